// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "journey.h"
#include "ui/actions/bulkprogress.h"
#include "ui/actions/newcomputerdialog.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QString creation = u"createComputer"_s;
const QString create = u"Create Computer"_s;

} // namespace

// New Computer… from the key to the row, when it works and for every answer that a server may give instead.
class tst_CreateJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    NewComputerDialog *dialog() const { return m_journey->window()->findChild<NewComputerDialog *>(); }

    QLineEdit *line(const QString &label) const
    {
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        for (const QLabel *candidate : labels) {
            if (candidate->text().remove(u'&') == label)
                return qobject_cast<QLineEdit *>(candidate->buddy());
        }
        qFatal("no such field");
        return nullptr;
    }

    QString words() const
    {
        if (!dialog())
            return u"(no dialog)"_s;
        QStringList all;
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }

    // In the Computer menu, which shows what is to be had.
    bool choose(const QString &action) const
    {
        const QList<QMenu *> menus = m_journey->window()->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *candidate : actions) {
                if (candidate->text().remove(u'&') != action || !candidate->isEnabled())
                    continue;
                candidate->trigger();
                return true;
            }
        }
        return false;
    }

    void fillIn(const QString &name)
    {
        m_journey->window()->activateWindow(); // offscreen nobody does it when a dialog has closed
        QVERIFY(QTest::qWaitForWindowActive(m_journey->window()));
        QTest::keyClick(m_journey->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(line(u"Name:"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"droid"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>(SandboxOptions{.speed = 0}); // its clock is driven
        QVERIFY(m_journey->start());
    }

    void cleanup() { m_journey.reset(); }

    void aManagedComputerIsSelectedAndFollowed()
    {
        fillIn(u"fresh-1"_s);
        dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"owner/name"_s);
        QTest::keyClick(line(u"Name:"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
        QCOMPARE(m_journey->lastResult(), u"Created fresh-1."_s);
        QCOMPARE(m_journey->cell(u"fresh-1"_s, FleetModel::StatusColumn), u"Provisioning"_s);
        m_journey->sandbox()->advance(1000);
        QTRY_VERIFY2(m_journey->panelText().contains(u"0 of 6 done · 1 running"_s),
                     qPrintable(m_journey->panelText()));
        QCOMPARE(m_journey->sent(creation), 1);
        QVERIFY(!m_journey->idOf(u"fresh-1"_s).isEmpty());
        // The steps go on by themselves, and the window with them.
        m_journey->sandbox()->advance(60 * 60'000);
        QTRY_COMPARE(m_journey->cell(u"fresh-1"_s, FleetModel::StatusColumn), u"Active"_s);
        QTRY_VERIFY2(m_journey->panelText().contains(u"6 of 6 done"_s), qPrintable(m_journey->panelText()));
        QCOMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
    }

    void anOwnMachineIsActiveAtOnce()
    {
        fillIn(u"my-laptop"_s);
        dialog()->findChildren<QRadioButton *>()[1]->click();
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"my-laptop"_s});
        QCOMPARE(m_journey->cell(u"my-laptop"_s, FleetModel::StatusColumn), u"Active"_s);
        QCOMPARE(m_journey->cell(u"my-laptop"_s, FleetModel::TypeColumn), u"Own machine"_s);
    }

    void whatTheFilterWouldHideIsShownAndSaid()
    {
        m_journey->filterField()->setText(u"status:error"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(u"docs-preview"_s), -1, 15'000);
        fillIn(u"fresh-1"_s);
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
        QTRY_VERIFY2(m_journey->lastResult().startsWith(u"Created fresh-1. It is shown until"_s),
                     qPrintable(m_journey->lastResult()));
        QVERIFY(m_journey->read());
        QVERIFY(m_journey->row(u"fresh-1"_s) >= 0);
        m_journey->filterField()->setText(u"status:error ci"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(u"fresh-1"_s), -1, 15'000);
    }

    void severalBecomeOneReport()
    {
        fillIn(u"batch-##"_s);
        dialog()->findChild<QSpinBox *>()->setValue(4);
        m_journey->fail(Fault::answer(creation, 402));
        QVERIFY(m_journey->press(u"Create 4 Computers"_s));
        QTRY_VERIFY(!dialog());
        auto *report = m_journey->window()->findChild<BulkProgress *>();
        QVERIFY(report);
        QCOMPARE(report->windowTitle(), u"Creating 4 Computers"_s);
        QTRY_COMPARE(m_journey->lastResult(), u"3 created, 1 failed."_s);
        QCOMPARE(m_journey->sent(creation), 4);
        // Only the one that failed is asked for again, by its name.
        QAbstractButton *retry = m_journey->button(report, u"Retry Failed"_s);
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        for (const QString &name : {u"batch-01"_s, u"batch-02"_s, u"batch-03"_s, u"batch-04"_s})
            QTRY_VERIFY(m_journey->row(name) >= 0);
        QCOMPARE(m_journey->sent(creation), 5);
    }

    void aRefusalKeepsTheDialog_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("advice");
        QTest::newRow("400") << 400 << u"Change what the server objects to, then try again."_s;
        QTest::newRow("401") << 401 << u"Update the API key, then try again."_s;
        QTest::newRow("402") << 402 << u"Check the plan and the limits of the organisation."_s;
        QTest::newRow("409") << 409 << u"Choose another name."_s;
    }
    void aRefusalKeepsTheDialog()
    {
        QFETCH(int, status);
        QFETCH(QString, advice);
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::answer(creation, status));
        QVERIFY(m_journey->press(create));
        QTRY_VERIFY2(words().contains(advice), qPrintable(words()));
        QCOMPARE(line(u"Name:"_s)->text(), u"fresh-1"_s);
        QCOMPARE(line(u"Remote user:"_s)->text(), u"droid"_s);
        QCOMPARE(line(u"Name:"_s)->hasFocus(), status == 409 || status == 400);
        QCOMPARE(m_journey->sent(creation), 1);
        if (status == 401) {
            // What was typed outlives the dialog, which is in the way of a new key.
            QVERIFY(!m_journey->button(dialog(), create)->isEnabled());
            QVERIFY(m_journey->press(u"Cancel"_s));
            QTRY_VERIFY(!dialog());
            m_journey->window()->connection()->setKey(*ApiKey::fromText(m_journey->sandbox()->key()));
            QTRY_COMPARE(m_journey->window()->connection()->readiness(), Connection::Readiness::Ready);
            QVERIFY(choose(u"New Computer…"_s));
            QTRY_VERIFY(dialog());
            QCOMPARE(line(u"Name:"_s)->text(), u"fresh-1"_s);
            QCOMPARE(line(u"Remote user:"_s)->text(), u"droid"_s);
        }
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
        QCOMPARE(m_journey->sent(creation), 2);
        if (status != 401)
            QCOMPARE(m_journey->strip(), QString()); // it was the dialog's to tell
    }

    void aTakenNameIsChosenAnew()
    {
        fillIn(u"fresh-1"_s);
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
        fillIn(u"fresh-1"_s);
        QVERIFY2(words().contains(u"The list has a computer called fresh-1 already."_s), qPrintable(words()));
        QVERIFY(m_journey->press(create));
        QTRY_VERIFY2(words().contains(u"Choose another name."_s), qPrintable(words()));
        QVERIFY(line(u"Name:"_s)->hasFocus());
        QTest::keyClicks(line(u"Name:"_s), u"fresh-7"_s); // it was selected: typed over
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-7"_s});
    }

    void aLostAnswerIsFoundByItsName()
    {
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::of(creation, Fault::Kind::CloseAfter));
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s});
        QVERIFY(!dialog());
        QCOMPARE(m_journey->sent(creation), 1);
        QVERIFY(m_journey->sent(u"getComputerByName"_s) >= 1);
    }

    void aLostRequestIsNotSentAgain()
    {
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::of(creation, Fault::Kind::CloseBefore));
        QVERIFY(m_journey->press(create));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"It is not known whether fresh-1 was created"_s), 15'000);
        QVERIFY(!m_journey->button(dialog(), create));
        QVERIFY(m_journey->press(u"Close"_s));
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_journey->sent(creation), 1);
    }

    void aNamesakeFromTheListIsNotTakenForIt()
    {
        fillIn(u"fresh-1"_s);
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"fresh-1"_s}); // created a moment ago
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::of(creation, Fault::Kind::CloseBefore));
        QVERIFY(m_journey->press(create));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"A computer of this name exists"_s), 15'000);
        QVERIFY(!m_journey->button(dialog(), create));
        QCOMPARE(m_journey->sent(creation), 2);
    }

    void anUnknownOutcomeOffersOnlyToClose()
    {
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::of(creation, Fault::Kind::CloseAfter));
        Fault check = Fault::answer(u"getComputerByName"_s, 500);
        check.times = -1;
        m_journey->fail(check);
        QVERIFY(m_journey->press(create));
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"It is not known whether fresh-1 was created"_s), 15'000);
        QVERIFY(!m_journey->button(dialog(), create));
        QVERIFY(m_journey->press(u"Close"_s));
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_journey->sent(creation), 1);
        QTRY_VERIFY2(m_journey->strip().contains(u"fresh-1"_s), qPrintable(m_journey->strip()));
    }

    void aLateAnswerAfterCancelIsToldInTheWindow()
    {
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        fillIn(u"fresh-1"_s);
        m_journey->fail(Fault::of(creation, Fault::Kind::Delay, 4000));
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->sent(creation), 1);
        QVERIFY(m_journey->press(u"Cancel"_s));
        QVERIFY2(words().contains(u"The request has been sent and cannot be recalled."_s),
                 qPrintable(words()));
        QVERIFY(m_journey->press(u"Close"_s));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->lastResult(), u"Created fresh-1."_s, 20'000);
        QTRY_VERIFY(m_journey->row(u"fresh-1"_s) >= 0);
        QCOMPARE(m_journey->selectedNames(), QStringList{u"ci-runner-07"_s}); // nobody waited for it
    }

    void createAgainIsFilledInFromTheSelectedOne()
    {
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        const Computer *model = m_journey->window()->fleet()->computer(m_journey->idOf(u"ci-runner-07"_s));
        const QString user = model->remoteUser;
        QVERIFY(choose(u"Create Again with the Same Settings…"_s));
        QTRY_VERIFY(dialog());
        const NewComputerInput input = dialog()->input();
        QVERIFY(input.managed);
        QCOMPARE(input.remoteUser, user);
        QVERIFY(input.name.startsWith(u"ci-runner-"_s));
        QCOMPARE(m_journey->row(input.name), -1);
        QVERIFY2(words().contains(u"Filled in from “ci-runner-07”."_s), qPrintable(words()));
        line(u"Remote user:"_s)->setText(u"droid"_s);
        QVERIFY(m_journey->press(create));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{input.name});
    }

    void createAgainTakesKindAndOwner_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("managed");
        QTest::addColumn<QString>("account");
        QTest::newRow("an own machine") << u"build-mac-mini"_s << false << QString();
        QTest::newRow("of a service account") << u"pr-4821"_s << true << u"sa_ci_9QwLr2"_s;
    }
    void createAgainTakesKindAndOwner()
    {
        QFETCH(const QString, name);
        QVERIFY(m_journey->click(name));
        QVERIFY(choose(u"Create Again with the Same Settings…"_s));
        QTRY_VERIFY(dialog());
        QTEST(dialog()->input().managed, "managed");
        QTEST(dialog()->input().serviceAccountId, "account");
    }
};

QTEST_MAIN(tst_CreateJourney)
#include "tst_createjourney.moc"
