// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardtext.h"
#include "ui/actions/targets.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What a selection comes to: targets, skipped ones, and what copying it gives.
class tst_targets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eligibleOnesAreTargetsInTheirOrder();
    void theOthersAreSkippedWithTheirReason();
    void withoutATargetThereIsAReason_data();
    void withoutATargetThereIsAReason();
    void oneEligibleComputerIsEnough();
    void aKeyThatIsNotInTheFleetIsNoTarget();
    void namesakesAreThoseOfTheWholeFleet();
    void aTombstoneIsNobodysNamesake();
    void longTextsLoseTheirMiddle();
    void copiedRowsAreTabSeparated();
    void copiedNamesAndIdsHoldNoControlCharacters();
    void copiedJsonHoldsNoSecret();

private:
    static Computer make(const QString &id, const QString &name);
    void read(const QList<Computer> &computers);

    std::unique_ptr<FleetModel> m_fleet;
};

namespace {

constexpr auto refresh = Operation::Kind::RefreshCredentials;
constexpr auto ready = Connection::Readiness::Ready;

} // namespace

Computer tst_targets::make(const QString &id, const QString &name)
{
    Computer computer;
    computer.id = id;
    computer.name = name;
    computer.providerType = u"e2b"_s;
    computer.statusWord = u"active"_s;
    computer.status = Computer::Status::Active;
    computer.json =
            u"{\"id\":\"%1\",\"relayAgentUrl\":\"wss://x/?t=hidden\",\"n\":9007199254740993}"_s.arg(id)
                    .toUtf8();
    return computer;
}

void tst_targets::init()
{
    m_fleet = std::make_unique<FleetModel>();
    Computer own = make(u"cmp_2"_s, u"mini"_s);
    own.providerType = u"byom"_s;
    Computer starting = make(u"cmp_3"_s, u"starting"_s);
    starting.status = Computer::Status::Provisioning;
    read({make(u"cmp_1"_s, u"one"_s), own, starting, make(u"cmp_4"_s, u"four"_s)});
}

void tst_targets::read(const QList<Computer> &computers)
{
    static quint64 begun = 0;
    Fleet fleet;
    fleet.computers = computers;
    fleet.begun = ++begun;
    fleet.readAt = QDateTime::currentDateTime();
    m_fleet->setComputers(fleet);
}

void tst_targets::eligibleOnesAreTargetsInTheirOrder()
{
    const ActionPlan plan = planAction(refresh, {u"cmp_4"_s, u"cmp_1"_s}, *m_fleet, ready);
    QCOMPARE(plan.targets.size(), 2);
    QCOMPARE(plan.targets.at(0).id, u"cmp_4"_s);
    QCOMPARE(plan.targets.at(1).name, u"one"_s);
    QVERIFY(plan.skipped.isEmpty());
    QVERIFY(plan.reason.isEmpty());
}

void tst_targets::theOthersAreSkippedWithTheirReason()
{
    const ActionPlan plan = planAction(refresh, {u"cmp_1"_s, u"cmp_2"_s, u"cmp_3"_s}, *m_fleet, ready);
    QCOMPARE(plan.targets.size(), 1);
    QCOMPARE(plan.skipped, (QList<Skipped>{{u"mini"_s, describe::reason(Ineligible::OwnMachine)},
                                           {u"starting"_s, describe::reason(Ineligible::Provisioning)}}));
    QVERIFY(plan.reason.isEmpty());
}

void tst_targets::withoutATargetThereIsAReason_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<Connection::Readiness>("readiness");
    QTest::addColumn<Ineligible>("why");
    const QStringList one{u"cmp_1"_s};
    QTest::newRow("nothing selected") << QStringList() << ready << Ineligible::NothingSelected;
    QTest::newRow("own machine") << QStringList{u"cmp_2"_s} << ready << Ineligible::OwnMachine;
    QTest::newRow("provisioning") << QStringList{u"cmp_3"_s} << ready << Ineligible::Provisioning;
    QTest::newRow("offline") << one << Connection::Readiness::Offline << Ineligible::Offline;
    QTest::newRow("never read") << one << Connection::Readiness::NeverRead << Ineligible::NeverRead;
    QTest::newRow("key rejected") << one << Connection::Readiness::KeyRejected << Ineligible::KeyRejected;
    QTest::newRow("read-only") << one << Connection::Readiness::ReadOnly << Ineligible::ReadOnly;
}

