// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/actions/bulkprogress.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString deletion = u"deleteComputer"_s;
const QString one = u"ci-runner-01"_s;
const QString other = u"ci-runner-02"_s;
const QString third = u"ci-runner-03"_s;
const QString why =
        u"Protected from deletion on this machine. Clear Computer > Protect from Deletion first"_s;
constexpr int patience = 20'000; // ms, on a machine that has other things to do

QAction *actionIn(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

// A computer that is protected is not deleted from here, whichever way somebody tries.
class tst_ProtectionJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;

    QMenu *computerMenu() const
    {
        const QList<QAction *> menus = m_journey->window()->menuBar()->actions();
        for (QAction *menu : menus) {
            if (menu->text().remove(u'&') == u"Computer"_s)
                return menu->menu();
        }
        return nullptr;
    }
    // A click on an entry of an open menu. False: it is not there or not to be had.
    static bool choose(QMenu *menu, const QString &text)
    {
        QAction *action = actionIn(menu, text);
        if (!action || !action->isEnabled())
            return false;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    bool chooseFromComputerMenu(const QString &text)
    {
        QMenu *menu = computerMenu();
        menu->popup(m_journey->window()->mapToGlobal(QPoint(40, 40)));
        const bool chosen = QTest::qWaitFor([menu] { return menu->isVisible(); }) && choose(menu, text);
        menu->hide();
        return chosen;
    }
    QMenu *openRowMenu(const QString &name)
    {
        const QModelIndex index = m_journey->table()->model()->index(m_journey->row(name), 0);
        const QPoint at = m_journey->table()->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                m_journey->table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_journey->table()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    bool isMarked(const QString &name) const
    {
        const QModelIndex index =
                m_journey->table()->model()->index(m_journey->row(name), FleetModel::NameColumn);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        const bool icon = !index.data(Qt::DecorationRole).isNull();
        return icon && spoken == u"%1, protected from deletion on this machine"_s.arg(name);
    }
    bool protectByMenu(const QString &name)
    {
        return m_journey->click(name) && chooseFromComputerMenu(u"Protect from Deletion"_s);
    }
    QByteArray file() const
    {
        QFile file(m_data->path(u"protected.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAbstractButton *deleteButton() const { return m_journey->button(u"Delete…"_s); }
    BulkProgress *progress() const { return m_journey->window()->findChild<BulkProgress *>(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"con-1"_s);
        QVERIFY(m_journey->start());
    }
    void cleanup()
    {
        m_journey.reset();
        m_data.reset();
        m_folder.reset();
    }

    void theToolbarTheKeyAndTheMenusRefuse()
    {
        QVERIFY(protectByMenu(one));
        QCOMPARE(m_journey->lastResult(), u"ci-runner-01 is protected from deletion on this machine."_s);
        QVERIFY(isMarked(one));
        QVERIFY(m_journey->panelText().contains(u"Protected from deletion on this machine"_s));
        QTRY_VERIFY(!deleteButton()->isEnabled());
        QCOMPARE(deleteButton()->toolTip(), why);
        QVERIFY(!m_journey->press(u"Delete…"_s));
        QTest::keyClick(m_journey->table(), Qt::Key_Delete);
        QVERIFY(!chooseFromComputerMenu(u"Delete…"_s));
        QMenu *menu = openRowMenu(one);
        QVERIFY(menu);
        QVERIFY(actionIn(menu, u"Protect from Deletion"_s)->isChecked());
        QVERIFY(!choose(menu, u"Delete…"_s));
        menu->hide();
        QVERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->sent(deletion), 0);
    }

    void itCanBeTakenBackAndThenDeleted()
    {
        QVERIFY(protectByMenu(one));
        QMenu *menu = openRowMenu(one);
        QVERIFY(menu && choose(menu, u"Protect from Deletion"_s)); // from the row this time
        QCOMPARE(m_journey->lastResult(), u"ci-runner-01 is no longer protected from deletion."_s);
        QVERIFY(!isMarked(one));
        QVERIFY(m_journey->deleteSelected(one));
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->sent(deletion), 1, patience);
    }

    void amongSeveralItIsSkipped()
    {
        QVERIFY(protectByMenu(one));
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->click(third, Qt::ShiftModifier));
        QVERIFY(!actionIn(computerMenu(), u"Protect from Deletion"_s)->isChecked()); // not all are
        const QString id = m_journey->idOf(one);
        QVERIFY(m_journey->press(u"Delete…"_s));
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->textIn(m_journey->dialog())
                        .contains(u"ci-runner-01 (protected on this machine)"_s));
        QVERIFY(m_journey->typeName(u"delete 2"_s));
        QVERIFY(m_journey->press(u"Delete 2 Computers"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->sent(deletion), 2, patience);
        QCOMPARE(m_journey->sent(deletion, id), 0);
    }

    void ofAMixedSelectionAllAreProtected()
    {
        QVERIFY(protectByMenu(one));
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->click(third, Qt::ShiftModifier));
        QVERIFY(chooseFromComputerMenu(u"Protect from Deletion"_s));
        QCOMPARE(m_journey->lastResult(), u"3 computers are protected from deletion on this machine."_s);
        const QStringList all = m_journey->selectedNames();
        QCOMPARE(all.size(), 3);
        for (const QString &name : all)
            QVERIFY(isMarked(name));
        QTRY_VERIFY(!deleteButton()->isEnabled());
        QVERIFY(actionIn(computerMenu(), u"Protect from Deletion"_s)->isChecked());
        QVERIFY(chooseFromComputerMenu(u"Protect from Deletion"_s));
        for (const QString &name : all)
            QVERIFY(!isMarked(name));
    }

    void anOpenQuestionIsBlocked()
    {
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->press(u"Delete…"_s));
        QVERIFY(m_journey->typeName(one));
        QDialog *question = m_journey->dialog();
        QVERIFY(m_journey->button(question, u"Delete Computer"_s)->isEnabled());
        actionIn(computerMenu(), u"Protect from Deletion"_s)
                ->trigger(); // the question is in front of the menu
        QTRY_VERIFY(!m_journey->button(question, u"Delete Computer"_s)->isEnabled());
        QVERIFY(m_journey->textIn(question).contains(why));
        QTest::keyClick(question->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(m_journey->press(u"Cancel"_s));
        QCOMPARE(m_journey->sent(deletion), 0);
    }

    void tryAgainIsRefused()
    {
        m_journey->fail(Fault::answer(deletion, 500));
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->deleteSelected(one));
        QTRY_VERIFY_WITH_TIMEOUT(!m_journey->strip().isEmpty(), patience);
        QVERIFY(protectByMenu(one));
        QVERIFY(m_journey->press(u"Try Again"_s));
        QVERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->lastResult(), why);
        QCOMPARE(m_journey->sent(deletion), 1);
    }

    void retryFailedLeavesItOut()
    {
        m_journey->fail(Fault::answer(deletion, 403));
        m_journey->fail(Fault::answer(deletion, 403));
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->click(other, Qt::ShiftModifier));
        const QString id = m_journey->idOf(one);
        QVERIFY(m_journey->deleteSelected(u"delete 2"_s));
        QTRY_VERIFY_WITH_TIMEOUT(progress() && m_journey->button(progress(), u"Retry Failed"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->button(progress(), u"Retry Failed"_s)->isEnabled(), patience);
        QVERIFY(protectByMenu(one));
        QTest::mouseClick(m_journey->button(progress(), u"Retry Failed"_s), Qt::LeftButton);
        QTRY_VERIFY(m_journey->dialog() && m_journey->dialog()->isModal());
        QVERIFY(m_journey->textIn(m_journey->dialog())
                        .contains(u"ci-runner-01 (protected on this machine)"_s));
        QVERIFY(m_journey->typeName(u"delete 1"_s));
        QVERIFY(m_journey->press(u"Delete 1 Computer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->sent(deletion), 3, patience);
        QCOMPARE(m_journey->sent(deletion, id), 1);
    }

    void oneThatWaitsItsTurnIsTakenOut()
    {
        m_journey->window()->connection()->operations()->pauseUntil(
                QDateTime::currentDateTimeUtc().addSecs(3600));
        QVERIFY(m_journey->click(one));
        QVERIFY(m_journey->deleteSelected(one));
        QVERIFY(!m_journey->window()->connection()->operations()->isIdle());
        QVERIFY(protectByMenu(one));
        QVERIFY(m_journey->window()->connection()->operations()->isIdle());
        m_journey->window()->connection()->operations()->resume();
        QVERIFY(m_journey->read());
        QCOMPARE(m_journey->sent(deletion), 0);
    }

    void itIsRememberedAndLocal()
    {
        QVERIFY(protectByMenu(one));
        QTRY_VERIFY(file().contains(m_journey->idOf(one).toUtf8()));
        QVERIFY(m_journey->startAgain(Journey::fastPace()));
        QTRY_VERIFY(m_journey->row(one) >= 0 && isMarked(one));
        QVERIFY(m_journey->click(one));
        QTRY_VERIFY(!deleteButton()->isEnabled());
        QVERIFY(m_journey->click(other));
        QTRY_VERIFY(deleteButton()->isEnabled());
    }

    void nobodyIsDeletedBeforeItIsKnownWhoIsProtected()
    {
        m_journey->window()->fleet()->awaitProtections(); // as while a slow disk is being read
        QVERIFY(m_journey->click(one));
        QTRY_VERIFY(!deleteButton()->isEnabled());
        QCOMPARE(deleteButton()->toolTip(), u"Loading…"_s);
        m_journey->window()->fleet()->setProtected({});
        QTRY_VERIFY(deleteButton()->isEnabled());
    }

    void aFileOfANewerVersionIsToldAndLeftAlone()
    {
        const QByteArray newer = R"({"format":"millwright-protected","version":9})";
        QFile file(m_data->path(u"protected.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(newer) == newer.size());
        file.close();
        QVERIFY(m_journey->startAgain(Journey::fastPace()));
        QTRY_VERIFY(m_journey->strip().contains(u"newer version of Millwright"_s));
        QVERIFY(protectByMenu(one)); // for this run
        QVERIFY(isMarked(one));
        QTRY_VERIFY(m_journey->strip().contains(u"2 problems"_s)); // it could not be saved
        QCOMPARE(this->file(), newer);
    }
};

QTEST_MAIN(tst_ProtectionJourney)
#include "tst_protectionjourney.moc"
