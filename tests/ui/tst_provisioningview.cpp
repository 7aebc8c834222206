// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "samplecomputers.h"
#include "ui/describe.h"
#include "ui/detail/provisioningview.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString shown(const QWidget &view)
{
    QStringList texts;
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&view))
            texts += label->text();
    }
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &view, const QString &text)
{
    const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
    for (QPushButton *b : buttons) {
        if (b->text() == text && b->isVisibleTo(&view))
            return b;
    }
    return nullptr;
}

QList<QPlainTextEdit *> errors(const QWidget &view)
{
    QList<QPlainTextEdit *> boxes = view.findChildren<QPlainTextEdit *>();
    boxes.removeIf([&view](const QPlainTextEdit *box) {
        return box->accessibleName() != u"Error from server" || !box->isVisibleTo(&view);
    });
    return boxes;
}

void showIt(ProvisioningView &view)
{
    view.resize(380, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

class tst_ProvisioningView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void theTimelineIsAListOfNamedSteps()
    {
        ProvisioningView view;
        view.setComputer(sample::failed());
        showIt(view);
        QAccessibleInterface *list = accessibletree::find(&view, QAccessible::List, u"Provisioning steps"_s);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 2);
        const QString second = list->child(1)->text(QAccessible::Name);
        QVERIFY2(second.startsWith(u"Step 2 of 2, Install dependencies, failed, started "_s),
                 qPrintable(second));
        QVERIFY2(second.endsWith(
                         u", took 1 minute 30 seconds. Error: E: Unable to locate package libfoo-dev exit "
                         "status 100"_s),
                 qPrintable(second));
    }

    void withoutStepsThereIsASentenceInstead()
    {
        ProvisioningView view;
        showIt(view);
        view.setComputer(sample::ownMachine());
        QCOMPARE(shown(view), u"Own machines are not provisioned by Factory."_s);
        QVERIFY(!view.findChild<QListView *>()->isVisible());
        Computer managed = sample::healthy();
        managed.steps.reset();
        view.setComputer(managed);
        QCOMPARE(shown(view), u"The server did not report provisioning steps for this computer."_s);
    }

    void aFailedStepShowsItsErrorWhole()
    {
        ProvisioningView view;
        view.setComputer(sample::failed());
        showIt(view);
        QCOMPARE(errors(view).size(), 1);
        QPlainTextEdit *box = errors(view).constFirst();
        QCOMPARE(box->toPlainText(), u"E: Unable to locate package libfoo-dev\nexit status 100"_s);
        QVERIFY(box->isReadOnly());
        QVERIFY(box->tabChangesFocus());
        QVERIFY(shown(view).contains(u"Error from server"_s));
    }

    void theErrorIsCopiedWhole()
    {
        const QString error = u"first\n"_s + QString(10'000, u'x');
        ProvisioningView view;
        view.setComputer(sample::failed(u"c7"_s, error));
        showIt(view);
        button(view, u"Copy Error"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), error);
        button(view, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ses_1"_s);
    }

    void aLongErrorTakesTwoFifthsOfTheViewAndScrolls()
    {
        ProvisioningView view;
        view.setComputer(sample::failed(u"c7"_s, QString(10'000, u'x')));
        showIt(view);
        QPlainTextEdit *box = errors(view).constFirst();
        QTRY_COMPARE(box->height(), 600 * 2 / 5);
        QTRY_VERIFY(box->verticalScrollBar()->maximum() > 0);
        box->moveCursor(QTextCursor::EndOfLine); // the end of the first line that is wrapped
        QVERIFY(box->cursorRect().right() <= box->viewport()->width());
    }

    void aShortErrorTakesNoMoreThanItNeeds()
    {
        ProvisioningView view;
        view.setComputer(sample::failed());
        showIt(view);
        QPlainTextEdit *box = errors(view).constFirst();
        QTRY_VERIFY(box->height() < 5 * box->fontMetrics().lineSpacing());
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
    }

    void everyFailedStepHasItsErrorAndOnlyTheInstallationCanBeRetried()
    {
        Computer c = sample::failed();
        (*c.steps)[0].error = u"quota"_s;
        ProvisioningView view;
        view.setComputer(c);
        showIt(view);
        QCOMPARE(errors(view).size(), 2);
        QVERIFY2(shown(view).contains(u"Error from server: Create computer"_s), qPrintable(shown(view)));
        int retries = 0;
        const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
        for (const QPushButton *b : buttons)
            retries += b->text() == u"Retry Install…" && b->isVisible();
        QCOMPARE(retries, 1);
    }

    void anInstallThatFailedEarlierIsInTheStepsOrder()
    {
        ProvisioningView view;
        showIt(view);
        view.setComputer(sample::failed());
        Computer c = sample::failed();
        (*c.steps)[0].error = u"quota"_s;
        view.setComputer(c); // the first step's error comes second
        const QList<QPlainTextEdit *> boxes = errors(view);
        QCOMPARE(boxes.size(), 2);
        const auto *quota = boxes.at(0)->toPlainText() == u"quota" ? boxes.at(0) : boxes.at(1);
        const auto *install = quota == boxes.at(0) ? boxes.at(1) : boxes.at(0);
        QTRY_VERIFY(quota->mapTo(&view, QPoint()).y() < install->mapTo(&view, QPoint()).y());
        int steps = 0; // by the Tab key the same order
        for (QWidget *next = view.findChild<QListView *>(); next != install && steps < 100; ++steps) {
            next = next->nextInFocusChain();
            if (next == quota)
                steps = 1000;
        }
        QVERIFY(steps > 1000);
    }

    void aFailureWithoutAnErrorTextSaysSo()
    {
        ProvisioningView view;
        view.setComputer(sample::failed(u"c7"_s, {}));
        showIt(view);
        QVERIFY(errors(view).isEmpty());
        QVERIFY(shown(view).contains(u"Install dependencies failed, and the server gave no error text."_s));
        QVERIFY(button(view, u"Retry Install…"_s));
        QVERIFY(!button(view, u"Copy Error"_s));
    }

    void theRetryButtonFollowsTheReason()
    {
        ProvisioningView view;
        view.setRetryReason(u"Offline"_s);
        view.setComputer(sample::failed());
        showIt(view);
        QPushButton *retry = button(view, u"Retry Install…"_s);
        QVERIFY(!retry->isEnabled());
        QCOMPARE(retry->accessibleDescription(), u"Offline"_s);
        view.setRetryReason({});
        QVERIFY(retry->isEnabled());
        QSignalSpy asked(&view, &ProvisioningView::retryInstallRequested);
        QTest::keyClick(retry, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    void itTicksOnlyWhileSomethingRunsAndItIsSeen()
    {
        ProvisioningView view;
        view.setComputer(sample::provisioning());
        QVERIFY(!view.isTicking());
        showIt(view);
        QVERIFY(view.isTicking());
        view.hide();
        QVERIFY(!view.isTicking());
        view.show();
        QVERIFY(view.isTicking());
        view.setComputer(sample::healthy());
        QVERIFY(!view.isTicking());
    }

    void aRunningStepsTimeGrows()
    {
        ProvisioningView view;
        view.setComputer(sample::provisioning());
        showIt(view);
        const QModelIndex running = view.findChild<QListView *>()->model()->index(1, 0);
        QSignalSpy changed(running.model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(changed.constLast().at(0).toModelIndex() == running);
    }

    void anyNumberOfStepsFitsIntoTheList_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("0") << 0;
        QTest::newRow("1") << 1;
        QTest::newRow("40") << 40;
    }
    void anyNumberOfStepsFitsIntoTheList()
    {
        QFETCH(int, count);
        Computer c = sample::healthy();
        c.steps = QList<ProvisioningStep>(
                count, sample::step(u"x"_s, u"A step with a name that wraps in a narrow view"_s, u"done"_s));
        ProvisioningView view;
        view.setComputer(c);
        showIt(view);
        view.resize(220, 600);
        auto *list = view.findChild<QListView *>();
        QCOMPARE(list->isVisible(), count > 0);
        if (count == 0)
            return;
        const auto spare = [list, count] {
            return list->viewport()->height() - 1
                   - list->visualRect(list->model()->index(count - 1, 0)).bottom();
        };
        QTRY_COMPARE(spare(), 0);
    }

    void theArrowKeysBringEachStepIntoView()
    {
        Computer c = sample::healthy();
        c.steps = QList<ProvisioningStep>(40, sample::step(u"x"_s, u"A step"_s, u"done"_s));
        ProvisioningView view;
        view.setComputer(c);
        showIt(view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *list = view.findChild<QListView *>();
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 39);
        QTRY_COMPARE(view.verticalScrollBar()->value() > 0, true);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Step 40 of 40, A step, done"_s);
    }
};

QTEST_MAIN(tst_ProvisioningView)
#include "tst_provisioningview.moc"
