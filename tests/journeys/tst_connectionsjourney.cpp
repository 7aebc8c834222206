// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"
#include "connectionsjourney.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/firstrunpage.h"
#include "ui/connectionbutton.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"
#include "ui/panelarea.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// From the first start on: connections come, go, change and are remembered.
class tst_ConnectionsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<ConnectionsJourney>(); }
    void cleanup()
    {
        m_journey->end();
        m_journey.reset();
    }

    void whatTheFirstRunAskedForIsThereOnTheNext()
    {
        m_journey->start();
        auto *page = window()->findChild<FirstRunPage *>();
        QTRY_VERIFY(page->isVisible() && m_journey->shows(page, u"Connect to Factory"_s));
        QVERIFY(m_journey->fill(page, u"Small"_s, m_journey->small.url().toString(), m_journey->small.key()));
        QVERIFY(m_journey->press(page, u"Add Connection"_s));
        QTRY_COMPARE(m_journey->rows(), 5);
        QTRY_COMPARE(m_journey->keptKey(u"Small"_s), m_journey->small.key().toLatin1());
        m_journey->end();
        m_journey->start();
        QTRY_COMPARE(m_journey->rows(), 5);
        QCOMPARE(m_journey->title(), u"Computers — Small"_s);
    }

    void lateAnswersOfTheOldConnectionAreDropped()
    {
        addBoth();
        m_journey->small.run([](SandboxServer &server) {
            server.addFault(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 400));
        });
        QVERIFY(m_journey->switchTo(u"Small"_s));
        const int before = m_journey->small.requestCount(u"listComputers"_s);
        QTRY_VERIFY(m_journey->small.requestCount(u"listComputers"_s) > before);
        QVERIFY(m_journey->switchTo(u"Large"_s));
        QTRY_COMPARE(m_journey->rows(), 9);
        QSet<int> seen;
        const auto watch = connect(window()->fleet(), &FleetModel::fleetChanged, this,
                                   [&] { seen.insert(window()->fleet()->rowCount()); });
        // Readings of the new one, until the old one's answer has had more than its time.
        const int read = m_journey->large.requestCount(u"listComputers"_s);
        QTRY_VERIFY(m_journey->large.requestCount(u"listComputers"_s) > read + 3);
        disconnect(watch);
        QVERIFY(!seen.contains(5));
        QCOMPARE(m_journey->rows(), 9);
        QCOMPARE(m_journey->title(), u"Computers — Large"_s);
    }

    void aSwitchWhileSomethingRunsIsAskedFor()
    {
        addBoth();
        m_journey->large.run([](SandboxServer &server) {
            Fault slow = Fault::of(u"refreshComputer"_s, Fault::Kind::Delay, 60'000);
            slow.times = -1;
            server.addFault(slow);
        });
        auto *table = window()->findChild<FleetView *>();
        table->selectAll();
        QVERIFY(m_journey->press(window(), u"Refresh Credentials"_s));
        QTRY_VERIFY(m_journey->dialog(u"Refresh Credentials"_s));
        QDialog *question = m_journey->dialog(u"Refresh Credentials"_s);
        for (QAbstractButton *each : question->findChildren<QAbstractButton *>()) {
            if (each->text().startsWith(u"Refresh"_s) && each->isVisible())
                each->click();
        }
        QTRY_VERIFY(!window()->connection()->operations()->isIdle());
        QTRY_VERIFY(m_journey->large.requestCount(u"refreshComputer"_s) > 0);
        QVERIFY(m_journey->switchTo(u"Small"_s));
        QTRY_VERIFY(m_journey->dialog(u"Leave Connection"_s));
        QVERIFY(m_journey->shows(m_journey->dialog(u"Leave Connection"_s), u"Leave “Large”"_s));
        QVERIFY(m_journey->press(m_journey->dialog(u"Leave Connection"_s), u"Stay"_s));
        QTRY_VERIFY(!m_journey->dialog(u"Leave Connection"_s));
        QCOMPARE(m_journey->title(), u"Computers — Large"_s);
        QVERIFY(m_journey->switchTo(u"Small"_s));
        QTRY_VERIFY(m_journey->dialog(u"Leave Connection"_s));
        QVERIFY(m_journey->press(m_journey->dialog(u"Leave Connection"_s), u"Leave"_s));
        QTRY_COMPARE(m_journey->rows(), 5);
        QCOMPARE(m_journey->title(), u"Computers — Small"_s);
    }

    void aRejectedKeyIsReplacedOnlyByOneThatIsAccepted()
    {
        addBoth();
        const QByteArray old = m_journey->large.key().toLatin1();
        QTRY_COMPARE(m_journey->keptKey(u"Large"_s), old);
        updateKey(u"fk-wrong"_s);
        QTRY_COMPARE(window()->connection()->readiness(), Connection::Readiness::KeyRejected);
        QCOMPARE(m_journey->keptKey(u"Large"_s), old);
        QCOMPARE(m_journey->rows(), 9); // the data stays
        updateKey(m_journey->large.key() + u" "_s);
        QTRY_COMPARE(window()->connection()->readiness(), Connection::Readiness::Ready);
        QTRY_COMPARE(m_journey->keptKey(u"Large"_s), old);
    }

    void anotherServerWantsItsOwnKey()
    {
        addBoth();
        QDialog *edit = openEditOf(0);
        QVERIFY(edit);
        const int before = m_journey->large.requestCount(u"listComputers"_s);
        QVERIFY(m_journey->fill(edit, u"Small"_s, m_journey->large.url().toString(), QString()));
        QVERIFY(m_journey->press(edit, u"Save"_s));
        QVERIFY(edit->isVisible());
        QVERIFY(m_journey->shows(edit, u"one is never sent to another server"_s));
        QVERIFY(m_journey->fill(edit, u"Small"_s, m_journey->large.url().toString(), u"fk-wrong"_s));
        QVERIFY(m_journey->press(edit, u"Save"_s));
        QTRY_VERIFY(m_journey->shows(edit, u"The API key was rejected"_s));
        QVERIFY(edit->isVisible());
        QCOMPARE(m_journey->keptKey(u"Small"_s), m_journey->small.key().toLatin1());
        QVERIFY(m_journey->large.requestCount(u"listComputers"_s) > before);
    }

    void anEditWithoutAKeyKeepsIt()
    {
        addBoth();
        QPointer<QDialog> edit = openEditOf(0);
        QVERIFY(edit);
        QVERIFY(m_journey->fill(edit, u"Large"_s, m_journey->small.url().toString(), QString()));
        QVERIFY(m_journey->press(edit, u"Save"_s));
        QVERIFY(edit && m_journey->shows(edit, u"Another connection is called “Large”"_s));
        QVERIFY(m_journey->fill(edit, u"Tiny"_s, m_journey->small.url().toString(), QString()));
        QVERIFY(m_journey->press(edit, u"Test Connection"_s));
        QTRY_VERIFY(m_journey->shows(edit, u"Connected. 5 computers."_s));
        QVERIFY(m_journey->press(edit, u"Save"_s));
        QTRY_VERIFY(!edit);
        QTRY_COMPARE(m_journey->keptKey(u"Tiny"_s), m_journey->small.key().toLatin1());
    }

    void aRemovedConnectionIsGoneWithItsKey()
    {
        addBoth();
        const QString id = m_journey->idOf(u"Large"_s);
        QTRY_COMPARE(m_journey->filesOf(id).size(), 1); // its fleet …
        window()->findChild<PanelArea *>()->toggle();
        QTRY_COMPARE(m_journey->filesOf(id).size(), 2); // … and its layout
        QDialog *list = openList();
        QVERIFY(list);
        list->findChild<QTableView *>()->selectRow(1);
        QVERIFY(m_journey->press(list, u"Remove…"_s));
        QTRY_VERIFY(m_journey->dialog(u"Remove Connection"_s));
        QDialog *question = m_journey->dialog(u"Remove Connection"_s);
        QVERIFY(m_journey->shows(question, u"Remove the connection “Large”?"_s));
        QVERIFY(m_journey->shows(question, u"Computers are not affected."_s));
        QVERIFY(m_journey->press(question, u"Remove Connection"_s));
        QTRY_COMPARE(m_journey->title(), u"Computers — Small"_s); // the other one is shown
        QVERIFY(m_journey->idOf(u"Large"_s).isEmpty());
        QCOMPARE(list->findChild<QTableView *>()->model()->rowCount(), 1);
        list->close();
        m_journey->end(); // what is still to be written has been
        QCOMPARE(m_journey->filesOf(id), QStringList{});
        m_journey->start();
        QTRY_COMPARE(m_journey->rows(), 5);
        QVERIFY(m_journey->idOf(u"Large"_s).isEmpty());
    }

    void readOnlyIsSaidInTheToolbarAndNothingCanBeChanged()
    {
        addBoth();
        ConnectionProfile profile = window()->connection()->profile();
        profile.readOnly = true;
        window()->desk()->change(window()->desk()->present(), profile, {});
        QTRY_COMPARE(m_journey->rows(), 9);
        QCOMPARE(window()->findChild<ConnectionButton *>()->text(), u"Large (read-only)"_s);
        window()->findChild<FleetView *>()->selectAll();
        QVERIFY(!m_journey->button(window(), u"Delete…"_s)->isEnabled());
    }

private:
    MainWindow *window() { return m_journey->window(); }

    void addBoth()
    {
        m_journey->start();
        QVERIFY(m_journey->add(u"Small"_s, m_journey->small));
        QTRY_COMPARE(m_journey->rows(), 5);
        QVERIFY(m_journey->add(u"Large"_s, m_journey->large));
        QTRY_COMPARE(m_journey->rows(), 9);
        QTRY_COMPARE(m_journey->keptKey(u"Small"_s), m_journey->small.key().toLatin1());
    }

    void updateKey(const QString &key)
    {
        QVERIFY(m_journey->trigger(u"Update API Key…"_s));
        QTRY_VERIFY(m_journey->dialog(u"Update API Key"_s));
        QDialog *asked = m_journey->dialog(u"Update API Key"_s);
        QVERIFY(m_journey->fill(asked, {}, {}, key));
        QVERIFY(m_journey->press(asked, u"Update Key"_s));
        QTRY_VERIFY(!m_journey->dialog(u"Update API Key"_s));
    }

    QDialog *openList()
    {
        if (!m_journey->trigger(u"Connections…"_s))
            return nullptr;
        [this] { QTRY_VERIFY(m_journey->dialog(u"Connections"_s)); }();
        return m_journey->dialog(u"Connections"_s);
    }

    QDialog *openEditOf(int row)
    {
        QDialog *list = openList();
        if (!list)
            return nullptr;
        list->findChild<QTableView *>()->selectRow(row);
        if (!m_journey->press(list, u"Edit…"_s))
            return nullptr;
        [this] { QTRY_VERIFY(m_journey->dialog(u"Edit Connection"_s)); }();
        return m_journey->dialog(u"Edit Connection"_s);
    }

    std::unique_ptr<ConnectionsJourney> m_journey;
};

QTEST_MAIN(tst_ConnectionsJourney)
#include "tst_connectionsjourney.moc"
