// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/bulkdeletedialog.h"
#include "ui/actions/targetsmodel.h"
#include "ui/actions/targetsview.h"
#include "ui/describe.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace dialogtest;

class tst_bulkdeletedialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void saysHowManyOfWhichSortAndFromWhere();
    void consequencesFollowTheSorts();
    void activeOnesComeFirst();
    void theFirstEightAreVisibleAndTheRestScrolls();
    void asksForTheNumber();
    void keepByMouseUpdatesEverythingAndClearsTheText();
    void keepByKeyboardStaysInTheList();
    void aDoubleClickOnKeepTakesOneOut();
    void oneLeftStillAsksForItsNumber();
    void keepingAllLeavesOnlyClose();
    void skippedOnesAreNamedWithTheirReason();
    void manySkippedOnesAreAList();
    void aVanishedComputerLeavesTheList();
    void aComputerThatIsBusyNowIsSkipped();
    void aRenamedComputerClearsTheText();
    void namesakesShowTheirIdAndOwner();
    void hostileNamesAreShownPlain();
    void noButtonAnswersEnter();
    void enterDeletesOnlyWhatIsShown();
    void thousandsOpenAtOnce();

private:
    BulkDeleteDialog *open(const QStringList &keys);
    QList<Computer> makeMany(int count) const;
    QStringList idsOf(const QList<Computer> &computers) const;
    TargetsView *list() const { return m_dialog->findChild<TargetsView *>(); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QRect keepRect(int row) const
    {
        return list()->visualRect(list()->model()->index(row, TargetsModel::KeepColumn));
    }
    void type(const QString &text) { QTest::keyClicks(field(m_dialog), text); }

    std::unique_ptr<ActionBench> m_bench;
    QPointer<BulkDeleteDialog> m_dialog;
};

void tst_bulkdeletedialog::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
}

QList<Computer> tst_bulkdeletedialog::makeMany(int count) const
{
    QList<Computer> many;
    for (int i = 1; i <= count; ++i)
        many.append(ActionBench::make(u"cmp_%1"_s.arg(i), u"ci-runner-%1"_s.arg(i)));
    return many;
}

QStringList tst_bulkdeletedialog::idsOf(const QList<Computer> &computers) const
{
    QStringList ids;
    for (const Computer &computer : computers)
        ids.append(computer.id);
    return ids;
}

BulkDeleteDialog *tst_bulkdeletedialog::open(const QStringList &keys)
{
    m_bench->actions.setSelection(keys);
    m_bench->actions.actions().deleteComputers->trigger();
    m_dialog = qobject_cast<BulkDeleteDialog *>(m_bench->dialog());
    if (!m_dialog || !ActionBench::isActive(m_dialog))
        qFatal("the dialog did not open");
    return m_dialog;
}

void tst_bulkdeletedialog::saysHowManyOfWhichSortAndFromWhere()
{
    QList<Computer> many = makeMany(12);
    for (int i = 0; i < 3; ++i)
        many[i].status = Computer::Status::Error;
    many[3].status = Computer::Status::Unknown;
    for (int i = 9; i < 12; ++i)
        many[i].providerType = u"byom"_s;
    m_bench->read(many);
    open(idsOf(many));
    QCOMPARE(m_dialog->windowTitle(), u"Delete 12 Computers"_s);
    VERIFY_SHOWS(m_dialog, u"Permanently delete 12 computers?"_s);
    VERIFY_SHOWS(m_dialog, u"Production — 127.0.0.1"_s);
    VERIFY_SHOWS(m_dialog, u"8 active · 3 error · 1 unknown"_s);
    VERIFY_SHOWS(m_dialog, u"9 managed · 3 own machines"_s);
    VERIFY_SHOWS(m_dialog, u"This cannot be undone."_s);
    QVERIFY(button(m_dialog, u"Delete 12 Computers"_s));
    QVERIFY(!button(m_dialog, u"Delete 12 Computers"_s)->isEnabled());
    QCOMPARE(list()->model()->rowCount(), 12);
}

void tst_bulkdeletedialog::consequencesFollowTheSorts()
{
    QList<Computer> many = makeMany(4);
    many[0].providerType = u"byom"_s;
    many[1].providerType = u"vmware"_s;
    m_bench->read(many);
    open(idsOf(many));
    VERIFY_SHOWS(m_dialog, u"Each computer is marked as deleted, its API key is revoked and its sessions are "
                           "archived."_s);
    // Anything that is not an own machine is managed by the service.
    const int managed = many.at(1).provider() == Computer::Provider::Managed ? 3 : 2;
    VERIFY_SHOWS(m_dialog,
                 u"Provider resources of the %1 managed computers are torn down; files kept only there "
                 "are lost."_s.arg(managed));
    VERIFY_SHOWS(m_dialog, u"The own machine itself is not changed"_s);
}

