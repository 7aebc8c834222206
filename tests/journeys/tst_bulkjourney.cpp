// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "deletionquestion.h"
#include "journey.h"
#include "ui/actions/batchmodel.h"
#include "ui/actions/bulkprogress.h"
#include "ui/actions/targetdialog.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString deletion = u"deleteComputer"_s;
const QString refresh = u"refreshComputer"_s;
const QString retry = u"retryInstallDeps"_s;
constexpr int held = 500;        // ms that an answer takes
constexpr int longHeld = 2'000;  // so long that one can look and act meanwhile
constexpr int patience = 20'000; // ms, on a machine that has other things to do

bool shows(const QWidget *window, const QString &text)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

// One action on many computers: what is asked, how it is sent, how one sees and stops it, and what is told in
// the end.
class tst_BulkJourney : public QObject
{
    Q_OBJECT

private:
    OperationQueue *queue() { return m_journey->window()->connection()->operations(); }
    BulkProgress *progress() const
    {
        const QList<BulkProgress *> windows = m_journey->window()->findChildren<BulkProgress *>();
        for (BulkProgress *window : windows) {
            if (window->isVisible())
                return window;
        }
        return nullptr;
    }
    QString result(const QString &name) const
    {
        const BatchModel *model = progress()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, BatchModel::ComputerColumn).data().toString() == name)
                return model->index(row, BatchModel::ResultColumn).data().toString();
        }
        return {};
    }
    bool pressInProgress(const QString &text)
    {
        QAbstractButton *button = m_journey->button(progress(), text);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    static QString runner(int number) { return u"ci-runner-%1"_s.arg(number, 2, 10, QChar(u'0')); }
    QString runnerId(int number) { return m_journey->idOf(runner(number)); }
    bool selectRunners(int count)
    {
        return m_journey->click(runner(1)) && m_journey->click(runner(count), Qt::ShiftModifier)
               && m_journey->selectedNames().size() == count;
    }
    bool select(const QStringList &names)
    {
        bool all = true;
        for (const QString &name : names)
            all = all && m_journey->click(name, name == names.first() ? Qt::NoModifier : Qt::ControlModifier);
        return all && m_journey->selectedNames().size() == names.size();
    }
    void hold(const QString &operation, int ms, int times)
    {
        Fault fault = Fault::of(operation, Fault::Kind::Delay, ms);
        fault.times = times;
        m_journey->fail(fault);
    }
    void failFor(Fault fault, const QString &id)
    {
        fault.computerId = id;
        m_journey->fail(fault);
    }
    QList<LoggedRequest> requests(const QString &operation)
    {
        QList<LoggedRequest> found;
        m_journey->sandbox()->run([&](SandboxServer &server) { found = server.requests().all(); });
        found.removeIf([&](const LoggedRequest &request) { return request.operation != operation; });
        return found;
    }
    // Twelve deletions, of which four are on their way.
    bool beginDeletions()
    {
        hold(deletion, longHeld, 4);
        return selectRunners(12) && m_journey->deleteSelected(u"delete 12"_s)
               && QTest::qWaitFor([this] { return m_journey->sent(deletion) == 4; }) && progress()
               && progress()->windowTitle() == u"Deleting 12 Computers"_s;
    }

    std::unique_ptr<Journey> m_journey;

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void fourAtATimeAndEachComputerOnce_data();
    void fourAtATimeAndEachComputerOnce();
    void stopRemainingSendsNoMore();
    void eachComputerHasItsResultAndFailuresAreRetried();
    void keptComputersAreNotDeleted();
    void skippedOnesAreNamedWithTheirReason();
    void busyOnesAreSkipped();
    void rejectedKeyReturnsTheRest();
    void slowDownPausesTheWholeQueue();
    void keepOpenGoesOn();
    void quitStopsTheRemaining();
};

void tst_BulkJourney::init()
{
    SandboxOptions options;
    options.speed = 0;
    m_journey = std::make_unique<Journey>(options);
    QVERIFY(m_journey->start(Journey::drivenPace()));
    m_journey->table()->sortBy(FleetModel::NameColumn, Qt::AscendingOrder);
}

void tst_BulkJourney::fourAtATimeAndEachComputerOnce_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("refresh") << refresh;
    QTest::newRow("delete") << deletion;
}

