// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "app/diagnostics/logring.h"
#include "app/sandbox/sandbox.h"

#include <QLoggingCategory>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTest, "millwright.test", QtDebugMsg)

namespace {

QStringList passedOn;
QtMessageHandler usual = nullptr;

void keep(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    if (QLatin1StringView(context.category).startsWith("millwright"_L1))
        passedOn += text;
    else
        usual(level, context, text);
}

} // namespace

class tst_LogRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        passedOn.clear();
        usual = qInstallMessageHandler(keep);
    }
    void cleanup()
    {
        qInstallMessageHandler(usual);
        QLoggingCategory::setFilterRules({});
    }

    void aLineHasTimeLevelAndCategory()
    {
        LogRing ring;
        ring.install();
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        qCWarning(lcTest) << "the disk is full";
        QCOMPARE(ring.lines().size(), 1);
        const LogLine line = ring.lines().constFirst();
        QVERIFY(line.at >= before && line.at <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(line.level, QtWarningMsg);
        QCOMPARE(line.category, u"millwright.test"_s);
        QCOMPARE(line.text, u"the disk is full"_s);
        QCOMPARE(passedOn, QStringList{u"the disk is full"_s}); // and goes where it went
    }

    void onlyTheNewestAreHeld()
    {
        LogRing ring;
        for (std::size_t i = 0; i < LogRing::capacity + 7; ++i)
            ring.add(QtInfoMsg, u"c"_s, QString::number(i));
        QCOMPARE(ring.lines().size(), qsizetype(LogRing::capacity));
        QCOMPARE(ring.lines().constFirst().text, u"7"_s);
        ring.add(QtInfoMsg, u"c"_s, QString(1'000'000, u'x'));
        QVERIFY(ring.lines().constLast().text.size() < 2'000);
    }

    void secretsStayOutOfItAndOfTheUsualPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << u"used fk-CANARY0123456789 today"_s;
        QTest::newRow("header") << u"Authorization: Bearer CANARY-0123456789"_s;
        QTest::newRow("relay") << u"wss://relay.example/CANARY?token=CANARY"_s;
        QTest::newRow("proxy") << u"proxy http://me:CANARY@proxy.example:3128 refused"_s;
        QTest::newRow("environment") << u"GITHUB_TOKEN=CANARY in the environment"_s;
        QTest::newRow("environment, quoted") << u"API_KEY=\"CANARY\""_s;
        QTest::newRow("web token") << u"eyJCANARYhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.CANARYabc"_s;
    }

    void secretsStayOutOfItAndOfTheUsualPlace()
    {
        QFETCH(QString, text);
        LogRing ring;
        ring.install();
        qCInfo(lcTest).noquote() << text;
        QVERIFY2(!ring.lines().constFirst().text.contains(u"CANARY"),
                 qPrintable(ring.lines().constFirst().text));
        QVERIFY2(!passedOn.join(u'\n').contains(u"CANARY"), qPrintable(passedOn.join(u'\n')));
    }

    void everyThreadMayTalk()
    {
        LogRing ring;
        ring.install();
        QThreadPool pool;
        for (int i = 0; i < 4; ++i)
            pool.start([&ring, i] {
                for (int j = 0; j < 50; ++j)
                    ring.add(QtDebugMsg, u"c"_s, u"%1 %2"_s.arg(i).arg(j));
            });
        pool.waitForDone();
        QCOMPARE(ring.lines().size(), 200);
    }

    void aRingThatIsGoneHearsNothing()
    {
        {
            LogRing ring;
            ring.install();
        }
        qCInfo(lcTest) << "nobody listens";
        QCOMPARE(passedOn.size(), 1);
    }

    void aRequestIsToldWithoutHeadersQueryOrBody()
    {
        QLoggingCategory::setFilterRules(u"millwright.api.debug=true"_s);
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        LogRing ring;
        ring.install();
        const Result<Endpoint> endpoint = Endpoint::fromText(sandbox.url().toString());
        const Result<ApiKey> key = ApiKey::fromText(sandbox.key());
        QVERIFY(endpoint && key);
        ApiClient client(*endpoint, *key, {});
        int answers = 0;
        client.listComputers({}, this, [&](const Result<Fleet> &) { ++answers; });
        client.listSessions(sandbox.idOf(u"ci-runner-07"_s), u"cursor-CANARY"_s, this,
                            [&](const Result<SessionPage> &) { ++answers; });
        client.deleteComputer(u"nobody"_s, this, [&](const Result<DeleteOutcome> &) { ++answers; });
        QTRY_COMPARE(answers, 3);
        QStringList texts;
        for (const LogLine &line : ring.lines()) {
            if (line.category == u"millwright.api"_s)
                texts += line.text;
        }
        texts.sort();
        QCOMPARE(texts.size(), 3);
        QVERIFY2(texts.at(0).startsWith(u"DELETE /api/v0/computers/nobody 404 "), qPrintable(texts.at(0)));
        QVERIFY2(texts.at(1).startsWith(u"GET /api/v0/computers 200 "), qPrintable(texts.at(1)));
        QVERIFY2(texts.at(2).startsWith(u"GET /api/v0/sessions 4"), qPrintable(texts.at(2)));
        const QString all = texts.join(u'\n');
        QVERIFY(!all.contains(sandbox.key()) && !all.contains(u"CANARY") && !all.contains(u'{'));
    }
};

QTEST_GUILESS_MAIN(tst_LogRing)
#include "tst_logring.moc"
