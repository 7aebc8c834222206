// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchmodel.h"
#include "ui/actions/batchreport.h"
#include "ui/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using State = Operation::State;

class tst_batchmodel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(QCoreApplication::instance()); }

    void aRowFollowsItsOperation();
    void otherOperationsChangeNothing();
    void textsOfTheServerAreMadeSafe();
    void progressCountsWhatIsDone();
    void theSummaryNamesEveryEnd_data();
    void theSummaryNamesEveryEnd();
    void failuresAreGroupedByReason();
    void onlyWhatIsSafeMayBeRetried_data();
    void onlyWhatIsSafeMayBeRetried();
    void aNameThatIsTakenIsTakenTheNextTimeToo();
    void theReportHoldsEveryRow();

private:
    static Operation make(quint64 number, State state, Operation::Kind kind = Operation::Kind::Delete);
    static Operation failed(quint64 number, int httpStatus);
};

Operation tst_batchmodel::make(quint64 number, State state, Operation::Kind kind)
{
    Operation operation;
    operation.number = number;
    operation.batch = 1;
    operation.kind = kind;
    operation.state = state;
    operation.computerId = u"cmp_%1"_s.arg(number);
    operation.computerName = u"ci-runner-%1"_s.arg(number);
    return operation;
}

Operation tst_batchmodel::failed(quint64 number, int httpStatus)
{
    Operation operation = make(number, State::Failed);
    operation.error.kind = httpStatus >= 500 ? Error::Kind::ServerFault : Error::Kind::Rejected;
    operation.error.httpStatus = httpStatus;
    operation.error.title = httpStatus >= 500 ? u"Internal Server Error"_s : u"Bad Request"_s;
    operation.error.detail = u"no luck"_s;
    return operation;
}

