// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
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

    void defaultFleetHasFailuresOfEachKind()
    {
        SandboxFleet fleet = standardFleet();
        const QJsonObject error = object(fleet.get(fleet.idOf(u"ci-runner-07"_s)));
        QCOMPARE(error[u"status"], u"error"_s);
        QCOMPARE(installStep(error)[u"error"], u"E: Unable to locate package libfoo-dev\nexit status 100"_s);
        const QJsonObject active = object(fleet.get(fleet.idOf(u"docs-preview"_s)));
        QCOMPARE(active[u"status"], u"active"_s);
        QCOMPARE(installStep(active)[u"status"], u"failed"_s);
        const QJsonObject earlier = object(fleet.get(fleet.idOf(u"nightly-bench"_s)));
        QCOMPARE(earlier[u"status"], u"error"_s);
        QCOMPARE(installStep(earlier)[u"status"], u"pending"_s);
        QVERIFY(installStep(object(fleet.get(fleet.idOf(u"data-prep-cpu"_s))))[u"error"].toString().size()
                > 5'000);
    }

    void defaultFleetHasNamesThatHurt()
    {
        const SandboxFleet fleet = standardFleet();
        QStringList names;
        for (const QString &id : fleet.ids())
            names.append(fleet.find(id)->name);
        QVERIFY(names.contains(u".."_s));
        QVERIFY(names.contains(u"<b>bold</b><script>alert(1)</script>"_s));
        QVERIFY(names.contains(u"two\nlines"_s));
        QVERIFY(names.contains(u"   leading spaces"_s));
        QVERIFY(!names.filter(QChar(0x202e)).isEmpty()); // a bidirectional override
        QCOMPARE(names.count(u"sandbox"_s), 2);
        for (const QString &name : std::as_const(names))
            QVERIFY2(!name.isEmpty() && name.size() <= 63, qPrintable(name));
        QVERIFY(fleet.find(u"team a/\u00fc%2F?#1 100% \u2603"_s));
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

    void stepsAreInTheListOnRequestOnly()
    {
        const SandboxFleet fleet = standardFleet();
        QVERIFY(!fleet.list({}, false).body.contains("provisioningSteps"));
        int withSteps = 0;
        for (const QJsonValue &computer : computers(fleet.list({}, true)))
            withSteps += computer.toObject().contains(u"provisioningSteps"_s) ? 1 : 0;
        QCOMPARE(withSteps, 42); // not the four own machines, and not two that report none
    }

    void hostIdFiltersTheList()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"db-master"_s);
        const QJsonArray found = computers(fleet.list(fleet.find(id)->hostId.toUpper(), false));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"], id);
        QCOMPARE(fleet.list(u"66ed2b2b-104f-4ded-8780-6cbe4cfe7622"_s, false).body, "{\"computers\":[]}");
    }

    void refreshConfiguresEachIntegration()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-01"_s);
        fleet.advance(5'000);
        const SandboxAnswer answer = fleet.refresh(id);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"configured\":3}");
        QCOMPARE(fleet.find(id)->credentialsAt.size(), 3);
        QCOMPARE(fleet.find(id)->credentialsAt.value(u"github"_s), epochMs + 5'000);
        fleet.integrations.append(u"gitea"_s);
        QCOMPARE(fleet.refresh(id).body, "{\"configured\":4}");
    }

    void refreshWithoutIntegrationsConfiguresNone()
    {
        SandboxFleet fleet = standardFleet();
        QCOMPARE(fleet.refresh(fleet.idOf(u"eu-edge-vps"_s)).body, "{\"configured\":0}");
        fleet.integrations.clear();
        QCOMPARE(fleet.refresh(fleet.idOf(u"ci-runner-01"_s)).body, "{\"configured\":0}");
    }

    void ownMachinesAreNeitherRefreshedNorInstalled()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"build-mac-mini"_s);
        QCOMPARE(fleet.refresh(id).status, 400);
        QCOMPARE(fleet.retryInstall(id).status, 400);
        QVERIFY(fleet.find(id)->credentialsAt.isEmpty());
    }

    void retryResetsTheStepAndSpawnsASession()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        const QJsonObject before = installStep(object(fleet.get(id)));
        QCOMPARE(before[u"status"], u"failed"_s);
        const qsizetype sessions = fleet.find(id)->sessions.size();
        fleet.advance(1'000);
        const SandboxAnswer answer = fleet.retryInstall(id);
        QCOMPARE(answer.status, 202);
        const QJsonObject step = installStep(object(answer));
        QCOMPARE(step[u"status"], u"running"_s);
        QCOMPARE(step[u"startedAt"].toInteger(), epochMs + 1'000);
        QVERIFY(!step.contains(u"error"_s));
        QVERIFY(!step.contains(u"completedAt"_s));
        QVERIFY(step[u"installSessionId"] != before[u"installSessionId"]);
        QCOMPARE(fleet.find(id)->sessions.size(), sessions + 1);
        QCOMPARE(fleet.find(id)->sessions.last().id, step[u"installSessionId"].toString());
    }

    void secondRetryChangesNothing()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"docs-preview"_s);
        QCOMPARE(fleet.retryInstall(id).status, 202);
        const QByteArray before = fleet.get(id).body;
        QCOMPARE(fleet.retryInstall(id).status, 409);
        QCOMPARE(fleet.get(id).body, before);
        QCOMPARE(fleet.retryInstall(fleet.idOf(u"ml-eval-3"_s)).status, 409); // began before the sandbox did
    }

    void retryWaitsForProvisioning()
    {
        SandboxFleet fleet = standardFleet();
        QCOMPARE(fleet.retryInstall(fleet.idOf(u"pr-4821"_s)).status, 400);
    }

    void retryAnswerHasNoFieldThatIsNotPublished()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"release-signing"_s);
        QVERIFY(object(fleet.get(id)).contains(u"region"_s));
        QVERIFY(fleet.get(id).body.contains(":1234567890123456789"));
        QVERIFY(!object(fleet.retryInstall(id)).contains(u"region"_s));
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
        QCOMPARE(fleet.retryInstall(id).status, 202); // and it can be done again
    }

    void someInstallsFailAgainAndLeaveTheComputerActive()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"data-prep-cpu"_s);
        QCOMPARE(fleet.retryInstall(id).status, 202);
        fleet.advance(5 * minute);
        QCOMPARE(object(fleet.get(id))[u"status"], u"active"_s);
        QCOMPARE(installStep(object(fleet.get(id)))[u"status"], u"failed"_s);
        QVERIFY(installStep(object(fleet.get(id)))[u"error"].toString().contains(u"ResolutionImpossible"_s));
    }

    void deletionDoesAllThatItsPageSays()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        fleet.advance(7'000);
        const SandboxAnswer answer = fleet.remove(id);
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.body.isEmpty());
        const SandboxComputer *deleted = fleet.find(id);
        QVERIFY(deleted);
        QCOMPARE(deleted->deletedAt, epochMs + 7'000);
        QCOMPARE(deleted->apiKeyRevokedAt, epochMs + 7'000);
        QVERIFY(!deleted->hasResources);
        QVERIFY(!deleted->sessions.isEmpty());
        for (const SandboxSession &session : deleted->sessions)
            QCOMPARE(session.archivedAt, epochMs + 7'000);
    }

    void deletedComputersAreGoneForEveryOperation()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        QVERIFY(fleet.list({}, true).body.contains(id.toUtf8()));
        fleet.remove(id);
        QCOMPARE(fleet.count(), 47);
        QVERIFY(!fleet.list({}, true).body.contains(id.toUtf8()));
        QVERIFY(!fleet.ids().contains(id));
        for (const SandboxAnswer &answer :
             {fleet.get(id), fleet.refresh(id), fleet.retryInstall(id), fleet.remove(id)}) {
            QCOMPARE(answer.status, 404);
            QCOMPARE(object(answer)[u"title"], u"Not Found"_s);
        }
        QCOMPARE(fleet.get(u"cmp_never"_s).status, 404);
    }

    void deletedComputersDoNotLiveOn()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"pr-4821"_s);
        fleet.remove(id);
        fleet.advance(60 * minute);
        QCOMPARE(fleet.find(id)->steps->first().status, u"running"_s); // as it was when it went
    }

    void deletionIsTold()
    {
        QLoggingCategory::setFilterRules({});
        const auto restore = qScopeGuard([this] { initTestCase(); });
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"deleted \"%1\".* revoked, 3 sessions archived, "
                                                           "resources torn down"_s.arg(id)));
        fleet.remove(id);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"no resources to tear down"_s));
        fleet.remove(fleet.idOf(u"build-mac-mini"_s));
    }

    void stepsRunOneAfterAnother()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"pr-4821"_s);
        QSet<QString> ran;
        while (object(fleet.get(id))[u"status"] == u"provisioning"_s && fleet.now() < 60 * minute) {
            int running = 0;
            for (const SandboxStep &step : *fleet.find(id)->steps) {
                if (step.status == u"running"_s) {
                    ++running;
                    ran.insert(step.id);
                }
            }
            QCOMPARE(running, 1);
            fleet.advance(1'000);
        }
        QCOMPARE(object(fleet.get(id))[u"status"], u"active"_s);
        QCOMPARE(ran.size(), 7);
        qint64 previous = 0;
        for (const SandboxStep &step : *fleet.find(id)->steps) {
            QCOMPARE(step.status, u"completed"_s);
            QVERIFY(*step.startedAt >= previous && *step.completedAt > *step.startedAt);
            previous = *step.completedAt;
        }
    }

    void oneLongAdvanceIsLikeManyShortOnes()
    {
        SandboxFleet once = standardFleet();
        SandboxFleet often = standardFleet();
        once.advance(40 * minute);
        for (int i = 0; i < 40 * 60; ++i)
            often.advance(1'000);
        QCOMPARE(once.list({}, true).body, often.list({}, true).body);
    }

    void newComputersArriveAndComeToLife()
    {
        SandboxFleet fleet = standardFleet();
        fleet.advance(minute);
        QCOMPARE(fleet.count(), 48);
        fleet.advance(minute + 1);
        QCOMPARE(fleet.count(), 49);
        const QString id = fleet.idOf(u"pr-4822"_s);
        QCOMPARE(fleet.ids().constFirst(), id);
        QCOMPARE(object(fleet.get(id))[u"status"], u"provisioning"_s);
        fleet.advance(10 * minute);
        QCOMPARE(object(fleet.get(id))[u"status"], u"active"_s);
    }

    void failedStepBeforeTheInstallPutsANewComputerAtError()
    {
        SandboxFleet fleet = standardFleet();
        fleet.advance(30 * minute);
        const QJsonObject computer = object(fleet.get(fleet.idOf(u"pr-4823"_s)));
        QCOMPARE(computer[u"status"], u"error"_s);
        QCOMPARE(computer[u"provisioningSteps"][5][u"status"], u"failed"_s);
        QCOMPARE(computer[u"provisioningSteps"][6][u"status"], u"pending"_s);
    }

    void nothingIsDeletedUnasked()
    {
        SandboxFleet fleet = standardFleet();
        const QStringList before = fleet.ids();
        fleet.advance(24 * 60 * minute);
        for (const QString &id : before)
            QVERIFY(fleet.ids().contains(id));
        QCOMPARE(fleet.count(), 48 + 8);
    }

    void timesFollowTheRealClockAtAnySpeed()
    {
        QRandomGenerator random(1);
        FleetSeed seed = FleetSeed::standard(epochMs, random);
        SandboxFleet fleet(std::move(seed), random, epochMs, 20);
        fleet.advance(20'000); // one real second
        const QString id = fleet.idOf(u"ci-runner-07"_s);
        fleet.retryInstall(id);
        QCOMPARE(installStep(object(fleet.get(id)))[u"startedAt"].toInteger(), epochMs + 1'000);
    }

    void changesByATestAreSeenAtOnce()
    {
        SandboxFleet fleet = standardFleet();
        const QString id = fleet.idOf(u"db-master"_s);
        const QByteArray before = fleet.list({}, true).body;
        QVERIFY(fleet.change(id, [](SandboxComputer &computer) { computer.status = u"error"_s; }));
        QVERIFY(fleet.list({}, true).body != before);
        QCOMPARE(object(fleet.get(id))[u"status"], u"error"_s);
        QVERIFY(!fleet.change(u"cmp_never"_s, [](SandboxComputer &) { QFAIL("there is none"); }));
        SandboxComputer added;
        added.id = u"cmp_added"_s;
        added.name = u"added"_s;
        fleet.add(added);
        QCOMPARE(fleet.count(), 49);
        QCOMPARE(fleet.ids().constFirst(), u"cmp_added"_s);
    }

    void generatedFleetIsTheSameForTheSameSeed()
    {
        const auto list = [](quint32 number, int count) {
            QRandomGenerator random(number);
            FleetSeed seed = FleetSeed::generated(count, epochMs, random);
            return SandboxFleet(std::move(seed), random, epochMs).list({}, true).body;
        };
        QCOMPARE(list(7, 200), list(7, 200));
        QVERIFY(list(7, 200) != list(8, 200));
        QCOMPARE(QJsonDocument::fromJson(list(7, 1'000))[u"computers"].toArray().size(), 1'000);
    }

    void generatedFleetLives()
    {
        QRandomGenerator random(3);
        FleetSeed seed = FleetSeed::generated(500, epochMs, random);
        SandboxFleet fleet(std::move(seed), random, epochMs);
        const QByteArray before = fleet.list({}, true).body;
        QVERIFY(before.contains("\"provisioning\""));
        fleet.advance(20 * minute);
        QVERIFY(fleet.list({}, true).body != before);
        QCOMPARE(fleet.count(), 500);
        const QByteArray settled = fleet.list({}, true).body;
        fleet.advance(5 * minute); // others retry installs now and then
        QVERIFY(fleet.list({}, true).body != settled);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFleet)
#include "tst_sandboxfleet.moc"
