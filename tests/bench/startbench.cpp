// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"
#include "suite.h"

#include <QProcess>
#include <QTemporaryDir>

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

// In turns, so that both meet what else the machine does: medians in milliseconds.
void compareStarts(const QString &platform, benchmark::State &state)
{
    constexpr int pairs = 15;
    std::vector<double> window;
    std::vector<double> console;
    for (int i = 0; i < pairs; ++i) {
        const auto bare = secondsTill(platform, QStringLiteral(MILLWRIGHT_BARE_WINDOW), {}, "shown");
        const auto whole = secondsTill(platform, QStringLiteral(MILLWRIGHT_PROGRAM), {u"--sandbox"_s},
                                       "first rows are painted");
        if (!bare || !whole)
            return state.SkipWithError("one of them does not say that it is there");
        window.push_back(*bare * 1e3);
        console.push_back(*whole * 1e3);
    }
    const double median = Heartbeat::percentile(console, 50);
    state.SetIterationTime(median / 1e3);
    state.counters["console"] = median;
    state.counters["window"] = Heartbeat::percentile(window, 50);
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
}

} // namespace

void addStart(Suite *suite)
{
    if (qEnvironmentVariableIsSet("DISPLAY"))
        addOn(suite, u"xcb"_s, u"on an X server"_s);
    addOn(suite, u"offscreen"_s, u"without any display"_s);
}
