// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/batchmodel.h"
#include "ui/actions/bulkdeletedialog.h"
#include "ui/actions/bulkprogress.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace dialogtest;

class tst_bulkprogress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void opensForSeveralAndNotForOne();
    void followsTheBatchToItsEnd();
    void failuresAreNamedAndGrouped();
    void stopRemainingSendsNothingMore();
    void theShortcutStopsTheRemainingToo();
    void closingStopsNothing();
    void retryFailedAsksAgainAboutExactlyThose();
    void theReportIsCopied();
    void noButtonAnswersEnter();
    void aLaterBatchTakesItsPlace();
    void anotherConnectionClosesIt();

private:
    QStringList refreshSeveral();
    void deleteSeveral(const QStringList &ids);
    void fault(const Fault &fault)
    {
        m_bench->sandbox.run([&](SandboxServer &server) { server.addFault(fault); });
    }
    bool isIdle() const { return m_bench->connection->operations()->isIdle(); }

    std::unique_ptr<ActionBench> m_bench;
    QPointer<BulkProgress> m_progress;
};

void tst_bulkprogress::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
}

QStringList tst_bulkprogress::refreshSeveral()
{
    QStringList ids;
    for (int i = 1; i <= 6; ++i)
        ids.append(m_bench->named(u"ci-runner-0%1"_s.arg(i)).id);
    m_bench->actions.setSelection(ids);
    m_bench->actions.actions().refreshCredentials->trigger();
    m_bench->dialog()->accept();
    m_progress = m_bench->actions.progress();
    return ids;
}

void tst_bulkprogress::deleteSeveral(const QStringList &ids)
{
    m_bench->actions.setSelection(ids);
    m_bench->actions.actions().deleteComputers->trigger();
    QTest::keyClicks(field(m_bench->dialog()), u"delete %1"_s.arg(ids.size()));
    m_bench->dialog()->accept();
    m_progress = m_bench->actions.progress();
}

void tst_bulkprogress::opensForSeveralAndNotForOne()
{
    m_bench->actions.setSelection(m_bench->ids({u"ci-runner-01"_s}));
    m_bench->actions.actions().refreshCredentials->trigger();
    m_bench->dialog()->accept();
    QVERIFY(!m_bench->actions.hasProgress());
    QTRY_VERIFY(isIdle());
    QSignalSpy changed(&m_bench->actions, &FleetActions::progressChanged);
    refreshSeveral();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_progress && m_progress->isVisible());
    QVERIFY(!m_progress->isModal());
    QCOMPARE(m_progress->windowTitle(), u"Refreshing Credentials on 6 Computers"_s);
}