void tst_BulkJourney::fourAtATimeAndEachComputerOnce()
{
    QFETCH(const QString, operation);
    hold(operation, held, -1);
    QVERIFY(selectRunners(12));
    if (operation == deletion)
        QVERIFY(m_journey->deleteSelected(u"delete 12"_s));
    else
        QVERIFY(m_journey->confirm(u"Refresh Credentials"_s, u"Refresh 12 Computers"_s));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    const QList<LoggedRequest> sent = requests(operation);
    QCOMPARE(sent.size(), 12);
    int most = 0;
    for (const LoggedRequest &request : sent) {
        QCOMPARE(m_journey->sent(operation, request.computerId), 1);
        // Whatever came less than this long before it had no answer yet.
        most = std::max(most, int(std::count_if(sent.cbegin(), sent.cend(), [&](const LoggedRequest &other) {
                            const qint64 ago = other.at.msecsTo(request.at);
                            return ago >= 0 && ago < held * 9 / 10;
                        })));
    }
    QCOMPARE(most, 4);
}

void tst_BulkJourney::stopRemainingSendsNoMore()
{
    QVERIFY(beginDeletions());
    QVERIFY(shows(progress(), u"0 of 12 done · 4 in progress"_s));
    QVERIFY(shows(m_journey->window(), u"Deleting 0 of 12"_s));
    QVERIFY(pressInProgress(u"Stop Remaining"_s));
    QVERIFY(shows(progress(), u"8 not started. Requests already sent cannot be recalled."_s));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QVERIFY(shows(progress(), u"4 deleted, 8 not started"_s));
    QCOMPARE(result(runner(1)), u"Deleted"_s);
    QCOMPARE(result(runner(5)), u"Not started (stopped)"_s);
    QCOMPARE(m_journey->sent(deletion), 4);
    QVERIFY(m_journey->read());
    QVERIFY(m_journey->row(runner(12)) >= 0);
    // What was not started can be asked for again, and nothing else.
    QVERIFY(pressInProgress(u"Retry Failed"_s));
    QTRY_COMPARE(m_journey->dialog()->windowTitle(), u"Delete 8 Computers"_s);
}

void tst_BulkJourney::eachComputerHasItsResultAndFailuresAreRetried()
{
    failFor(Fault::answer(deletion, 500), runnerId(3));
    failFor(Fault::answer(deletion, 500), runnerId(9));
    const QStringList failed{runnerId(3), runnerId(9)};
    QVERIFY(selectRunners(12));
    const QString goneId = runnerId(5);
    // Somebody else is quicker, and no reading tells.
    m_journey->inFleet([&](SandboxFleet &fleet) { fleet.remove(goneId); });
    QVERIFY(m_journey->deleteSelected(u"delete 12"_s));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QVERIFY(shows(progress(), u"9 deleted, 2 failed, 1 already gone"_s));
    QCOMPARE(result(runner(1)), u"Deleted"_s);
    QCOMPARE(result(runner(3)), u"500 Internal Server Error"_s);
    QCOMPARE(result(runner(5)), u"Already deleted"_s);
    QCOMPARE(progress()->findChild<QPlainTextEdit *>()->toPlainText(),
             u"500 Internal Server Error (2): ci-runner-03, ci-runner-09"_s);
    QVERIFY(pressInProgress(u"Copy Report"_s));
    const QStringList report = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(report.at(0), u"Deleting 12 Computers"_s);
    QCOMPARE(report.at(1), u"9 deleted, 2 failed, 1 already gone"_s);
    QCOMPARE(report.filter(failed.constFirst()).size(), 1);
    QVERIFY(report.filter(failed.constFirst()).constFirst().contains(u"500 Internal Server Error"_s));
    QCOMPARE(report.filter(u"ci-runner-"_s).size(), 12);

    QVERIFY(pressInProgress(u"Retry Failed"_s));
    QTRY_COMPARE(m_journey->dialog()->windowTitle(), u"Delete 2 Computers"_s);
    DeletionQuestion question(m_journey->window());
    QCOMPARE(question.ids(), failed);
    question.type(question.asked(), DeletionQuestion::Way::Keyboard);
    question.accept(DeletionQuestion::Way::Keyboard);
    QTRY_COMPARE(m_journey->lastResult(), u"2 deleted."_s);
    QCOMPARE(m_journey->sent(deletion), 14);
    for (const QString &id : failed)
        QCOMPARE(m_journey->sent(deletion, id), 2);
}

