// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/reading.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using State = Operation::State;

// Whoever merges only what differs must come to the same as who looks at everything.
class tst_FleetMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingDifferencesIsMergingAll_data();
    void mergingDifferencesIsMergingAll();
    void anUnchangedComputerIsNotLookedAt();
    void whomAnAnswerToldOfIsLookedAtAgain();
    void rowsMadeAheadAreThoseMadeHere_data();
    void rowsMadeAheadAreThoseMadeHere();
    void rowsMadeAheadComeOnce();
    void scatteredTombstonesGoInOneRun();
};

namespace {

QByteArray entry(const QByteArray &id, int version)
{
    return R"({"id":")" + id + R"(","name":"n)" + QByteArray::number(version) + R"(","status":"active"})";
}

// The server's list, and what two consoles make of it.
class World
{
public:
    explicit World(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 8; ++i)
            m_list.append({"c" + QByteArray::number(i), 0});
    }

    void read(bool late)
    {
        const quint64 begun = late ? m_begun - std::min<quint64>(m_begun, 1) : ++m_begun;
        m_at = m_at.addSecs(m_random.bounded(90));
        Fleet fleet = *decoder::fleet(body(), m_known);
        fleet.begun = begun;
        fleet.readAt = m_at;
        for (auto one = m_doubted.cbegin(); one != m_doubted.cend(); ++one) {
            if (!fleet.computers.find(*one))
                fleet.inDoubt.insert(*one);
        }
        m_known = fleet.computers;
        fleet.prepared = reading::prepare(fleet);
        quick.setComputers(fleet);
        fleet.difference.reset();
        fleet.prepared.reset();
        careful.setComputers(fleet);
    }

    void change()
    {
        const int place = m_random.bounded(int(m_list.size()) + 1);
        const bool exists = place < m_list.size();
        switch (m_random.bounded(5)) {
        case 0:
            m_list.insert(place, {"c" + QByteArray::number(m_random.bounded(16)), 0});
            makeUnique();
            break;
        case 1:
            if (exists)
                m_list.removeAt(place);
            break;
        case 2:
            if (exists)
                ++m_list[place].second;
            break;
        case 3:
            if (exists)
                m_list.move(place, m_random.bounded(int(m_list.size())));
            break;
        default:
            m_doubted = {anyId()};
        }
    }

    void answer()
    {
        const QString id = anyId();
        const quint64 settled = m_begun + quint64(m_random.bounded(3));
        Computer computer{.id = id, .name = u"answered"_s, .statusWord = u"active"_s};
        const auto all = {&quick, &careful};
        const int kind = m_random.bounded(5);
        Operation operation = fixture::operation(++m_number, id, Kind::Delete,
                                                 kind == 2 ? State::Succeeded : State::Failed, settled);
        operation.finishedAt = m_at;
        if (kind == 3)
            operation.computer = computer;
        for (FleetModel *model : all) {
            if (kind == 0)
                model->setComputer(computer, settled);
            else if (kind == 1)
                model->setAbsent(id, settled);
            else if (kind == 4)
                model->setUnclear(id);
            else
                model->setOperation(operation);
        }
    }

    void removeTombstones()
    {
        quick.removeTombstones();
        careful.removeTombstones();
    }

    static QStringList state(const FleetModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const FleetRow &known = model.at(row);
            all += u"%1 %2 %3 at %4: gone %5, unclear %6, contradicted %7, read %8, changed %9"_s
                           .arg(known.key, known.computer->name, known.computer->statusWord)
                           .arg(known.entry)
                           .arg(known.local.gone)
                           .arg(known.local.unclearSince.isValid())
                           .arg(known.contradicted)
                           .arg(known.receivedAt.toMSecsSinceEpoch() / 10'000)
                           .arg(known.lastChange.isValid());
        }
        all.sort();
        return all;
    }

    FleetModel quick;
    FleetModel careful;
    QAbstractItemModelTester tester{&quick, QAbstractItemModelTester::FailureReportingMode::QtTest};

private:
    QByteArray body() const
    {
        QByteArrayList entries;
        for (const auto &[id, version] : m_list)
            entries += entry(id, version);
        return R"({"computers":[)" + entries.join(',') + "]}";
    }
    QString anyId() { return u"c%1"_s.arg(m_random.bounded(16)); }
    void makeUnique()
    {
        QSet<QByteArray> seen;
        m_list.removeIf([&seen](const auto &one) {
            const bool again = seen.contains(one.first);
            seen.insert(one.first);
            return again;
        });
    }

    QRandomGenerator m_random;
    QList<std::pair<QByteArray, int>> m_list; // id and version
    QSet<QString> m_doubted;
    ComputerList m_known;
    quint64 m_begun = 0;
    quint64 m_number = 0;
    QDateTime m_at = QDateTime::currentDateTime();
};

} // namespace