void tst_bulkprogress::followsTheBatchToItsEnd()
{
    fault({.operation = u"refreshComputer"_s, .kind = Fault::Kind::Delay, .delayMs = 1'500, .times = 2});
    refreshSeveral();
    VERIFY_SHOWS(m_progress, u"0 of 6 done"_s);
    QTRY_VERIFY(shows(m_progress, u"4 of 6 done · 2 in progress"_s));
    QCOMPARE(m_progress->findChild<QProgressBar *>()->value(), 4);
    QTRY_VERIFY(isIdle());
    VERIFY_SHOWS(m_progress, u"6 refreshed"_s);
    QCOMPARE(m_progress->findChild<QProgressBar *>()->value(), 6);
    QVERIFY(!button(m_progress, u"Stop Remaining"_s));
    QVERIFY(!button(m_progress, u"Retry Failed"_s));
    QVERIFY(!m_progress->findChild<QPlainTextEdit *>()->isVisible());
}

void tst_bulkprogress::failuresAreNamedAndGrouped()
{
    fault({.operation = u"refreshComputer"_s, .kind = Fault::Kind::Status, .status = 403, .times = 2});
    QSignalSpy announced(&m_bench->actions, &FleetActions::announced);
    QSignalSpy problem(&m_bench->actions, &FleetActions::problem);
    refreshSeveral();
    QTRY_VERIFY(isIdle());
    VERIFY_SHOWS(m_progress, u"4 refreshed, 2 failed"_s);
    const auto *failures = m_progress->findChild<QPlainTextEdit *>();
    QVERIFY(failures->isVisible());
    QVERIFY2(failures->toPlainText().startsWith(u"403 Forbidden (2): ci-runner-0"_s),
             qPrintable(failures->toPlainText()));
    // People elsewhere hear of the whole, not of each.
    QCOMPARE(announced.count(), 1);
    QCOMPARE(announced.constFirst().constFirst().toString(), u"4 refreshed, 2 failed."_s);
    QCOMPARE(problem.count(), 1);
    const Notice notice = problem.constFirst().constFirst().value<Notice>();
    QCOMPARE(notice.action, u"Show"_s);
    m_progress->close();
    m_bench->actions.actOn(notice);
    QVERIFY(m_progress->isVisible());
}

void tst_bulkprogress::stopRemainingSendsNothingMore()
{
    fault({.operation = u"refreshComputer"_s, .kind = Fault::Kind::Delay, .delayMs = 300, .times = 4});
    refreshSeveral();
    QTRY_VERIFY(shows(m_progress, u"4 in progress"_s));
    QTest::mouseClick(button(m_progress, u"Stop Remaining"_s), Qt::LeftButton);
    VERIFY_SHOWS(m_progress, u"2 not started. Requests already sent cannot be recalled."_s);
    QVERIFY(!button(m_progress, u"Stop Remaining"_s)->isEnabled());
    QTRY_VERIFY(isIdle());
    VERIFY_SHOWS(m_progress, u"4 refreshed, 2 not started"_s);
    QCOMPARE(m_bench->sent(u"refreshComputer"_s).size(), 4);
}

void tst_bulkprogress::theShortcutStopsTheRemainingToo()
{
    const QAction *stop = m_bench->actions.actions().stopRemaining;
    QVERIFY(!stop->isEnabled());
    fault({.operation = u"refreshComputer"_s, .kind = Fault::Kind::Delay, .delayMs = 300, .times = 4});
    refreshSeveral();
    QTRY_VERIFY(shows(m_progress, u"4 in progress"_s));
    QVERIFY(stop->isEnabled());
    m_bench->window.activateWindow();
    QVERIFY(ActionBench::isActive(&m_bench->window));
    QTest::keyClick(&m_bench->window, Qt::Key_Period, Qt::ControlModifier);
    VERIFY_SHOWS(m_progress, u"2 not started."_s);
    QVERIFY(!stop->isEnabled());
    QTRY_VERIFY(isIdle());
}

void tst_bulkprogress::closingStopsNothing()
{
    refreshSeveral();
    QTest::keyClick(m_progress, Qt::Key_Escape);
    QVERIFY(!m_progress->isVisible());
    QTRY_VERIFY(isIdle());
    QCOMPARE(m_bench->sent(u"refreshComputer"_s).size(), 6);
    m_bench->actions.showProgress();
    QVERIFY(m_progress->isVisible());
    VERIFY_SHOWS(m_progress, u"6 refreshed"_s);
}

void tst_bulkprogress::retryFailedAsksAgainAboutExactlyThose()
{
    const QStringList ids = m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s, u"ci-runner-03"_s});
    Fault refused = Fault::answer(u"deleteComputer"_s, 400);
    for (int i : {0, 2}) {
        refused.computerId = ids.at(i);
        fault(refused);
    }
    deleteSeveral(ids);
    QTRY_VERIFY(isIdle());
    VERIFY_SHOWS(m_progress, u"1 deleted, 2 failed"_s);
    const QPointer<BulkProgress> first = m_progress;
    QTest::mouseClick(button(first, u"Retry Failed"_s), Qt::LeftButton);
    // The same typed question as every other way to delete.
    auto *dialog = qobject_cast<BulkDeleteDialog *>(m_bench->dialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->targetIds(), (QStringList{ids.at(0), ids.at(2)}));
    VERIFY_SHOWS(dialog, u"Type delete 2 to confirm:"_s);
    QTest::keyClicks(field(dialog), u"delete 2"_s);
    dialog->accept();
    QTRY_VERIFY(isIdle());
    QTRY_COMPARE(m_bench->sent(u"deleteComputer"_s).size(), 5);
    VERIFY_SHOWS(m_bench->actions.progress(), u"2 deleted"_s);
}

void tst_bulkprogress::theReportIsCopied()
{
    refreshSeveral();
    QTRY_VERIFY(isIdle());
    QTest::mouseClick(button(m_progress, u"Copy Report"_s), Qt::LeftButton);
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.startsWith(u"Refreshing Credentials on 6 Computers\n6 refreshed\n"_s));
    QCOMPARE(report.count(u"ci-runner-0"_s), 6);
}

void tst_bulkprogress::noButtonAnswersEnter()
{
    refreshSeveral();
    QVERIFY(!hasDefaultButton(m_progress));
    QTest::keyClick(m_progress, Qt::Key_Return);
    QVERIFY(m_progress->isVisible());
    QTRY_VERIFY(isIdle());
}

void tst_bulkprogress::aLaterBatchTakesItsPlace()
{
    refreshSeveral();
    const QPointer<BulkProgress> first = m_progress;
    first->close();
    QTRY_VERIFY(isIdle());
    refreshSeveral();
    QVERIFY(m_progress != first);
    QTRY_VERIFY(!first);
    QTRY_VERIFY(isIdle());
    VERIFY_SHOWS(m_progress, u"6 refreshed"_s);
}

void tst_bulkprogress::anotherConnectionClosesIt()
{
    refreshSeveral();
    QTRY_VERIFY(isIdle());
    m_bench->actions.setConnection(nullptr);
    QVERIFY(!m_bench->actions.hasProgress());
    QTRY_VERIFY(!m_progress);
}

QTEST_MAIN(tst_bulkprogress)
#include "tst_bulkprogress.moc"
