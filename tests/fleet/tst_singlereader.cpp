// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/singlereader.h"
#include "fleetsandbox.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString single = u"getComputer"_s;

} // namespace

class TestSingleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void smallFleetsAreReadAsAWhole();
    void fewThatChangeAreReadOneByOne();
    void manyThatChangeAreNot();
    void whoIsLookedAtIsReadToo();
    void whoIsNotWorthItIsNotRead();
    void whoHasFinishedIsLeftAlone();
    void whatTellsNothingNewIsToldToNobody();
    void differentBytesAloneAreNoNews();
    void answersAreNewerThanReadingsBegunBefore();
    void aListThatWasAskedForLaterKnowsMore();
    void anotherAnswerThatCameMeanwhileKnowsMore();
    void whatAnAnswerBroughtIsFollowed();
    void whoIsGoneIsSaidToBe();
    void whoIsForgottenIsNotHeardOf();
    void whatConcernsAllIsToldAndEndsTheRound_data();
    void whatConcernsAllIsToldAndEndsTheRound();
    void theRejectionOfAnOldKeyIsNotThatOfTheNew();
    void withoutPermissionNothingIsAsked();
    void withoutNewsTheListAloneDoes();
    void onlyAFewAreReadAtATime();

private:
    void start(const SingleReader::Pace &pace);
    Fleet list(); // read now, and said to be large
    void setStatus(const QString &id, const QString &status);
    int asked(const QString &id = {}) { return m_sandbox->requests(single, id); }
    static SingleReader::Pace often() { return {.every = 10ms, .jitter = 0}; }

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<SingleReader> m_reader;
    std::unique_ptr<QSignalSpy> m_read, m_gone, m_troubled;
    bool m_mayRead = true;
};

void TestSingleReader::init()
{
    m_mayRead = true;
    m_sandbox = std::make_unique<FleetSandbox>(60);
    QVERIFY(m_sandbox->started());
    m_client = std::make_unique<ApiClient>(m_sandbox->endpoint(), m_sandbox->key(), ApiClient::Limits());
    start(often());
}

void TestSingleReader::cleanup()
{
    m_read.reset();
    m_gone.reset();
    m_troubled.reset();
    m_reader.reset();
    m_client.reset();
    m_sandbox.reset();
}

void TestSingleReader::start(const SingleReader::Pace &pace)
{
    m_reader = std::make_unique<SingleReader>(m_client.get(), pace, [this] { return m_mayRead; });
    m_read = std::make_unique<QSignalSpy>(m_reader.get(), &SingleReader::read);
    m_gone = std::make_unique<QSignalSpy>(m_reader.get(), &SingleReader::gone);
    m_troubled = std::make_unique<QSignalSpy>(m_reader.get(), &SingleReader::troubled);
}

