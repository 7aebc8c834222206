// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/confirmdialog.h"
#include "ui/actions/targetsview.h"
#include "ui/describe.h"

#include <QApplication>
#include <QCheckBox>

using namespace dialogtest;

class tst_confirmdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void refreshOfOneSaysWhatItDoes();
    void retryOfAFailedStepShowsTheLastError();
    void retryOfADoneStepSaysSo();
    void retryOfAnUnreportedStepLeavesItToTheServer();
    void theVerbIsTheDefault();
    void enterConfirms();
    void escapeCancels();
    void dontAskAgainHoldsForThisKindOnly();
    void dontAskAgainCountsOnlyWhenConfirmed();
    void onlyFailedStepsMayGoUnasked();
    void severalAreListedAndAlwaysAskedAbout();
    void skippedOnesAreNamedWithTheirReason();
    void aStepThatChangesChangesTheQuestion();
    void aStepThatStartsRunningBlocks();
    void aVanishedComputerLeavesOnlyClose();
    void aNewNameIsShown();
    void longErrorsAndNamesDoNotWidenTheDialog();

private:
    ConfirmDialog *open(Operation::Kind kind, const QStringList &keys);
    static Computer withStep(const QString &status, const QString &error = {});

    std::unique_ptr<ActionBench> m_bench;
    QPointer<ConfirmDialog> m_dialog;
};

namespace {

constexpr auto refresh = Operation::Kind::RefreshCredentials;
constexpr auto retry = Operation::Kind::RetryInstall;

} // namespace

void tst_confirmdialog::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
}

ConfirmDialog *tst_confirmdialog::open(Operation::Kind kind, const QStringList &keys)
{
    m_bench->actions.setSelection(keys);
    m_bench->actions.actions().of(kind)->trigger();
    m_dialog = qobject_cast<ConfirmDialog *>(m_bench->dialog());
    if (!m_dialog || !ActionBench::isActive(m_dialog))
        qFatal("the dialog did not open");
    return m_dialog;
}

Computer tst_confirmdialog::withStep(const QString &status, const QString &error)
{
    Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    computer.steps->first().status = status;
    computer.steps->first().error = error;
    return computer;
}

void tst_confirmdialog::refreshOfOneSaysWhatItDoes()
{
    open(refresh, m_bench->ids({u"ci-runner-01"_s}));
    QCOMPARE(m_dialog->windowTitle(), u"Refresh Credentials"_s);
    VERIFY_SHOWS(m_dialog, u"Refresh git credentials on “ci-runner-01”?"_s);
    VERIFY_SHOWS(m_dialog,
                 u"Reconfigures credentials and environment for all connected SCM integrations on it."_s);
    QVERIFY(button(m_dialog, u"Refresh Credentials"_s));
    QVERIFY(button(m_dialog, u"Cancel"_s));
    QCOMPARE(m_dialog->findChild<QCheckBox *>()->text(), u"Don't ask again for one computer"_s);
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
}

void tst_confirmdialog::retryOfAFailedStepShowsTheLastError()
{
    Computer computer = withStep(u"failed"_s, u"E: Unable to locate package libfoo-dev"_s);
    m_bench->read({computer});
    open(retry, {computer.id});
    QCOMPARE(m_dialog->windowTitle(), u"Retry Install"_s);
    VERIFY_SHOWS(m_dialog, u"Run “Install dependencies” again on “one”?"_s);
    VERIFY_SHOWS(m_dialog,
                 u"Starts a new install session. The step is reset to Running. Nothing is deleted."_s);
    const QString at = describe::clock(QDateTime::fromMSecsSinceEpoch(*computer.steps->first().completedAt));
    VERIFY_SHOWS(m_dialog, u"Last attempt failed at %1: E: Unable to locate package libfoo-dev"_s.arg(at));
    QCOMPARE(m_dialog->findChild<QCheckBox *>()->text(), u"Don't ask again for failed steps"_s);
    QVERIFY(button(m_dialog, u"Retry Install"_s));
}

void tst_confirmdialog::retryOfADoneStepSaysSo()
{
    Computer computer = withStep(u"completed"_s);
    m_bench->read({computer});
    open(retry, {computer.id});
    const QString at = describe::clock(QDateTime::fromMSecsSinceEpoch(*computer.steps->first().completedAt));
    VERIFY_SHOWS(m_dialog,
                 u"“Install dependencies” already succeeded at %1. Run it again on “one”?"_s.arg(at));
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
}

void tst_confirmdialog::retryOfAnUnreportedStepLeavesItToTheServer()
{
    Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    computer.steps.reset();
    m_bench->read({computer});
    open(retry, {computer.id});
    VERIFY_SHOWS(m_dialog, u"The server did not report this step."_s);
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
}

void tst_confirmdialog::theVerbIsTheDefault()
{
    open(refresh, m_bench->ids({u"ci-runner-01"_s}));
    QVERIFY(button(m_dialog, u"Refresh Credentials"_s)->isDefault());
    QVERIFY(button(m_dialog, u"Refresh Credentials"_s)->hasFocus());
    QVERIFY(!button(m_dialog, u"Cancel"_s)->isDefault());
}

void tst_confirmdialog::enterConfirms()
{
    const QStringList ids = m_bench->ids({u"ci-runner-01"_s});
    open(refresh, ids);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(!m_bench->dialog());
    QTRY_COMPARE(m_bench->sent(u"refreshComputer"_s), ids);
}

