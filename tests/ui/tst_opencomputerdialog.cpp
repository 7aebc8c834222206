// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "actionbench.h"
#include "apitest.h"
#include "ui/actions/opencomputerdialog.h"
#include "ui/fleet/fleetfilter.h"

#include <QListWidget>

using namespace dialogtest;

namespace {

const QString byName = u"getComputerByName"_s;
const QString byId = u"getComputer"_s;
const QString runner = u"ci-runner-01"_s;

} // namespace

// The dialog by itself, on a fleet that was read once and a server that knows more.
class tst_OpenComputerDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActionBench> m_bench;
    std::unique_ptr<FleetFilter> m_filter;
    QPointer<OpenComputerDialog> m_dialog;
    QStringList m_chosen;

    void type(const QString &text) { QTest::keyClicks(field(m_dialog), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QStringList matches() const
    {
        QStringList texts;
        for (int row = 0; row < list()->count(); ++row)
            texts += list()->item(row)->text();
        return texts;
    }
    QPushButton *defaultButton() const
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isDefault())
                return each;
        }
        return nullptr;
    }
    int asked() const { return int(m_bench->sandbox.requestCount(byName)); }
    void fail(const Fault &fault)
    {
        m_bench->sandbox.run([&](SandboxServer &server) { server.addFault(fault); });
    }
    void addNewcomer()
    {
        m_bench->sandbox.run([](SandboxServer &server) {
            SandboxComputer computer;
            computer.id = u"cmp_new"_s;
            computer.name = u"newcomer"_s;
            computer.status = u"active"_s;
            server.fleet().add(computer);
        });
    }
    // Whatever was asked before has been answered when this has.
    void waitForAnswers()
    {
        fail(Fault::of(byId, Fault::Kind::Delay, 600));
        Caught<Computer> caught;
        m_bench->connection->client()->getComputer(m_bench->named(runner).id, &caught.context,
                                                   caught.handler());
        QTRY_COMPARE(caught.times, 1);
    }

