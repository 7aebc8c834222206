// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdisturber.h"
#include "journey.h"
#include "ui/fleet/fleetview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int readings = 30;
constexpr int nowhere = -1'000'000;

} // namespace

// What the administrator chose and looks at stays while the fleet changes.
class tst_SelectionJourney : public QObject
{
    Q_OBJECT

private:
    // What must not change under the administrator's eyes.
    struct Sight
    {
        QStringList selected;
        QString current;
        QString anchor; // under the pointer, or else the first visible row
        int y = nowhere;
        bool operator==(const Sight &) const = default;
        QString text() const
        {
            return u"selected %1; current %2; %3 at %4"_s.arg(selected.join(u' '), current, anchor).arg(y);
        }
    };

    FleetView *table() const { return m_journey->table(); }
    FleetFilter *list() const { return static_cast<FleetFilter *>(table()->model()); }
    int yOf(const QString &id) const
    {
        const int row = list()->rowOf(id);
        return row < 0 ? nowhere : table()->rowViewportPosition(row);
    }
    QPoint middleOf(int row) const { return table()->visualRect(list()->index(row, 0)).center(); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickHeader(int column)
    {
        const QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
    Sight sight(bool pointerInside) const
    {
        Sight seen;
        seen.selected = table()->selectedShownKeys();
        seen.selected.sort();
        seen.current = table()->currentKey();
        const QPoint pointer = table()->viewport()->mapFromGlobal(QCursor::pos());
        seen.anchor = list()->key(table()->rowAt(pointerInside ? pointer.y() : 0));
        seen.y = yOf(seen.anchor);
        return seen;
    }
    bool start(int fleet);
    void disturb(FleetDisturber *others, const QStringList &chosen);

    std::unique_ptr<Journey> m_journey;
    QRandomGenerator m_random{7};

private Q_SLOTS:
    void cleanup() { m_journey.reset(); }

    void whatIsLookedAtStays_data();
    void whatIsLookedAtStays();
};

bool tst_SelectionJourney::start(int fleet)
{
    SandboxOptions options;
    options.fleet = fleet;
    options.speed = 0;
    m_journey = std::make_unique<Journey>(options);
    return m_journey->start(Journey::drivenPace());
}

void tst_SelectionJourney::disturb(FleetDisturber *others, const QStringList &chosen)
{
    for (int changes = 1 + m_random.bounded(6); changes > 0; --changes) {
        switch (m_random.bounded(5)) {
        case 0:
            others->arrive();
            break;
        case 1:
            others->vanish({});
            break;
        case 2:
            others->rename({});
            break;
        case 3:
            others->changeStatus({});
            break;
        default: // of one that is selected
            others->changeStatus(chosen.at(m_random.bounded(int(chosen.size()))));
        }
    }
}

void tst_SelectionJourney::whatIsLookedAtStays_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("pointerInside");
    for (const bool inside : {false, true}) {
        const char *where = inside ? "pointer on a row" : "pointer elsewhere";
        QTest::addRow("server order, %s", where) << int(FleetFilter::serverOrder) << inside;
        QTest::addRow("by name, %s", where) << int(FleetModel::NameColumn) << inside;
        QTest::addRow("by status, %s", where) << int(FleetModel::StatusColumn) << inside;
    }
}

void tst_SelectionJourney::whatIsLookedAtStays()
{
    QFETCH(const int, column);
    QFETCH(const bool, pointerInside);
    QVERIFY(start(120));
    if (column >= 0)
        clickHeader(column);
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2 + 7);
    const int first = table()->rowAt(0);
    clickRow(first + 3);
    clickRow(first + 5, Qt::ControlModifier);
    clickRow(first + 8, Qt::ControlModifier);
    if (pointerInside)
        QTest::mouseMove(table()->viewport(), middleOf(first + 15));
    else
        QTest::mouseMove(m_journey->filterField());
    QCOMPARE(table()->viewport()->underMouse(), pointerInside);

    const Sight before = sight(pointerInside);
    QCOMPARE(before.selected.size(), 3);
    FleetDisturber others(m_journey.get(), &m_random);
    QSet<QString> spared(before.selected.cbegin(), before.selected.cend());
    spared.insert(before.anchor);
    others.spare(spared);
    for (int number = 0; number < readings; ++number) {
        disturb(&others, before.selected);
        QVERIFY(m_journey->read());
        const Sight read = sight(pointerInside);
        QVERIFY2(read == before, qPrintable(u"%1: %2; was %3"_s.arg(number).arg(read.text(), before.text())));
        if (m_random.bounded(2))
            others.settle();
        const Sight settled = sight(pointerInside);
        QVERIFY2(settled == before,
                 qPrintable(u"%1 settled: %2; was %3"_s.arg(number).arg(settled.text(), before.text())));
    }
    // At the ends of the list nothing could have been done; and it must have been worth something.
    QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
    QVERIFY(others.vanished().size() > 5);
}

QTEST_MAIN(tst_SelectionJourney)
#include "tst_selectionjourney.moc"
