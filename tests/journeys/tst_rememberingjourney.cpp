// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/activity/activitydock.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitytab.h"
#include "ui/activity/activityview.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"
#include "ui/messagestrip.h"

#include <QAbstractButton>
#include <QAction>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the console did and saw, in the real window and beyond its end.
class tst_RememberingJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;

    bool begin()
    {
        m_journey = std::make_unique<Journey>(SandboxOptions{.fleet = 12, .speed = 0});
        m_journey->keepIn(m_data.get(), u"kept"_s);
        return m_journey->start(Journey::drivenPace());
    }
    ActivityDock *dock() const { return m_journey->window()->findChild<ActivityDock *>(); }
    void toggle() const
    {
        m_journey->window()->activateWindow(); // the test's platform leaves it to us after a dialog
        QVERIFY(QTest::qWaitForWindowActive(m_journey->window()));
        QTest::keyClick(m_journey->window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
    static QStringList rows(ActivityView *view)
    {
        QStringList found;
        const ActivityModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (const int column :
                 {ActivityModel::ActionColumn, ActivityModel::ComputerColumn, ActivityModel::ResultColumn})
                cells += model->index(row, column).data().toString();
            found += cells.join(u" | "_s);
        }
        return found;
    }
    QStringList rows() const { return rows(dock()->view()); }
    QString first() const { return m_journey->table()->model()->index(0, 0).data().toString(); }
    bool act(const QString &name)
    {
        return m_journey->click(name)
               && m_journey->confirm(u"Refresh Credentials"_s, u"Refresh Credentials"_s)
               && QTest::qWaitFor([&] { return m_journey->lastResult().contains(name); });
    }
    void fail(const QString &name)
    {
        m_journey->inFleet([&](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(name), [](SandboxComputer &computer) { computer.status = u"error"_s; });
        });
    }
    QAbstractButton *activityButton() const
    {
        for (QAbstractButton *each : m_journey->window()->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().startsWith(u"Activity"_s))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasDoneIsThereAfterARestart();
    void aChangeThatWasSeenIsARow();
    void theComputersTabShowsItsRowsAlone();
    void theLastActionIsAColumn();
    void failuresAreCountedUntilSomebodyLooks();
    void whatHappenedOvernightIsTold();
    void aRowLeadsToItsComputer();
    void whereNothingCanBeWrittenItIsSaidAndActionsGoOn();
    void aDamagedRecordIsSaid();
    void nothingIsRememberedWithoutAFolder();
};

void tst_RememberingJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<LocalData>(m_folder->path());
}

void tst_RememberingJourney::cleanup()
{
    m_journey.reset();
    m_data.reset();
}

void tst_RememberingJourney::whatWasDoneIsThereAfterARestart()
{
    QVERIFY(begin());
    const QString name = first();
    QVERIFY(act(name));
    QVERIFY(!dock()->isVisible());
    toggle();
    QTRY_VERIFY(dock()->isVisible());
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY2(rows().constFirst().startsWith(u"Refresh Credentials | %1 | "_s.arg(name)),
             qPrintable(rows().constFirst()));
    const QStringList before = rows();
    QVERIFY(m_journey->startAgain(Journey::drivenPace()));
    if (!dock()->isVisible())
        toggle();
    QTRY_COMPARE(rows(), before);
}

void tst_RememberingJourney::aChangeThatWasSeenIsARow()
{
    QVERIFY(begin());
    toggle();
    const QString name = first();
    m_journey->inFleet([&](SandboxFleet &fleet) {
        fleet.change(fleet.idOf(name), [](SandboxComputer &computer) { computer.status = u"active"_s; });
    });
    QVERIFY(m_journey->read());
    fail(name);
    QVERIFY(m_journey->read());
    QTRY_COMPARE(rows().value(0), u"Status change | %1 | Active → Error"_s.arg(name));
}

void tst_RememberingJourney::theComputersTabShowsItsRowsAlone()
{
    QVERIFY(begin());
    const QString one = first();
    const QString two = m_journey->table()->model()->index(1, 0).data().toString();
    QVERIFY(act(one));
    QVERIFY(act(two));
    auto *tab = m_journey->window()->findChild<ActivityTab *>();
    auto *tabs = m_journey->window()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(tabs->indexOf(tab)), u"Activity"_s);
    QCOMPARE(tabs->tabText(tabs->indexOf(tab) - 1), u"Details"_s);
    QCOMPARE(tabs->tabText(tabs->indexOf(tab) + 1), u"Metrics"_s);
    tabs->setCurrentWidget(tab);
    QTRY_COMPARE(rows(tab->view()).size(), 1);
    QVERIFY(rows(tab->view()).constFirst().contains(two));
    QVERIFY(m_journey->click(one));
    QTRY_VERIFY(rows(tab->view()).size() == 1 && rows(tab->view()).constFirst().contains(one));
}