void tst_bulkdeletedialog::activeOnesComeFirst()
{
    QList<Computer> many = makeMany(4);
    many[0].status = Computer::Status::Error;
    many[2].status = Computer::Status::Provisioning;
    m_bench->read(many);
    open(idsOf(many));
    QCOMPARE(cell(0, TargetsModel::NameColumn), u"ci-runner-2"_s);
    QCOMPARE(cell(1, TargetsModel::NameColumn), u"ci-runner-4"_s);
    QCOMPARE(cell(2, TargetsModel::NameColumn), u"ci-runner-1"_s);
    QCOMPARE(cell(3, TargetsModel::NameColumn), u"ci-runner-3"_s);
    QCOMPARE(cell(0, TargetsModel::TypeColumn), u"Managed"_s);
    QCOMPARE(cell(0, TargetsModel::AgeColumn), u"26 min"_s);
}

void tst_bulkdeletedialog::theFirstEightAreVisibleAndTheRestScrolls()
{
    const QList<Computer> many = makeMany(60);
    m_bench->read(many);
    open(idsOf(many));
    const QRect visible = list()->viewport()->rect();
    QVERIFY(visible.contains(keepRect(7).center()));
    QVERIFY(!visible.contains(keepRect(20).center()));
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    QVERIFY(visible.contains(keepRect(59).center()));
}

void tst_bulkdeletedialog::asksForTheNumber()
{
    const QList<Computer> many = makeMany(12);
    m_bench->read(many);
    open(idsOf(many));
    VERIFY_SHOWS(m_dialog, u"Type delete 12 to confirm:"_s);
    QVERIFY(field(m_dialog)->hasFocus());
    type(u"delete 1"_s);
    QVERIFY(!button(m_dialog, u"Delete 12 Computers"_s)->isEnabled());
    type(u"2"_s);
    QVERIFY(button(m_dialog, u"Delete 12 Computers"_s)->isEnabled());
    VERIFY_SHOWS(m_dialog, u"The text matches. Delete 12 Computers is available."_s);
}

void tst_bulkdeletedialog::keepByMouseUpdatesEverythingAndClearsTheText()
{
    QList<Computer> many = makeMany(3);
    many[2].providerType = u"byom"_s;
    m_bench->read(many);
    open(idsOf(many));
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(u"delete 3"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, keepRect(2).center());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_dialog->windowTitle(), u"Delete 2 Computers"_s);
    VERIFY_SHOWS(m_dialog, u"Permanently delete 2 computers?"_s);
    VERIFY_SHOWS(m_dialog, u"Type delete 2 to confirm:"_s);
    VERIFY_SHOWS(m_dialog, u"2 managed"_s);
    QVERIFY(!shows(m_dialog, u"own machine"_s));
    QCOMPARE(field(m_dialog)->text(), QString());
    QVERIFY(!button(m_dialog, u"Delete 2 Computers"_s)->isEnabled());
    QCOMPARE(m_dialog->targetIds(), (QStringList{u"cmp_1"_s, u"cmp_2"_s}));
}

void tst_bulkdeletedialog::keepByKeyboardStaysInTheList()
{
    const QList<Computer> many = makeMany(4);
    m_bench->read(many);
    open(idsOf(many));
    QTest::keyClick(field(m_dialog), Qt::Key_Tab, Qt::ShiftModifier);
    QWidget *focused = QApplication::focusWidget();
    QCOMPARE(focused, static_cast<QWidget *>(list()));
    QTest::keyClick(focused, Qt::Key_Down);
    QTest::keyClick(focused, Qt::Key_Space);
    QCOMPARE(m_dialog->targetIds(), (QStringList{u"cmp_1"_s, u"cmp_3"_s, u"cmp_4"_s}));
    QCOMPARE(QApplication::focusWidget(), focused);
    QVERIFY(list()->currentIndex().isValid());
    QTest::keyClick(focused, Qt::Key_Return); // does nothing
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->targetIds().size(), 3);
    const QModelIndex keep = list()->model()->index(0, TargetsModel::KeepColumn);
    QCOMPARE(keep.data(Qt::AccessibleTextRole).toString(), u"Keep ci-runner-1"_s);
}