private Q_SLOTS:
    void init()
    {
        m_chosen.clear();
        m_bench = std::make_unique<ActionBench>();
        QVERIFY(m_bench->start());
        m_filter = std::make_unique<FleetFilter>(&m_bench->model);
        m_dialog = new OpenComputerDialog(m_filter.get(), m_bench->connection.get(), &m_bench->window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &OpenComputerDialog::chosen, this,
                [this](const QString &key) { m_chosen.append(key); });
        m_dialog->open();
        QVERIFY(ActionBench::isActive(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_filter.reset();
        m_bench.reset();
    }

    void beginsWithAnEmptyFieldAndNothingToOpen()
    {
        QCOMPARE(QApplication::focusWidget(), field(m_dialog));
        QVERIFY(matches().isEmpty());
        QCOMPARE(defaultButton(), button(m_dialog, u"Open"_s));
        QVERIFY(!defaultButton()->isEnabled());
        key(Qt::Key_Return);
        type(u"   "_s);
        key(Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(asked(), 0);
    }

    void enterOpensTheBestMatchWithoutTheServer()
    {
        type(u"RUNNER-01"_s);
        QVERIFY(matches().constFirst().startsWith(runner));
        QCOMPARE(matches().size(), 2);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_chosen, QStringList{m_bench->named(runner).id});
        QCOMPARE(asked(), 0);
    }

    void arrowsChooseWhileOneTypes()
    {
        type(u"ci-runner-0"_s);
        const QStringList shown = matches();
        key(Qt::Key_Up); // stays at the first
        QCOMPARE(list()->currentRow(), 0);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), field(m_dialog));
        QCOMPARE(list()->currentRow(), 2);
        for (qsizetype i = 0; i < shown.size(); ++i)
            key(Qt::Key_Down);
        QCOMPARE(list()->currentRow(), shown.size() - 1); // the server, and no further
        QCOMPARE(defaultButton()->text(), u"Ask the Server"_s);
        key(Qt::Key_Up);
        QCOMPARE(defaultButton()->text(), u"Open"_s);
        const QString wanted = shown.at(shown.size() - 2);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(wanted.contains(m_chosen.value(0)));
    }

    void aDoubleClickOpens()
    {
        type(u"ci-runner-0"_s);
        const QRect second = list()->visualItemRect(list()->item(1));
        const QString wanted = matches().at(1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second.center());
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, second.center());
        QTRY_VERIFY(!m_dialog);
        QVERIFY(wanted.contains(m_chosen.value(0)));
    }

    void whatTheFilterHidesIsSaid()
    {
        m_filter->setText(u"db-"_s);
        type(runner);
        QVERIFY2(matches().constFirst().endsWith(u"hidden by the filter"_s),
                 qPrintable(matches().join(u'\n')));
    }

    void theServersAnswerBecomesARow()
    {
        addNewcomer();
        type(u"newcomer"_s);
        QCOMPARE(matches(), QStringList{u"Ask the server for “newcomer”"_s});
        VERIFY_SHOWS(m_dialog, u"No computer in the list matches."_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_chosen, QStringList{u"cmp_new"_s});
        QVERIFY(m_bench->model.row(u"cmp_new"_s) >= 0);
        QCOMPARE(asked(), 1);
    }

    void anIdIsAskedForAfterTheName()
    {
        addNewcomer();
        type(u"cmp_new"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_chosen, QStringList{u"cmp_new"_s});
        QCOMPARE(m_bench->sandbox.requestCount(byId), 1);
    }

    void aQuestionIsAskedOnce()
    {
        addNewcomer();
        fail(Fault::of(byName, Fault::Kind::Delay, 400));
        type(u"newcomer"_s);
        key(Qt::Key_Return);
        VERIFY_SHOWS(m_dialog, u"Asking the server…"_s);
        key(Qt::Key_Return);
        button(m_dialog, u"Ask the Server"_s)->click();
        m_dialog->accept();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(asked(), 1);
        QCOMPARE(m_chosen.size(), 1);
    }

    void typingOnDropsTheAnswer()
    {
        addNewcomer();
        fail(Fault::of(byName, Fault::Kind::Delay, 300));
        type(u"newcomer"_s);
        key(Qt::Key_Return);
        type(u"s"_s);
        QVERIFY(!shows(m_dialog, u"Asking the server…"_s));
        waitForAnswers();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(m_chosen.isEmpty());
    }

    void escapeDropsTheAnswer()
    {
        addNewcomer();
        fail(Fault::of(byName, Fault::Kind::Delay, 300));
        type(u"newcomer"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        waitForAnswers();
        QVERIFY(m_chosen.isEmpty());
        QCOMPARE(m_bench->model.row(u"cmp_new"_s), -1);
    }

    void aFailureIsSaidAndTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody has it") << 404 << u"No computer with this name or ID."_s;
        QTest::newRow("401") << 401 << u"The API key was rejected"_s;
        QTest::newRow("403") << 403 << u"not allowed to do this"_s;
        QTest::newRow("500") << 500 << u"500"_s;
    }
    void aFailureIsSaidAndTriedAgain()
    {
        QFETCH(const int, status);
        QFETCH(const QString, words);
        type(u"newcomer"_s);
        if (status != 404)
            fail(Fault::answer(byName, status));
        key(Qt::Key_Return);
        QTRY_VERIFY2(shows(m_dialog, words), qPrintable(dialogtest::words(m_dialog)));
        QCOMPARE(field(m_dialog)->text(), u"newcomer"_s);
        QVERIFY(defaultButton()->isEnabled());
        const int before = asked();
        if (status == 401) { // for everybody: nothing more is asked with this key
            key(Qt::Key_Return);
            VERIFY_SHOWS(m_dialog, u"The API key was rejected"_s);
            QCOMPARE(asked(), before);
            return;
        }
        addNewcomer();
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_chosen, QStringList{u"cmp_new"_s});
    }

    void aConnectionThatGoesTakesItAlong()
    {
        addNewcomer();
        fail(Fault::of(byName, Fault::Kind::Delay, 300));
        type(u"newcomer"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(asked(), 1);
        m_bench->actions.setConnection(nullptr);
        m_bench->connection.reset();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_chosen.isEmpty());
    }

    void everythingHasANameForScreenReaders()
    {
        type(u"ci-runner"_s);
        QCOMPARE(accessibletree::unnamedFocusable(m_dialog), QStringList());
        using accessibletree::find;
        QVERIFY(find(m_dialog, QAccessible::EditableText, u"Name or ID"_s));
        QVERIFY(find(m_dialog, QAccessible::List, u"Matching computers"_s));
        QVERIFY(find(m_dialog, QAccessible::ListItem, matches().constFirst()));
        QVERIFY(find(m_dialog, QAccessible::Button, u"Open"_s));
        QVERIFY(find(m_dialog, QAccessible::Button, u"Cancel"_s));
    }

    void tabGoesFromTheFieldToTheButtons()
    {
        type(u"ci-runner"_s);
        QStringList stops;
        do {
            QWidget *focus = QApplication::focusWidget();
            stops += QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name);
            key(Qt::Key_Tab);
        } while (QApplication::focusWidget() != field(m_dialog) && stops.size() < 9);
        QCOMPARE(stops.join(u" → "), u"Name or ID → Matching computers → Open → Cancel"_s);
        QCOMPARE(asked(), 0);
    }
};

QTEST_MAIN(tst_OpenComputerDialog)
#include "tst_opencomputerdialog.moc"
