// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "app/sandbox/sandboxserver.h"
#include "keyboardjourney.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// Where Tab leads, through the window and each dialog, and what a screen reader calls what it meets there.
class tst_TabJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyboardJourney> m_journey;

    // What could take the focus and is not among the stops. Arrows lead to the other buttons of a choice.
    static QStringList beyondTab(const QWidget *dialog, const QString &stops)
    {
        QStringList missed;
        const QList<QWidget *> parts = dialog->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            const auto *choice = qobject_cast<QRadioButton *>(part);
            const bool stop = part->isVisible() && part->isEnabled() && !part->focusProxy()
                              && (part->focusPolicy() & Qt::TabFocus) != 0
                              && (!choice || choice->isChecked());
            if (stop && !stops.split(u" → "_s).contains(KeyboardJourney::nameOf(part)))
                missed += KeyboardJourney::nameOf(part);
        }
        return missed;
    }
    // As the application does: the window is there before its connection.
    static void openOn(MainWindow &window, Sandbox &sandbox)
    {
        window.awaitConnection();
        window.show();
        window.connectTo({u"Sandbox"_s, *Endpoint::fromText(sandbox.url().toString())},
                         *ApiKey::fromText(sandbox.key()));
        window.activateWindow();
    }
    // What has no key of its own.
    void choose(const QString &text)
    {
        const QList<QMenu *> menus = m_journey->window()->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove(u'&') == text)
                    return action->trigger();
            }
        }
        QFAIL("no such action");
    }
    // Of the dialog that a key has opened: every stop has a name, and both directions come round.
    void checkDialog(const QString &title, const QString &stops)
    {
        QVERIFY2(m_journey->isAsked(), qPrintable(title));
        QCOMPARE(m_journey->dialog()->windowTitle(), title);
        QCOMPARE(accessibletree::unnamedFocusable(m_journey->dialog()).join(u'\n'), QString());
        QCOMPARE(m_journey->forwards(), stops);
        QCOMPARE(m_journey->backwards(), stops);
        QCOMPARE(beyondTab(m_journey->dialog(), stops), QStringList());
        m_journey->key(Qt::Key_Escape);
        QVERIFY(m_journey->isBackInWindow());
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup() { m_journey.reset(); }

    void tabComesRoundInTheOrderOfTheContract()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->fail(ListJourney::always(Fault::answer(u"listComputers"_s, 403)));
        m_journey->key(Qt::Key_F5);
        QTRY_VERIFY(!m_journey->strip().isEmpty());
        const QStringList stops{
                u"Filter computers"_s,   u"All, 2 computers"_s,  u"Type"_s,       u"Clear filter"_s,
                u"Computers"_s,          u"Try Now"_s,           u"Details"_s,    u"Provisioning"_s,
                u"Provisioning steps"_s, u"Error from server"_s, u"Session ID"_s, u"Copy Session ID"_s,
                u"Show Session"_s,       u"Retry Install…"_s,    u"Copy Error"_s, u"Connection Sandbox"_s,
        };
        m_journey->filterField()->setFocus();
        QCOMPARE(m_journey->forwards(), stops.join(u" → "));
        QCOMPARE(m_journey->backwards(), stops.join(u" → "));
    }

    void tabComesRoundWhereNothingMatches()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->filterField()->setText(u"nobody-is-called-so"_s);
        QTRY_COMPARE(m_journey->rows(), 0);
        m_journey->filterField()->setFocus();
        const QString there = m_journey->forwards();
        QVERIFY2(there.contains(u"Clear filter →"_s) && there.contains(u"→ Clear Filter"_s),
                 qPrintable(there));
        QCOMPARE(m_journey->backwards(), there);
    }

    void everyTabOfThePanelLetsTabThrough()
    {
        QVERIFY(m_journey->goToFailed());
        auto *tabs = m_journey->window()->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            m_journey->filterField()->setFocus();
            const QString there = m_journey->forwards();
            QVERIFY2(there.contains(u"Computers → "_s + tabs->tabText(tab)), qPrintable(there));
            // What is in it comes next, also where it was made just now.
            const QStringList stops = there.split(u" → "_s);
            const qsizetype first = stops.indexOf(tabs->tabText(tab)) + 1;
            const QStringList inside = beyondTab(tabs->currentWidget(), {});
            QVERIFY2(!inside.isEmpty(), qPrintable(there));
            for (const QString &stop : stops.mid(first, inside.size()))
                QVERIFY2(inside.contains(stop), qPrintable(stop + u" in "_s + there));
            QCOMPARE(m_journey->backwards(), there);
            QCOMPARE(accessibletree::unnamedFocusable(m_journey->window()).join(u'\n'), QString());
        }
    }

    void dialogsLetTabThroughAndNameEverything()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        checkDialog(u"Refresh Credentials"_s,
                    u"Refresh Credentials → Cancel → Don't ask again for one computer"_s);
        m_journey->key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        checkDialog(u"Retry Install"_s, u"Retry Install → Cancel → Don't ask again for failed steps"_s);
        m_journey->key(Qt::Key_Delete);
        checkDialog(u"Delete Computer"_s, u"Type ci-runner-07 to confirm: → Cancel"_s);
        m_journey->key(Qt::Key_A, Qt::ControlModifier);
        m_journey->key(Qt::Key_Delete);
        checkDialog(u"Delete 2 Computers"_s, u"Type delete 2 to confirm: → Cancel → Computers"_s);
        m_journey->key(Qt::Key_Question);
        checkDialog(u"Keyboard Shortcuts"_s, u"Search actions and keys → Keyboard Shortcuts → Close"_s);
        m_journey->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        checkDialog(u"Connections"_s, u"Connections → Add… → Edit… → Remove… → Close"_s);
        choose(u"Add Connection…"_s);
        checkDialog(
                u"Add Connection"_s,
                u"API key: → Show API key → Colour → Read-only: no changes from this console → Advanced → Test Connection → Add Connection → Cancel → Name: → Server"_s);
        QCOMPARE(m_journey->sentInAll(), m_journey->sent(u"listComputers"_s));
    }

    void dialogsOfAComputerLetTabThroughAndNameEverything()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        checkDialog(u"Resume"_s, u"Resume → Cancel → Don't ask again for one computer"_s);
        choose(u"Change Remote User…"_s);
        checkDialog(u"Change Remote User"_s, u"Remote user → Change → Cancel"_s);
        m_journey->key(Qt::Key_K, Qt::ControlModifier);
        checkDialog(u"Open Computer"_s, u"Name or ID → Matching computers → Cancel"_s);
        m_journey->key(Qt::Key_N, Qt::ControlModifier);
        checkDialog(
                u"New Computer"_s,
                u"Name: → Remote user: → How many: → Repositories: → Install dependencies automatically → Advanced → Cancel → Managed: the service sets it up"_s);
        QCOMPARE(m_journey->sentInAll(), m_journey->sent(u"listComputers"_s));
    }

    // As the program starts with its sandbox, which may be there before the desktop shows the window.
    void theListTakesTheKeysWhenItComes()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        sandbox.run([](SandboxServer &server) {
            server.addFault(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 1'500));
        });
        MainWindow window(Journey::fastPace());
        openOn(window, sandbox);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(KeyboardJourney::nameOf(window.focusWidget()), u"Loading computers…"_s);
        const auto *table = window.findChild<FleetView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_COMPARE(window.focusWidget(), table);
    }

    // What stands in the list's stead keeps the keys where Tab comes back to them, until the list is there.
    void theActionTakesTheKeysWhileThereIsNoList()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        sandbox.run([](SandboxServer &server) { server.addFault(Fault::answer(u"listComputers"_s, 403)); });
        MainWindow window(Journey::fastPace());
        openOn(window, sandbox);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(KeyboardJourney::nameOf(window.focusWidget()), u"Try Again"_s);
        QVERIFY(window.focusWidget()->isVisible());
        sandbox.run([](SandboxServer &server) { server.clearFaults(); });
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(window.focusWidget(), window.findChild<FleetView *>());
    }

    // As with --server: what is asked for before the window is there has the keys when it comes.
    void theKeyIsTypedWhereItIsAskedFor()
    {
        MainWindow window(Journey::fastPace());
        window.askForConnection({u"Here"_s, *Endpoint::fromText(u"http://127.0.0.1:9"_s)});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(KeyboardJourney::nameOf(QApplication::focusWidget()), u"API key:"_s);
    }

    void theFirstPageLetsTabThrough()
    {
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->open());
        m_journey->key(Qt::Key_Tab);
        const QString there = m_journey->forwards();
        QCOMPARE(
                there,
                u"Server → API key: → Show API key → Colour → Read-only: no changes from this console → Advanced → Test Connection → Add Connection → Name:"_s);
        QCOMPARE(m_journey->backwards(), there);
        QCOMPARE(accessibletree::unnamedFocusable(m_journey->window()).join(u'\n'), QString());
    }

    void namesAreThoseOfTheContract()
    {
        m_journey->table()->setFocus();
        m_journey->type(KeyboardJourney::failed());
        QCOMPARE(m_journey->selectedNames(), QStringList{KeyboardJourney::failed()});
        QWidget *window = m_journey->window();
        QCOMPARE(KeyboardJourney::nameOf(window), u"Computers — Sandbox"_s);
        using Role = QAccessible::Role;
        const QList<std::pair<Role, QStringList>> contract{
                {Role::EditableText, {u"Filter computers"_s, u"Error from server"_s}},
                {Role::CheckBox, {u"All, 48 computers"_s, u"Error, 2 computers"_s}},
                {Role::Table, {u"Computers"_s}},
                {Role::PushButton,
                 {u"Reload List"_s, u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}},
                {Role::StaticText, {KeyboardJourney::failed(), u"Connected to "_s + m_journey->host()}},
                {Role::PageTab, {u"Provisioning"_s, u"Details"_s, u"JSON"_s}},
                {Role::List, {u"Provisioning steps"_s}},
        };
        for (const auto &[role, names] : contract) {
            for (const QString &name : names)
                QTRY_VERIFY2(accessibletree::find(window, role, name), qPrintable(name));
        }
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_journey->table());
        QTRY_COMPARE(table->text(QAccessible::Description), u"48 of 48 shown, 1 selected"_s);
        QCOMPARE(accessibletree::unnamedFocusable(window).join(u'\n'), QString());
    }

    void cellsSayMoreThanTheyShow()
    {
        QAccessibleTableInterface *table =
                QAccessible::queryAccessibleInterface(m_journey->table())->tableInterface();
        const auto spoken = [&](const QString &name, int column) {
            return table->cellAt(m_journey->row(name), column)->text(QAccessible::Name);
        };
        QCOMPARE(spoken(KeyboardJourney::failed(), FleetModel::NameColumn), KeyboardJourney::failed());
        QCOMPARE(spoken(KeyboardJourney::failed(), FleetModel::StatusColumn), u"Error"_s);
        QCOMPARE(spoken(u"docs-preview"_s, FleetModel::StatusColumn), u"Active, needs attention"_s);
        const QRegularExpression age(u"^\\d+ minutes, created \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
        QVERIFY2(age.match(spoken(KeyboardJourney::failed(), FleetModel::AgeColumn)).hasMatch(),
                 qPrintable(spoken(KeyboardJourney::failed(), FleetModel::AgeColumn)));
    }

    void disabledActionsSayWhy()
    {
        QAccessibleInterface *refresh =
                accessibletree::find(m_journey->window(), QAccessible::PushButton, u"Refresh Credentials"_s);
        QVERIFY(refresh && refresh->state().disabled);
        QCOMPARE(refresh->text(QAccessible::Description), u"Select a computer"_s);
    }
};

QTEST_MAIN(tst_TabJourney)
#include "tst_tabjourney.moc"
