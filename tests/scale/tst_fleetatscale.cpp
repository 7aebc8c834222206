// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "ui/actions/targets.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;
constexpr int patience = 60'000; // ms, for an answer on a machine that has other things to do

QString idOf(const QString &prefix, int number)
{
    return prefix + QString::number(number);
}

QList<Computer> computers(const QString &prefix, int count, const QString &name = {})
{
    QList<Computer> all;
    all.reserve(count);
    for (int number = 0; number < count; ++number)
        all += fixture::computer(idOf(prefix, number), Computer::Status::Active, name);
    return all;
}

} // namespace

// The list, its filter and its table hold at a hundred thousand what they hold at forty.
class tst_FleetAtScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesakesKeepTheServersOrderAndTheirIdentity();
    void whoIsChosenAmongNamesakesStaysChosen();
    void aReadingThatReplacesEverybodyLeavesNobodyOfTheOld_data();
    void aReadingThatReplacesEverybodyLeavesNobodyOfTheOld();
    void whoeverLeavesTheOthersStayInTheirPlaces();
    void aScreenReaderMeetsEveryRow();

private:
    void read(const QList<Computer> &computers);
    QStringList shownKeys(int first, int count) const;

    std::unique_ptr<FleetModel> m_fleet;
    std::unique_ptr<FleetFilter> m_filter;
    std::unique_ptr<FleetView> m_view;
    quint64 m_begun = 0;
};

void tst_FleetAtScale::init()
{
    m_fleet = std::make_unique<FleetModel>();
    m_filter = std::make_unique<FleetFilter>(m_fleet.get());
    m_view = std::make_unique<FleetView>(m_filter.get());
    m_view->resize(960, 600);
    m_view->show();
}

void tst_FleetAtScale::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_fleet.reset();
}

void tst_FleetAtScale::read(const QList<Computer> &computers)
{
    m_fleet->setComputers(fixture::reading(++m_begun, computers));
}

QStringList tst_FleetAtScale::shownKeys(int first, int count) const
{
    QStringList keys;
    for (int row = first; row < first + count; ++row)
        keys += m_filter->key(row);
    return keys;
}

void tst_FleetAtScale::namesakesKeepTheServersOrderAndTheirIdentity()
{
    read(computers(u"c"_s, many, u"same"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), many, patience);
    m_filter->sort(FleetModel::NameColumn);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) { // no name is before another
        m_filter->sort(FleetModel::NameColumn, order);
        QTRY_VERIFY_WITH_TIMEOUT(!m_filter->isAtWork(), patience);
        QCOMPARE(shownKeys(0, 3), QStringList({u"c0"_s, u"c1"_s, u"c2"_s}));
        QCOMPARE(shownKeys(many - 2, 2), QStringList({u"c99998"_s, u"c99999"_s}));
    }
    m_filter->sort(FleetModel::ComputerIdColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(shownKeys(0, 2), QStringList({u"c99999"_s, u"c99998"_s}), patience);
    m_filter->sort(FleetModel::NameColumn);
    QTRY_COMPARE_WITH_TIMEOUT(shownKeys(0, 2), QStringList({u"c0"_s, u"c1"_s}), patience);

    m_filter->setText(u"c77777"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), 1, patience);
    QCOMPARE(m_filter->key(0), u"c77777"_s);
    m_filter->setText(u"same"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), many, patience);

    QCOMPARE(idsOf(u"same"_s, *m_fleet).size(), many);
    const Computer *one = m_fleet->computer(u"c5"_s);
    QVERIFY(one);
    QCOMPARE(sharedNames({*one}, *m_fleet), QSet<QString>{u"c5"_s});
}

void tst_FleetAtScale::whoIsChosenAmongNamesakesStaysChosen()
{
    QList<Computer> all = computers(u"c"_s, many, u"same"_s);
    read(all);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), many, patience);
    const QStringList chosen{u"c54321"_s};
    m_view->selectKey(chosen.constFirst());
    QTRY_COMPARE(m_view->selectedShownKeys(), chosen);
    m_filter->sort(FleetModel::ComputerIdColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->key(0), u"c99999"_s, patience);
    QCOMPARE(m_view->selectedShownKeys(), chosen);
    m_filter->sort(FleetModel::NameColumn, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->key(0), u"c0"_s, patience);
    QCOMPARE(m_view->selectedShownKeys(), chosen);

    all[54'321].name = u"renamed"_s;
    all.removeAt(54'320); // every place after it is another one now
    read(all);
    m_filter->settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->key(many - 1), u"c54321"_s, patience);
    QCOMPARE(m_view->selectedShownKeys(), chosen);
    QCOMPARE(m_view->currentKey(), chosen.constFirst());
    QCOMPARE(m_fleet->aliveCount(), many - 1);
}