Fleet TestSingleReader::list()
{
    std::optional<Fleet> read;
    m_client->listComputers({}, this, [&read](const Result<Fleet> &fleet) {
        if (fleet)
            read = *fleet;
    });
    if (!QTest::qWaitFor([&read] { return read.has_value(); }, 20'000))
        return {};
    read->bytes = 100'000'000;
    return *read;
}

void TestSingleReader::setStatus(const QString &id, const QString &status)
{
    m_sandbox->change(id, [&status](SandboxComputer &computer) { computer.status = status; });
}

void TestSingleReader::smallFleetsAreReadAsAWhole()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    Fleet fleet = list();
    fleet.bytes = 1024 * 1024 - 1;
    QVERIFY(!m_reader->review(fleet));
    m_reader->lookAt(fleet.computers[5]);
    QTest::qWait(50); // five rounds
    QCOMPARE(asked(), 0);
    ++fleet.bytes;
    QVERIFY(m_reader->review(fleet));
    QTRY_VERIFY(asked() > 0);
}

void TestSingleReader::fewThatChangeAreReadOneByOne()
{
    for (int i = 1; i <= 8; ++i)
        setStatus(u"c%1"_s.arg(i), u"provisioning"_s);
    QVERIFY(m_reader->review(list()));
    for (int i = 1; i <= 8; ++i)
        QTRY_VERIFY(asked(u"c%1"_s.arg(i)) >= 2); // again and again
    QCOMPARE(asked(u"c9"_s), 0);
    QCOMPARE(m_read->count(), 0);
}

void TestSingleReader::manyThatChangeAreNot()
{
    for (int i = 1; i <= 9; ++i)
        setStatus(u"c%1"_s.arg(i), u"provisioning"_s);
    const Fleet fleet = list();
    QVERIFY(!m_reader->review(fleet));
    Computer shown;
    shown.id = u"c20"_s;
    m_reader->lookAt(shown); // this one is
    QTRY_VERIFY(asked(u"c20"_s) >= 2);
    QCOMPARE(asked(), asked(u"c20"_s));
}

void TestSingleReader::whoIsLookedAtIsReadToo()
{
    const Fleet fleet = list();
    QVERIFY(!m_reader->review(fleet)); // nobody changes: the list is calm anyhow
    m_reader->lookAt(*std::find_if(fleet.computers.begin(), fleet.computers.end(),
                                   [](const Computer &each) { return each.id == u"c7"; }));
    QTRY_VERIFY(asked(u"c7"_s) >= 2);
    QCOMPARE(m_read->count(), 0);
    setStatus(u"c7"_s, u"error"_s);
    QTRY_COMPARE(m_read->count(), 1);
    QCOMPARE(m_read->at(0).at(0).value<Computer>().status, Computer::Status::Error);
    m_reader->lookAt({});
    QTRY_COMPARE(m_client->findChildren<QObject *>().size(), 0); // what was under way has ended
    const int before = asked();
    QTest::qWait(50);
    QVERIFY(asked() <= before + 1);
}

// Each of five costs as much as a fifth of the list: read again and again, they would cost more.
void TestSingleReader::whoIsNotWorthItIsNotRead()
{
    Fleet fleet = list();
    fleet.computers = {fleet.computers[0], fleet.computers[1]};
    QVERIFY(!m_reader->review(fleet));
    m_reader->lookAt(fleet.computers[0]);
    QTest::qWait(50);
    QCOMPARE(asked(), 0);
}

void TestSingleReader::whoHasFinishedIsLeftAlone()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    QVERIFY(m_reader->review(list()));
    QTRY_VERIFY(asked() > 0);
    setStatus(u"c1"_s, u"active"_s);
    QTRY_COMPARE(m_read->count(), 1);
    const int before = asked();
    QTest::qWait(50);
    QCOMPARE(asked(), before);
    QVERIFY(!m_reader->review(list()));
}

void TestSingleReader::whatTellsNothingNewIsToldToNobody()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    QVERIFY(m_reader->review(list()));
    QTRY_VERIFY(asked() >= 5);
    QCOMPARE(m_read->count(), 0);
    m_sandbox->change(u"c1"_s, [](SandboxComputer &computer) { computer.remoteUser = u"x"_s; });
    QTRY_COMPARE(m_read->count(), 1);
    const int before = asked();
    QTRY_VERIFY(asked() >= before + 3);
    QCOMPARE(m_read->count(), 1); // once
}

void TestSingleReader::differentBytesAloneAreNoNews()
{
    const Fleet fleet = list();
    Computer shown = fleet.computers[0];
    shown.json = "{ }";
    m_reader->review(fleet);
    m_reader->lookAt(shown);
    QTRY_VERIFY(asked() >= 3);
    QCOMPARE(m_read->count(), 0);
}

void TestSingleReader::answersAreNewerThanReadingsBegunBefore()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet before = list();
    QVERIFY(m_reader->review(before));
    m_reader->lookAt(*std::find_if(before.computers.begin(), before.computers.end(),
                                   [](const Computer &each) { return each.id == u"c1"; }));
    setStatus(u"c1"_s, u"active"_s);
    QTRY_COMPARE(m_read->count(), 1);
    const quint64 settled = m_read->at(0).at(1).toULongLong();
    QVERIFY(settled > before.begun);
    QVERIFY(settled <= m_client->begun());
    Fleet late = before; // begun before that answer, come after it
    QVERIFY(!m_reader->review(late));
    const int asks = asked();
    QTRY_VERIFY(asked() >= asks + 2);
    QCOMPARE(m_read->count(), 1); // what is known is still the answer's
}

void TestSingleReader::aListThatWasAskedForLaterKnowsMore()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    Fleet fleet = list();
    m_sandbox->fault(Fault::of(single, Fault::Kind::Delay, 200));
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 1); // and its answer is made: provisioning
    setStatus(u"c1"_s, u"active"_s);
    fleet = list();
    QVERIFY(fleet.begun > 2);
    QVERIFY(!m_reader->review(fleet));
    m_reader->lookAt(*std::find_if(fleet.computers.begin(), fleet.computers.end(),
                                   [](const Computer &each) { return each.id == u"c1"; }));
    QTRY_VERIFY(asked() >= 3);
    QCOMPARE(m_read->count(), 0);
}

