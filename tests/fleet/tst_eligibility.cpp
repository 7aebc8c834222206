// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/eligibility.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using Ready = Connection::Readiness;

Q_DECLARE_METATYPE(Operation::Kind)
Q_DECLARE_METATYPE(Connection::Readiness)
Q_DECLARE_METATYPE(Ineligible)
Q_DECLARE_METATYPE(LocalState)

namespace {

Computer managed(const QString &stepId, const QString &stepStatus)
{
    Computer computer;
    computer.id = u"c1"_s;
    computer.providerType = u"e2b"_s;
    computer.status = Computer::Status::Active;
    ProvisioningStep step;
    step.id = stepId;
    step.status = stepStatus;
    computer.steps = QList<ProvisioningStep>{step};
    return computer;
}

LocalState with(Operation::State state)
{
    Operation operation;
    operation.kind = Kind::Delete;
    operation.state = state;
    return {.operation = operation};
}

} // namespace

class TestEligibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsGiven_data();
    void everyReasonIsGiven();
    void onlyManagedComputersAreResumedOnceTheyAreSetUp();
    void whateverCanBeReadAndIsNotBusyCanBeUpdated();
    void onlyTheConnectionSpeaksAgainstACreation();
    void theWeightiestReasonComesFirst();
    void onlyAnOpenOperationKeepsBusy_data();
    void onlyAnOpenOperationKeepsBusy();
};

void TestEligibility::everyReasonIsGiven_data()
{
    QTest::addColumn<Computer>("computer");
    QTest::addColumn<LocalState>("local");
    QTest::addColumn<Connection::Readiness>("readiness");
    QTest::addColumn<Ineligible>("refresh");
    QTest::addColumn<Ineligible>("retry");
    QTest::addColumn<Ineligible>("remove");

    const Computer failed = managed(u"install-deps"_s, u"failed"_s);
    const auto row = [](const char *name, const Computer &computer, const LocalState &local, Ready readiness,
                        Ineligible refresh, Ineligible retry, Ineligible remove) {
        QTest::newRow(name) << computer << local << readiness << refresh << retry << remove;
    };
    const auto all = [&](const char *name, const Computer &computer, const LocalState &local, Ready readiness,
                         Ineligible reason) {
        row(name, computer, local, readiness, reason, reason, reason);
    };
    using I = Ineligible;
    all("ready", failed, {}, Ready::Ready, I::No);
    all("offline", failed, {}, Ready::Offline, I::Offline);
    all("never read", failed, {}, Ready::NeverRead, I::NeverRead);
    all("key rejected", failed, {}, Ready::KeyRejected, I::KeyRejected);
    all("read-only", failed, {}, Ready::ReadOnly, I::ReadOnly);
    all("gone", failed, {.gone = true}, Ready::Ready, I::Gone);
    all("busy", failed, with(Operation::State::Checking), Ready::Ready, I::Busy);

    Computer unreadable;
    unreadable.unreadable = Computer::Unreadable::NoId;
    all("unreadable", unreadable, {}, Ready::Ready, I::Unreadable);
    Computer dots = failed;
    dots.id = u".."_s;
    all("unusable id", dots, {}, Ready::Ready, I::UnusableId);

    Computer own = failed;
    own.providerType = u"byom"_s;
    own.status = Computer::Status::Provisioning;
    row("own machine", own, {}, Ready::Ready, I::OwnMachine, I::OwnMachine, I::No);
    Computer provisioning = failed;
    provisioning.status = Computer::Status::Provisioning;
    row("provisioning", provisioning, {.refreshForbidden = true}, Ready::Ready, I::Provisioning, I::No,
        I::No);
    row("refresh forbidden", failed, {.refreshForbidden = true}, Ready::Ready, I::RefreshForbidden, I::No,
        I::No);
    row("protected", failed, {.protectedHere = true}, Ready::Ready, I::No, I::No, I::Protected);
    row("perhaps protected", failed, {.protectionAwaited = true}, Ready::Ready, I::No, I::No, I::NeverRead);
    row("install runs", managed(u"install-deps"_s, u"In Progress"_s), {}, Ready::Ready, I::No,
        I::InstallRunning, I::No);
    LocalState found = with(Operation::State::Succeeded);
    Operation running = *found.operation;
    running.alreadyRunning = true;
    found.operation = running;
    row("install was found running", failed, found, Ready::Ready, I::No, I::InstallRunning, I::No);
    row("no install step", managed(u"clone-repos"_s, u"failed"_s), {}, Ready::Ready, I::No, I::NoInstallStep,
        I::No);
    Computer silent = failed; // then the server decides
    silent.steps.reset();
    row("steps not reported", silent, {}, Ready::Ready, I::No, I::No, I::No);
    row("install succeeded", managed(u"install-deps"_s, u"completed"_s), {}, Ready::Ready, I::No, I::No,
        I::No);
    Computer strange = failed; // any provider but byom is managed
    strange.providerType = u"hovercraft"_s;
    row("unknown provider", strange, {}, Ready::Ready, I::No, I::No, I::No);
}

