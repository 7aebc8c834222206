// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/bulkdeletedialog.h"
#include "ui/actions/deletedialog.h"
#include "ui/describe.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QToolButton>

using namespace dialogtest;

class tst_fleetactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void withoutAConnectionNothingIsToBeHad();
    void aReasonDisablesAndIsToldEverywhere();
    void theFleetDecidesWhatIsEnabled();
    void oneEligibleOfSeveralIsEnough();
    void reloadIsBusyWhileAReadingIsInFlight();
    void shortcutsAskTheirQuestion_data();
    void shortcutsAskTheirQuestion();
    void deleteInTheFilterDeletesAText();
    void aQuestionIsAskedOnce();
    void answersAreAboutWhatWasShown();
    void aStaleActionSendsNothing();
    void anotherFleetClosesTheQuestion();
    void aResultIsAnnouncedOnce_data();
    void aResultIsAnnouncedOnce();
    void aFailureStaysUntilItIsSolved();
    void whatCannotWorkIsNotOfferedAgain();
    void copyTakesTheShownColumns();
    void toolbarNamesAreTheContract();
    void whateverHappensOnlyWhatWasShownIsSent();

private:
    void ask(Operation::Kind kind, const QStringList &keys);
    void deleteNamed(const QString &name);
    QAction *action(Operation::Kind kind) const { return m_bench->actions.actions().of(kind); }
    QToolButton *toolButton(QAction *action) const
    {
        return qobject_cast<QToolButton *>(m_bench->toolBar->widgetForAction(action));
    }

    std::unique_ptr<ActionBench> m_bench;
};

namespace {

constexpr auto refresh = Operation::Kind::RefreshCredentials;
constexpr auto retry = Operation::Kind::RetryInstall;
constexpr auto deletion = Operation::Kind::Delete;

QString described(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Description);
}

} // namespace

void tst_fleetactions::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
}

void tst_fleetactions::ask(Operation::Kind kind, const QStringList &keys)
{
    m_bench->select(keys);
    action(kind)->trigger();
}

void tst_fleetactions::deleteNamed(const QString &name)
{
    ask(deletion, {m_bench->named(name).id});
    QTest::keyClicks(field(m_bench->dialog()), name);
    m_bench->dialog()->accept();
}

void tst_fleetactions::withoutAConnectionNothingIsToBeHad()
{
    m_bench->select(m_bench->ids({u"ci-runner-01"_s}));
    m_bench->actions.setConnection(nullptr);
    for (const auto kind : {refresh, retry, deletion}) {
        QVERIFY(!action(kind)->isEnabled());
        QCOMPARE(action(kind)->toolTip(), u"Add a connection first"_s);
    }
    QVERIFY(!m_bench->actions.actions().reloadList->isEnabled());
    QCOMPARE(m_bench->actions.actions().reloadList->toolTip(), u"Add a connection first"_s);
}

void tst_fleetactions::aReasonDisablesAndIsToldEverywhere()
{
    m_bench->select({});
    QVERIFY(!action(deletion)->isEnabled());
    QCOMPARE(action(deletion)->toolTip(), u"Select a computer"_s);
    QCOMPARE(action(deletion)->statusTip(), u"Select a computer"_s);
    QCOMPARE(described(toolButton(action(deletion))), u"Select a computer"_s);
    m_bench->select(m_bench->ids({u"build-mac-mini"_s}));
    QVERIFY(action(deletion)->isEnabled());
    QVERIFY(described(toolButton(action(deletion))) != u"Select a computer"_s);
    QVERIFY(!action(refresh)->isEnabled());
    QCOMPARE(described(toolButton(action(refresh))), describe::reason(Ineligible::OwnMachine));
}

void tst_fleetactions::theFleetDecidesWhatIsEnabled()
{
    Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    m_bench->read({computer});
    m_bench->select({computer.id});
    QVERIFY(action(retry)->isEnabled());
    computer.steps->first().status = u"running"_s;
    computer.steps->first().completedAt.reset();
    m_bench->read({computer});
    QTRY_VERIFY(!action(retry)->isEnabled());
    QCOMPARE(action(retry)->toolTip(), u"Install dependencies is already running"_s);
    computer.steps = QList<ProvisioningStep>{};
    m_bench->read({computer});
    QTRY_COMPARE(action(retry)->toolTip(), u"This computer has no install-dependencies step"_s);
    computer.steps.reset(); // not reported: the server decides
    m_bench->read({computer});
    QTRY_VERIFY(action(retry)->isEnabled());
    computer.status = Computer::Status::Provisioning;
    m_bench->read({computer});
    QTRY_COMPARE(action(refresh)->toolTip(), u"Wait until provisioning has finished"_s);
    m_bench->read({});
    QTRY_VERIFY(!action(deletion)->isEnabled());
}

