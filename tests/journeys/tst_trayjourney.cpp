// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "preferencesjourney.h"
#include "ui/desktop/tray.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QMessageBox>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

// The part of a desktop that has a system tray, as the bus knows it.
class TrayHost : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocol)

public:
    bool hasHost() const { return true; }
    int protocol() const { return 0; }
    int items() const { return m_items; }
    bool appear()
    {
        QDBusConnection bus =
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("tray"));
        return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
               && bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString & /*service*/) { ++m_items; }

private:
    std::atomic<int> m_items = 0;
};

// The tray of a desktop that has one, on a display and a bus of the test's own.
class tst_TrayJourney : public QObject
{
    Q_OBJECT

private:
    QThread m_thread; // Qt waits for this desktop's answers
    std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<PreferencesJourney> m_prefs;

    Journey *journey() const { return m_prefs->operator->(); }
    Tray *tray() const { return journey()->window()->findChild<Tray *>(); }
    int needing() const
    {
        const FleetModel *fleet = journey()->window()->fleet();
        int count = 0;
        for (int row = 0; row < fleet->rowCount(); ++row)
            count += needsAttention(*fleet->at(row).computer, fleet->at(row).local) ? 1 : 0;
        return count;
    }
    QAction *entry(const QString &text) const
    {
        const QList<QAction *> actions = tray()->menu()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }
    bool wish() const { return m_prefs->toggle(u"Show in the system tray"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_host = std::make_unique<TrayHost>();
        m_host->moveToThread(&m_thread);
        m_thread.start();
        bool there = false;
        QMetaObject::invokeMethod(
                m_host.get(), [&] { there = m_host->appear(); }, Qt::BlockingQueuedConnection);
        QVERIFY(there);
    }
    void cleanupTestCase()
    {
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }
    void init()
    {
        m_prefs = std::make_unique<PreferencesJourney>();
        QVERIFY(m_prefs->start());
    }
    void cleanup() { m_prefs.reset(); }

    void itIsOffUntilSomebodyWishesIt()
    {
        QVERIFY(!tray()->isShown());
        const int before = m_host->items();
        QVERIFY(wish());
        QVERIFY(tray()->isShown());
        QTRY_VERIFY_WITH_TIMEOUT(m_host->items() > before, 15'000);
        QVERIFY(m_prefs->restart());
        QVERIFY(tray()->isShown());
        QVERIFY(m_prefs->open());
        QVERIFY(wish());
        QVERIFY(!tray()->isShown());
    }
    void aClosedWindowIsInTheTrayAndComesBack()
    {
        QVERIFY(wish());
        m_prefs->dialog()->close();
        journey()->window()->close();
        QVERIFY(journey()->window()->isHidden());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        entry(u"Show"_s)->trigger();
        QVERIFY(journey()->window()->isVisible());
    }
    void withoutItAClosedWindowIsTheEnd()
    {
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(journey()->window()->close());
    }
    void itCountsWhoNeedsAttention()
    {
        QVERIFY(wish());
        const auto number = [this] {
            return entry(u"Needs Attention"_s)->text().section(u'(', 1).section(u')', 0, 0).toInt();
        };
        journey()->inFleet([&](SandboxFleet &fleet) {
            const QString id = fleet.idOf(journey()->table()->model()->index(0, 0).data().toString());
            fleet.change(id, [](SandboxComputer &computer) { computer.status = u"active"_s; });
        });
        QVERIFY(journey()->read());
        const QString name = journey()->table()->model()->index(0, 0).data().toString();
        QTRY_COMPARE_WITH_TIMEOUT(number(), needing(), 15'000);
        const int before = number();
        journey()->inFleet([&](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(name), [](SandboxComputer &computer) { computer.status = u"error"_s; });
        });
        QVERIFY(journey()->read());
        QTRY_COMPARE_WITH_TIMEOUT(number(), before + 1, 15'000);
        QVERIFY(tray()->toolTip().contains(u"Need attention: %1"_s.arg(before + 1)));
        QVERIFY(tray()->toolTip().contains(u"Computers: 12"_s));
        entry(u"Needs Attention"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(journey()->table()->model()->rowCount(), before + 1, 15'000);
    }
    void quittingFromTheTrayAsksWhileSomethingRuns()
    {
        QVERIFY(wish());
        m_prefs->dialog()->close();
        for (int row = 0; row < 2; ++row)
            QVERIFY(journey()->click(journey()->table()->model()->index(row, 0).data().toString(),
                                     Qt::ControlModifier));
        Fault slow = Fault::of(u"deleteComputer"_s, Fault::Kind::Delay, 4000);
        slow.times = 2;
        journey()->fail(slow);
        QVERIFY(journey()->deleteSelected(u"delete 2"_s));
        journey()->window()->close();
        QVERIFY(journey()->window()->isHidden()); // it goes on meanwhile
        entry(u"Quit"_s)->trigger();
        QTRY_VERIFY(journey()->window()->isVisible());
        QPointer<QMessageBox> question = journey()->window()->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->windowTitle(), u"Quit Millwright"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!question);
        QVERIFY(journey()->window()->isVisible());
        journey()->window()->close();
        QVERIFY(journey()->window()->isHidden()); // and the wish to quit is no more
    }
};

QTEST_MAIN(tst_TrayJourney)
#include "tst_trayjourney.moc"
