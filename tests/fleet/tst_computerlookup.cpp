// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "app/fleet/computerlookup.h"
#include "rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray build = R"({"id":"c1","name":"build","providerType":"e2b","createdAt":1})";

QByteArray byName(const QByteArray &text)
{
    return "GET /api/v0/computers/name/" + text;
}

QByteArray byId(const QByteArray &text)
{
    return "GET /api/v0/computers/" + text;
}

} // namespace

class TestComputerLookup : public QObject
{
    Q_OBJECT

    struct World
    {
        RawServer server;
        ApiClient client{*Endpoint::fromText(server.address()),
                         *ApiKey::fromText(QString::fromLatin1(testKey)), shortLimits()};
        ComputerLookup lookup{&client};
        QSignalSpy found{&lookup, &ComputerLookup::found};
        QSignalSpy missing{&lookup, &ComputerLookup::missing};
        QSignalSpy failed{&lookup, &ComputerLookup::failed};

        void answer(const QList<std::pair<int, QByteArray>> &answers)
        {
            QList<RawServer::Step> steps;
            for (const auto &[status, body] : answers)
                steps += RawServer::Step{.bytes = RawServer::response(status, body)};
            server.script(steps);
        }
        QList<QByteArray> asked() const
        {
            QList<QByteArray> lines;
            for (const QByteArray &request : server.requests())
                lines += request.left(request.indexOf(" HTTP"));
            return lines;
        }
        qsizetype answers() const { return found.count() + missing.count() + failed.count(); }
    };

private Q_SLOTS:
    void aNameIsTriedBeforeAnId()
    {
        World world;
        world.answer({{200, build}});
        world.lookup.find(u"build"_s);
        QVERIFY(world.lookup.isAsking());
        QTRY_COMPARE(world.found.count(), 1);
        QCOMPARE(world.found.at(0).at(0).value<Computer>().id, u"c1"_s);
        QCOMPARE(world.asked(), QList<QByteArray>{byName("build")});
        QVERIFY(!world.lookup.isAsking());
    }

    void anIdIsFoundWhereNoNameIs()
    {
        World world;
        world.answer({{404, {}}, {200, build}});
        world.lookup.find(u"c1"_s);
        QTRY_COMPARE(world.found.count(), 1);
        QCOMPARE(world.asked(), (QList<QByteArray>{byName("c1"), byId("c1")}));
    }

    void theDescriptionOfAnotherOneIsNoAnswer_data()
    {
        QTest::addColumn<bool>("byName");
        QTest::newRow("by its name") << true;
        QTest::newRow("by its id") << false;
    }
    void theDescriptionOfAnotherOneIsNoAnswer()
    {
        QFETCH(const bool, byName);
        World world;
        if (byName)
            world.answer({{200, build}});
        else
            world.answer({{404, {}}, {200, build}});
        world.lookup.find(u"other"_s);
        QTRY_COMPARE(world.answers(), 1);
        QCOMPARE(world.failed.count(), 1);
        QCOMPARE(world.failed.at(0).at(0).value<Error>().kind, Error::Kind::BadReply);
        QVERIFY(!world.lookup.isAsking());
    }

    void aTextThatIsTooLongForANameMayBeAnId()
    {
        World world;
        const QString longId(80, u'x');
        world.answer({{200, QByteArray(build).replace("c1", longId.toLatin1())}});
        world.lookup.find(longId);
        QTRY_COMPARE(world.found.count(), 1);
        QCOMPARE(world.asked(), QList<QByteArray>{byId(longId.toLatin1())});
    }

    void neitherIsSaidSo()
    {
        World world;
        world.answer({{404, {}}});
        world.lookup.find(u"nobody"_s);
        QTRY_COMPARE(world.missing.count(), 1);
        QCOMPARE(world.missing.at(0).at(0).toString(), u"nobody"_s);
        QCOMPARE(world.answers(), 1);
    }

    void aFailureIsNoAbsence_data()
    {
        QTest::addColumn<bool>("atName");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << true << 401;
        QTest::newRow("500") << true << 500;
        QTest::newRow("500 for the id") << false << 500;
        QTest::newRow("403 for the id") << false << 403;
    }
    void aFailureIsNoAbsence()
    {
        QFETCH(const bool, atName);
        QFETCH(const int, status);
        World world;
        if (atName)
            world.answer({{status, {}}});
        else
            world.answer({{404, {}}, {status, {}}});
        world.lookup.find(u"c1"_s);
        QTRY_COMPARE(world.failed.count(), 1);
        QCOMPARE(world.failed.at(0).at(0).value<Error>().httpStatus, status);
        QCOMPARE(world.answers(), 1);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        World world;
        world.answer({{404, {}}});
        world.lookup.find(u"first"_s);
        world.lookup.find(u"second"_s);
        QTRY_COMPARE(world.missing.count(), 1);
        QCOMPARE(world.missing.at(0).at(0).toString(), u"second"_s);
        world.lookup.find(u"third"_s);
        world.lookup.cancel();
        QVERIFY(!world.lookup.isAsking());
        world.lookup.find(u"fourth"_s);
        QTRY_COMPARE(world.missing.count(), 2);
        QCOMPARE(world.missing.at(1).at(0).toString(), u"fourth"_s);
    }
};

QTEST_GUILESS_MAIN(TestComputerLookup)
#include "tst_computerlookup.moc"
