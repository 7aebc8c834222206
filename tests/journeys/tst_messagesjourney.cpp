// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "messageserver.h"
#include "preferencesjourney.h"
#include "ui/actions/bulkprogress.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QCheckBox>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QLineEdit>
#include <QMenu>
#include <QWindow>

using namespace Qt::StringLiterals;

// What the desktop shows while no window of ours is in front, on a bus of the test's own.
class tst_MessagesJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWindow> m_elsewhere; // of another program, as far as the console can tell
    std::unique_ptr<MessageServer> m_server;
    std::unique_ptr<PreferencesJourney> m_prefs;
    QList<double> m_progress; // of the launcher's entry; -1: none is to be seen

    Journey *journey() const { return m_prefs->operator->(); }
    QString name(int row) const { return journey()->table()->model()->index(row, 0).data().toString(); }
    QAction *notify() const
    {
        const QList<QMenu *> menus = journey()->window()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove(u'&') == u"Notify When Done"_s)
                    return action;
            }
        }
        return nullptr;
    }
    void make(const QString &who, const QString &status) const
    {
        journey()->inFleet([&](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(who), [&](SandboxComputer &computer) { computer.status = status; });
        });
        QVERIFY(journey()->read());
    }
    void watch(const QString &who) const
    {
        QVERIFY(journey()->click(who));
        QVERIFY(notify()->isEnabled());
        notify()->trigger();
        QVERIFY(notify()->isChecked());
    }
    void lookAway()
    {
        m_elsewhere = std::make_unique<QWindow>();
        m_elsewhere->show();
        m_elsewhere->requestActivate();
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeWindow(), 15'000);
    }
    // One of them takes as long as somebody needs to look away.
    void deleteTwo() const
    {
        journey()->fail(Fault::of(u"deleteComputer"_s, Fault::Kind::Delay, 3000));
        const QString one = name(0);
        const QString two = name(1);
        for (const QString &each : {one, two})
            make(each, u"active"_s);
        QVERIFY(journey()->click(one));
        QVERIFY(journey()->click(two, Qt::ControlModifier));
        QVERIFY(journey()->deleteSelected(u"delete 2"_s));
        const auto tells = [this] {
            const auto *progress = journey()->window()->findChild<BulkProgress *>();
            return progress && progress->isVisible();
        };
        QVERIFY(QTest::qWaitFor(tells,
                                15'000)); // else it would come to the front after somebody has looked away
    }
    bool idle() const { return journey()->window()->connection()->operations()->isIdle(); }
    // The window has found who shows messages.
    bool begin()
    {
        if (!m_prefs->start())
            return false;
        const auto ready = [this] {
            m_prefs->dialog()->close();
            return QTest::qWaitFor([this] { return !m_prefs->dialog(); }) && m_prefs->open()
                   && m_prefs->check(u"An action on several computers is done"_s)->isEnabled();
        };
        for (int tries = 0; tries < 50; ++tries) {
            if (ready()) {
                m_prefs->dialog()->close();
                return QTest::qWaitFor([this] { return !m_prefs->dialog(); });
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        QDBusConnection::sessionBus().connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
                                              this, SLOT(takeProgress(QDBusMessage)));
        m_progress.clear();
        m_server = std::make_unique<MessageServer>();
        QVERIFY(m_server->appear());
        m_prefs = std::make_unique<PreferencesJourney>();
        QVERIFY(begin());
    }
    void cleanup()
    {
        m_elsewhere.reset();
        m_prefs.reset();
        if (m_server)
            m_server->vanish();
        m_server.reset();
        QDBusConnection::disconnectFromBus(u"messages"_s);
    }

    void severalThatHaveFinishedAreTold();
    void nothingIsToldToWhoIsLooking();
    void whatIsSwitchedOffIsNotTold();
    void aWatchedComputerThatIsReadyIsToldOnce();
    void aWatchedComputerThatFailsLeadsToItself();
    void aWatchedComputerThatIsDeletedElsewhereIsTold();
    void namesAreNoMarkup();
    void theLauncherShowsHowFarItIs();
    void whoShowsMessagesMayComeAndGo();

public Q_SLOTS:
    void takeProgress(const QDBusMessage &message)
    {
        QVariantMap values;
        message.arguments().at(1).value<QDBusArgument>() >> values;
        m_progress += values[u"progress-visible"_s].toBool() ? values[u"progress"_s].toDouble() : -1;
    }
};

void tst_MessagesJourney::severalThatHaveFinishedAreTold()
{
    deleteTwo();
    lookAway();
    QVERIFY(!idle());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QCOMPARE(m_server->messages.constFirst().title, u"2 deleted"_s);
    QVERIFY(m_server->messages.constFirst().text.startsWith(u"Sandbox"_s));
    m_server->click(0);
    QTRY_VERIFY(journey()->window()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(journey()->window()));
}

void tst_MessagesJourney::nothingIsToldToWhoIsLooking()
{
    deleteTwo();
    QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
    const QString who = name(3);
    make(who, u"provisioning"_s);
    watch(who);
    lookAway();
    make(who, u"active"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000); // and the other one never came
    QCOMPARE(m_server->messages.constFirst().title, who + u" is ready."_s);
}

void tst_MessagesJourney::whatIsSwitchedOffIsNotTold()
{
    QVERIFY(m_prefs->open());
    QVERIFY(m_prefs->toggle(u"An action on several computers is done"_s));
    m_prefs->dialog()->close();
    const QString who = name(3);
    make(who, u"provisioning"_s);
    watch(who);
    deleteTwo();
    lookAway();
    QVERIFY(!idle());
    QTRY_VERIFY_WITH_TIMEOUT(idle(), 15'000);
    make(who, u"active"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QCOMPARE(m_server->messages.constFirst().title, who + u" is ready."_s);
}

void tst_MessagesJourney::aWatchedComputerThatIsReadyIsToldOnce()
{
    const QString who = name(0);
    const QString other = name(1);
    make(who, u"provisioning"_s);
    make(other, u"provisioning"_s);
    watch(who);
    lookAway();
    make(who, u"active"_s);
    make(other, u"active"_s); // nobody asked about it
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QCOMPARE(m_server->messages.constFirst().title, who + u" is ready."_s);
    QVERIFY(!notify()->isChecked());
    make(who, u"provisioning"_s);
    make(who, u"active"_s); // the mark has gone
    m_elsewhere.reset();
    journey()->window()->activateWindow();
    make(other, u"provisioning"_s);
    watch(other);
    lookAway();
    make(other, u"active"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 2, 15'000);
    QCOMPARE(m_server->messages.constLast().title, other + u" is ready."_s);
}

void tst_MessagesJourney::aWatchedComputerThatFailsLeadsToItself()
{
    const QString who = name(3);
    make(who, u"provisioning"_s);
    watch(who);
    QVERIFY(journey()->click(name(0)));
    lookAway();
    make(who, u"error"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QCOMPARE(m_server->messages.constFirst().title, who + u" has failed."_s);
    QVERIFY(m_server->messages.constFirst().actions.contains(u"default"_s));
    m_server->click(0);
    QTRY_VERIFY(journey()->window()->isVisible());
    QTRY_COMPARE(journey()->selectedNames(), QStringList{who});
}

void tst_MessagesJourney::aWatchedComputerThatIsDeletedElsewhereIsTold()
{
    const QString who = name(3);
    make(who, u"provisioning"_s);
    watch(who);
    lookAway();
    journey()->inFleet([&](SandboxFleet &fleet) { fleet.remove(fleet.idOf(who)); });
    QVERIFY(journey()->read());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QCOMPARE(m_server->messages.constFirst().title, who + u" is no longer there."_s);
}

void tst_MessagesJourney::namesAreNoMarkup()
{
    const QString who = name(0);
    journey()->inFleet([&](SandboxFleet &fleet) {
        fleet.change(fleet.idOf(who), [](SandboxComputer &computer) {
            computer.name = u"<b>bold</b>"_s;
            computer.status = u"provisioning"_s;
        });
    });
    QVERIFY(journey()->read());
    watch(u"<b>bold</b>"_s);
    lookAway();
    make(u"<b>bold</b>"_s, u"error"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages.size(), 1, 15'000);
    QVERIFY(!m_server->messages.constFirst().text.contains(u'<')); // titles are plain for everybody
}

void tst_MessagesJourney::theLauncherShowsHowFarItIs()
{
    deleteTwo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_progress.isEmpty() && m_progress.constLast() < 0, 15'000);
    QVERIFY(m_progress.size() > 1);
    QVERIFY(m_progress.constFirst() >= 0 && m_progress.constFirst() <= 1);
}

void tst_MessagesJourney::whoShowsMessagesMayComeAndGo()
{
    const auto wordsAre = [this](bool enabled) {
        return QTest::qWaitFor(
                [&] {
                    if (m_prefs->dialog())
                        m_prefs->dialog()->close();
                    return QTest::qWaitFor([this] { return !m_prefs->dialog(); }) && m_prefs->open()
                           && m_prefs->check(u"An action on several computers is done"_s)->isEnabled()
                                      == enabled;
                },
                15'000);
    };
    m_server->vanish();
    QVERIFY(wordsAre(false));
    QVERIFY(m_prefs->labels().contains(u"This desktop shows no notifications."_s));
    QVERIFY(m_server->appear());
    QVERIFY(wordsAre(true));
}

QTEST_MAIN(tst_MessagesJourney)
#include "tst_messagesjourney.moc"
