// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

constexpr int patienceMs = 60'000;

// From the start of a program to what it says when it is there, as a new user's first start. Nothing: it said
// something else, or nothing.
std::optional<double> secondsTill(const QString &program, const QStringList &arguments,
                                  const QByteArray &said)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"millwright.pane.debug=true"_s);
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

void add(Suite *suite, const std::string &name, const QString &program, const QStringList &arguments,
         const QByteArray &said)
{
    suite->add(
            name, Clock::Own,
            [=](benchmark::State &state) {
                for (auto _ : state) {
                    const std::optional<double> seconds = secondsTill(program, arguments, said);
                    if (!seconds) {
                        state.SkipWithError("it does not say that it is there");
                        break;
                    }
                    state.SetIterationTime(*seconds);
                }
            },
            0, 1);
}

} // namespace

void addStart(Suite *suite)
{
    add(suite, "start/window", QStringLiteral(MILLWRIGHT_BARE_WINDOW), {}, "shown");
    add(suite, "start/millwright", QStringLiteral(MILLWRIGHT_PROGRAM), {u"--sandbox"_s},
        "rows are shown instead");
    suite->addRow({.what = u"Start to the first rows of the 48-computer sandbox"_s,
                   .ours = {"start/millwright"},
                   .beside = {"start/window"},
                   .besideName = u"a bare QMainWindow, shown"_s,
                   .figure = u"≤ 2 ×"_s,
                   .isReached = [](double mine, double beside) { return mine <= 2 * beside; }});
}
