// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The window comes back as it was left.
class tst_LayoutJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;

    QString countLabel() const { return m_journey->textIn(m_journey->window()->findChild<FilterBar *>()); }
    QTabWidget *tabs() const { return m_journey->window()->findChild<QTabWidget *>(); }
    bool trigger(const QString &text) const
    {
        for (QAction *action : m_journey->window()->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"c1"_s);
    }
    void cleanup()
    {
        m_journey.reset();
        m_data.reset();
    }

    void theWindowComesBackAsItWasLeft()
    {
        QVERIFY(m_journey->start(Journey::drivenPace()));
        m_journey->table()->setColumnShown(FleetModel::ComputerIdColumn, true);
        m_journey->table()->sortBy(FleetModel::NameColumn, Qt::DescendingOrder);
        m_journey->filterField()->setText(u"status:error"_s);
        QTRY_VERIFY(countLabel().contains(u"of 48"_s) && !countLabel().contains(u"48 of 48"_s));
        const int shown = m_journey->table()->model()->rowCount();
        QVERIFY(m_journey->click(m_journey->table()->model()->index(0, 0).data().toString()));
        tabs()->setCurrentIndex(1);
        m_journey->window()->resize(1240, 760);

        QVERIFY(m_journey->startAgain(Journey::drivenPace()));
        QTRY_COMPARE(m_journey->filterField()->text(), u"status:error"_s);
        QVERIFY(countLabel().contains(u"Filter restored from last time"_s));
        QTRY_COMPARE(m_journey->table()->model()->rowCount(), shown);
        QVERIFY(m_journey->table()->isColumnShown(FleetModel::ComputerIdColumn));
        QCOMPARE(m_journey->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(tabs()->currentIndex(), 1);
        QCOMPARE(m_journey->window()->size(), QSize(1240, 760));

        QVERIFY(trigger(u"Reset Layout"_s));
        QVERIFY(!m_journey->table()->isColumnShown(FleetModel::ComputerIdColumn));
        QCOMPARE(m_journey->window()->size(), QSize(1280, 800));
    }
};

QTEST_MAIN(tst_LayoutJourney)
#include "tst_layoutjourney.moc"