void tst_targets::withoutATargetThereIsAReason()
{
    QFETCH(QStringList, keys);
    QFETCH(Connection::Readiness, readiness);
    QFETCH(Ineligible, why);
    const ActionPlan plan = planAction(refresh, keys, *m_fleet, readiness);
    QVERIFY(plan.targets.isEmpty());
    QCOMPARE(plan.reason, describe::reason(why));
    QCOMPARE(reasonAgainst(refresh, keys, *m_fleet, readiness), plan.reason);
}

void tst_targets::oneEligibleComputerIsEnough()
{
    QCOMPARE(reasonAgainst(refresh, {u"cmp_2"_s, u"cmp_3"_s, u"cmp_4"_s}, *m_fleet, ready), QString());
}

void tst_targets::aKeyThatIsNotInTheFleetIsNoTarget()
{
    const ActionPlan plan = planAction(refresh, {u"cmp_99"_s}, *m_fleet, ready);
    QVERIFY(plan.targets.isEmpty());
    QCOMPARE(plan.reason, describe::reason(Ineligible::Gone));
}

void tst_targets::namesakesAreThoseOfTheWholeFleet()
{
    const Computer first = make(u"cmp_1"_s, u"caf\u00e9"_s);
    const Computer second = make(u"cmp_2"_s, u"cafe\u0301"_s); // looks the same
    const Computer third = make(u"cmp_3"_s, u"other"_s);
    read({first, second, third});
    QCOMPARE(sharedNames({first, third}, *m_fleet), QSet<QString>{u"cmp_1"_s});
}

void tst_targets::aTombstoneIsNobodysNamesake()
{
    const Computer first = make(u"cmp_1"_s, u"sandbox"_s);
    const Computer second = make(u"cmp_2"_s, u"sandbox"_s);
    read({first, second});
    QCOMPARE(sharedNames({first}, *m_fleet).size(), 1);
    read({first});
    QVERIFY(m_fleet->localState(second.id).gone);
    QVERIFY(sharedNames({first}, *m_fleet).isEmpty());
}

void tst_targets::longTextsLoseTheirMiddle()
{
    QCOMPARE(shortened(u"short"_s, 16), u"short"_s);
    const QString cut = shortened(u"cmp_8KdQ2vLmZr7Hf31T"_s, 16);
    QCOMPARE(cut.size(), 16);
    QVERIFY(cut.startsWith(u"cmp_8Kd"_s));
    QVERIFY(cut.endsWith(u"f31T"_s));
}

void tst_targets::copiedRowsAreTabSeparated()
{
    const QList<int> columns{FleetModel::NameColumn, FleetModel::StatusColumn, FleetModel::ComputerIdColumn};
    QCOMPARE(clipboardtext::rows(*m_fleet, {u"cmp_1"_s, u"cmp_4"_s}, columns),
             u"one\tActive\tcmp_1\nfour\tActive\tcmp_4"_s);
}

void tst_targets::copiedNamesAndIdsHoldNoControlCharacters()
{
    read({make(u"cmp_1"_s, u"x\nrm -rf /"_s), make(u"cmp_2"_s, u"two"_s)});
    QCOMPARE(clipboardtext::names(*m_fleet, {u"cmp_1"_s, u"cmp_2"_s}), u"x\ufffdrm -rf /\ntwo"_s);
    QCOMPARE(clipboardtext::ids(*m_fleet, {u"cmp_1"_s, u"gone"_s, u"cmp_2"_s}), u"cmp_1\ncmp_2"_s);
}

void tst_targets::copiedJsonHoldsNoSecret()
{
    const QString one = clipboardtext::json(*m_fleet, {u"cmp_1"_s});
    QVERIFY(one.startsWith(u'{'));
    QVERIFY(one.contains(u"\"id\": \"cmp_1\""_s));
    QVERIFY(one.contains(u"9007199254740993"_s));
    QVERIFY(!one.contains(u"hidden"_s));
    const QString two = clipboardtext::json(*m_fleet, {u"cmp_1"_s, u"cmp_2"_s});
    QVERIFY(two.startsWith(u'['));
    QCOMPARE(two.count(u"\"id\""_s), 2);
}

QTEST_GUILESS_MAIN(tst_targets)
#include "tst_targets.moc"
