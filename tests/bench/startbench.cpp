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
std::optional<double> secondsTill(const QString &platform, const QString &program,
                                  const QStringList &arguments, const QByteArray &said)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
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

void add(Suite *suite, const std::string &name, const QString &platform, const QString &program,
         const QStringList &arguments, const QByteArray &said)
{
    suite->add(
            name, Clock::Own,
            [=](benchmark::State &state) {
                for (auto _ : state) {
                    const std::optional<double> seconds = secondsTill(platform, program, arguments, said);
                    if (!seconds) {
                        state.SkipWithError("it does not say that it is there");
                        break;
                    }
                    state.SetIterationTime(*seconds);
                }
            },
            0, 1);
}

void addOn(Suite *suite, const QString &platform, const QString &where)
{
    const std::string window = "start/window/" + platform.toStdString();
    const std::string console = "start/millwright/" + platform.toStdString();
    add(suite, window, platform, QStringLiteral(MILLWRIGHT_BARE_WINDOW), {}, "shown");
    add(suite, console, platform, QStringLiteral(MILLWRIGHT_PROGRAM), {u"--sandbox"_s},
        "rows are shown instead");
    suite->addRow({.what = u"Start to the first rows of the 48-computer sandbox, %1"_s.arg(where),
                   .ours = {console},
                   .beside = {window},
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
