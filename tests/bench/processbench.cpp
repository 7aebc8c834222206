// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"
#include "suite.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

// Each has one longest stall, and one turn of another program makes it longer: the median is told.
constexpr int journeys = 3;
constexpr char idleStalls[] = "stalls/window";

// A benchmark whose numbers a child tells; its time is one of them, in ms.
void addChild(Suite *suite, const std::string &name, const QStringList &arguments, const std::string &time,
              int repetitions = 1)
{
    suite->add(
            name, Clock::Own,
            [suite, arguments, time](benchmark::State &state) {
                suite->leaveWorld(); // its memory is wanted
                for (auto _ : state) {
                    const std::optional<children::Numbers> numbers = children::run(arguments);
                    if (!numbers) {
                        state.SkipWithError("the child failed");
                        break;
                    }
                    for (const auto &[counter, value] : *numbers)
                        state.counters[counter] = value;
                    state.SetIterationTime(std::max(1e-9, numbers->at(time) / 1e3));
                }
            },
            repetitions, 1);
}

QString counted(int count)
{
    return QLocale::c().toString(count);
}

} // namespace

void addMemory(Suite *suite, int count)
{
    const Settings &settings = suite->settings();
    const int readings = count <= 10'000 ? settings.readings : settings.manyReadings;
    const std::string name = Suite::named("memory/millwright", count);
    addChild(suite, name, {u"--child=memory"_s, u"--count=%1"_s.arg(count), u"--readings=%1"_s.arg(readings)},
             "after");
    const double limit = count >= 100'000 ? 450 : count >= 10'000 ? 100 : 0;
    Row row{.what = u"Memory after loading %1 computers"_s.arg(counted(count)),
            .ours = {name, "loaded"},
            .unit = u"MB"_s};
    if (limit > 0) {
        row.figure = u"≤ %1 MB"_s.arg(limit);
        row.isReached = [limit](double mine, double) { return mine <= limit; };
    }
    suite->addRow(row);
    suite->addRow({.what = u"… after %1 readings, each with 1 % changed"_s.arg(counted(readings)),
                   .ours = {name, "after"},
                   .beside = {name, "quarter"},
                   .besideName = u"after a quarter of them"_s,
                   .figure = u"flat: ≤ 1.05 ×"_s,
                   .isReached = [](double mine, double beside) { return mine <= 1.05 * beside; },
                   .unit = u"MB"_s});
    suite->addRow({.what = u"… at its peak"_s, .ours = {name, "peak"}, .unit = u"MB"_s});
}

void addIdleStalls(Suite *suite)
{
    addChild(suite, idleStalls, {u"--child=idle"_s}, "max", journeys);
}

void addStalls(Suite *suite, int count)
{
    const std::string name = Suite::named("stalls/millwright", count);
    addChild(suite, name, {u"--child=stalls"_s, u"--count=%1"_s.arg(count), u"--readings=50"_s}, "max",
             journeys);
    const double limit = count >= 100'000 ? 16 : 8;
    suite->addRow({.what = u"The window's longest stall, %1 computers"_s.arg(counted(count)),
                   .ours = {name, "max"},
                   .beside = {idleStalls, "max"},
                   .besideName = u"a bare QMainWindow in which nothing happens"_s,
                   .figure = u"≤ %1 ms"_s.arg(limit),
                   .isReached = [limit](double mine, double) { return mine <= limit; }});
}