void TestSingleReader::anotherAnswerThatCameMeanwhileKnowsMore()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet fleet = list();
    m_sandbox->fault(Fault::of(single, Fault::Kind::Delay, 200));
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 1);
    setStatus(u"c1"_s, u"error"_s);
    Computer told = *std::find_if(fleet.computers.begin(), fleet.computers.end(),
                                  [](const Computer &each) { return each.id == u"c1"; });
    told.status = Computer::Status::Error;
    told.statusWord = u"error"_s;
    m_reader->lookAt(told);
    m_reader->hear(told, m_client->begun());
    QTRY_VERIFY(asked() >= 3);
    QCOMPARE(m_read->count(), 0);
}

void TestSingleReader::whatAnAnswerBroughtIsFollowed()
{
    const Fleet fleet = list();
    QVERIFY(!m_reader->review(fleet));
    Computer told = fleet.computers[0];
    told.status = Computer::Status::Provisioning;
    m_reader->hear(told, m_client->begun());
    QTRY_COMPARE(m_read->count(), 1); // it has finished
    QCOMPARE(m_read->at(0).at(0).value<Computer>().id, told.id);
}

void TestSingleReader::whoIsGoneIsSaidToBe()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    QVERIFY(m_reader->review(list()));
    m_sandbox->remove(u"c1"_s);
    QTRY_COMPARE(m_gone->count(), 1);
    QCOMPARE(m_gone->at(0).at(0).toString(), u"c1"_s);
    QVERIFY(m_gone->at(0).at(1).toULongLong() > 0);
    const int before = asked();
    QTest::qWait(50);
    QCOMPARE(asked(), before);
}

void TestSingleReader::whoIsForgottenIsNotHeardOf()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet fleet = list();
    m_sandbox->fault(Fault::of(single, Fault::Kind::Delay, 100));
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 1);
    m_sandbox->remove(u"c1"_s); // by ourselves
    m_reader->forget(u"c1"_s);
    QTest::qWait(200);
    QCOMPARE(m_gone->count() + m_read->count(), 0);
    QCOMPARE(asked(), 1);
}

void TestSingleReader::whatConcernsAllIsToldAndEndsTheRound_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("told");
    QTest::newRow("rejected key") << 401 << 1;
    QTest::newRow("slow down") << 429 << 1;
    QTest::newRow("server error") << 500 << 0;
}

void TestSingleReader::whatConcernsAllIsToldAndEndsTheRound()
{
    QFETCH(const int, status);
    QFETCH(const int, told);
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet fleet = list();
    m_sandbox->fault(Fault::answer(single, status));
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 1);
    QTRY_COMPARE(m_troubled->count(), told);
    QTest::qWait(50);
    QCOMPARE(asked(), 1); // the list comes first
    Fleet same;
    same.begun = m_client->begun();
    same.unchanged = true;
    QVERIFY(m_reader->review(same));
    QTRY_VERIFY(asked() >= 2);
}

void TestSingleReader::theRejectionOfAnOldKeyIsNotThatOfTheNew()
{
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet fleet = list();
    Fault rejected = Fault::answer(single, 401);
    rejected.delayMs = 100;
    m_sandbox->fault(rejected);
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 1);
    m_client->setKey(m_sandbox->key());
    QTRY_VERIFY(asked() >= 2);
    QCOMPARE(m_troubled->count(), 0);
}

void TestSingleReader::withoutPermissionNothingIsAsked()
{
    m_mayRead = false;
    setStatus(u"c1"_s, u"provisioning"_s);
    QVERIFY(m_reader->review(list()));
    QTest::qWait(50);
    QCOMPARE(asked(), 0);
    m_mayRead = true;
    QTRY_VERIFY(asked() > 0);
}

void TestSingleReader::withoutNewsTheListAloneDoes()
{
    start({.every = 10ms, .livelyFor = 100ms, .jitter = 0});
    setStatus(u"c1"_s, u"provisioning"_s);
    const Fleet fleet = list();
    QVERIFY(m_reader->review(fleet));
    QTRY_VERIFY(asked() > 0);
    QTest::qWait(150);
    const int before = asked();
    QTest::qWait(50);
    QCOMPARE(asked(), before);
    m_reader->lookAt(fleet.computers[3]); // somebody is interested
    QTRY_VERIFY(asked() > before);
}

void TestSingleReader::onlyAFewAreReadAtATime()
{
    for (int i = 1; i <= 8; ++i)
        setStatus(u"c%1"_s.arg(i), u"provisioning"_s);
    const Fleet fleet = list();
    m_sandbox->run([](SandboxServer &server) { server.setLatency(200); });
    QVERIFY(m_reader->review(fleet));
    QTRY_COMPARE(asked(), 4);
    QTest::qWait(50);
    QCOMPARE(asked(), 4);
    QTRY_COMPARE(asked(), 8);
}

QTEST_GUILESS_MAIN(TestSingleReader)
#include "tst_singlereader.moc"
