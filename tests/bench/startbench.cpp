// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"
#include "suite.h"

#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

constexpr int patienceMs = 60'000;

// From the start of a program to what it says when it is there, as a new user's first start. Nothing: it said
// something else, or nothing.
std::optional<double> secondsTill(const QString &platform, const QString &program,
                                  const QStringList &arguments, const QByteArray &said)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"QT_LOGGING_RULES"_s, u"millwright.view.debug=true"_s);
    environment.remove(u"FACTORY_API_KEY"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray output;
    const Stopwatch watch;
    process.start(program, arguments);
    while (!output.contains(said) && process.waitForReadyRead(patienceMs))
        output += process.readAll();
    const double seconds = watch.seconds();
    process.kill();
    process.waitForFinished();
    return output.contains(said) ? std::optional(seconds) : std::nullopt;
}

// A program, and what it says when it is there.
struct Starter
{
    std::string name; // of its counter
    QString program;
    QStringList arguments;
    QByteArray said;
};

const std::array starters{
        Starter{"window", QStringLiteral(MILLWRIGHT_BARE_WINDOW), {}, "shown"},
        Starter{"least", QStringLiteral(MILLWRIGHT_LEAST_CONSOLE), {}, "shown"},
        Starter{"console", QStringLiteral(MILLWRIGHT_PROGRAM), {u"--sandbox"_s}, "first rows are painted"},
};

// In turns, so that all meet what else the machine does: medians in milliseconds.
void compareStarts(const QString &platform, benchmark::State &state)
{
    constexpr int rounds = 15;
    std::array<std::vector<double>, starters.size()> times;
    for (int i = 0; i < rounds; ++i) {
        for (size_t k = 0; k < starters.size(); ++k) {
            const Starter &one = starters[k];
            const auto seconds = secondsTill(platform, one.program, one.arguments, one.said);
            if (!seconds)
                return state.SkipWithError("one of them does not say that it is there");
            times[k].push_back(*seconds * 1e3);
        }
    }
    for (size_t k = 0; k < starters.size(); ++k)
        state.counters[starters[k].name] = Heartbeat::percentile(times[k], 50);
    state.SetIterationTime(state.counters["console"] / 1e3);
}

void addOn(Suite *suite, const QString &platform, const QString &where)
{
    const std::string name = "start/" + platform.toStdString();
    suite->add(
            name, Clock::Own,
            [platform](benchmark::State &state) {
                for (auto _ : state)
                    compareStarts(platform, state);
            },
            1, 1);
    suite->addRow({.what = u"Start to the first rows of the 48-computer sandbox, %1"_s.arg(where),
                   .ours = {name, "console"},
                   .beside = {name, "window"},
                   .besideName = u"a bare QMainWindow, shown"_s,
                   .figure = u"≤ 2 ×"_s,
                   .isReached = [](double mine, double beside) { return mine <= 2 * beside; }});
    suite->addRow({.what = u"… and beside the least that shows them"_s,
                   .ours = {name, "console"},
                   .beside = {name, "least"},
                   .besideName = u"a QTableWidget with menus and icons, same sandbox"_s,
                   .figure = {},
                   .isReached = {}});
}

} // namespace

void addStart(Suite *suite)
{
    if (qEnvironmentVariableIsSet("DISPLAY"))
        addOn(suite, u"xcb"_s, u"on an X server"_s);
    addOn(suite, u"offscreen"_s, u"without any display"_s);
}
