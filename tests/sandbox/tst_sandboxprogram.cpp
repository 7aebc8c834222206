// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/exchange.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

// The program, running, with what it said of itself.
class Program
{
public:
    explicit Program(const QStringList &arguments, const QString &keyInEnvironment = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"MILLWRIGHT_SANDBOX_KEY"_s);
        if (!keyInEnvironment.isEmpty())
            environment.insert(u"MILLWRIGHT_SANDBOX_KEY"_s, keyInEnvironment);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MILLWRIGHT_SANDBOX_PROGRAM), arguments);
    }

    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }

    bool isUp()
    {
        return QTest::qWaitFor([this] { return (said += process.readAllStandardOutput()).count('\n') >= 2; },
                               60'000);
    }

    bool hasEnded() { return process.waitForFinished(30'000); }
    QUrl address() const { return QUrl(QString::fromUtf8(field("Address"))); }
    QByteArray key() const { return field("Key"); }

    QProcess process;
    QByteArray said;

private:
    QByteArray field(const QByteArray &name) const
    {
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2);
        }
        return {};
    }
};

} // namespace

// millwright-sandbox as a process, as a newcomer starts it.
class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesWhereItSaysWithTheKeyThatItSays()
    {
        Program program({});
        QVERIFY(program.isUp());
        QVERIFY(program.key().startsWith("fk-sandbox-"));
        Exchanger exchanger(program.address(), program.key());
        const Exchange list = exchanger.send("GET", "/api/v0/computers");
        QCOMPARE(list.status, 200);
        QCOMPARE(QJsonDocument::fromJson(list.body)[u"computers"].toArray().size(), 48);
        QCOMPARE(exchanger.send("GET", "/api/v0/computers", "fk-other").status, 401);
    }

    void optionsAreObeyed()
    {
        Program program({u"--fleet"_s, u"120"_s, u"--seed"_s, u"9"_s, u"--speed"_s, u"0"_s, u"--latency"_s,
                         u"120"_s, u"--key"_s, u"fk-chosen"_s});
        QVERIFY(program.isUp());
        QCOMPARE(program.key(), "fk-chosen");
        Exchanger exchanger(program.address(), "fk-chosen");
        QElapsedTimer timer;
        timer.start();
        const Exchange list = exchanger.send("GET", "/api/v0/computers");
        QVERIFY(timer.elapsed() >= 110);
        QCOMPARE(QJsonDocument::fromJson(list.body)[u"computers"].toArray().size(), 120);
        const Exchange clock = exchanger.post("/sandbox/clock", R"({"advanceMs":10})");
        QCOMPARE(QJsonDocument::fromJson(clock.body)[u"now"].toInteger(), 10); // it stood still
    }

    void limitsOfThePlanAreObeyed()
    {
        Program program({u"--plan-limit"_s, u"49"_s, u"--no-sessions"_s, u"--speed"_s, u"0"_s});
        QVERIFY(program.isUp());
        Exchanger exchanger(program.address(), program.key());
        QCOMPARE(exchanger.post("/api/v0/computers", "{\"name\":\"a\",\"remoteUser\":\"u\"}").status, 201);
        QCOMPARE(exchanger.post("/api/v0/computers", "{\"name\":\"b\",\"remoteUser\":\"u\"}").status, 402);
        QCOMPARE(exchanger.send("GET", "/api/v0/sessions").status, 403);
    }

    void formsOfAnswersCanBeSwitchedOff()
    {
        Program program({u"--no-etags"_s, u"--no-compression"_s});
        QVERIFY(program.isUp());
        Exchanger exchanger(program.address(), program.key());
        exchanger.headers = {{"Accept-Encoding", "gzip"}};
        const Exchange list = exchanger.send("GET", "/api/v0/computers");
        QVERIFY(list.body.startsWith('{'));
        QVERIFY(list.header("ETag").isEmpty());
    }

    void portIsTheChosenOne()
    {
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress::LocalHost));
        const quint16 port = finder.serverPort();
        finder.close();
        Program program({u"--port"_s, QString::number(port)});
        QVERIFY(program.isUp());
        QCOMPARE(program.address().port(), int(port));
    }

    void keyMayComeFromTheEnvironment()
    {
        Program program({}, u"fk-environment"_s);
        QVERIFY(program.isUp());
        QCOMPARE(program.key(), "fk-environment");
        Program both({u"--key"_s, u"fk-option"_s}, u"fk-environment"_s);
        QVERIFY(both.isUp());
        QCOMPARE(both.key(), "fk-option");
    }

    void takenPortEndsItWithAnError()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Program program({u"--port"_s, QString::number(other.serverPort())});
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitCode(), 1);
        QVERIFY(program.process.readAllStandardError().contains(QByteArray::number(other.serverPort())));
        QVERIFY(program.process.readAllStandardOutput().isEmpty());
    }

    void badArgumentsEndItWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("port beyond") << QStringList{u"--port"_s, u"65536"_s} << u"--port"_s;
        QTest::newRow("negative port") << QStringList{u"--port"_s, u"-1"_s} << u"--port"_s;
        QTest::newRow("fleet of words") << QStringList{u"--fleet"_s, u"many"_s} << u"--fleet"_s;
        QTest::newRow("speed backwards") << QStringList{u"--speed"_s, u"-2"_s} << u"--speed"_s;
        QTest::newRow("speed of nothing") << QStringList{u"--speed"_s, u"nan"_s} << u"--speed"_s;
        QTest::newRow("seed too large") << QStringList{u"--seed"_s, u"4294967296"_s} << u"--seed"_s;
        QTest::newRow("latency of words") << QStringList{u"--latency"_s, u"slow"_s} << u"--latency"_s;
        QTest::newRow("value missing") << QStringList{u"--port"_s} << u"port"_s;
        QTest::newRow("something else") << QStringList{u"start"_s} << u"start"_s;
    }

    void badArgumentsEndItWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, names);
        Program program(arguments);
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 2);
        const QByteArray complaint = program.process.readAllStandardError();
        QVERIFY2(complaint.contains(names.toUtf8()), complaint.constData());
        QVERIFY(program.process.readAllStandardOutput().isEmpty());
    }

    void helpNamesEveryOption()
    {
        Program program({u"--help"_s});
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitCode(), 0);
        const QByteArray help = program.process.readAllStandardOutput();
        for (const char *option :
             {"--port", "--fleet", "--seed", "--speed", "--latency", "--key", "MILLWRIGHT_SANDBOX_KEY"})
            QVERIFY2(help.contains(option), option);
    }

    void signalsEndItCleanly_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void signalsEndItCleanly()
    {
        QFETCH(const int, number);
        Program program({});
        QVERIFY(program.isUp());
        QCOMPARE(::kill(pid_t(program.process.processId()), number), 0);
        QVERIFY(program.hasEnded());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QCOMPARE(program.process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
