// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/sessionsreader.h"
#include "fleetsandbox.h"
#include "readerfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Rest = SessionsStatus::Rest;
using Search = SessionsStatus::Search;

namespace {

QByteArray session(const QByteArray &id, const QByteArray &title = {})
{
    return "{\"sessionId\":\"" + id + "\",\"title\":\"" + title
           + "\",\"status\":\"idle\",\"messageCount\":1,\"createdAt\":1,\"updatedAt\":2}";
}

QByteArray page(const QList<QByteArray> &ids, const QByteArray &next = {})
{
    QList<QByteArray> sessions;
    for (const QByteArray &id : ids)
        sessions += session(id);
    return "{\"sessions\":[" + sessions.join(',') + "],\"pagination\":{\"hasMore\":"
           + (next.isEmpty() ? "false,\"nextCursor\":null" : "true,\"nextCursor\":\"" + next + '"') + "}}";
}

RawServer::Step late(const QByteArray &response)
{
    return {.bytes = response, .trickleBytes = 20, .trickleMs = 60};
}

QStringList ids(const SessionsReader &reader)
{
    QStringList all;
    for (const Session &each : reader.status().sessions)
        all += each.id;
    return all;
}

} // namespace

class TestSessionsReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderFixture> m_world;
    std::unique_ptr<SessionsReader> m_reader;

    void look(const QString &id = u"c1"_s)
    {
        m_reader = std::make_unique<SessionsReader>();
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(id);
        m_reader->setShown(true);
    }
    bool isDone() const { return m_reader->status().readAt.isValid() && !m_reader->status().reading; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ReaderFixture>(); }
    void cleanup()
    {
        m_reader.reset();
        m_world.reset();
    }

    void readsTheFirstPageWhenShownAndTheNextOnDemand()
    {
        m_world->answers({page({"a", "b"}, "n 1"), page({"c"})});
        m_reader = std::make_unique<SessionsReader>();
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(u"c/1"_s);
        QVERIFY(!m_reader->status().reading);
        m_reader->setShown(true);
        QTRY_VERIFY(isDone());
        QCOMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_reader->status().rest == Rest::More);
        QVERIFY2(m_world->line(0).contains("computerId=c%2F1"), m_world->line(0).constData());
        m_reader->loadMore();
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY2(m_world->line(1).contains("cursor=n%201"), m_world->line(1).constData());
        QVERIFY(m_reader->status().rest == Rest::Nothing);
        m_reader->loadMore();
        QVERIFY(!m_reader->status().reading);
    }

    void aCursorThatWasMetBeforeEndsIt()
    {
        m_world->answers({page({"a"}, "x"), page({"b"}, "y"), page({"c"}, "x"), page({"d"}, "z")});
        look();
        for (qsizetype pages = 1; pages <= 3; ++pages) {
            QTRY_COMPARE(ids(*m_reader).size(), pages);
            m_reader->loadMore();
        }
        QVERIFY(!m_reader->status().reading);
        QVERIFY(m_reader->status().rest == Rest::Repeating);
        QCOMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aPageWithoutAnythingNewIsNotTheEnd_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("known ones") << page({"b", "a"}, "y");
        QTest::newRow("none") << page({}, "y");
    }
    void aPageWithoutAnythingNewIsNotTheEnd()
    {
        QFETCH(QByteArray, second);
        m_world->answers({page({"a", "b"}, "x"), second, page({"c"})});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_VERIFY(!m_reader->status().reading);
        QVERIFY(m_reader->status().rest == Rest::More);
        m_reader->loadMore();
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(m_reader->status().rest == Rest::Nothing);
    }

    void moreWithoutACursorIsNotTheEndEither()
    {
        m_world->answers({R"({"sessions":[],"pagination":{"hasMore":true,"nextCursor":null}})"});
        look();
        QTRY_VERIFY(isDone());
        QVERIFY(m_reader->status().rest == Rest::Repeating);
        m_reader->loadMore();
        QVERIFY(!m_reader->status().reading);
        m_reader->find(u"a"_s);
        QTRY_VERIFY(m_reader->status().search == Search::TooFar); // it may be there
    }

    void theSessionsOfAnotherComputerAreLeftOut()
    {
        m_world->answers({R"({"sessions":[{"sessionId":"a","computerId":"c1"},{"sessionId":"b"},
                          {"sessionId":"c","computerId":"c2"}]})"});
        look();
        QTRY_VERIFY(isDone());
        QCOMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_reader->status().unreadable, 0);
    }

    void aSessionIsThereOnceAndAsLastTold()
    {
        m_world->answers({page({"a", "b", "a"}, "x"), "{\"sessions\":[" + session("b", "moved on") + ','
                                                              + session("c")
                                                              + "],\"pagination\":{\"hasMore\":false}}"});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(m_reader->status().sessions.at(1).title, u"moved on"_s);
    }

    void aReloadBeginsAnewAndKeepsTheListUntilThen()
    {
        m_world->answers({page({"a"}, "x"), page({"b"}), page({"n", "a"}, "x"), page({"b"})});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_COMPARE(ids(*m_reader).size(), 2);
        m_reader->reload();
        QCOMPARE(ids(*m_reader).size(), 2);
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"n"_s, u"a"_s}));
        m_reader->loadMore(); // its cursor may be the same as last time
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"n"_s, u"a"_s, u"b"_s}));
    }

    void whatIsForbiddenIsNotEnabledAndNoError()
    {
        m_world->server.script(
                {{RawServer::response(403, "{\"detail\":\"no\"}")}, {RawServer::response(200, page({"a"}))}});
        look();
        QTRY_VERIFY(!m_reader->status().enabled);
        QVERIFY(!m_reader->status().error);
        QVERIFY(!m_reader->status().reading);
        m_reader->reload();
        QTRY_COMPARE(ids(*m_reader), QStringList{u"a"_s});
        QVERIFY(m_reader->status().enabled);
    }

    void aFailureKeepsWhatIsThereAndItsPageIsTriedAgain()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                {RawServer::response(500, {})},
                                {RawServer::response(200, page({"b"}))}});
        look();
        QTRY_VERIFY(isDone());
        QSignalSpy failed(m_reader.get(), &SessionsReader::failed);
        m_reader->loadMore();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(ids(*m_reader), QStringList{u"a"_s});
        QCOMPARE(m_reader->status().error->kind, Error::Kind::ServerFault);
        QVERIFY(!m_reader->status().reading); // by itself it asks nothing
        m_reader->tryAgain();
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!m_reader->status().error);
        QVERIFY2(m_world->line(2).contains("cursor=x"), m_world->line(2).constData());
    }

    void aLateAnswerAboutAnotherComputerIsDropped()
    {
        m_world->server.script(
                {{.bytes = RawServer::response(200, page({"late"})), .trickleBytes = 40, .trickleMs = 20},
                 {RawServer::response(200, page({"a"}))}});
        look();
        QTRY_COMPARE(m_world->server.requests().size(), 1);
        m_reader->setComputer(u"c2"_s);
        QTRY_COMPARE(ids(*m_reader), QStringList{u"a"_s});
        QTest::qWait(200); // longer than the first answer takes
        QCOMPARE(ids(*m_reader), QStringList{u"a"_s});
    }

    void aSearchReadsOnUntilItFinds()
    {
        m_world->answers({page({"a"}, "x"), page({"b"}, "y"), page({"c"}, "z")});
        look();
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->find(u"c"_s);
        QVERIFY(m_reader->status().search == Search::Running);
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.constFirst().constFirst().toString(), u"c"_s);
        QVERIFY(m_reader->status().search == Search::None);
        QCOMPARE(m_world->server.requests().size(), 3);
        m_reader->find(u"a"_s); // known: nothing is asked
        QCOMPARE(found.count(), 2);
        QVERIFY(!m_reader->status().reading);
    }

    void aSearchLooksForYoungerSessionsFirst()
    {
        m_world->answers({page({"a"}), page({"new", "a"})});
        look();
        QTRY_VERIFY(isDone());
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->find(u"new"_s);
        QTRY_COMPARE(found.count(), 1);
    }

    void aSearchLooksForYoungerSessionsWhileAnotherPageIsRead()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                late(RawServer::response(200, page({"b"}))),
                                {RawServer::response(200, page({"new", "a"}))}});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_COMPARE(m_world->server.requests().size(), 2);
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->find(u"new"_s);
        QTRY_COMPARE(found.count(), 1);
    }

    void aSearchGoesOnWhereThatOtherPageFails()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                late(RawServer::response(500, {})),
                                {RawServer::response(200, page({"a"}, "x"))},
                                {RawServer::response(200, page({"b"}))}});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_COMPARE(m_world->server.requests().size(), 2);
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->find(u"b"_s);
        QTRY_COMPARE(found.count(), 1);
    }

    void whatASearchWantsOutlivesAPause()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                {RawServer::response(500, {})},
                                {RawServer::response(200, page({"new", "a"}))}});
        look();
        QTRY_VERIFY(isDone());
        m_reader->loadMore();
        QTRY_VERIFY(m_reader->status().error);
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->setPaused(true);
        m_reader->find(u"new"_s);
        m_reader->tryAgain();
        m_reader->loadMore();
        m_reader->setPaused(false);
        QTRY_COMPARE(found.count(), 1);
        QVERIFY2(!m_world->line(2).contains("cursor"), m_world->line(2).constData());
    }

    void aSearchThatMeetsALoopDoesNotSayThatItIsNotThere()
    {
        m_world->answers({page({"a"}, "x"), page({"b"}, "x")});
        look();
        m_reader->find(u"c"_s);
        QTRY_VERIFY(m_reader->status().rest == Rest::Repeating);
        QVERIFY(m_reader->status().search == Search::TooFar);
    }

    void aSearchThatWentTooFarEndsWithTheLastPage()
    {
        QList<QByteArray> pages;
        for (int i = 0; i < 10; ++i)
            pages += page({"s" + QByteArray::number(i)}, "n" + QByteArray::number(i));
        m_world->answers(pages + QList<QByteArray>{page({"last"})});
        look();
        m_reader->find(u"nowhere"_s);
        QTRY_VERIFY(m_reader->status().search == Search::TooFar);
        m_reader->loadMore();
        QTRY_VERIFY(m_reader->status().search == Search::NotThere);
    }

    void aSearchEndsWhereThereIsNothingMore()
    {
        m_world->answers({page({"a"}, "x"), page({"b"})});
        look();
        m_reader->find(u"c"_s);
        QTRY_VERIFY(m_reader->status().search == Search::NotThere);
        QCOMPARE(m_reader->status().wanted, u"c"_s);
        QCOMPARE(m_world->server.requests().size(), 2);
    }

    void aSearchGivesUpAfterTenPagesAndGoesOnWithTheUser()
    {
        QList<QByteArray> pages;
        for (int i = 0; i < 30; ++i)
            pages += page({"s" + QByteArray::number(i)}, "n" + QByteArray::number(i));
        m_world->answers(pages);
        look();
        m_reader->find(u"s10"_s);
        QTRY_VERIFY(m_reader->status().search == Search::TooFar);
        QCOMPARE(m_world->server.requests().size(), 10);
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->loadMore();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(m_world->server.requests().size(), 11);
    }

    void aSearchThatFailedGoesOnWhenTriedAgain()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                {RawServer::response(500, {})},
                                {RawServer::response(200, page({"b"}, "y"))},
                                {RawServer::response(200, page({"c"}))}});
        look();
        QSignalSpy found(m_reader.get(), &SessionsReader::found);
        m_reader->find(u"c"_s);
        QTRY_VERIFY(m_reader->status().error);
        QVERIFY(m_reader->status().search == Search::None);
        m_reader->tryAgain();
        QTRY_COMPARE(found.count(), 1);
    }

    void whilePausedNothingIsAskedAndAfterwardsWhatFailed()
    {
        m_world->server.script({{RawServer::response(401, {})}, {RawServer::response(200, page({"a"}))}});
        look();
        QTRY_VERIFY(m_reader->status().error);
        m_reader->setPaused(true);
        m_reader->tryAgain();
        m_reader->reload();
        QVERIFY(!m_reader->status().reading);
        m_reader->setPaused(false);
        QTRY_COMPARE(ids(*m_reader), QStringList{u"a"_s});
    }

    void aPauseIsToldAndOutlivesTheComputer()
    {
        m_world->answers({page({"a"})});
        look();
        QSignalSpy changed(m_reader.get(), &SessionsReader::changed);
        m_reader->setPaused(true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_reader->status().paused);
        m_reader->setPaused(true); // no news
        QCOMPARE(changed.count(), 1);
        m_reader->setComputer(u"c2"_s);
        QVERIFY(m_reader->status().paused);
        m_reader->setClient(nullptr);
        QVERIFY(m_reader->status().paused);
        m_reader->setPaused(false);
        QVERIFY(!m_reader->status().paused);
    }

    void aPauseWantsThePageThatWasUnderWayAgain()
    {
        m_world->server.script({{RawServer::response(200, page({"a"}, "x"))},
                                late(RawServer::response(401, {})),
                                {RawServer::response(200, page({"b"}))}});
        look();
        QTRY_VERIFY(isDone());
        QSignalSpy failed(m_reader.get(), &SessionsReader::failed);
        m_reader->loadMore();
        QTRY_COMPARE(m_world->server.requests().size(), 2);
        m_reader->setPaused(true);
        QVERIFY(!m_reader->status().reading);
        QTest::qWait(600); // longer than that answer takes
        m_reader->setPaused(false);
        QTRY_COMPARE(ids(*m_reader), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY2(m_world->line(2).contains("cursor=x"), m_world->line(2).constData());
        QCOMPARE(failed.count(), 0);
    }

    void theRejectionOfAnOldKeyIsNotThatOfTheNew()
    {
        m_world->server.script({late(RawServer::response(401, {})), {RawServer::response(200, page({"a"}))}});
        look();
        QSignalSpy failed(m_reader.get(), &SessionsReader::failed);
        QTRY_COMPARE(m_world->server.requests().size(), 1);
        m_world->client.setKey(*ApiKey::fromText(u"fk-2"_s));
        QTRY_COMPARE(ids(*m_reader), QStringList{u"a"_s});
        QCOMPARE(failed.count(), 0);
    }

    void theSandboxsSessionsAreRead()
    {
        FleetSandbox sandbox(1);
        QVERIFY(sandbox.started());
        ApiClient client(sandbox.endpoint(), sandbox.key(), ApiClient::Limits());
        SessionsReader reader;
        reader.setClient(&client);
        reader.setComputer(u"c1"_s);
        reader.setShown(true);
        QTRY_VERIFY(reader.status().readAt.isValid());
        QVERIFY(!reader.status().error);
        QVERIFY(reader.status().enabled);
        sandbox.fault(Fault::answer(u"listSessions"_s, 403));
        reader.reload();
        QTRY_VERIFY(!reader.status().enabled);
        QVERIFY(!reader.status().error);
    }
};

QTEST_GUILESS_MAIN(TestSessionsReader)
#include "tst_sessionsreader.moc"