void tst_confirmdialog::escapeCancels()
{
    open(refresh, m_bench->ids({u"ci-runner-01"_s}));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_confirmdialog::dontAskAgainHoldsForThisKindOnly()
{
    const QStringList ids = m_bench->ids({u"ci-runner-01"_s});
    QSignalSpy chosen(&m_bench->actions, &FleetActions::choicesChanged);
    open(refresh, ids);
    m_dialog->findChild<QCheckBox *>()->click();
    QTest::mouseClick(button(m_dialog, u"Refresh Credentials"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_bench->actions.choices(),
             (ConfirmationChoices{.askToRefreshOne = false, .askToRetryFailedStep = true}));
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    m_bench->actions.actions().refreshCredentials->trigger();
    QVERIFY(!m_bench->dialog());
    QTRY_COMPARE(m_bench->sent(u"refreshComputer"_s).size(), 2);
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    open(refresh, m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s})); // several are always asked about
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
    m_dialog->reject();
    open(retry, ids);
}

void tst_confirmdialog::dontAskAgainCountsOnlyWhenConfirmed()
{
    open(refresh, m_bench->ids({u"ci-runner-01"_s}));
    m_dialog->findChild<QCheckBox *>()->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(m_bench->actions.choices(), ConfirmationChoices{});
}

void tst_confirmdialog::onlyFailedStepsMayGoUnasked()
{
    m_bench->actions.setChoices({.askToRefreshOne = true, .askToRetryFailedStep = false});
    m_bench->read({withStep(u"completed"_s)});
    open(retry, {u"cmp_1"_s}); // that it is to run again after it succeeded is another intention
    m_dialog->reject();
    m_bench->read({withStep(u"failed"_s)});
    m_bench->actions.actions().retryInstall->trigger();
    QVERIFY(!m_bench->dialog());
    QTRY_COMPARE(m_bench->sent(u"retryInstallDeps"_s), QStringList{u"cmp_1"_s});
}

void tst_confirmdialog::severalAreListedAndAlwaysAskedAbout()
{
    const QStringList ids = m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s, u"ci-runner-03"_s});
    open(refresh, ids);
    VERIFY_SHOWS(m_dialog, u"Refresh git credentials on 3 computers?"_s);
    VERIFY_SHOWS(m_dialog,
                 u"Reconfigures git credentials for all connected SCM integrations on each computer."_s);
    const auto *list = m_dialog->findChild<TargetsView *>();
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"ci-runner-03"_s);
    QTest::mouseClick(button(m_dialog, u"Refresh 3 Computers"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QStringList sent = m_bench->sent(u"refreshComputer"_s);
    QCOMPARE(QSet<QString>(sent.cbegin(), sent.cend()), QSet<QString>(ids.cbegin(), ids.cend()));
    open(retry, ids);
    VERIFY_SHOWS(m_dialog, u"Run “Install dependencies” again on 3 computers?"_s);
    QVERIFY(button(m_dialog, u"Retry on 3 Computers"_s));
}

void tst_confirmdialog::skippedOnesAreNamedWithTheirReason()
{
    open(retry, m_bench->ids({u"ci-runner-01"_s, u"ci-runner-02"_s, u"build-mac-mini"_s}));
    VERIFY_SHOWS(m_dialog, u"2 of 3 will be retried. 1 computer is skipped: build-mac-mini ("_s);
    QVERIFY(button(m_dialog, u"Retry on 2 Computers"_s));
}

void tst_confirmdialog::aStepThatChangesChangesTheQuestion()
{
    m_bench->read({withStep(u"failed"_s, u"no space left"_s)});
    open(retry, {u"cmp_1"_s});
    VERIFY_SHOWS(m_dialog, u"no space left"_s);
    m_bench->read({withStep(u"completed"_s)});
    VERIFY_SHOWS(m_dialog, u"already succeeded"_s);
    QVERIFY(!shows(m_dialog, u"no space left"_s));
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
}

void tst_confirmdialog::aStepThatStartsRunningBlocks()
{
    m_bench->read({withStep(u"failed"_s)});
    open(retry, {u"cmp_1"_s});
    m_bench->read({withStep(u"running"_s)});
    VERIFY_SHOWS(m_dialog, u"Install dependencies is already running"_s);
    QVERIFY(!button(m_dialog, u"Retry Install"_s)->isEnabled());
    m_dialog->accept();
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    m_bench->read({withStep(u"failed"_s)});
    QVERIFY(button(m_dialog, u"Retry Install"_s)->isEnabled());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_confirmdialog::aVanishedComputerLeavesOnlyClose()
{
    m_bench->read({withStep(u"failed"_s)});
    open(retry, {u"cmp_1"_s});
    m_bench->read({});
    VERIFY_SHOWS(m_dialog, u"one has already been deleted."_s);
    QVERIFY(!button(m_dialog, u"Retry Install"_s));
    QTest::keyClick(m_dialog, Qt::Key_Return); // Close is the only thing left to mean
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_confirmdialog::aNewNameIsShown()
{
    Computer computer = withStep(u"failed"_s);
    m_bench->read({computer});
    open(retry, {u"cmp_1"_s});
    computer.name = u"two"_s;
    m_bench->read({computer});
    VERIFY_SHOWS(m_dialog, u"A name has just changed: one → two"_s);
    VERIFY_SHOWS(m_dialog, u"again on “two”?"_s);
}

void tst_confirmdialog::longErrorsAndNamesDoNotWidenTheDialog()
{
    Computer computer = withStep(u"failed"_s, QString(20'000, u'x') + u"\n<b>end</b>"_s);
    computer.name = QString(5'000, u'W');
    m_bench->read({computer});
    open(retry, {u"cmp_1"_s});
    QVERIFY2(m_dialog->width() < 1000, qPrintable(QString::number(m_dialog->width())));
    QVERIFY2(m_dialog->height() < 700, qPrintable(QString::number(m_dialog->height())));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_confirmdialog)
#include "tst_confirmdialog.moc"