void tst_fleetactions::oneEligibleOfSeveralIsEnough()
{
    m_bench->select(m_bench->ids({u"build-mac-mini"_s, u"office-nuc"_s}));
    QVERIFY(!action(refresh)->isEnabled());
    m_bench->select(m_bench->ids({u"build-mac-mini"_s, u"ci-runner-01"_s}));
    QVERIFY(action(refresh)->isEnabled());
}

void tst_fleetactions::reloadIsBusyWhileAReadingIsInFlight()
{
    QAction *reload = m_bench->actions.actions().reloadList;
    QTRY_VERIFY(reload->isEnabled());
    const int before = m_bench->sandbox.requestCount(u"listComputers"_s);
    QTest::keyClick(m_bench->table, Qt::Key_F5);
    QVERIFY(!reload->isEnabled());
    QCOMPARE(reload->toolTip(), u"Loading…"_s);
    QTRY_VERIFY(reload->isEnabled());
    QTest::keyClick(m_bench->table, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->sandbox.requestCount(u"listComputers"_s), before + 2);
    QTRY_VERIFY(reload->isEnabled());
    m_bench->sandbox.failNext(401);
    reload->trigger();
    QTRY_COMPARE(reload->toolTip(), u"The API key was rejected"_s);
    QVERIFY(!reload->isEnabled());
}

void tst_fleetactions::shortcutsAskTheirQuestion_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("title");
    const int controlShift = int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("refresh") << int(Qt::Key_G) << controlShift << u"Refresh Credentials"_s;
    QTest::newRow("retry") << int(Qt::Key_I) << controlShift << u"Retry Install"_s;
    QTest::newRow("delete") << int(Qt::Key_Delete) << int(Qt::NoModifier) << u"Delete Computer"_s;
}

void tst_fleetactions::shortcutsAskTheirQuestion()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, title);
    m_bench->select(m_bench->ids({u"ci-runner-01"_s}));
    m_bench->table->setFocus();
    QTest::keyClick(m_bench->table, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(m_bench->dialog());
    QCOMPARE(m_bench->dialog()->windowTitle(), title);
}

void tst_fleetactions::deleteInTheFilterDeletesAText()
{
    m_bench->select(m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s}));
    m_bench->filter->setText(u"mistyped"_s);
    m_bench->filter->setFocus();
    m_bench->filter->setCursorPosition(0);
    for (int i = 0; i < 12; ++i) // past the end of the text, too
        QTest::keyClick(m_bench->filter, Qt::Key_Delete);
    QCOMPARE(m_bench->filter->text(), QString());
    QVERIFY(!m_bench->dialog());
    QTest::keyClick(m_bench->table, Qt::Key_Delete);
    QVERIFY(!m_bench->dialog()); // the table is not where the focus is
    m_bench->table->setFocus();
    QTest::keyClick(m_bench->table, Qt::Key_Delete);
    QVERIFY(m_bench->dialog());
}

void tst_fleetactions::aQuestionIsAskedOnce()
{
    ask(deletion, m_bench->ids({u"ci-runner-01"_s}));
    const QPointer<TargetDialog> first = m_bench->dialog();
    ask(deletion, m_bench->ids({u"ci-runner-02"_s}));
    action(refresh)->trigger();
    QCOMPARE(m_bench->dialog(), first.data());
    QCOMPARE(m_bench->window.findChildren<TargetDialog *>().size(), 1);
    first->reject();
    QVERIFY(!m_bench->dialog());
    ask(deletion, m_bench->ids({u"ci-runner-02"_s}));
    QVERIFY(m_bench->dialog());
}

void tst_fleetactions::answersAreAboutWhatWasShown()
{
    const QString shown = m_bench->named(u"ci-runner-07"_s).id;
    ask(deletion, {shown});
    m_bench->select(m_bench->ids({u"db-master"_s})); // by whatever means
    QTest::keyClicks(field(m_bench->dialog()), u"ci-runner-07"_s);
    m_bench->dialog()->accept();
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QCOMPARE(m_bench->sent(u"deleteComputer"_s), QStringList{shown});
}

