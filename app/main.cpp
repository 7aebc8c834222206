// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/logring.h"
#include "app/heap.h"
#include "app/options.h"
#include "app/sandbox/sandbox.h"
#include "app/singleinstance.h"
#include "app/storage/localdata.h"
#include "app/storage/memorystore.h"
#include "app/tour.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/connectionform.h"
#include "ui/describe.h"
#include "ui/fontsahead.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencestore.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

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

// What --help and --version tell, in the user's language. They need no display.
int help(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    language::install(&application);
    const auto told = parseOptions(QCoreApplication::arguments());
    const auto *said = std::get_if<OptionsAnswer>(&told);
    return said ? answer(*said) : usageError;
}

std::optional<OptionsAnswer> objectionToLanguage(const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    QStringList codes;
    const QList<language::Language> available = language::available();
    for (const language::Language &one : available)
        codes.append(one.code);
    if (codes.contains(code))
        return std::nullopt;
    const QString known = codes.join(u' ');
    return OptionsAnswer{
            MainWindow::tr("There are no words in the language “%1”, only in: %2").arg(code, known) + u'\n',
            usageError};
}

// The key in the environment, which is gone afterwards: from this process, from what the system shows of it,
// and from those that it starts.
QString takeKey()
{
    constexpr auto name = "FACTORY_API_KEY";
    char *value = std::getenv(name);
    if (!value)
        return {};
    const QString key = QString::fromLocal8Bit(value);
    std::memset(value, 0, std::strlen(value));
    qunsetenv(name);
    return key;
}

// Once started, it gets ready in a thread of its own while the window is made.
std::unique_ptr<Sandbox> makeSandbox(const Options &options)
{
    if (!options.sandbox)
        return {};
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
    window->awaitConnection();
    QObject::connect(sandbox, &Sandbox::started, window, [sandbox, window] {
        const Result<Endpoint> endpoint = Endpoint::fromText(sandbox->url().toString());
        const Result<ApiKey> key = ApiKey::fromText(sandbox->key());
        if (!endpoint || !key)
            return;
        ConnectionProfile profile{MainWindow::tr("Sandbox"), *endpoint, u"#6B3FA0"_s};
        profile.id = u"sandbox"_s; // what is kept of it is in a folder of its own
        window->connectTo(profile, *key);
    });
    QObject::connect(sandbox, &Sandbox::failed, window, [](const QString &reason) {
        QTextStream(stderr) << MainWindow::tr("The sandbox could not start: %1").arg(reason) << Qt::endl;
        QCoreApplication::exit(1);
    });
}

// What the command line and the environment name: a connection for this run, with or without its key.
struct Given
{
    std::optional<ConnectionProfile> profile;
    std::optional<ApiKey> key;
};

std::variant<Given, OptionsAnswer> givenBy(const Options &options, const QString &keyText)
{
    if (options.sandbox || (options.server.isEmpty() && keyText.isEmpty()))
        return Given();
    Given given{ConnectionForm::usual(), {}};
    if (!options.server.isEmpty()) {
        const Result<Endpoint> endpoint = Endpoint::fromText(options.server);
        if (!endpoint)
            return OptionsAnswer{describe::error(endpoint.error(), options.server) + u'\n', usageError};
        given.profile = ConnectionProfile{endpoint->host(), *endpoint};
    }
    if (keyText.isEmpty())
        return given;
    const Result<ApiKey> key = ApiKey::fromText(keyText);
    if (!key)
        return OptionsAnswer{u"FACTORY_API_KEY: "_s + describe::error(key.error(), options.server) + u'\n',
                             usageError};
    given.key = *key;
    return given;
}

// What lives as long as the program.
class Console
{
public:
    Console(const Options &options, const QString &folder, const LogRing *log, const Given &given)
        : m_sandbox(makeSandbox(options))
        , m_data(folder)
        , m_preferences(m_data.path(u"preferences.json"_s))
        , m_window({}, &m_data, getReady(options))
    {
        m_window.setLog(log);
        if (m_sandbox) {
            m_data.useCredentials(std::make_unique<MemoryStore>());
            connectToSandbox(m_sandbox.get(), &m_window);
        } else {
            connectTo(given);
        }
        if (!options.tourFolder.isEmpty())
            startTour(options.tourFolder);
        m_window.show();
    }

