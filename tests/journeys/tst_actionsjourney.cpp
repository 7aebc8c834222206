// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "journey.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString failed = u"ci-runner-07"_s;
const QString refreshed = u"Refresh Credentials"_s;

} // namespace

// The three operations on one computer: what the administrator does, sees and causes, when it works and for
// every answer that a server may give instead.
class tst_ActionsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;
    QString m_id;

    // Asks for the deletion of the selected computer by mouse and keyboard.
    void askToDelete(const QString &name)
    {
        QVERIFY(m_journey->press(u"Delete…"_s));
        QVERIFY(m_journey->typeName(name));
        auto *field = m_journey->dialog()->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_journey->dialog());
        QTest::keyClick(m_journey->dialog()->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!m_journey->dialog());
    }

    // The row says "Deleted" for up to 5 s while the pointer is over the table, and goes when it has left.
    void seeTheRowGo()
    {
        QTest::mouseMove(m_journey->filterField());
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(failed), -1, 15'000);
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->start());
        m_id = m_journey->idOf(failed);
        QVERIFY(!m_id.isEmpty());
        QVERIFY(m_journey->click(failed));
        QTRY_VERIFY(m_journey->button(refreshed)->isEnabled());
    }

    void cleanup() { m_journey.reset(); }

    void refreshSaysHowManyIntegrationsWereConfigured()
    {
        QVERIFY(m_journey->confirm(refreshed, refreshed));
        QTRY_VERIFY2(m_journey->lastResult().startsWith(u"Git credentials refreshed on ci-runner-07 ("_s),
                     qPrintable(m_journey->lastResult()));
        QCOMPARE(m_journey->sent(u"refreshComputer"_s, m_id), 1);
    }

    void retryShowsTheStepRunning()
    {
        QVERIFY(m_journey->confirm(u"Retry Install…"_s, u"Retry Install"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"Install dependencies started again on ci-runner-07."_s);
        QTRY_VERIFY(!m_journey->button(u"Retry Install…"_s)->isEnabled());
        QCOMPARE(m_journey->sent(u"retryInstallDeps"_s, m_id), 1);
        QVERIFY(m_journey->window()->fleet()->computer(m_id)->installStep()->state()
                == ProvisioningStep::State::Running);
    }

    void deletionTakesTheTypedNameAndTheRowGoes()
    {
        askToDelete(failed);
        QTRY_COMPARE(m_journey->lastResult(), u"Deleted ci-runner-07."_s);
        seeTheRowGo();
        QCOMPARE(m_journey->sent(u"deleteComputer"_s, m_id), 1);
        m_journey->inFleet([this](SandboxFleet &fleet) { QVERIFY(!fleet.ids().contains(m_id)); });
    }

    void cancelSendsNothing()
    {
        QVERIFY(m_journey->press(u"Delete…"_s));
        QVERIFY(m_journey->typeName(failed));
        QTest::keyClick(m_journey->dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog());
        QVERIFY(m_journey->confirm(refreshed, u"Cancel"_s));
        QVERIFY(m_journey->confirm(u"Retry Install…"_s, u"Cancel"_s));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->sent(u"deleteComputer"_s) + m_journey->sent(u"refreshComputer"_s)
                         + m_journey->sent(u"retryInstallDeps"_s),
                 0);
    }

    void delKeyInTheFilterNeverDeletes()
    {
        m_journey->filterField()->setFocus();
        QTest::keyClicks(m_journey->filterField(), u"ci"_s);
        QTest::keyClick(m_journey->filterField(), Qt::Key_Delete);
        QTest::keyClick(m_journey->filterField(), Qt::Key_Backspace);
        QVERIFY(!m_journey->dialog());
    }

    void answersOfTheServer_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said"); // part of the strip or the last result
        QTest::newRow("refresh 403") << u"refreshComputer"_s << 403 << u"not allowed to refresh"_s;
        QTest::newRow("refresh 404") << u"refreshComputer"_s << 404 << u"no longer exists"_s;
        QTest::newRow("refresh 401") << u"refreshComputer"_s << 401 << u"The API key was rejected."_s;
        QTest::newRow("refresh 500") << u"refreshComputer"_s << 500 << failed;
        QTest::newRow("retry 400") << u"retryInstallDeps"_s << 400 << u"Could not retry"_s;
        QTest::newRow("retry 401") << u"retryInstallDeps"_s << 401 << u"The API key was rejected."_s;
        QTest::newRow("retry 404") << u"retryInstallDeps"_s << 404 << u"no longer exists"_s;
        QTest::newRow("retry 409") << u"retryInstallDeps"_s << 409
                                   << u"Install dependencies is already running on ci-runner-07."_s;
        QTest::newRow("retry 500") << u"retryInstallDeps"_s << 500 << failed;
        QTest::newRow("delete 401") << u"deleteComputer"_s << 401 << u"The API key was rejected."_s;
        QTest::newRow("delete 404") << u"deleteComputer"_s << 404 << u"ci-runner-07 was already deleted."_s;
        QTest::newRow("delete 500") << u"deleteComputer"_s << 500 << failed;
    }
    void answersOfTheServer()
    {
        QFETCH(QString, operation);
        QFETCH(int, status);
        QFETCH(QString, said);
        m_journey->fail(Fault::answer(operation, status));
        if (operation == u"refreshComputer")
            QVERIFY(m_journey->confirm(refreshed, refreshed));
        else if (operation == u"retryInstallDeps")
            QVERIFY(m_journey->confirm(u"Retry Install…"_s, u"Retry Install"_s));
        else
            askToDelete(failed);
        QTRY_VERIFY2(
                m_journey->strip().contains(said) || m_journey->lastResult().contains(said),
                qPrintable(u"strip: %1 / result: %2"_s.arg(m_journey->strip(), m_journey->lastResult())));
        QCOMPARE(m_journey->sent(operation, m_id), 1); // never again by itself
        QVERIFY(!m_journey->dialog());
    }

    void lostAnswerOfADeletionIsDecidedByReading()
    {
        m_journey->fail(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseAfter));
        askToDelete(failed);
        QTRY_VERIFY2(m_journey->lastResult().contains(failed), qPrintable(m_journey->lastResult()));
        seeTheRowGo();
        QCOMPARE(m_journey->sent(u"deleteComputer"_s, m_id), 1);
        QVERIFY(m_journey->sent(u"getComputer"_s, m_id) >= 1);
    }

    void deletionThatDidNotHappenLeavesTheRow()
    {
        m_journey->fail(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseBefore));
        askToDelete(failed);
        QTRY_VERIFY2(m_journey->strip().contains(failed), qPrintable(m_journey->strip()));
        QVERIFY(m_journey->row(failed) >= 0);
        QCOMPARE(m_journey->sent(u"deleteComputer"_s, m_id), 1);
    }

    void lostAnswerOfARefreshIsNotTakenForSuccess()
    {
        m_journey->fail(Fault::of(u"refreshComputer"_s, Fault::Kind::CloseAfter));
        QVERIFY(m_journey->confirm(refreshed, refreshed));
        QTRY_VERIFY2(m_journey->strip().contains(failed), qPrintable(m_journey->strip()));
        QVERIFY(!m_journey->lastResult().startsWith(u"Git credentials refreshed"_s));
        QCOMPARE(m_journey->sent(u"refreshComputer"_s, m_id), 1);
    }

    void redirectIsNeverFollowed()
    {
        m_journey->fail(Fault::redirect(u"deleteComputer"_s, m_journey->sandbox()->url().toEncoded()
                                                                     + "/api/v0/computers/" + m_id.toUtf8()));
        askToDelete(failed);
        QTRY_VERIFY(!m_journey->strip().isEmpty());
        QCOMPARE(m_journey->sent(u"deleteComputer"_s), 1);
        QVERIFY(m_journey->row(failed) >= 0);
    }

    void slowDownIsObeyedAndThenTheWorkIsDone()
    {
        m_journey->fail(Fault::rateLimit(u"refreshComputer"_s, "1"));
        QVERIFY(m_journey->confirm(refreshed, refreshed));
        QTRY_VERIFY2(m_journey->strip().startsWith(u"The server asked to slow down."_s),
                     qPrintable(m_journey->strip()));
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->lastResult().startsWith(u"Git credentials refreshed"_s), 10'000);
        QCOMPARE(m_journey->sent(u"refreshComputer"_s, m_id), 2);
    }
};

QTEST_MAIN(tst_ActionsJourney)
#include "tst_actionsjourney.moc"