void tst_fleetactions::aStaleActionSendsNothing()
{
    const Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    m_bench->read({computer, ActionBench::make(u"cmp_2"_s, u"two"_s)});
    m_bench->select({computer.id});
    QVERIFY(action(deletion)->isEnabled());
    QSignalSpy announced(&m_bench->actions, &FleetActions::announced);
    m_bench->read(m_bench->without(computer.id));
    action(deletion)->trigger(); // before the event loop has let it be disabled
    QVERIFY(!m_bench->dialog());
    QCOMPARE(announced.constFirst().constFirst().toString(), describe::reason(Ineligible::Gone));
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_fleetactions::anotherFleetClosesTheQuestion()
{
    ask(deletion, m_bench->ids({u"ci-runner-01"_s}));
    QVERIFY(m_bench->dialog());
    m_bench->model.clear();
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_fleetactions::aResultIsAnnouncedOnce_data()
{
    QTest::addColumn<Operation::Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refresh") << refresh << u"Git credentials refreshed on docs-preview"_s;
    QTest::newRow("retry") << retry << u"Install dependencies started again on docs-preview."_s;
    QTest::newRow("delete") << deletion << u"Deleted docs-preview."_s;
}

void tst_fleetactions::aResultIsAnnouncedOnce()
{
    QFETCH(Operation::Kind, kind);
    QFETCH(QString, sentence);
    QSignalSpy announced(&m_bench->actions, &FleetActions::announced);
    QSignalSpy problem(&m_bench->actions, &FleetActions::problem);
    if (kind == deletion) {
        deleteNamed(u"docs-preview"_s);
    } else {
        ask(kind, m_bench->ids({u"docs-preview"_s}));
        m_bench->dialog()->accept();
    }
    QTRY_COMPARE(announced.count(), 1);
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QCOMPARE(announced.count(), 1);
    QVERIFY2(announced.constFirst().constFirst().toString().startsWith(sentence),
             qPrintable(announced.constFirst().constFirst().toString()));
    QCOMPARE(problem.count(), 0);
}

void tst_fleetactions::aFailureStaysUntilItIsSolved()
{
    const QString id = m_bench->named(u"ci-runner-01"_s).id;
    QSignalSpy problem(&m_bench->actions, &FleetActions::problem);
    QSignalSpy solved(&m_bench->actions, &FleetActions::problemSolved);
    m_bench->sandbox.failNext(500, u"refreshComputer"_s);
    ask(refresh, {id});
    m_bench->dialog()->accept();
    QTRY_COMPARE(problem.count(), 1);
    const Notice notice = problem.constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.level, Notice::Level::Error);
    QCOMPARE(notice.key, id);
    QVERIFY2(notice.text.contains(u"ci-runner-01"_s), qPrintable(notice.text));
    QVERIFY2(notice.details.contains(u"500"_s), qPrintable(notice.details));
    QCOMPARE(notice.action, u"Try Again"_s);
    // It is not sent again by itself: the question is asked again.
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QCOMPARE(m_bench->sent(u"refreshComputer"_s).size(), 1);
    m_bench->actions.actOn(notice);
    QVERIFY(m_bench->dialog());
    QCOMPARE(m_bench->dialog()->targetIds(), QStringList{id});
    m_bench->dialog()->accept();
    QTRY_COMPARE(solved.count(), 1);
    QCOMPARE(solved.constFirst().constFirst().toString(), id);
    m_bench->actions.actOn(notice); // an old one does nothing
    QVERIFY(!m_bench->dialog());
}

void tst_fleetactions::whatCannotWorkIsNotOfferedAgain()
{
    QSignalSpy problem(&m_bench->actions, &FleetActions::problem);
    m_bench->sandbox.failNext(403, u"refreshComputer"_s);
    ask(refresh, m_bench->ids({u"ci-runner-01"_s}));
    m_bench->dialog()->accept();
    QTRY_COMPARE(problem.count(), 1);
    QCOMPARE(problem.constFirst().constFirst().value<Notice>().action, QString());
    QTRY_VERIFY(!action(refresh)->isEnabled());
    QCOMPARE(action(refresh)->toolTip(), describe::reason(Ineligible::RefreshForbidden));
}

void tst_fleetactions::copyTakesTheShownColumns()
{
    const ActionSet &set = m_bench->actions.actions();
    const Computer computer = m_bench->named(u"ci-runner-01"_s);
    m_bench->select({});
    QVERIFY(!set.copy->isEnabled());
    m_bench->select({computer.id});
    m_bench->actions.setShownColumns([] {
        return QList<int>{FleetModel::NameColumn, FleetModel::TypeColumn};
    });
    m_bench->table->setFocus();
    QTest::keyClick(m_bench->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"ci-runner-01\tManaged"_s);
    QTest::keyClick(m_bench->table, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"ci-runner-01"_s);
    QTest::keyClick(m_bench->table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), computer.id);
    set.copyAsJson->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"\"name\": \"ci-runner-01\""_s));
    m_bench->filter->setText(u"text"_s);
    m_bench->filter->setFocus();
    m_bench->filter->selectAll();
    QTest::keyClick(m_bench->filter, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"text"_s);
}