void TestEligibility::everyReasonIsGiven()
{
    QFETCH(const Computer, computer);
    QFETCH(const LocalState, local);
    QFETCH(const Connection::Readiness, readiness);
    QFETCH(const Ineligible, refresh);
    QFETCH(const Ineligible, retry);
    QFETCH(const Ineligible, remove);
    QCOMPARE(eligibility(Kind::RefreshCredentials, computer, local, readiness), refresh);
    QCOMPARE(eligibility(Kind::RetryInstall, computer, local, readiness), retry);
    QCOMPARE(eligibility(Kind::Delete, computer, local, readiness), remove);
}

void TestEligibility::onlyManagedComputersAreResumedOnceTheyAreSetUp()
{
    Computer computer = managed(u"install-deps"_s, u"failed"_s);
    const auto reason = [&](const LocalState &local = {}, Ready readiness = Ready::Ready) {
        return eligibility(Kind::Resume, computer, local, readiness);
    };
    QCOMPARE(reason(), Ineligible::No);
    QCOMPARE(reason(with(Operation::State::Queued)), Ineligible::Busy);
    QCOMPARE(reason({.refreshForbidden = true}), Ineligible::No);
    QCOMPARE(reason({}, Ready::ReadOnly), Ineligible::ReadOnly);
    computer.status = Computer::Status::Error;
    QCOMPARE(reason(), Ineligible::No);
    computer.status = Computer::Status::Provisioning;
    QCOMPARE(reason(), Ineligible::Provisioning);
    computer.providerType = u"byom"_s;
    QCOMPARE(reason(), Ineligible::NotResumable);
}

void TestEligibility::whateverCanBeReadAndIsNotBusyCanBeUpdated()
{
    Computer computer = managed(u"install-deps"_s, u"failed"_s);
    computer.status = Computer::Status::Provisioning;
    computer.providerType = u"byom"_s;
    const auto reason = [&](const LocalState &local = {}) {
        return eligibility(Kind::Update, computer, local, Ready::Ready);
    };
    QCOMPARE(reason(), Ineligible::No);
    QCOMPARE(reason(with(Operation::State::Running)), Ineligible::Busy);
    QCOMPARE(reason({.gone = true}), Ineligible::Gone);
    computer.unreadable = Computer::Unreadable::NoId;
    QCOMPARE(reason(), Ineligible::Unreadable);
}

void TestEligibility::onlyTheConnectionSpeaksAgainstACreation()
{
    QCOMPARE(eligibility(Kind::Create, {}, {.gone = true}, Ready::Ready), Ineligible::No);
    QCOMPARE(eligibility(Kind::Create, {}, {}, Ready::Offline), Ineligible::Offline);
    QCOMPARE(eligibility(Kind::Create, {}, {}, Ready::ReadOnly), Ineligible::ReadOnly);
}

void TestEligibility::theWeightiestReasonComesFirst()
{
    Computer computer; // everything is wrong with it
    computer.unreadable = Computer::Unreadable::NotAnObject;
    computer.providerType = u"byom"_s;
    LocalState local = with(Operation::State::Running);
    local.gone = true;
    const auto reason = [&](Ready readiness) {
        return eligibility(Kind::RefreshCredentials, computer, local, readiness);
    };
    QCOMPARE(reason(Ready::Offline), Ineligible::Offline);
    QCOMPARE(reason(Ready::Ready), Ineligible::Gone);
    local.gone = false;
    QCOMPARE(reason(Ready::Ready), Ineligible::Unreadable);
    computer.unreadable = Computer::Unreadable::No;
    QCOMPARE(reason(Ready::Ready), Ineligible::UnusableId);
    computer.id = u"c1"_s;
    QCOMPARE(reason(Ready::Ready), Ineligible::Busy);
    local.operation.reset();
    QCOMPARE(reason(Ready::Ready), Ineligible::OwnMachine);
}

void TestEligibility::onlyAnOpenOperationKeepsBusy_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("busy");
    using State = Operation::State;
    QTest::newRow("queued") << int(State::Queued) << true;
    QTest::newRow("running") << int(State::Running) << true;
    QTest::newRow("checking") << int(State::Checking) << true;
    QTest::newRow("succeeded") << int(State::Succeeded) << false;
    QTest::newRow("failed") << int(State::Failed) << false;
    QTest::newRow("unknown") << int(State::OutcomeUnknown) << false;
    QTest::newRow("not started") << int(State::NotStarted) << false;
}

void TestEligibility::onlyAnOpenOperationKeepsBusy()
{
    QFETCH(const int, state);
    QFETCH(const bool, busy);
    const Computer computer = managed(u"install-deps"_s, u"failed"_s);
    QCOMPARE(eligibility(Kind::RetryInstall, computer, with(Operation::State(state)), Ready::Ready),
             busy ? Ineligible::Busy : Ineligible::No);
}

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