void tst_BulkJourney::keptComputersAreNotDeleted()
{
    QVERIFY(selectRunners(4));
    const QString kept = runnerId(2);
    QVERIFY(m_journey->press(u"Delete…"_s));
    DeletionQuestion question(m_journey->window());
    QVERIFY(question.isAboutSeveral());
    QCOMPARE(question.asked(), u"delete 4"_s);
    question.type(u"delete 4"_s, DeletionQuestion::Way::Keyboard);
    QVERIFY(question.mayBeAccepted());
    question.keep(int(question.ids().indexOf(kept)), DeletionQuestion::Way::Mouse);
    QCOMPARE(question.ids().size(), 3);
    QVERIFY(!question.ids().contains(kept));
    QCOMPARE(question.asked(), u"delete 3"_s);
    QCOMPARE(m_journey->dialog()->windowTitle(), u"Delete 3 Computers"_s);
    QVERIFY(question.field()->text().isEmpty());
    QVERIFY(!question.mayBeAccepted());
    question.type(u"delete 4"_s, DeletionQuestion::Way::Keyboard); // no longer true
    QVERIFY(!question.mayBeAccepted());
    question.field()->clear();
    question.type(u"delete 3"_s, DeletionQuestion::Way::Keyboard);
    question.accept(DeletionQuestion::Way::Mouse);
    QTRY_COMPARE(m_journey->lastResult(), u"3 deleted."_s);
    QCOMPARE(m_journey->sent(deletion), 3);
    QCOMPARE(m_journey->sent(deletion, kept), 0);
    QVERIFY(m_journey->row(runner(2)) >= 0);
}

void tst_BulkJourney::skippedOnesAreNamedWithTheirReason()
{
    QVERIFY(select({u"ci-runner-07"_s, u"docs-preview"_s, u"ml-eval-3"_s, u"build-mac-mini"_s}));
    QVERIFY(m_journey->press(u"Retry Install…"_s));
    QTRY_VERIFY(m_journey->dialog());
    QVERIFY(shows(m_journey->dialog(), u"2 of 4 will be retried. 2 computers are skipped:"_s));
    QVERIFY(shows(m_journey->dialog(), u"ml-eval-3 (Install dependencies is already running)"_s));
    qInfo() << m_journey->dialog()->findChildren<QLabel *>().at(0)->text();
    for (auto *l : m_journey->dialog()->findChildren<QLabel *>())
        qInfo() << l->text();
    QVERIFY(shows(m_journey->dialog(), u"build-mac-mini (Only managed computers can do this)"_s));
    QVERIFY(m_journey->press(u"Retry on 2 Computers"_s));
    QTRY_COMPARE(m_journey->lastResult(), u"2 started again."_s);
    QCOMPARE(m_journey->sent(retry), 2);
    QCOMPARE(m_journey->sent(retry, m_journey->idOf(u"ci-runner-07"_s)), 1);
    QCOMPARE(m_journey->sent(retry, m_journey->idOf(u"docs-preview"_s)), 1);
}

void tst_BulkJourney::busyOnesAreSkipped()
{
    hold(refresh, longHeld, 2);
    QVERIFY(selectRunners(2));
    QVERIFY(m_journey->confirm(u"Refresh Credentials"_s, u"Refresh 2 Computers"_s));
    QTRY_COMPARE(m_journey->sent(refresh), 2);
    QVERIFY(selectRunners(3));
    QVERIFY(m_journey->press(u"Delete…"_s));
    QVERIFY(shows(m_journey->dialog(),
                  u"2 computers are skipped: ci-runner-01 (Refreshing is in progress for this computer), "
                  "ci-runner-02 (Refreshing is in progress for this computer)."_s));
    const QString third = runnerId(3);
    QCOMPARE(static_cast<TargetDialog *>(m_journey->dialog())->targetIds(), QStringList{third});
    QVERIFY(m_journey->typeName(u"delete 1"_s));
    QVERIFY(m_journey->press(u"Delete 1 Computer"_s));
    QTRY_COMPARE(m_journey->sent(deletion), 1);
    QCOMPARE(m_journey->sent(deletion, third), 1);
}

