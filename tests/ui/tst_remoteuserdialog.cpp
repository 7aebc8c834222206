// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "actionbench.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/remoteuserdialog.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetview.h"

using namespace dialogtest;

namespace {

const QString change = u"Change"_s;

} // namespace

// The dialog by itself: what it lets through, and what it says of the rest.
class tst_RemoteUserDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPointer<RemoteUserDialog> m_dialog;
    QStringList m_confirmed;

    void open(const QString &name, const QString &user)
    {
        Computer computer = ActionBench::make(u"cmp_1"_s, name);
        computer.remoteUser = user;
        m_dialog = new RemoteUserDialog(computer, m_window.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RemoteUserDialog::confirmed, this,
                [this](const QString &chosen) { m_confirmed.append(chosen); });
        m_dialog->open();
        QVERIFY(ActionBench::isActive(m_dialog));
    }
    void type(const QString &text) { QTest::keyClicks(field(m_dialog), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void init()
    {
        m_confirmed.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
    }

    void cleanup()
    {
        delete m_dialog;
        m_window.reset();
    }

    void whatItBeginsWithIsTypedOver()
    {
        open(u"build-1"_s, u"droid"_s);
        VERIFY_SHOWS(m_dialog, u"Change the remote user of “build-1”"_s);
        QCOMPARE(QApplication::focusWidget(), field(m_dialog));
        QCOMPARE(field(m_dialog)->selectedText(), u"droid"_s);
        QVERIFY(button(m_dialog, change)->isDefault());
        QVERIFY(!button(m_dialog, u"Cancel"_s)->autoDefault());
        type(u"  builder "_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_confirmed, QStringList{u"builder"_s});
    }

    void escapeChangesNothing()
    {
        open(u"build-1"_s, u"droid"_s);
        type(u"builder"_s);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_confirmed.isEmpty());
    }

    void cancelChangesNothing()
    {
        open(u"build-1"_s, u"droid"_s);
        type(u"builder"_s);
        QTest::mouseClick(button(m_dialog, u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_confirmed.isEmpty());
    }

    void theLimitsAreKept_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("blanks") << u"   "_s << false;
        QTest::newRow("one character") << u"a"_s << true;
        QTest::newRow("as long as it may be") << QString(63, u'u') << true;
        QTest::newRow("one too many") << QString(64, u'u') << false;
    }
    void theLimitsAreKept()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, allowed);
        open(u"build-1"_s, u"droid"_s);
        key(Qt::Key_Delete);
        type(user);
        QCOMPARE(button(m_dialog, change)->isEnabled(), allowed);
        key(Qt::Key_Return);
        m_dialog->accept(); // whatever the button
        if (allowed) {
            QTRY_VERIFY(!m_dialog);
            QCOMPARE(m_confirmed.value(0), user);
            return;
        }
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_confirmed.isEmpty());
        QCOMPARE(shows(m_dialog, u"1 to 63 characters"_s),
                 !user.trimmed().isEmpty()); // the empty field needs no reproach
        key(Qt::Key_End);
        type(u"x"_s);
        key(Qt::Key_Backspace);
        QCOMPARE(button(m_dialog, change)->isEnabled(), false);
    }

    void aNameIsNoMarkup()
    {
        open(u"<b>bold</b>"_s, u"droid"_s);
        VERIFY_SHOWS(m_dialog, u"<b>bold</b>"_s);
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(u"bold"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void everythingHasANameForScreenReaders()
    {
        open(u"build-1"_s, u"droid"_s);
        QCOMPARE(accessibletree::unnamedFocusable(m_dialog), QStringList());
        using accessibletree::find;
        QVERIFY(find(m_dialog, QAccessible::EditableText, u"Remote user"_s));
        QVERIFY(find(m_dialog, QAccessible::Button, change));
        QVERIFY(find(m_dialog, QAccessible::Button, u"Cancel"_s));
    }

    void tabGoesFromTheFieldToTheButtons()
    {
        open(u"build-1"_s, u"droid"_s);
        QStringList stops;
        do {
            QWidget *focus = QApplication::focusWidget();
            stops += QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name);
            key(Qt::Key_Tab);
        } while (QApplication::focusWidget() != field(m_dialog) && stops.size() < 9);
        QCOMPARE(stops.join(u" → "), u"Remote user → Change → Cancel"_s);
    }

    void aConnectionThatGoesTakesItAlong()
    {
        ActionBench bench;
        QVERIFY(bench.start());
        FleetFilter filter(&bench.model);
        FleetView view(&filter, &bench.window);
        ChangeActions changes(&bench.model, &bench.actions, &view);
        changes.setConnection(bench.connection.get());
        bench.actions.setSelection({bench.named(u"ci-runner-01"_s).id});
        bench.actions.actions().changeRemoteUser->trigger();
        m_dialog = bench.window.findChild<RemoteUserDialog *>();
        QVERIFY(m_dialog && ActionBench::isActive(m_dialog));
        type(u"builder"_s);
        bench.actions.setConnection(nullptr);
        changes.setConnection(nullptr);
        bench.connection.reset();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(bench.sandbox.requestCount(u"updateComputer"_s), 0);
    }

    void aComputerThatGoesTakesItAlong()
    {
        ActionBench bench;
        QVERIFY(bench.start());
        FleetFilter filter(&bench.model);
        FleetView view(&filter, &bench.window);
        ChangeActions changes(&bench.model, &bench.actions, &view);
        changes.setConnection(bench.connection.get());
        const QString id = bench.named(u"ci-runner-01"_s).id;
        bench.actions.setSelection({id});
        bench.actions.actions().changeRemoteUser->trigger();
        m_dialog = bench.window.findChild<RemoteUserDialog *>();
        QVERIFY(m_dialog && ActionBench::isActive(m_dialog));
        type(u"builder"_s);
        bench.read(bench.without(id));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(bench.sandbox.requestCount(u"updateComputer"_s), 0);
        changes.setConnection(nullptr);
    }
};

QTEST_MAIN(tst_RemoteUserDialog)
#include "tst_remoteuserdialog.moc"