void tst_FleetMerge::mergingDifferencesIsMergingAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_FleetMerge::mergingDifferencesIsMergingAll()
{
    QFETCH(const quint32, seed);
    World world(seed);
    QRandomGenerator random(seed + 1'000);
    for (int step = 0; step < 150; ++step) {
        const int what = random.bounded(10);
        if (what < 4)
            world.change();
        else if (what < 6)
            world.answer();
        else if (what < 7)
            world.removeTombstones();
        else
            world.read(what == 7 && random.bounded(4) == 0);
        QCOMPARE(World::state(world.quick), World::state(world.careful));
    }
}

void tst_FleetMerge::rowsMadeAheadAreThoseMadeHere_data()
{
    QTest::addColumn<bool>("awaited");
    QTest::addColumn<bool>("answered");
    QTest::addRow("plain") << false << false;
    QTest::addRow("protections not known yet") << true << false;
    QTest::addRow("an answer came before") << false << true;
}

void tst_FleetMerge::rowsMadeAheadAreThoseMadeHere()
{
    QFETCH(const bool, awaited);
    QFETCH(const bool, answered);
    Fleet fleet = *decoder::fleet("{\"computers\":[" + entry("a", 0) + ',' + entry("b", 0) + ','
                                  + entry("c", 0) + "]}");
    fleet.begun = 1;
    fleet.readAt = QDateTime::currentDateTimeUtc();
    JournalEntry action;
    action.computerId = u"c"_s;
    action.id = 7;
    FleetModel ahead;
    FleetModel here;
    for (FleetModel *model : {&ahead, &here}) {
        model->setProtected({u"b"_s, u"elsewhere"_s});
        if (awaited)
            model->awaitProtections();
        model->setLastActions({action});
        if (answered)
            model->setAbsent(u"a"_s, 1);
    }
    const QAbstractItemModelTester tester(&ahead);
    here.setComputers(fleet);
    fleet.prepared = reading::prepare(fleet);
    QVERIFY(fleet.prepared);
    ahead.setComputers(fleet);
    QCOMPARE(reading::takeRows(fleet).empty(), !answered); // they were of use, or not
    QCOMPARE(World::state(ahead), World::state(here));
    for (int row = 0; row < here.rowCount(); ++row) {
        QCOMPARE(ahead.row(here.key(row)), row);
        QCOMPARE(ahead.at(row).local.protectedHere, here.at(row).local.protectedHere);
        QCOMPARE(ahead.at(row).local.protectionAwaited, here.at(row).local.protectionAwaited);
        QCOMPARE(ahead.at(row).lastAction ? ahead.at(row).lastAction->id : 0,
                 here.at(row).lastAction ? here.at(row).lastAction->id : 0);
        QCOMPARE(ahead.facts(row).reached, here.facts(row).reached);
        QCOMPARE(ahead.facts(row).statuses, here.facts(row).statuses);
    }
}

void tst_FleetMerge::rowsMadeAheadComeOnce()
{
    Fleet fleet = *decoder::fleet("{\"computers\":[" + entry("a", 0) + "]}");
    fleet.prepared = reading::prepare(fleet);
    FleetModel first;
    FleetModel second;
    first.setComputers(fleet);
    second.setComputers(fleet);
    QCOMPARE(World::state(first), World::state(second));
    QCOMPARE(first.rowCount(), 1);
    // One that could not be read may be the same as one that is known: that has to be looked at.
    QVERIFY(!reading::prepare(*decoder::fleet("{\"computers\":[" + entry("a", 0) + ",7]}")));
}

void tst_FleetMerge::anUnchangedComputerIsNotLookedAt()
{
    FleetModel model;
    const Fleet first = *decoder::fleet("{\"computers\":[" + entry("a", 0) + ',' + entry("b", 0) + "]}");
    model.setComputers(first);
    QSignalSpy told(&model, &FleetModel::computersChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const Fleet second =
            *decoder::fleet("{\"computers\":[" + entry("a", 0) + ',' + entry("b", 1) + "]}", first.computers);
    model.setComputers(second);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.constFirst().constFirst().toStringList(), QStringList{u"b"_s});
    QCOMPARE(data.count(), 1);
    QCOMPARE(model.at(0).computer, first.computers.shared(0));
}

void tst_FleetMerge::whomAnAnswerToldOfIsLookedAtAgain()
{
    FleetModel model;
    Fleet first = *decoder::fleet("{\"computers\":[" + entry("a", 0) + "]}");
    first.begun = 1;
    model.setComputers(first);
    model.setComputer(Computer{.id = u"a"_s, .name = u"answered"_s}, 1);
    QCOMPARE(model.computer(u"a"_s)->name, u"answered"_s);
    Fleet second = *decoder::fleet("{\"computers\":[" + entry("a", 0) + "]}", first.computers);
    second.begun = 2;
    model.setComputers(second);
    QCOMPARE(model.computer(u"a"_s)->name, u"n0"_s); // which the list has told all along
}

void tst_FleetMerge::scatteredTombstonesGoInOneRun()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Computer> computers;
    for (int i = 0; i < 100; ++i)
        computers += fixture::computer(u"c%1"_s.arg(i));
    model.setComputers(fixture::reading(1, computers));
    const QPersistentModelIndex stays(model.index(99, 2));
    const QPersistentModelIndex goes(model.index(50, 2));
    computers.removeIf([](const Computer &computer) { return computer.id.mid(1).toInt() % 2 == 0; });
    model.setComputers(fixture::reading(2, computers));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.removeTombstones();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(stays.data(FleetModel::KeyRole).toString(), u"c99"_s);
    QVERIFY(!goes.isValid());
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.key(row), u"c%1"_s.arg(2 * row + 1));
        QCOMPARE(model.row(model.key(row)), row);
    }
}

QTEST_MAIN(tst_FleetMerge)
#include "tst_fleetmerge.moc"
