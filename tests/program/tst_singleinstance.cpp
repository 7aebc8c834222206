// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, on a machine that is busy

// The real program in a home of its own.
class Program
{
public:
    explicit Program(const QString &home, const QStringList &arguments = {}, const QString &key = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"FACTORY_API_KEY"_s);
        if (!key.isEmpty())
            environment.insert(u"FACTORY_API_KEY"_s, key);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"millwright.instance.info=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // nobody's keychain
        environment.insert(u"XDG_DATA_HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        environment.insert(u"HOME"_s, home);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MILLWRIGHT_PROGRAM), arguments);
    }

    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    bool says(const QByteArray &part)
    {
        said += process.readAllStandardError();
        return said.contains(part);
    }

    QProcess process;
    QByteArray said;
};

bool isLocked(const QString &home)
{
    return QFile::exists(home + u"/Millwright/instance.lock"_s);
}

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aSecondStartShowsTheFirstOnesWindowAndEnds()
    {
        Program first(m_home->path());
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(m_home->path()), patience);
        Program second(m_home->path());
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), patience);
        QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(first.says("showing the window"), patience);
        QVERIFY(!first.hasEnded());
    }

    void theLockOfAKilledProgramIsTakenOver()
    {
        {
            Program killed(m_home->path());
            QTRY_VERIFY_WITH_TIMEOUT(isLocked(m_home->path()), patience);
        } // SIGKILL: lock and socket stay
        QVERIFY(isLocked(m_home->path()));
        Program next(m_home->path());
        Program later(m_home->path());
        QTRY_VERIFY_WITH_TIMEOUT(next.hasEnded() || later.hasEnded(), patience);
        QVERIFY(!next.hasEnded() || !later.hasEnded());
        Program &ended = next.hasEnded() ? next : later;
        Program &running = next.hasEnded() ? later : next;
        QCOMPARE(ended.process.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(running.says("showing the window"), patience);
    }

    void ofSeveralStartsAtOnceOneStays()
    {
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 5; ++i)
            programs.push_back(std::make_unique<Program>(m_home->path()));
        const auto ended = [&programs] {
            return std::count_if(programs.cbegin(), programs.cend(),
                                 [](const auto &program) { return program->hasEnded(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(ended(), 4, patience);
        for (const auto &program : programs)
            QVERIFY(!program->hasEnded() || program->process.exitCode() == 0);
    }

    void aKeyInTheEnvironmentStartsBesideIt()
    {
        Program first(m_home->path());
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(m_home->path()), patience);
        Program keyed(m_home->path(), {u"--server"_s, u"http://127.0.0.1:9"_s}, u"fk-CANARY-4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(keyed.says("reading failed"), patience); // it reads: it has a window
        QVERIFY(!keyed.says("fk-CANARY"));
        QVERIFY(!keyed.hasEnded() && !first.hasEnded());
        QVERIFY(!first.says("showing the window"));
    }

#ifdef Q_OS_LINUX
    void theKeyIsGoneFromWhatTheSystemShows()
    {
        Program program(m_home->path(), {u"--server"_s, u"http://127.0.0.1:9"_s}, u"fk-CANARY-4711"_s);
        const QString base = u"/proc/%1/"_s.arg(program.process.processId());
        const auto contents = [&base](const QString &name) {
            QFile file(base + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY_WITH_TIMEOUT(contents(u"cmdline"_s).contains("millwright"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(contents(u"environ"_s).contains("FACTORY_API_KEY")
                                         && !contents(u"environ"_s).contains("fk-CANARY"),
                                 patience);
        QVERIFY(!contents(u"cmdline"_s).contains("fk-CANARY"));
    }
#endif

    void oneThatDoesNotAnswerIsNotWaitedForForEver()
    {
        QLockFile held(m_home->filePath(u"instance.lock"_s));
        QVERIFY(held.tryLock());
        SingleInstance instance(m_home->path());
        QSignalSpy first(&instance, &SingleInstance::first);
        QSignalSpy unanswered(&instance, &SingleInstance::unanswered);
        instance.start();
        QTRY_COMPARE_WITH_TIMEOUT(unanswered.count(), 1, patience);
        QCOMPARE(first.count(), 0);
    }

    // What a kill between the two leaves.
    void aLockThatNobodySignedIsTakenOver()
    {
        QFile unsigned_(m_home->filePath(u"instance.lock"_s));
        QVERIFY(unsigned_.open(QIODevice::WriteOnly));
        unsigned_.close();
        SingleInstance instance(m_home->path());
        QSignalSpy first(&instance, &SingleInstance::first);
        QSignalSpy unanswered(&instance, &SingleInstance::unanswered);
        instance.start();
        QTRY_COMPARE_WITH_TIMEOUT(first.count(), 1, patience);
        QCOMPARE(unanswered.count(), 0);
    }

    void theTokenOfTheDesktopIsHandedOn()
    {
        SingleInstance early(m_home->path());
        QSignalSpy first(&early, &SingleInstance::first);
        QSignalSpy shown(&early, &SingleInstance::showRequested);
        early.start();
        QCOMPARE(first.count(), 1);
        qputenv("XDG_ACTIVATION_TOKEN", "token-7");
        SingleInstance late(m_home->path());
        QSignalSpy second(&late, &SingleInstance::second);
        late.start();
        QTRY_COMPARE(second.count(), 1);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.constFirst().constFirst().toByteArray(), QByteArray("token-7"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