void tst_BulkJourney::rejectedKeyReturnsTheRest()
{
    failFor(Fault::answer(deletion, 401), runnerId(2));
    QVERIFY(beginDeletions());
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QVERIFY(shows(progress(), u"3 deleted, 1 failed, 8 not started"_s));
    QCOMPARE(result(runner(2)), u"401 Unauthorized"_s);
    for (int number = 5; number <= 12; ++number)
        QCOMPARE(result(runner(number)), u"Not started (key rejected)"_s);
    QCOMPARE(m_journey->sent(deletion), 4);
    QVERIFY2(m_journey->strip().startsWith(u"The API key was rejected."_s), qPrintable(m_journey->strip()));
    QVERIFY(!m_journey->dialog()->isModal()); // one strip, and no dialog for each
    QCOMPARE(m_journey->window()->connection()->monitor()->status().state, MonitorStatus::State::Parked);
    progress()->close();

    QVERIFY(m_journey->press(u"Update API Key…"_s));
    QTRY_VERIFY(m_journey->dialog());
    const QList<QLineEdit *> fields = m_journey->dialog()->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->echoMode() == QLineEdit::Password)
            QTest::keyClicks(field, m_journey->sandbox()->key());
    }
    QVERIFY(m_journey->press(u"Update Key"_s));
    QTRY_COMPARE(m_journey->window()->connection()->readiness(), Connection::Readiness::Ready);
    QVERIFY(m_journey->press(u"Show"_s)); // the results, in the status bar or the strip
    QTRY_VERIFY(progress());
    QVERIFY(pressInProgress(u"Retry Failed"_s));
    QTRY_COMPARE(m_journey->dialog()->windowTitle(), u"Delete 9 Computers"_s);
    DeletionQuestion question(m_journey->window());
    question.type(u"delete 9"_s, DeletionQuestion::Way::Keyboard);
    question.accept(DeletionQuestion::Way::Keyboard);
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QCOMPARE(m_journey->lastResult(), u"9 deleted."_s);
    QCOMPARE(m_journey->sent(deletion), 13);
}

void tst_BulkJourney::slowDownPausesTheWholeQueue()
{
    const QString refused = runnerId(1);
    failFor(Fault::rateLimit(deletion, "2"), refused);
    hold(deletion, held, 3); // the other three of the first four
    QVERIFY(selectRunners(12));
    QVERIFY(m_journey->deleteSelected(u"delete 12"_s));
    QTRY_VERIFY2(m_journey->strip().startsWith(u"The server asked to slow down. Continuing in "_s),
                 qPrintable(m_journey->strip()));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QCOMPARE(m_journey->lastResult(), u"12 deleted."_s);
    const QList<LoggedRequest> sent = requests(deletion);
    QCOMPARE(sent.size(), 13);
    QCOMPARE(m_journey->sent(deletion, refused), 2);
    for (int number = 0; number < 4; ++number)
        QVERIFY(sent.at(0).at.msecsTo(sent.at(number).at) < 1'000);
    QVERIFY(sent.at(0).at.msecsTo(sent.at(4).at) >= 1'990);
    QTRY_VERIFY(m_journey->strip().isEmpty());
}

void tst_BulkJourney::keepOpenGoesOn()
{
    QVERIFY(beginDeletions());
    QVERIFY(!m_journey->window()->close());
    auto *box = qobject_cast<QMessageBox *>(m_journey->dialog());
    QVERIFY(box);
    QCOMPARE(box->text(),
             u"Quit and stop 8 remaining deletions? 4 requests already sent will still be carried out."_s);
    QCOMPARE(box->defaultButton()->text().remove(u'&'), u"Keep Open"_s);
    QVERIFY(m_journey->press(u"Keep Open"_s));
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QCOMPARE(m_journey->lastResult(), u"12 deleted."_s);
    QVERIFY(m_journey->window()->isVisible());
    QCOMPARE(m_journey->sent(deletion), 12);
    QVERIFY(m_journey->window()->close()); // nothing runs: nothing is asked
}

void tst_BulkJourney::quitStopsTheRemaining()
{
    QVERIFY(beginDeletions());
    QVERIFY(!m_journey->window()->close());
    QVERIFY(m_journey->press(u"Quit"_s));
    QTRY_VERIFY(!m_journey->window()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(queue()->isIdle(), patience);
    QCOMPARE(m_journey->sent(deletion), 4);
    int left = 0;
    m_journey->inFleet([&](SandboxFleet &fleet) { left = fleet.count(); });
    QCOMPARE(left, 44);
}

QTEST_MAIN(tst_BulkJourney)
#include "tst_bulkjourney.moc"