    // A later start, with what the desktop gave it to bring a window to the front.
    void comeForward(const QByteArray &activationToken)
    {
        if (!activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", activationToken);
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    }

private:
    PreferenceStore *getReady(const Options &options)
    {
        lookAsPreferred(options);
        // While its libraries load, no other can be, nor a thread be started: those of what is kept are there
        // by now, and the bus that screen readers are on, for which the window would wait.
        if (m_sandbox) {
            QAccessible::isActive();
            m_sandbox->start();
        }
        return &m_preferences;
    }

    // Before the first widget is made. What the command line says is for this run only.
    void lookAsPreferred(const Options &options)
    {
        if (options.language.isEmpty())
            language::install(qApp, m_preferences.values().language);
        Appearance wanted = m_preferences.values().appearance;
        if (options.scheme == u"dark")
            wanted.scheme = Appearance::Scheme::Dark;
        else if (options.scheme == u"light")
            wanted.scheme = Appearance::Scheme::Light;
        appearance::apply(wanted);
    }

    void connectTo(const Given &given)
    {
        using Then = ConnectionDesk::Then;
        if (given.profile && given.key)
            m_window.connectTo(*given.profile, *given.key);
        else if (given.profile)
            m_window.askForConnection(*given.profile);
        const bool chooses = m_preferences.values().startView == Preferences::StartView::Connections;
        if (chooses && !given.profile)
            m_window.chooseConnection();
        m_window.desk()->start(given.profile || chooses ? Then::Wait : Then::OpenLast);
    }

    void startTour(const QString &folder)
    {
        m_tour = std::make_unique<Tour>(&m_window, folder);
        QObject::connect(
                m_tour.get(), &Tour::finished, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
                Qt::QueuedConnection);
        m_tour->start();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    LocalData m_data;
    PreferenceStore m_preferences;
    MainWindow m_window;
    std::unique_ptr<Tour> m_tour;
};

QString dataFolder(const Options &options)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return options.sandbox ? QDir(folder).filePath(u"sandbox"_s) : folder;
}

// One console at a time works on what this user keeps; a later start shows the first one's window.
int runAlone(const Options &options, const LogRing *log, const Given &given)
{
    const QString folder = dataFolder(options);
    std::unique_ptr<Console> console;
    SingleInstance instance(folder);
    QObject::connect(&instance, &SingleInstance::first, qApp,
                     [&] { console = std::make_unique<Console>(options, folder, log, given); });
    QObject::connect(&instance, &SingleInstance::showRequested, qApp, [&](const QByteArray &token) {
        if (console)
            console->comeForward(token);
    });
    QObject::connect(
            &instance, &SingleInstance::second, qApp, [] { QCoreApplication::exit(0); },
            Qt::QueuedConnection);
    QObject::connect(
            &instance, &SingleInstance::unanswered, qApp,
            [] {
                QTextStream(stderr) << MainWindow::tr("Millwright is running already and does not answer.")
                                    << Qt::endl;
                QCoreApplication::exit(1);
            },
            Qt::QueuedConnection);
    instance.start();
    const int exitCode = QApplication::exec();
    console.reset(); // what it keeps is written before another start may take over
    return exitCode;
}

int run(const Options &options, const LogRing *log, const Given &given)
{
    if (!options.sandbox && !given.key)
        return runAlone(options, log, given);
    std::optional<QTemporaryDir> onlyForTheTour;
    if (!options.tourFolder.isEmpty())
        onlyForTheTour.emplace();
    const Console console(options, onlyForTheTour ? onlyForTheTour->path() : dataFolder(options), log, given);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    heap::setUp();
    const QString key = takeKey();
    nameApplication();
    const auto early = parseOptions(argumentsOf(argc, argv));
    if (const auto *said = std::get_if<OptionsAnswer>(&early); said && said->exitCode == 0)
        return help(argc, argv);

    LogRing log; // before all that may log, and after it
    log.install();
    std::optional<FontsAhead> fonts(std::in_place); // while there is the display to wait for
    QApplication application(argc, argv);           // takes Qt's own arguments out
    fonts.reset();
    language::install(&application); // for what may be wrong with the arguments
    const auto parsed = parseOptions(QCoreApplication::arguments());
    if (const auto *said = std::get_if<OptionsAnswer>(&parsed))
        return answer(*said);
    const auto *options = std::get_if<Options>(&parsed);
    Q_ASSERT(options); // the other kind has been answered

    if (const auto objection = objectionToLanguage(options->language))
        return answer(*objection);
    language::install(&application, options->language);
    const auto given = givenBy(*options, key);
    if (const auto *said = std::get_if<OptionsAnswer>(&given))
        return answer(*said);
    QGuiApplication::setWindowIcon(theme::icon(u"millwright"_s));
    return run(*options, &log, *std::get_if<Given>(&given));
}