void tst_batchmodel::aRowFollowsItsOperation()
{
    BatchModel model({make(1, State::Queued), make(2, State::Queued)});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, BatchModel::ResultColumn).data().toString(), u"Queued"_s);
    model.setOperation(make(2, State::Running));
    QCOMPARE(model.index(1, BatchModel::ResultColumn).data().toString(), u"Deleting…"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    QVERIFY(!model.isFinished());
    model.setOperation(make(1, State::Succeeded));
    model.setOperation(failed(2, 500));
    QVERIFY(model.isFinished());
    QCOMPARE(model.index(0, BatchModel::ResultColumn).data().toString(), u"Deleted"_s);
    QCOMPARE(model.index(1, BatchModel::ResultColumn).data().toString(), u"500 Internal Server Error"_s);
    QCOMPARE(model.index(1, BatchModel::DetailsColumn).data().toString(), u"no luck"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Result"_s);
}

void tst_batchmodel::otherOperationsChangeNothing()
{
    BatchModel model({make(1, State::Queued)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setOperation(make(9, State::Running));
    model.setOperation(make(1, State::Queued)); // as it was
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void tst_batchmodel::textsOfTheServerAreMadeSafe()
{
    Operation operation = failed(1, 500);
    operation.computerName = u"a\u202eb\nc"_s;
    operation.error.detail = u"<i>x</i>\u0007"_s + QString(5000, u'y');
    BatchModel model({operation});
    QCOMPARE(model.index(0, BatchModel::ComputerColumn).data().toString(), u"a\ufffdb\ufffdc"_s);
    const QString details = model.index(0, BatchModel::DetailsColumn).data().toString();
    QVERIFY(details.size() <= 300);
    QVERIFY(!details.contains(u'\u0007'));
    const QString tip = model.index(0, BatchModel::DetailsColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u'<'));
}

void tst_batchmodel::progressCountsWhatIsDone()
{
    QList<Operation> operations;
    for (quint64 i = 1; i <= 12; ++i)
        operations.append(make(i, i <= 2 ? State::Succeeded : i <= 6 ? State::Running : State::Queued));
    operations[2] = failed(3, 500);
    operations[6].state = State::Checking;
    QCOMPARE(batchreport::progress(operations), u"3 of 12 done · 1 failed · 4 in progress"_s);
    QCOMPARE(batchreport::title(Operation::Kind::Delete, 12), u"Deleting 12 Computers"_s);
}

void tst_batchmodel::theSummaryNamesEveryEnd_data()
{
    QTest::addColumn<QList<Operation>>("operations");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("stopped");
    Operation gone = make(1, State::Succeeded);
    gone.alreadyGone = true;
    Operation running = make(2, State::Succeeded, Operation::Kind::RetryInstall);
    running.alreadyRunning = true;
    QTest::newRow("delete") << QList<Operation>{make(3, State::Succeeded), make(4, State::Succeeded),
                                                failed(5, 500), gone}
                            << u"2 deleted, 1 failed, 1 already gone"_s << QString();
    QTest::newRow("retry") << QList<Operation>{make(3, State::Succeeded, Operation::Kind::RetryInstall),
                                               running}
                           << u"1 started again, 1 already running"_s << QString();
    QTest::newRow("refresh") << QList<Operation>{make(3, State::Succeeded,
                                                      Operation::Kind::RefreshCredentials)}
                             << u"1 refreshed"_s << QString();
    QTest::newRow("stopped") << QList<Operation>{make(3, State::NotStarted), make(4, State::NotStarted)}
                             << u"2 not started"_s
                             << u"2 not started. Requests already sent cannot be recalled."_s;
    QTest::newRow("unknown") << QList<Operation>{make(3, State::OutcomeUnknown)}
                             << u"1 with unknown outcome"_s << QString();
}

void tst_batchmodel::theSummaryNamesEveryEnd()
{
    QFETCH(QList<Operation>, operations);
    QTEST(batchreport::summary(operations), "summary");
    QTEST(batchreport::stopped(operations), "stopped");
}

void tst_batchmodel::failuresAreGroupedByReason()
{
    const QList<Operation> operations{failed(1, 500), failed(2, 400), make(3, State::Succeeded),
                                      failed(4, 500)};
    QCOMPARE(batchreport::failures(operations),
             (QStringList{u"500 Internal Server Error (2): ci-runner-1, ci-runner-4"_s,
                          u"400 Bad Request (1): ci-runner-2"_s}));
}

void tst_batchmodel::onlyWhatIsSafeMayBeRetried_data()
{
    QTest::addColumn<Operation::Kind>("kind");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("retryable");
    const auto kinds = {
            Operation::Kind::Delete, Operation::Kind::RetryInstall, Operation::Kind::RefreshCredentials,
            Operation::Kind::Resume, Operation::Kind::Update,       Operation::Kind::Create};
    for (const Operation::Kind kind : kinds) {
        const int k = static_cast<int>(kind);
        QTest::addRow("%d queued", k) << kind << State::Queued << false;
        QTest::addRow("%d running", k) << kind << State::Running << false;
        QTest::addRow("%d succeeded", k) << kind << State::Succeeded << false;
        QTest::addRow("%d failed", k) << kind << State::Failed << true;
        QTest::addRow("%d not started", k) << kind << State::NotStarted << true;
        // It may have happened: only what may happen twice is repeated without a look at the computer.
        QTest::addRow("%d unknown", k)
                << kind << State::OutcomeUnknown
                << (kind == Operation::Kind::RefreshCredentials || kind == Operation::Kind::Resume);
    }
}

void tst_batchmodel::onlyWhatIsSafeMayBeRetried()
{
    QFETCH(Operation::Kind, kind);
    QFETCH(State, state);
    QFETCH(bool, retryable);
    const QStringList wanted = retryable ? QStringList{u"cmp_1"_s} : QStringList();
    QCOMPARE(batchreport::retryableIds({make(1, state, kind)}), wanted);
}

void tst_batchmodel::aNameThatIsTakenIsTakenTheNextTimeToo()
{
    Operation taken = make(1, State::Failed, Operation::Kind::Create);
    taken.error.kind = Error::Kind::Conflict;
    Operation busy = make(2, State::Failed, Operation::Kind::RetryInstall);
    busy.error.kind = Error::Kind::Conflict;
    QCOMPARE(batchreport::retryableIds({taken, busy}), QStringList{u"cmp_2"_s});
}

void tst_batchmodel::theReportHoldsEveryRow()
{
    const QString report = batchreport::plainText({failed(1, 500), make(2, State::Succeeded)});
    QVERIFY(report.startsWith(u"Deleting 2 Computers\n1 deleted, 1 failed\n"_s));
    QVERIFY(report.contains(u"ci-runner-1\tcmp_1\t500 Internal Server Error\tno luck\n"_s));
    QVERIFY(report.contains(u"ci-runner-2\tcmp_2\tDeleted\t\n"_s));
}

QTEST_GUILESS_MAIN(tst_batchmodel)
#include "tst_batchmodel.moc"