void tst_FleetAtScale::aReadingThatReplacesEverybodyLeavesNobodyOfTheOld_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("tested");
    QTest::newRow("1 000 under Qt's model tester") << 1'000 << true;
    QTest::newRow("100 000") << many << false;
}

void tst_FleetAtScale::aReadingThatReplacesEverybodyLeavesNobodyOfTheOld()
{
    QFETCH(const int, count);
    QFETCH(const bool, tested);
    const auto tester = tested ? std::make_unique<QAbstractItemModelTester>(m_fleet.get()) : nullptr;
    const auto shownTester = tested ? std::make_unique<QAbstractItemModelTester>(m_filter.get()) : nullptr;
    read(computers(u"old-"_s, count));
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), count, patience);
    m_view->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_view->selectedShownKeys().size(), count, patience);

    read(computers(u"new-"_s, count));
    QCOMPARE(m_fleet->aliveCount(), count);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->selectedShownKeys().isEmpty(),
                             patience); // nobody may act on who is gone
    m_fleet->removeTombstones();
    QCOMPARE(m_fleet->rowCount(), count);
    QVERIFY(!m_fleet->hasTombstones());
    for (int number = 0; number < count; ++number) {
        QCOMPARE(m_fleet->row(idOf(u"old-"_s, number)), -1);
        const int row = m_fleet->row(idOf(u"new-"_s, number));
        QCOMPARE(m_fleet->key(row), idOf(u"new-"_s, number));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), count, patience);
    QVERIFY(m_view->selectedShownKeys().isEmpty());
    QVERIFY(m_view->currentIndex().isValid()); // assistive technology needs one
}

// Every second one: each of them is a hole of its own.
void tst_FleetAtScale::whoeverLeavesTheOthersStayInTheirPlaces()
{
    constexpr int count = 2'000;
    const QList<Computer> all = computers(u"c"_s, count);
    read(all);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), count, patience);
    m_view->selectKey(u"c1001"_s);
    QList<Computer> odd;
    for (int number = 1; number < count; number += 2)
        odd += all[number];
    read(odd);
    m_fleet->removeTombstones();
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), count / 2, patience);
    for (int row = 0; row < count / 2; ++row) {
        QCOMPARE(m_fleet->key(row), idOf(u"c"_s, 2 * row + 1));
        QCOMPARE(m_fleet->row(m_fleet->key(row)), row);
        QCOMPARE(m_filter->rowOf(m_fleet->key(row)), row);
    }
    QCOMPARE(m_view->selectedShownKeys(), QStringList{u"c1001"_s});
}

void tst_FleetAtScale::aScreenReaderMeetsEveryRow()
{
    QList<Computer> all = computers(u"c"_s, many);
    read(all);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), many, patience);
    QAccessibleTableInterface *table = nullptr;
    // Where no reader is connected, Qt does not hear that rows have moved, and keeps the cells that it made.
    const auto meetAnew = [&] {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(m_view.get()))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
        table = view ? view->tableInterface() : nullptr;
    };
    meetAnew();
    QVERIFY(table);
    const auto nameAt = [&](int row) {
        QAccessibleInterface *cell = table->cellAt(row, FleetModel::NameColumn);
        return cell ? cell->text(QAccessible::Name) : QString();
    };
    QCOMPARE(table->rowCount(), many);
    QCOMPARE(nameAt(0), u"c0"_s);
    QCOMPARE(nameAt(many - 1), u"c99999"_s);

    all[3].name = u"zz-moved"_s;
    all.removeLast();
    read(all);
    m_fleet->removeTombstones();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), many - 1, patience);
    QCOMPARE(nameAt(3), u"zz-moved"_s);

    m_filter->sort(FleetModel::NameColumn, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!m_filter->isAtWork(), patience);
    meetAnew();
    QCOMPARE(nameAt(0), u"zz-moved"_s);
    m_filter->setText(u"c4242"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 11, patience); // c4242 and c42420 to c42429
    meetAnew();
    QCOMPARE(nameAt(0), u"c42429"_s);
    m_view->selectAll();
    QTRY_COMPARE(table->selectedRowCount(), 11);
    m_filter->setText(QString());
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), many - 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_view->selectedShownKeys().size(), 11, patience);
}

QTEST_MAIN(tst_FleetAtScale)
#include "tst_fleetatscale.moc"
