// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochMs = 1'795'000'000'000;
constexpr qint64 minute = 60'000;

SandboxFleet standardFleet()
{
    QRandomGenerator random(1);
    FleetSeed seed = FleetSeed::standard(epochMs, random);
    return SandboxFleet(std::move(seed), random, epochMs);
}

QJsonObject object(const SandboxAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonArray computers(const SandboxAnswer &answer)
{
    return object(answer)[u"computers"].toArray();
}

QJsonObject installStep(const QJsonObject &computer)
{
    for (const QJsonValue &step : computer[u"provisioningSteps"].toArray()) {
        if (step[u"id"] == u"install-deps"_s)
            return step.toObject();
    }
    return {};
}

} // namespace

class TestSandboxFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"millwright.sandbox.info=false"_s); }

    void defaultFleetShowsEveryState()
    {
        const SandboxFleet fleet = standardFleet();
        QCOMPARE(fleet.count(), 48);
        QHash<QString, int> statuses;
        for (const QJsonValue &computer : computers(fleet.list({}, true)))
            ++statuses[computer[u"status"].toString(u"absent"_s)];
        QCOMPARE(statuses.value(u"active"_s), 41);
        QCOMPARE(statuses.value(u"provisioning"_s), 3);
        QCOMPARE(statuses.value(u"error"_s), 2);
        QCOMPARE(statuses.value(u"absent"_s), 1);
        QCOMPARE(statuses.value(u"hibernating"_s), 1);
    }

    void listIsNewestFirst()
    {
        const SandboxFleet fleet = standardFleet();
        qint64 previous = epochMs;
        for (const QJsonValue &computer : computers(fleet.list({}, false))) {
            const qint64 createdAt = computer[u"createdAt"].toInteger();
            QVERIFY(createdAt <= previous);
            previous = createdAt;
        }
    }

    void retryResetsTheStepAndSpawnsASession()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        const QJsonObject before = installStep(object(fleet.get(id)));
        QCOMPARE(before[u"status"], u"failed"_s);
        const SandboxAnswer answer = fleet.retryInstall(id);
        QCOMPARE(answer.status, 202);
        const QJsonObject step = installStep(object(answer));
        QCOMPARE(step[u"status"], u"running"_s);
        QVERIFY(!step.contains(u"error"_s));
        QVERIFY(!step.contains(u"completedAt"_s));
        QVERIFY(step[u"installSessionId"] != before[u"installSessionId"]);
        QCOMPARE(fleet.find(id)->sessions.last().id, step[u"installSessionId"].toString());
        QCOMPARE(fleet.retryInstall(id).status, 409);
    }

    void retriedInstallMakesAnErrorComputerActive()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        QCOMPARE(fleet.retryInstall(id).status, 202);
        QCOMPARE(object(fleet.get(id))[u"status"], u"error"_s);
        fleet.advance(2 * minute);
        QCOMPARE(object(fleet.get(id))[u"status"], u"active"_s);
        QCOMPARE(installStep(object(fleet.get(id)))[u"status"], u"completed"_s);
        QVERIFY(fleet.find(id)->sessions.last().completedAt);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFleet)
#include "tst_sandboxfleet.moc"
