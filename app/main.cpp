// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/logring.h"
#include "app/options.h"
#include "app/sandbox/sandbox.h"
#include "app/tour.h"
#include "ui/describe.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

int answer(const OptionsAnswer &said)
{
    QTextStream(said.exitCode == 0 ? stdout : stderr) << said.text << Qt::flush;
    return said.exitCode;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Millwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.millwright.Millwright"_s);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

std::unique_ptr<Sandbox> makeSandbox(const Options &options)
{
    SandboxOptions wanted;
    wanted.fleet = options.sandboxFleet;
    wanted.seed = options.sandboxSeed;
    wanted.speed = options.sandboxSpeed;
    wanted.latencyMs = options.sandboxLatencyMs;
    return std::make_unique<Sandbox>(wanted);
}

// The window opens at once; its connection follows when the sandbox listens.
void connectToSandbox(Sandbox *sandbox, MainWindow *window)
{
    QObject::connect(sandbox, &Sandbox::started, window, [sandbox, window] {
        const Result<Endpoint> endpoint = Endpoint::fromText(sandbox->url().toString());
        const Result<ApiKey> key = ApiKey::fromText(sandbox->key());
        if (endpoint && key)
            window->connectTo({MainWindow::tr("Sandbox"), *endpoint, u"#6B3FA0"_s}, *key);
    });
    QObject::connect(sandbox, &Sandbox::failed, window, [](const QString &reason) {
        QTextStream(stderr) << MainWindow::tr("The sandbox could not start: %1").arg(reason) << Qt::endl;
        QCoreApplication::exit(1);
    });
    sandbox->start();
}

// --server: with a key from the environment at once, else the form asks for the key alone.
std::optional<OptionsAnswer> connectToServer(const QString &server, MainWindow *window)
{
    const Result<Endpoint> endpoint = Endpoint::fromText(server);
    if (!endpoint)
        return OptionsAnswer{describe::error(endpoint.error(), server) + u'\n', usageError};
    const ConnectionProfile profile{endpoint->host(), *endpoint};
    if (!qEnvironmentVariableIsSet("FACTORY_API_KEY")) {
        window->askForConnection(profile);
        return std::nullopt;
    }
    const Result<ApiKey> key = ApiKey::fromText(qEnvironmentVariable("FACTORY_API_KEY"));
    qunsetenv("FACTORY_API_KEY"); // no child process needs it
    if (!key)
        return OptionsAnswer{u"FACTORY_API_KEY: "_s + describe::error(key.error(), server) + u'\n',
                             usageError};
    window->connectTo(profile, *key);
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const auto early = parseOptions(argumentsOf(argc, argv));
    if (const auto *said = std::get_if<OptionsAnswer>(&early); said && said->exitCode == 0)
        return answer(*said); // --help needs no display

    LogRing log; // before all that may log, and after it
    log.install();
    QApplication application(argc, argv); // takes Qt's own arguments out
    const auto parsed = parseOptions(QCoreApplication::arguments());
    if (const auto *said = std::get_if<OptionsAnswer>(&parsed))
        return answer(*said);
    const auto *options = std::get_if<Options>(&parsed);
    Q_ASSERT(options); // the other kind has been answered

    language::install(&application);
    QGuiApplication::setWindowIcon(theme::icon(u"millwright"_s));
    theme::apply(options->scheme == u"dark"    ? theme::Scheme::Dark
                 : options->scheme == u"light" ? theme::Scheme::Light
                                               : theme::Scheme::System);

    std::unique_ptr<Sandbox> sandbox;
    MainWindow window;
    window.setLog(&log);
    if (options->sandbox) {
        sandbox = makeSandbox(*options);
        connectToSandbox(sandbox.get(), &window);
    } else if (!options->server.isEmpty()) {
        if (const auto refused = connectToServer(options->server, &window))
            return answer(*refused);
    }
    std::unique_ptr<Tour> tour;
    if (!options->tourFolder.isEmpty()) {
        tour = std::make_unique<Tour>(&window, options->tourFolder);
        QObject::connect(
                tour.get(), &Tour::finished, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
                Qt::QueuedConnection);
        tour->start();
    }
    window.show();
    return QApplication::exec();
}
