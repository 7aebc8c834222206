// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationqueue.h"
#include "fleetsandbox.h"
#include "queuerecorder.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Operation::Kind;
using State = Operation::State;

// An operation is written down before it is sent.
class TestIntents : public QObject
{
    Q_OBJECT

    struct Written
    {
        Operation intent;
        std::function<void()> go;
    };

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<QueueRecorder> m_said;
    QList<Written> m_written;

    int deletions() { return m_sandbox->requests(u"deleteComputer"_s); }
    void submit(int count) { m_queue->submit(wanted(Kind::Delete, count)); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<FleetSandbox>(12);
        QVERIFY(m_sandbox->started());
        m_client = std::make_unique<ApiClient>(m_sandbox->endpoint(), m_sandbox->key(), ApiClient::Limits());
        OperationPace pace;
        pace.slowDown = 50ms;
        m_queue = std::make_unique<OperationQueue>(m_client.get(), pace);
        m_said = std::make_unique<QueueRecorder>(m_queue.get());
        m_written.clear();
        m_queue->setRecorder([this](const Operation &intent, const std::function<void()> &go) {
            m_written += {intent, go};
        });
    }
    void cleanup()
    {
        m_said.reset();
        m_queue.reset();
        m_client.reset();
        m_sandbox.reset();
    }

    void nothingIsSentBeforeItIsWritten()
    {
        submit(1);
        QTRY_COMPARE(m_written.size(), 1);
        QCOMPARE(m_written[0].intent.computerId, u"c1"_s);
        QCOMPARE(m_written[0].intent.number, 1U);
        QCOMPARE(m_written[0].intent.state, State::Queued);
        QCOMPARE(m_client->begun(), 0U);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        m_written[0].go();
        QCOMPARE(m_said->last(1).state, State::Running);
        QVERIFY(m_said->last(1).startedAt >= before); // when it was sent, not when it was written
        QTRY_COMPARE(m_said->last(1).state, State::Succeeded);
        QCOMPARE(m_said->last(1).httpStatus, 204);
        QCOMPARE(deletions(), 1);
    }

    void oneThatIsBeingWrittenHoldsItsPlace()
    {
        submit(6);
        m_queue->submit({wanted(Kind::RefreshCredentials, u"c1"_s)});
        QTRY_COMPARE(m_written.size(), 4); // side by side
        QCoreApplication::processEvents();
        QCOMPARE(m_written.size(), 4);
        m_written[0].go();
        QTRY_COMPARE(m_said->last(1).state, State::Succeeded);
        QTRY_COMPARE(m_written.size(), 5);
        for (int i = 1; i < 5; ++i)
            m_written[i].go();
        QTRY_COMPARE(m_written.size(), 7); // c1's second one waited for its first
        m_written[5].go();
        m_written[6].go();
        QTRY_VERIFY(m_queue->isIdle());
    }

    void goIsHeardOnce()
    {
        submit(1);
        QTRY_COMPARE(m_written.size(), 1);
        m_written[0].go();
        m_written[0].go();
        QTRY_COMPARE(m_said->last(1).state, State::Succeeded);
        m_written[0].go();
        QCOMPARE(m_client->begun(), 1U);
    }

    void whatWasGivenBackIsNotSent_data()
    {
        QTest::addColumn<bool>("parked");
        QTest::newRow("stopped") << false;
        QTest::newRow("key rejected") << true;
    }
    void whatWasGivenBackIsNotSent()
    {
        QFETCH(const bool, parked);
        submit(6);
        QTRY_COMPARE(m_written.size(), 4);
        if (parked)
            m_queue->park(Error{.kind = Error::Kind::Unauthorized});
        else
            m_queue->stopRemaining();
        QCOMPARE(m_said->count(State::NotStarted), 6);
        for (const Written &written : std::as_const(m_written))
            written.go();
        QCOMPARE(m_client->begun(), 0U);
        if (parked)
            m_queue->resume();
        submit(5); // its places and lanes are free again
        QTRY_COMPARE(m_written.size(), 8);
        for (int i = 0; i < 8; ++i)
            m_written[i].go();
        QTRY_COMPARE(m_written.size(), 9);
        m_written[8].go();
        QTRY_COMPARE(m_said->count(State::Succeeded), 5);
        QCOMPARE(deletions(), 5);
    }

    void aPauseHoldsWhatIsWritten()
    {
        submit(2);
        QTRY_COMPARE(m_written.size(), 2);
        m_queue->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(3600));
        m_written[0].go();
        QCOMPARE(m_client->begun(), 0U);
        m_queue->stopRemaining();
        QCOMPARE(m_said->count(State::NotStarted), 2);
        submit(1);
        m_queue->resume(); // ends the pause
        QTRY_COMPARE(m_written.size(), 3);
        QCOMPARE(m_client->begun(), 0U);
        m_queue->pauseUntil(QDateTime::currentDateTimeUtc().addMSecs(2'000));
        m_written[2].go();
        QCOMPARE(m_client->begun(), 0U);
        QTRY_COMPARE_WITH_TIMEOUT(m_said->last(3).state, State::Succeeded, 30'000);
    }

    void eachTryIsWritten()
    {
        m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, "0"));
        submit(1);
        QTRY_COMPARE(m_written.size(), 1);
        m_written[0].go();
        QTRY_COMPARE(m_written.size(), 2);
        QCOMPARE(m_written[1].intent.number, 1U);
        m_written[0].go(); // of the first try
        QCOMPARE(m_client->begun(), 1U);
        m_written[1].go();
        QTRY_COMPARE(m_said->last(1).state, State::Succeeded);
        QCOMPARE(deletions(), 2);
    }

    void goAfterTheQueueIsGoneDoesNothing()
    {
        submit(1);
        QTRY_COMPARE(m_written.size(), 1);
        m_queue.reset();
        m_written[0].go();
        QCOMPARE(m_client->begun(), 0U);
    }

    void aRecorderMayGoAtOnce()
    {
        m_queue->setRecorder([](const Operation &, const std::function<void()> &go) { go(); });
        submit(6);
        QTRY_COMPARE(m_said->count(State::Succeeded), 6);
        QCOMPARE(m_said->mostAtOnce, 4);
    }
};

QTEST_GUILESS_MAIN(TestIntents)
#include "tst_intents.moc"
