// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <limits>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int badArguments = 2;

#ifdef Q_OS_UNIX
std::array<int, 2> signalPipe{-1, -1};

extern "C" void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}
#endif

// A signal handler may do next to nothing: it writes into a pipe, and the event loop does the rest.
void quitOnSignals(QCoreApplication *application)
{
#ifdef Q_OS_UNIX
    if (pipe(signalPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, &QCoreApplication::quit);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, noteSignal);
#else
    Q_UNUSED(application)
#endif
}

int complain(const QString &text)
{
    std::fprintf(stderr, "millwright-sandbox: %s\n", qPrintable(text));
    return badArguments;
}

// Not by the parser, which opens a box on Windows where there is no console.
int tell(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    return 0;
}

// A number of an option within bounds, or nothing after a complaint.
std::optional<double> number(const QCommandLineParser &parser, const QString &option, double least,
                             double most)
{
    bool isNumber = false;
    const double value = parser.value(option).toDouble(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    complain(u"--%1 must be a number from %2 to %3, not \"%4\""_s.arg(
            option, QString::number(least, 'g', 12), QString::number(most, 'g', 12), parser.value(option)));
    return {};
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
            u"A stand-in for the Computers API on 127.0.0.1, with a fleet that lives.\n"
            "The key may also come from the environment variable MILLWRIGHT_SANDBOX_KEY,\n"
            "which, unlike a command line, is not shown to other users of the machine."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
            {u"port"_s, u"Listen on this port (0: any free one)."_s, u"number"_s, u"0"_s},
            {u"fleet"_s, u"Begin with so many generated computers (0: the default fleet)."_s, u"count"_s,
             u"0"_s},
            {u"seed"_s, u"Generate the same fleet again."_s, u"number"_s, u"1"_s},
            {u"speed"_s, u"Let the fleet's clock run faster; 0 stops it."_s, u"factor"_s, u"1"_s},
            {u"latency"_s, u"Wait before each answer."_s, u"milliseconds"_s, u"0"_s},
            {u"plan-limit"_s, u"Refuse to create more computers than so many (0: no limit)."_s, u"count"_s,
             u"0"_s},
            {u"no-sessions"_s, u"Refuse to list sessions, as for organisations without them."_s},
            {u"no-refresh"_s, u"Refuse to refresh credentials, as for keys whose role may not."_s},
            {u"no-etags"_s, u"Send everything again, also to who holds it already."_s},
            {u"no-compression"_s, u"Pack nothing."_s},
            {u"key"_s, u"Accept this API key (default: a new one)."_s, u"key"_s, QString()},
    });
}

std::optional<SandboxOptions> readOptions(const QCommandLineParser &parser)
{
    const auto port = number(parser, u"port"_s, 0, 65535);
    const auto fleet = number(parser, u"fleet"_s, 0, 1'000'000);
    const auto seed = number(parser, u"seed"_s, 0, std::numeric_limits<quint32>::max());
    const auto speed = number(parser, u"speed"_s, 0, 100'000);
    const auto latency = number(parser, u"latency"_s, 0, 600'000);
    const auto planLimit = number(parser, u"plan-limit"_s, 0, 1'000'000);
    if (!planLimit || !port || !fleet || !seed || !speed || !latency)
        return {};
    SandboxOptions options{.port = quint16(*port),
                           .fleet = int(*fleet),
                           .seed = quint32(*seed),
                           .speed = *speed,
                           .latencyMs = int(*latency),
                           .key = parser.value(u"key"_s),
                           .planLimit = int(*planLimit),
                           .sessions = !parser.isSet(u"no-sessions"_s),
                           .refreshing = !parser.isSet(u"no-refresh"_s),
                           .tags = !parser.isSet(u"no-etags"_s),
                           .compression = !parser.isSet(u"no-compression"_s)};
    if (options.key.isEmpty())
        options.key = qEnvironmentVariable("MILLWRIGHT_SANDBOX_KEY");
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"millwright-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLWRIGHT_VERSION));
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText());
    if (parser.isSet(u"help"_s))
        return tell(parser.helpText());
    if (parser.isSet(u"version"_s))
        return tell(u"millwright-sandbox %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (!parser.positionalArguments().isEmpty())
        return complain(u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));
    const std::optional<SandboxOptions> options = readOptions(parser);
    if (!options)
        return badArguments;

    quitOnSignals(&application);
    Sandbox sandbox(*options);
    if (!sandbox.startAndWait()) {
        std::fprintf(stderr, "millwright-sandbox: %s\n", qPrintable(sandbox.errorString()));
        return 1;
    }
    std::printf("Address: %s\nKey: %s\n", qPrintable(sandbox.url().toString()), qPrintable(sandbox.key()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