void tst_bulkdeletedialog::aDoubleClickOnKeepTakesOneOut()
{
    const QList<Computer> many = makeMany(4);
    m_bench->read(many);
    open(idsOf(many));
    const QPoint place = keepRect(1).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
    // The double click's own press and release are a click of their own in the helper, its second press is
    // not.
    QVERIFY(m_dialog->targetIds().size() >= 2);
    QVERIFY(m_dialog->targetIds().contains(u"cmp_1"_s));
    QVERIFY(m_dialog->targetIds().contains(u"cmp_4"_s));
    // A row that slid under a pressed pointer is not the one that was pressed.
    const int before = list()->model()->rowCount();
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, keepRect(0).center());
    m_bench->read(m_bench->without(m_dialog->targetIds().constFirst()));
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, keepRect(0).center());
    QCOMPARE(list()->model()->rowCount(), before - 1);
}

void tst_bulkdeletedialog::oneLeftStillAsksForItsNumber()
{
    const QList<Computer> many = makeMany(2);
    m_bench->read(many);
    open(idsOf(many));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, keepRect(0).center());
    QCOMPARE(m_dialog->windowTitle(), u"Delete 1 Computer"_s);
    VERIFY_SHOWS(m_dialog, u"Permanently delete 1 computer?"_s);
    VERIFY_SHOWS(m_dialog, u"Type delete 1 to confirm:"_s);
    VERIFY_SHOWS(m_dialog, u"Provider resources of the managed computer are torn down"_s);
    type(u"delete 1"_s);
    QTest::mouseClick(button(m_dialog, u"Delete 1 Computer"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->sent(u"deleteComputer"_s), QStringList{u"cmp_2"_s});
}

void tst_bulkdeletedialog::keepingAllLeavesOnlyClose()
{
    const QList<Computer> many = makeMany(2);
    m_bench->read(many);
    open(idsOf(many));
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, keepRect(0).center());
    VERIFY_SHOWS(m_dialog, u"No computer is left to delete."_s);
    QVERIFY(!button(m_dialog, u"Cancel"_s));
    QTest::mouseClick(button(m_dialog, u"Close"_s), Qt::LeftButton);
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_bulkdeletedialog::skippedOnesAreNamedWithTheirReason()
{
    const QList<Computer> many = makeMany(3);
    m_bench->read(many);
    Operation open1;
    open1.kind = Operation::Kind::Delete;
    open1.state = Operation::State::Running;
    open1.computerId = u"cmp_2"_s;
    m_bench->model.setOperation(open1);
    open(idsOf(many));
    QCOMPARE(m_dialog->targetIds(), (QStringList{u"cmp_1"_s, u"cmp_3"_s}));
    VERIFY_SHOWS(m_dialog,
                 u"1 computer is skipped: ci-runner-2 (Deleting is in progress for this computer)."_s);
    VERIFY_SHOWS(m_dialog, u"Type delete 2 to confirm:"_s);
}

void tst_bulkdeletedialog::manySkippedOnesAreAList()
{
    const QList<Computer> many = makeMany(8);
    m_bench->read(many);
    for (int i = 1; i <= 6; ++i) {
        Operation busy;
        busy.number = quint64(i);
        busy.state = Operation::State::Running;
        busy.computerId = u"cmp_%1"_s.arg(i);
        m_bench->model.setOperation(busy);
    }
    open(idsOf(many));
    VERIFY_SHOWS(m_dialog, u"6 computers are skipped:"_s);
    const auto *names = m_dialog->findChild<QPlainTextEdit *>();
    QVERIFY(names->isVisible());
    for (int i = 1; i <= 6; ++i)
        QVERIFY(names->toPlainText().contains(u"ci-runner-%1: Refreshing is in progress"_s.arg(i)));
    QVERIFY(names->tabChangesFocus());
}

