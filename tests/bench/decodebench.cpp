// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"
#include "qtreader.h"
#include "suite.h"
#include "world.h"

#include <simdjson.h>

namespace {

// A comparison of readers that read different things would be worth nothing. Both have read once before they
// are timed: neither measures how the system finds memory for the first of them.
void checkReaders(World &world)
{
    static int checked = 0; // once for each size
    if (std::exchange(checked, world.count()) == world.count())
        return;
    const std::optional<QList<Computer>> theirs = qtreader::computers(world.body());
    const Fleet &ours = world.fleet();
    if (!theirs || theirs->size() != ours.computers.size())
        qFatal("the readers do not find the same computers");
    for (qsizetype i = 0; i < theirs->size(); ++i) {
        const QString difference = qtreader::difference(ours.computers[i], theirs->at(i));
        if (!difference.isEmpty())
            qFatal("the readers disagree on %s of computer %lld", qPrintable(difference), qlonglong(i));
    }
}

void decodeOurs(World &world, benchmark::State &state)
{
    checkReaders(world);
    const QByteArray &body = world.body();
    for (auto _ : state) {
        Fleet fleet = decoding::first(body);
        benchmark::DoNotOptimize(fleet);
        state.PauseTiming(); // for nobody: what is read is kept
        fleet = {};
        state.ResumeTiming();
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * body.size());
}

void decodeQt(World &world, benchmark::State &state)
{
    checkReaders(world);
    const QByteArray &body = world.body();
    for (auto _ : state) {
        auto computers = qtreader::computers(body);
        benchmark::DoNotOptimize(computers);
        state.PauseTiming();
        computers = {};
        state.ResumeTiming();
    }
}

void parseSimdjson(World &world, benchmark::State &state)
{
    const simdjson::padded_string body(world.body().constData(), size_t(world.body().size()));
    simdjson::dom::parser parser; // reused, as it asks to be
    for (auto _ : state) {
        simdjson::dom::element root;
        if (parser.parse(body).get(root) != simdjson::SUCCESS)
            state.SkipWithError("simdjson refuses it");
        benchmark::DoNotOptimize(root);
    }
}

void readUnchanged(World &world, benchmark::State &state)
{
    const Fleet &known = world.fleet();
    const QByteArray &body = world.body();
    for (auto _ : state) {
        bool same = decoding::isUnchanged(body, known);
        benchmark::DoNotOptimize(same);
        if (!same)
            state.SkipWithError("the same bytes are not recognized");
    }
}

void decodeChanged(World &world, benchmark::State &state)
{
    const Fleet &known = world.fleet();
    const QByteArray &body = world.changedBody();
    for (auto _ : state) {
        Fleet fleet = decoding::next(body, known);
        benchmark::DoNotOptimize(fleet);
        state.PauseTiming();
        fleet = {};
        state.ResumeTiming();
    }
}

void addRows(Suite *suite, int count)
{
    const Quantity ours{Suite::named("decode/millwright", count)};
    suite->addRow({.what = QStringLiteral("Decode into values"),
                   .ours = ours,
                   .beside = {Suite::named("decode/qjson", count)},
                   .besideName = QStringLiteral("QJsonDocument + QJsonObject into the same values"),
                   .figure = QStringLiteral("≤ 0.20 ×"),
                   .isReached = [](double mine, double beside) { return mine <= 0.20 * beside; },
                   .grows = true});
    suite->addRow({.what = QStringLiteral("Decode into values"),
                   .ours = ours,
                   .beside = {Suite::named("decode/simdjson", count)},
                   .besideName = QStringLiteral("simdjson's DOM parse alone"),
                   .figure = QStringLiteral("≤ 2.0 ×"),
                   .isReached = [](double mine, double beside) { return mine <= 2.0 * beside; }});
    suite->addRow({.what = QStringLiteral("An unchanged reading"),
                   .ours = {Suite::named("unchanged/millwright", count)},
                   .beside = ours,
                   .besideName = QStringLiteral("its decode"),
                   .figure = QStringLiteral("≤ 0.10 ×"),
                   .isReached = [](double mine, double beside) { return mine <= 0.10 * beside; },
                   .grows = true});
    suite->addRow({.what = QStringLiteral("Decode a reading in which 1 % changed"),
                   .ours = {Suite::named("decode-changed/millwright", count)},
                   .beside = ours,
                   .besideName = QStringLiteral("the first decode"),
                   .grows = true});
}

} // namespace

void addDecoding(Suite *suite, int count)
{
    suite->add("decode/millwright", count, Suite::Clock::Wall, decodeOurs);
    suite->add("decode/qjson", count, Suite::Clock::Wall, decodeQt);
    suite->add("decode/simdjson", count, Suite::Clock::Wall, parseSimdjson);
    suite->add("unchanged/millwright", count, Suite::Clock::Wall, readUnchanged);
    suite->add("decode-changed/millwright", count, Suite::Clock::Wall, decodeChanged);
    if (count == suite->largest())
        addRows(suite, count);
}
