// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the console beside what its users would have otherwise, and prints the table. See README.md.
#include "app/heap.h"
#include "children.h"
#include "suite.h"
#include "table.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void describeOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(u"Measures Millwright and prints a table in Markdown."_s);
    parser->addHelpOption();
    parser->addOptions({
            {u"sizes"_s, u"Fleets of so many computers (100,1000,10000,100000)."_s, u"counts"_s},
            {u"repetitions"_s, u"Take the median of so many (5)."_s, u"count"_s},
            {u"readings"_s, u"Let memory show that it stays flat over so many readings, at any size."_s,
             u"count"_s},
            {u"only"_s, u"Only benchmarks whose names match, as \"^decode\"."_s, u"pattern"_s},
            {u"commit"_s, u"What was built."_s, u"name"_s},
            {u"child"_s, u"For the program itself."_s, u"work"_s},
            {u"count"_s, u"Likewise."_s, u"count"_s},
    });
}

std::optional<Settings> settingsOf(const QCommandLineParser &parser)
{
    Settings settings;
    settings.commit = parser.value(u"commit"_s);
    settings.only = parser.value(u"only"_s);
    if (parser.isSet(u"repetitions"_s))
        settings.repetitions = parser.value(u"repetitions"_s).toInt();
    if (parser.isSet(u"readings"_s))
        settings.readings = settings.manyReadings = parser.value(u"readings"_s).toInt();
    if (parser.isSet(u"sizes"_s)) {
        settings.sizes.clear();
        const QStringList sizes = parser.value(u"sizes"_s).split(u',');
        for (const QString &size : sizes)
            settings.sizes += size.toInt();
        std::sort(settings.sizes.begin(), settings.sizes.end());
    }
    if (settings.repetitions < 1 || settings.readings < 1 || settings.sizes.constFirst() < 1)
        return std::nullopt;
    return settings;
}

int runChild(const QCommandLineParser &parser)
{
    const QString work = parser.value(u"child"_s);
    const int count = parser.value(u"count"_s).toInt();
    const int readings = parser.value(u"readings"_s).toInt();
    if (work == u"serve")
        return children::serve(count);
    if (work == u"memory")
        return children::memory(count, readings);
    if (work == u"idle")
        return children::idle();
    if (work == u"stalls")
        return children::stalls(count, readings);
    return usageError;
}

// Size by size, so that one world at a time is held.
void addAll(Suite *suite)
{
    for (const int size : suite->settings().sizes) {
        addDecoding(suite, size);
        addModels(suite, size);
        addViews(suite, size);
        addExport(suite, size);
    }
    for (const int size : suite->settings().sizes) {
        if (size < 10'000 && size != suite->largest())
            continue;
        addMemory(suite, size);
        addStalls(suite, size);
    }
    addIdleStalls(suite);
    addStart(suite);
    addBulk(suite);
}

int measure(const Settings &settings)
{
    QByteArrayList arguments{"millwright-bench"};
    if (!settings.only.isEmpty())
        arguments += "--benchmark_filter=" + settings.only.toUtf8();
    std::vector<char *> pointers;
    for (QByteArray &argument : arguments)
        pointers.push_back(argument.data());
    int count = int(pointers.size());
    benchmark::Initialize(&count, pointers.data());

    Suite suite(settings);
    addAll(&suite);
    Results results;
    Collector collector(&results);
    benchmark::RunSpecifiedBenchmarks(&collector);
    suite.leaveWorld();
    QTextStream(stdout) << table::machine(settings.commit) << '\n'
                        << table::rows(suite, results) << '\n'
                        << table::stalls(suite, results) << '\n'
                        << table::growth(suite, results);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    heap::setUp(); // as the console does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    describeOptions(&parser);
    parser.process(application);
    if (parser.value(u"child"_s) == u"serve") // it has no window
        return runChild(parser);
    language::install(&application);
    theme::apply(theme::Scheme::Light);
    if (parser.isSet(u"child"_s))
        return runChild(parser);
    const std::optional<Settings> settings = settingsOf(parser);
    if (!settings) {
        QTextStream(stderr) << "Sizes, repetitions and readings are numbers from 1.\n";
        return usageError;
    }
    return measure(*settings);
}
