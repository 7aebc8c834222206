// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fleetdesk.h"
#include "app/sandbox/sandboxfleet.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochMs = 1'795'000'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

SandboxFleet standardFleet()
{
    QRandomGenerator random(1);
    FleetSeed seed = FleetSeed::standard(epochMs, random);
    return SandboxFleet(std::move(seed), random, epochMs);
}

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray namedBody(const QString &name)
{
    return body({{u"name"_s, name}, {u"remoteUser"_s, u"droid"_s}});
}

QJsonObject object(const SandboxAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonArray array(const SandboxAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

QStringList statuses(const QJsonObject &computer)
{
    QStringList statuses;
    for (const QJsonValue &step : computer[u"provisioningSteps"].toArray())
        statuses += step[u"status"].toString();
    return statuses;
}

qint64 timeOf(const QJsonValue &sample)
{
    return QDateTime::fromString(sample[u"timestamp"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class TestFleetDesk : public QObject
{
    Q_OBJECT

    SandboxFleet fleet = standardFleet();
    std::unique_ptr<FleetDesk> desk;

    QString id(const QString &name) const { return fleet.idOf(name); }

    QList<qint64> sampleTimes(const QString &name, const QUrlQuery &query = {})
    {
        QList<qint64> times;
        const QJsonArray samples = array(desk->metrics(id(name), query));
        for (const QJsonValue &sample : samples)
            times += timeOf(sample);
        return times;
    }

    // All pages of the query, one after the other.
    QJsonArray allSessions(QUrlQuery query)
    {
        QJsonArray all;
        for (int pages = 0; pages < 200; ++pages) {
            const QJsonObject page = object(desk->sessions(query));
            for (const QJsonValue &session : page[u"sessions"].toArray())
                all.append(session);
            const QJsonObject pagination = page[u"pagination"].toObject();
            if (pagination[u"hasMore"].toBool() != pagination[u"nextCursor"].isString())
                return {};
            if (!pagination[u"hasMore"].toBool())
                return all;
            query.removeQueryItem(u"cursor"_s);
            query.addQueryItem(u"cursor"_s, pagination[u"nextCursor"].toString());
        }
        return {};
    }

    QJsonArray sessionsOf(const QString &computerId, int limit = 100)
    {
        QUrlQuery query;
        query.addQueryItem(u"computerId"_s, computerId);
        query.addQueryItem(u"limit"_s, QString::number(limit));
        return allSessions(query);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"millwright.sandbox.info=false"_s); }

    void init()
    {
        fleet = standardFleet();
        desk = std::make_unique<FleetDesk>(fleet, ServiceRules{});
    }

    void managedComputerIsSetUpOnTheFleetsClock()
    {
        const SandboxAnswer answer = desk->create(body({{u"name"_s, u"new-1"_s},
                                                        {u"remoteUser"_s, u"droid"_s},
                                                        {u"repos"_s, QJsonArray{u"https://git.example/a"_s}},
                                                        {u"autoInstallDeps"_s, true}}));
        QCOMPARE(answer.status, 201);
        const QJsonObject created = object(answer);
        QCOMPARE(created[u"status"], u"provisioning"_s);
        QCOMPARE(created[u"providerType"], u"e2b"_s);
        QCOMPARE(created[u"ownerPrincipalKind"], u"human"_s);
        QCOMPARE(statuses(created), QStringList(7, u"pending"_s));
        QCOMPARE(fleet.count(), 49);
        const QString newId = created[u"id"].toString();
        QCOMPARE(fleet.ids().constFirst(), newId); // the newest first
        fleet.advance(1'000);
        QCOMPARE(statuses(object(fleet.get(newId))).constFirst(), u"running"_s);
        fleet.advance(10 * minute);
        const QJsonObject done = object(fleet.get(newId));
        QCOMPARE(done[u"status"], u"active"_s);
        QCOMPARE(statuses(done), QStringList(7, u"completed"_s));
        const QString session = done[u"provisioningSteps"][6][u"installSessionId"].toString();
        QVERIFY(!session.isEmpty());
        QCOMPARE(sessionsOf(newId).size(), 1);
        QCOMPARE(sessionsOf(newId)[0][u"sessionId"], session);
    }

    void stepsFollowWhatWasAskedFor()
    {
        const QJsonObject created = object(desk->create(
                body({{u"name"_s, u"n"_s}, {u"remoteUser"_s, u"u"_s}, {u"autoInstallDeps"_s, false}})));
        QCOMPARE(statuses(created).size(), 5); // neither repositories nor dependencies
        fleet.advance(10 * minute);
        QCOMPARE(object(fleet.get(created[u"id"].toString()))[u"status"], u"active"_s);
    }

    void ownMachineIsActiveAtOnce()
    {
        const QJsonObject created =
                object(desk->create(body({{u"name"_s, u"mine"_s},
                                          {u"remoteUser"_s, u"me"_s},
                                          {u"provider"_s, u"byom"_s},
                                          {u"hostId"_s, u"66ed2b2b-104f-4ded-8780-6cbe4cfe7622"_s},
                                          {u"serviceAccountId"_s, u"sa_1"_s}})));
        QCOMPARE(created[u"status"], u"active"_s);
        QCOMPARE(created[u"hostId"], u"66ed2b2b-104f-4ded-8780-6cbe4cfe7622"_s);
        QCOMPARE(created[u"ownerPrincipalKind"], u"service-account"_s);
        QCOMPARE(created[u"ownerId"], u"sa_1"_s);
        QVERIFY(!created.contains(u"provisioningSteps"_s));
    }

    void limitsAreChecked_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QJsonObject &change, int status) {
            QTest::newRow(name) << change << status;
        };
        const auto repos = [](int count, const QString &address) {
            return QJsonObject{{u"repos"_s, QJsonArray::fromStringList(QStringList(count, address))}};
        };
        const QString address = u"https://git.example/"_s;
        row("nothing odd", {}, 201);
        row("63", {{u"name"_s, QString(63, u'n')}, {u"remoteUser"_s, QString(63, u'u')}}, 201);
        row("64", {{u"name"_s, QString(64, u'n')}}, 400);
        row("no name", {{u"name"_s, QString()}}, 400);
        row("a number", {{u"name"_s, 7}}, 400);
        row("a long user", {{u"remoteUser"_s, QString(64, u'u')}}, 400);
        row("a null user", {{u"remoteUser"_s, QJsonValue::Null}}, 400);
        row("20 repositories", repos(20, address), 201);
        row("21 repositories", repos(21, address), 400);
        row("a long address", repos(1, address + QString(2029, u'a')), 400);
        row("no address", repos(1, u"owner/name"_s), 400);
        row("no list", {{u"repos"_s, address}}, 400);
        row("no UUID", {{u"hostId"_s, u"host"_s}}, 400);
        row("a third provider", {{u"provider"_s, u"vm"_s}}, 400);
        row("no flag", {{u"autoInstallDeps"_s, u"yes"_s}}, 400);
        row("an unknown member", {{u"more"_s, 1}}, 201);
    }
    void limitsAreChecked()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const int, status);
        QJsonObject wanted{{u"name"_s, u"new-1"_s}, {u"remoteUser"_s, u"droid"_s}};
        for (auto member = change.begin(); member != change.end(); ++member)
            wanted[member.key()] = member.value();
        const SandboxAnswer answer = desk->create(body(wanted));
        QCOMPARE(answer.status, status);
        QCOMPARE(fleet.count(), status == 201 ? 49 : 48);
        if (status == 400)
            QVERIFY(!object(answer)[u"detail"].toString().isEmpty());
    }

    void whatIsNoRequestIsRefused()
    {
        for (const QByteArray &bad : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("{}")})
            QCOMPARE(desk->create(bad).status, 400);
        QCOMPARE(desk->create("{\"name\":\"n\"}").status, 400);
        QCOMPARE(desk->update(id(u"db-master"_s), "nothing").status, 400);
    }

    void nameIsUniqueForItsOwner()
    {
        QCOMPARE(desk->create(namedBody(u"db-master"_s)).status, 409);
        QCOMPARE(desk->create(namedBody(u"ci-runner-01"_s)).status, 201); // a service account has the other
        QCOMPARE(desk->update(id(u"staging-api"_s), namedBody(u"db-master"_s)).status, 409);
        QCOMPARE(desk->update(id(u"db-master"_s), namedBody(u"db-master"_s)).status, 200); // itself
        fleet.remove(id(u"db-master"_s));
        QCOMPARE(desk->create(namedBody(u"db-master"_s)).status, 201);
    }

    void planMayBeExhausted()
    {
        FleetDesk small(fleet, {.planLimit = 49});
        QCOMPARE(small.create(namedBody(u"a"_s)).status, 201);
        QCOMPARE(small.create(namedBody(u"b"_s)).status, 402);
        QCOMPARE(fleet.count(), 49);
    }

    void updateAnswersWithoutStepsAndKeepsThem()
    {
        const QString changed = id(u"docs-preview"_s);
        const qsizetype steps = statuses(object(fleet.get(changed))).size();
        const SandboxAnswer answer = desk->update(changed, "{\"name\":\"docs\"}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(object(answer)[u"name"], u"docs"_s);
        QVERIFY(!object(answer).contains(u"provisioningSteps"_s));
        const QJsonObject after = object(fleet.get(changed));
        QCOMPARE(after[u"name"], u"docs"_s);
        QCOMPARE(after[u"remoteUser"], u"droid"_s);
        QCOMPARE(statuses(after).size(), steps);
        QVERIFY(fleet.list({}, true).body.contains("\"docs\""));
    }

    void updateDoesNotSetAnyStepBack()
    {
        const QString busy = id(u"ml-eval-3"_s);
        const std::optional<qint64> due = fleet.find(busy)->dueAt;
        QCOMPARE(desk->update(busy, "{\"remoteUser\":\"x\"}").status, 200);
        QCOMPARE(fleet.find(busy)->dueAt, due);
        fleet.advance(*due);
        QCOMPARE(statuses(object(fleet.get(busy))).constLast(), u"completed"_s);
    }

    void computerIsFoundByItsName()
    {
        QCOMPARE(object(desk->byName(u"db-master"_s))[u"id"].toString(), id(u"db-master"_s));
        QVERIFY(object(desk->byName(u"db-master"_s)).contains(u"provisioningSteps"_s));
        QCOMPARE(desk->byName(u"nobody"_s).status, 404);
        fleet.remove(id(u"db-master"_s));
        QCOMPARE(desk->byName(u"db-master"_s).status, 404);
    }

    void unknownComputersAreNotFound()
    {
        QCOMPARE(desk->update(u"cmp_none"_s, "{}").status, 404);
        QCOMPARE(desk->restart(u"cmp_none"_s).status, 404);
        QCOMPARE(desk->metrics(u"cmp_none"_s, {}).status, 404);
        const QString gone = id(u"db-master"_s);
        fleet.remove(gone);
        QCOMPARE(desk->restart(gone).status, 404);
        QCOMPARE(desk->metrics(gone, {}).status, 404);
        QVERIFY(sessionsOf(gone).isEmpty()); // archived
    }

    void restartWakesWhoSleeps()
    {
        const QString sleeper = id(u"pr-4790"_s);
        QCOMPARE(object(fleet.get(sleeper))[u"status"], u"active"_s); // nothing shows it
        QVERIFY(array(desk->metrics(sleeper, {})).isEmpty());
        QCOMPARE(object(desk->restart(sleeper)), (QJsonObject{{u"wasRestarted"_s, true}}));
        QVERIFY(!array(desk->metrics(sleeper, {})).isEmpty());
        QCOMPARE(object(desk->restart(sleeper)), (QJsonObject{{u"wasRestarted"_s, false}}));
        QCOMPARE(desk->restart(id(u"build-mac-mini"_s)).status, 400);
    }

    void sleepLeavesAGapInTheSamples()
    {
        desk->restart(id(u"pr-4790"_s));
        fleet.advance(hour);
        const QList<qint64> times = sampleTimes(u"pr-4790"_s);
        const auto gap = std::adjacent_find(times.cbegin(), times.cend(),
                                            [](qint64 a, qint64 b) { return b - a > 5 * minute; });
        QVERIFY(gap != times.cend());
        QVERIFY(*(gap + 1) - *gap >= 48 * hour);
        QVERIFY(times.constLast() > epochMs);
    }

    void computersFallAsleepAndResume()
    {
        const auto isAsleep = [this] { return array(desk->metrics(id(u"ci-runner-11"_s), {})).isEmpty(); };
        QVERIFY(isAsleep());
        fleet.advance(2 * hour);
        QVERIFY(!isAsleep());
        fleet.advance(4 * hour);
        QVERIFY(isAsleep());
        QCOMPARE(fleet.retryInstall(id(u"ci-runner-11"_s)).status, 202); // which needs it awake
        QVERIFY(!isAsleep());
    }

    void samplesComeEveryFiveMinutesForFourDays()
    {
        const QList<qint64> times = sampleTimes(u"db-master"_s);
        QCOMPARE(times.size(), 4 * 24 * 12);
        for (qsizetype i = 1; i < times.size(); ++i)
            QCOMPARE(times[i] - times[i - 1], 5 * minute);
        QVERIFY(times.constLast() <= epochMs && times.constLast() > epochMs - 5 * minute);
        QVERIFY(sampleTimes(u"ci-runner-07"_s).size() <= 6); // it is 26 minutes old
    }

    void samplesWanderWithinTheirBounds()
    {
        const QJsonArray samples = array(desk->metrics(id(u"db-master"_s), {}));
        QSet<double> loads;
        for (const QJsonValue &sample : samples) {
            const double cpu = sample[u"cpuUsedPct"].toDouble(-1);
            QVERIFY(cpu >= 0 && cpu <= 100);
            loads += cpu;
            for (const auto &[used, total] :
                 {std::pair(u"memUsed", u"memTotal"), std::pair(u"diskUsed", u"diskTotal")}) {
                QVERIFY(sample[used].toDouble(-1) > 0);
                QVERIFY(sample[used].toDouble() <= sample[total].toDouble());
            }
            QCOMPARE(sample[u"cpuCount"], samples[0][u"cpuCount"]);
        }
        QVERIFY(loads.size() > samples.size() / 2);
    }

    void samplesGrowWithTheClockAndStayTheSame()
    {
        const QJsonArray before = array(desk->metrics(id(u"db-master"_s), {}));
        fleet.advance(10 * minute);
        const QJsonArray after = array(desk->metrics(id(u"db-master"_s), {}));
        QCOMPARE(after[before.size() - 3], before.last());
        QCOMPARE(timeOf(after.last()) - timeOf(before.last()), 10 * minute);
        FleetDesk other(fleet, {.seed = 2});
        QVERIFY(array(other.metrics(id(u"db-master"_s), {})).last() != after.last());
        QVERIFY(array(desk->metrics(id(u"staging-api"_s), {})).last()[u"cpuUsedPct"]
                != after.last()[u"cpuUsedPct"]);
    }

    void samplesBeginWhereOneAsks()
    {
        const QList<qint64> all = sampleTimes(u"db-master"_s);
        QUrlQuery query;
        const QString start =
                QDateTime::fromMSecsSinceEpoch(all[all.size() - 3]).toUTC().toString(Qt::ISODateWithMs);
        query.addQueryItem(u"start"_s, QString::fromLatin1(QUrl::toPercentEncoding(start)));
        QCOMPARE(sampleTimes(u"db-master"_s, query), all.last(3));
        QUrlQuery wrong;
        wrong.addQueryItem(u"start"_s, u"yesterday"_s);
        QCOMPARE(desk->metrics(id(u"db-master"_s), wrong).status, 400);
    }

    void ownMachineHasNoMetricsAndOneBeingSetUpNoneYet()
    {
        QCOMPARE(desk->metrics(id(u"build-mac-mini"_s), {}).status, 400);
        QCOMPARE(desk->metrics(id(u"pr-4821"_s), {}).body, QByteArray("[]"));
    }

    void pagesHoldEverySessionOnce_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 7, 50, 100})
            QTest::addRow("%d", limit) << limit;
    }
    void pagesHoldEverySessionOnce()
    {
        QFETCH(const int, limit);
        const QJsonArray sessions = sessionsOf(id(u"db-master"_s), limit);
        QSet<QString> ids;
        qint64 newest = std::numeric_limits<qint64>::max();
        for (const QJsonValue &session : sessions) {
            ids += session[u"sessionId"].toString();
            QVERIFY(session[u"createdAt"].toInteger() <= newest);
            newest = session[u"createdAt"].toInteger();
            QCOMPARE(session[u"computerId"], id(u"db-master"_s));
        }
        QCOMPARE(sessions.size(), 125); // with the one that its install step names
        QCOMPARE(ids.size(), sessions.size());
    }

    void limitAndCursorAreChecked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << u""_s << 200;
        QTest::newRow("0") << u"limit=0"_s << 400;
        QTest::newRow("1") << u"limit=1"_s << 200;
        QTest::newRow("100") << u"limit=100"_s << 200;
        QTest::newRow("101") << u"limit=101"_s << 400;
        QTest::newRow("a word") << u"limit=many"_s << 400;
        QTest::newRow("no cursor") << u"cursor=x"_s << 400;
        QTest::newRow("an unknown computer") << u"computerId=none"_s << 200;
    }
    void limitAndCursorAreChecked()
    {
        QFETCH(const QString, query);
        QFETCH(const int, status);
        QCOMPARE(desk->sessions(QUrlQuery(query)).status, status);
    }

    void openSessionWorksRestsAndWaits()
    {
        QSet<QString> seen;
        qint64 messages = 0;
        for (int i = 0; i < 30; ++i) {
            const QJsonValue open = sessionsOf(id(u"staging-api"_s))[0];
            QVERIFY(open[u"completedAt"].isUndefined());
            QVERIFY(open[u"messageCount"].toInteger() >= messages);
            QVERIFY(open[u"updatedAt"].toInteger() <= fleet.stamp());
            QVERIFY(open[u"updatedAt"].toInteger() >= open[u"createdAt"].toInteger());
            messages = open[u"messageCount"].toInteger();
            seen += open[u"status"].toString();
            fleet.advance(minute);
        }
        QCOMPARE(seen, (QSet<QString>{u"running"_s, u"idle"_s, u"pending"_s}));
    }

    void everyRetryLeavesItsSession()
    {
        const QString retried = id(u"ci-runner-07"_s);
        const auto installs = [&] {
            QMap<QString, QString> statusOf;
            for (const QJsonValue &session : sessionsOf(retried)) {
                if (session[u"title"] == u"Install dependencies"_s)
                    statusOf.insert(session[u"sessionId"].toString(), session[u"status"].toString());
            }
            return statusOf;
        };
        QCOMPARE(installs().values(), QStringList{u"idle"_s});
        fleet.retryInstall(retried);
        const QString running = fleet.find(retried)->steps->last().installSessionId;
        QCOMPARE(installs().size(), 2);
        QCOMPARE(installs().value(running), u"running"_s);
        fleet.advance(10 * minute);
        QCOMPARE(installs().value(running), u"idle"_s);
    }

    void theRoleMayForbidRefreshing()
    {
        const QString id = fleet.ids().constFirst();
        FleetDesk limited(fleet, {.refreshing = false});
        QCOMPARE(limited.refresh(id).status, 403);
        QCOMPARE(FleetDesk(fleet, {}).refresh(u"nobody"_s).status, 404);
    }

    void sessionsMayBeOff()
    {
        FleetDesk without(fleet, {.sessions = false});
        const SandboxAnswer answer = without.sessions({});
        QCOMPARE(answer.status, 403);
        QVERIFY(object(answer)[u"detail"].toString().contains(u"not enabled"_s));
    }
};

QTEST_GUILESS_MAIN(TestFleetDesk)
#include "tst_fleetdesk.moc"