void tst_RememberingJourney::theLastActionIsAColumn()
{
    QVERIFY(begin());
    const QString name = first();
    QCOMPARE(m_journey->cell(name, FleetModel::LastActionColumn), u"—"_s);
    QVERIFY(!m_journey->table()->isColumnShown(FleetModel::LastActionColumn));
    QVERIFY(act(name));
    QTRY_VERIFY2(
            m_journey->cell(name, FleetModel::LastActionColumn).startsWith(u"Refresh Credentials · 200 · "_s),
            qPrintable(m_journey->cell(name, FleetModel::LastActionColumn)));
    const QString before = m_journey->cell(name, FleetModel::LastActionColumn);
    QVERIFY(m_journey->startAgain(Journey::drivenPace()));
    QTRY_COMPARE(m_journey->cell(name, FleetModel::LastActionColumn), before);
}

void tst_RememberingJourney::failuresAreCountedUntilSomebodyLooks()
{
    QVERIFY(begin());
    QCOMPARE(activityButton()->text(), u"Activity"_s);
    m_journey->fail(Fault::answer(u"refreshComputer"_s, 403));
    QVERIFY(act(first()));
    QTRY_COMPARE(activityButton()->text(), u"Activity (1)"_s);
    QTest::mouseClick(activityButton(), Qt::LeftButton);
    QTRY_VERIFY(dock()->isVisible());
    QCOMPARE(activityButton()->text(), u"Activity"_s);
}

void tst_RememberingJourney::whatHappenedOvernightIsTold()
{
    QVERIFY(begin());
    const QString name = first();
    m_journey->inFleet([&](SandboxFleet &fleet) {
        fleet.change(fleet.idOf(name),
                     [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    });
    QVERIFY(m_journey->read());
    QVERIFY2(m_journey->strip().isEmpty(), qPrintable(m_journey->strip()));
    m_journey->window()->close();
    fail(name);
    QVERIFY(m_journey->startAgain(Journey::drivenPace()));
    QTRY_VERIFY2(m_journey->strip().endsWith(u": 1 computer changed, 1 is in Error now."_s),
                 qPrintable(m_journey->strip()));
    QVERIFY(m_journey->press(u"Show"_s));
    QTRY_COMPARE(rows(), QStringList{u"Status change | %1 | Provisioning → Error"_s.arg(name)});
    QVERIFY(m_journey->strip().isEmpty());
}

void tst_RememberingJourney::aRowLeadsToItsComputer()
{
    QVERIFY(begin());
    const QString name = m_journey->table()->model()->index(2, 0).data().toString();
    QVERIFY(act(name));
    QVERIFY(m_journey->click(first()));
    toggle();
    QTRY_COMPARE(rows().size(), 1);
    QTableView *table = dock()->view()->table();
    QTRY_VERIFY(table->hasFocus() || dock()->isAncestorOf(m_journey->window()->focusWidget()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_journey->selectedNames(), QStringList{name});
}

void tst_RememberingJourney::whereNothingCanBeWrittenItIsSaidAndActionsGoOn()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_data = std::make_unique<LocalData>(m_folder->filePath(u"file/below"_s));
    QVERIFY(begin());
    // Others cannot write there either, and say so beside it.
    const auto said = [this] {
        const auto &content = m_journey->window()->findChild<MessageStrip *>()->content();
        return content && (content->text + content->details).contains(u"Actions are not being recorded: "_s);
    };
    QTRY_VERIFY(said());
    QVERIFY(act(first()));
    QCOMPARE(m_journey->sent(u"refreshComputer"_s), 1);
    QVERIFY(said());
    QVERIFY(file.remove());
    QVERIFY(act(first()));
    QTRY_VERIFY(!said());
}

void tst_RememberingJourney::aDamagedRecordIsSaid()
{
    QFile file(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray("Dear diary,\n").repeated(500)) > 0);
    file.close();
    QVERIFY(begin());
    QTRY_VERIFY2(m_journey->strip().startsWith(u"The record of actions was damaged. It is kept as "_s),
                 qPrintable(m_journey->strip()));
    QVERIFY(act(first()));
    toggle();
    QTRY_COMPARE(rows().size(), 1);
}

void tst_RememberingJourney::nothingIsRememberedWithoutAFolder()
{
    m_journey = std::make_unique<Journey>(SandboxOptions{.fleet = 12, .speed = 0});
    QVERIFY(m_journey->start(Journey::drivenPace()));
    QVERIFY(!dock());
    QVERIFY(!activityButton());
    QVERIFY(act(first()));
    QCOMPARE(m_journey->cell(first(), FleetModel::LastActionColumn), u"—"_s);
}

QTEST_MAIN(tst_RememberingJourney)
#include "tst_rememberingjourney.moc"