void tst_bulkdeletedialog::aVanishedComputerLeavesTheList()
{
    const QList<Computer> many = makeMany(3);
    m_bench->read(many);
    open(idsOf(many));
    type(u"delete 3"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    m_bench->read(m_bench->without(u"cmp_2"_s));
    QCOMPARE(m_dialog->targetIds(), (QStringList{u"cmp_1"_s, u"cmp_3"_s}));
    VERIFY_SHOWS(m_dialog, u"ci-runner-2 has already been deleted."_s);
    VERIFY_SHOWS(m_dialog, u"Type delete 2 to confirm:"_s);
    QCOMPARE(field(m_dialog)->text(), QString());
    QVERIFY(field(m_dialog)->hasFocus()); // not Cancel, where an Enter would answer
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    m_bench->read({});
    VERIFY_SHOWS(m_dialog, u"No computer is left to delete."_s);
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_bulkdeletedialog::aComputerThatIsBusyNowIsSkipped()
{
    const QList<Computer> many = makeMany(3);
    m_bench->read(many);
    open(idsOf(many));
    type(u"delete 3"_s);
    Operation busy;
    busy.number = 7;
    busy.kind = Operation::Kind::RetryInstall;
    busy.state = Operation::State::Running;
    busy.computerId = u"cmp_1"_s;
    m_bench->model.setOperation(busy);
    VERIFY_SHOWS(m_dialog,
                 u"1 computer is skipped: ci-runner-1 (Retrying is in progress for this computer)."_s);
    VERIFY_SHOWS(m_dialog, u"Type delete 2 to confirm:"_s);
    QCOMPARE(field(m_dialog)->text(), QString());
}

void tst_bulkdeletedialog::aRenamedComputerClearsTheText()
{
    QList<Computer> many = makeMany(3);
    m_bench->read(many);
    open(idsOf(many));
    type(u"delete 3"_s);
    many[1].name = u"production-db"_s;
    m_bench->read(many);
    QCOMPARE(cell(1, TargetsModel::NameColumn), u"production-db"_s);
    VERIFY_SHOWS(m_dialog, u"A name has just changed: ci-runner-2 → production-db"_s);
    QCOMPARE(field(m_dialog)->text(), QString());
    QVERIFY(!button(m_dialog, u"Delete 3 Computers"_s)->isEnabled());
}

void tst_bulkdeletedialog::namesakesShowTheirIdAndOwner()
{
    QList<Computer> many = makeMany(3);
    many[0].name = many[1].name = u"sandbox"_s;
    many[1].ownerPrincipalKind = u"human"_s;
    many[1].ownerId = u"u_1"_s;
    m_bench->read(many);
    open(idsOf(many));
    QCOMPARE(cell(0, TargetsModel::NameColumn), u"sandbox (ID cmp_1)"_s);
    QCOMPARE(cell(1, TargetsModel::NameColumn), u"sandbox (ID cmp_2, human: u_1)"_s);
    QCOMPARE(cell(2, TargetsModel::NameColumn), u"ci-runner-3"_s);
    VERIFY_SHOWS(m_dialog, u"Some names exist more than once."_s);
}

void tst_bulkdeletedialog::hostileNamesAreShownPlain()
{
    QList<Computer> many = makeMany(3);
    many[0].name = u"<b>bold</b>"_s;
    many[1].name = u"a\u202egnp\nexe"_s;
    m_bench->read(many);
    open(idsOf(many));
    QCOMPARE(cell(0, TargetsModel::NameColumn), u"<b>bold</b>"_s);
    QCOMPARE(cell(1, TargetsModel::NameColumn), u"a\ufffdgnp\ufffdexe"_s);
    const QString tip = list()->model()->index(0, TargetsModel::NameColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u'<'), qPrintable(tip)); // a tool tip would take it for markup
}

void tst_bulkdeletedialog::noButtonAnswersEnter()
{
    const QList<Computer> many = makeMany(2);
    m_bench->read(many);
    open(idsOf(many));
    QVERIFY(!hasDefaultButton(m_dialog));
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    type(u"delete 2"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(m_dialog, u"Delete 2 Computers"_s)->hasFocus());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_bulkdeletedialog::enterDeletesOnlyWhatIsShown()
{
    const QStringList ids = m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s, u"ci-runner-03"_s});
    open(ids);
    // What is selected in the table meanwhile does not matter.
    m_bench->actions.setSelection(m_bench->ids({u"db-master"_s, u"db-replica-1"_s}));
    type(u"delete 3"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QStringList sent = m_bench->sent(u"deleteComputer"_s);
    sent.sort();
    QStringList wanted = ids;
    wanted.sort();
    QCOMPARE(sent, wanted);
}

void tst_bulkdeletedialog::thousandsOpenAtOnce()
{
    const QList<Computer> many = makeMany(5000);
    m_bench->read(many);
    QElapsedTimer clock;
    clock.start();
    open(idsOf(many));
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    VERIFY_SHOWS(m_dialog, u"Type delete 5000 to confirm:"_s);
    QVERIFY(m_dialog->height() < 800);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, keepRect(0).center());
    VERIFY_SHOWS(m_dialog, u"Type delete 4999 to confirm:"_s);
}

QTEST_MAIN(tst_bulkdeletedialog)
#include "tst_bulkdeletedialog.moc"