void tst_fleetactions::toolbarNamesAreTheContract()
{
    QStringList names;
    for (QAction *one : m_bench->toolBar->actions())
        names.append(QAccessible::queryAccessibleInterface(toolButton(one))->text(QAccessible::Name));
    QCOMPARE(names,
             (QStringList{u"Reload List"_s, u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}));
    for (QAction *one : m_bench->toolBar->actions())
        QVERIFY(!one->icon().isNull());
}

// Computers vanish, arrive and change their names while a question is open. The ids that are sent are those
// that the accepted dialog showed at that moment, once each.
void tst_fleetactions::whateverHappensOnlyWhatWasShownIsSent()
{
    QRandomGenerator random(20261121);
    QList<Computer> fleet;
    int made = 0;
    const auto grow = [&] {
        ++made;
        fleet.append(ActionBench::make(u"cmp_%1"_s.arg(made), u"name-%1"_s.arg(random.bounded(40))));
    };
    for (int i = 0; i < 20; ++i)
        grow();
    const auto disturb = [&] {
        for (int i = random.bounded(3); i > 0 && fleet.size() > 4; --i)
            fleet.removeAt(random.bounded(fleet.size()));
        for (int i = random.bounded(3); i > 0; --i)
            grow();
        if (random.bounded(3) == 0)
            fleet[random.bounded(fleet.size())].name = u"renamed-%1"_s.arg(random.bounded(1000));
        std::shuffle(fleet.begin(), fleet.end(), random);
        m_bench->read(fleet);
    };
    int accepted = 0;
    QStringList expected;
    m_bench->read(fleet);
    for (int run = 0; run < 200; ++run) {
        QStringList keys;
        const qsizetype wanted = 1 + random.bounded(4);
        while (keys.size() < wanted) {
            const QString key = fleet.at(random.bounded(fleet.size())).id;
            if (!keys.contains(key))
                keys.append(key);
        }
        ask(deletion, keys);
        TargetDialog *dialog = m_bench->dialog();
        QVERIFY(dialog && ActionBench::isActive(dialog));
        const bool typedEarly = random.bounded(2) == 0;
        const auto type = [&] {
            field(dialog)->clear();
            const QList<Computer> &targets = dialog->question().targets;
            if (!targets.isEmpty())
                QTest::keyClicks(field(dialog), dialog->question().several
                                                        ? u"delete %1"_s.arg(targets.size())
                                                        : targets.constFirst().name);
        };
        if (typedEarly)
            type();
        for (int i = random.bounded(4); i > 0; --i)
            disturb();
        if (!typedEarly || random.bounded(2) == 0)
            type();
        m_bench->select({fleet.at(random.bounded(fleet.size())).id}); // another one, meanwhile
        const QStringList shown = dialog->targetIds();
        for (const QString &id : shown)
            QVERIFY(std::any_of(fleet.cbegin(), fleet.cend(), [&](const Computer &c) { return c.id == id; }));
        QTest::keyClick(field(dialog), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (m_bench->dialog()) {
            m_bench->dialog()->reject();
            continue;
        }
        if (shown.isEmpty())
            continue;
        ++accepted;
        expected += shown;
        QTRY_VERIFY(m_bench->connection->operations()->isIdle());
        fleet.removeIf([&](const Computer &computer) { return shown.contains(computer.id); });
        while (fleet.size() < 10)
            grow();
        m_bench->read(fleet);
        m_bench->model.removeTombstones();
    }
    QVERIFY2(accepted > 50, qPrintable(QString::number(accepted)));
    QStringList sent = m_bench->sent(u"deleteComputer"_s);
    sent.sort();
    expected.sort();
    QCOMPARE(sent, expected);
}

QTEST_MAIN(tst_fleetactions)
#include "tst_fleetactions.moc"
