// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "samplecomputers.h"
#include "ui/detail/servertabs.h"
#include "ui/language.h"

#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray twoSessions = "{\"sessions\":[{\"sessionId\":\"s1\",\"status\":\"idle\"},{\"sessionId\":"
                               "\"s2\",\"status\":\"running\"}],\"pagination\":{\"hasMore\":false}}";

} // namespace

// A window with the tabs, and a connection to a server that answers as it is told.
class tst_ServerTabs : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderFixture> m_world;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QTabWidget> m_tabs;
    ServerTabs *m_serverTabs = nullptr;

    void open(const QString &tab)
    {
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (m_tabs->tabText(i) == tab)
                m_tabs->setCurrentIndex(i);
        }
    }
    qsizetype asked() const { return m_world->server.requests().size(); }
    quint64 begun() const { return m_connection->client()->begun(); } // at once, before the server has heard
    QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_tabs->currentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }
    void init()
    {
        m_world = std::make_unique<ReaderFixture>();
        const ConnectionProfile profile{.name = u"Test"_s, .endpoint = m_world->client.endpoint()};
        m_connection =
                std::make_unique<Connection>(profile, *ApiKey::fromText(u"fk-1"_s), Connection::Pace());
        m_tabs = std::make_unique<QTabWidget>();
        m_tabs->addTab(new QWidget, u"Provisioning"_s);
        m_serverTabs = new ServerTabs(m_tabs.get());
        m_serverTabs->setConnection(m_connection.get());
        m_serverTabs->setComputer(sample::healthy(), false);
        m_tabs->resize(396, 600);
        m_tabs->show();
    }
    void cleanup()
    {
        m_tabs.reset();
        m_connection.reset();
        m_world.reset();
    }

    void onlyTheTabThatIsOpenAsks()
    {
        m_world->answers({"[]", twoSessions});
        QCOMPARE(asked(), 0);
        open(u"Metrics"_s);
        QTRY_VERIFY(shown().contains(u"No samples (asleep?)"_s));
        QCOMPARE(asked(), 1);
        QVERIFY(m_world->line(0).contains("/metrics"));
        open(u"Sessions"_s);
        QTRY_VERIFY(shown().contains(u"2 sessions"_s));
        QCOMPARE(asked(), 2);
    }

    void onePartThatFailsDoesNotHideAnother()
    {
        m_world->server.script({{RawServer::response(500, {})}, {RawServer::response(200, twoSessions)}});
        open(u"Metrics"_s);
        QTRY_VERIFY(shown().contains(u"Could not load metrics"_s));
        open(u"Sessions"_s);
        QTRY_VERIFY(shown().contains(u"2 sessions"_s));
        QVERIFY(!shown().contains(u"Could not"_s));
    }

    void aSessionIsShownSelectedInItsTab()
    {
        m_world->answers({twoSessions});
        m_serverTabs->showSession(u"s2"_s);
        QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), u"Sessions"_s);
        auto *table = m_tabs->currentWidget()->findChild<QTableView *>();
        QTRY_COMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"s2"_s);
    }

    void aRejectedKeyStopsAllTrafficUntilThereIsAnother()
    {
        m_world->server.script(
                {{RawServer::response(401, {})}, {RawServer::response(200, "{\"computers\":[]}")}});
        connect(m_connection.get(), &Connection::readinessChanged, m_serverTabs,
                [this] { m_serverTabs->setReadiness(m_connection->readiness()); });
        open(u"Metrics"_s);
        QTRY_COMPARE(m_connection->readiness(), Connection::Readiness::KeyRejected);
        QVERIFY(shown().contains(u"The API key was rejected"_s));
        const quint64 before = begun();
        open(u"Sessions"_s);
        QCOMPARE(begun(), before);
        QCOMPARE(asked(), 1);
        m_connection->setKey(*ApiKey::fromText(u"fk-2"_s));
        QTRY_VERIFY(asked() >= 3); // the fleet, and the tab that is open
    }

    void aComputerThatIsGoneIsNotAskedAbout()
    {
        m_world->answers({"[]"});
        m_serverTabs->setComputer(sample::healthy(), true);
        open(u"Metrics"_s);
        open(u"Sessions"_s);
        QCOMPARE(begun(), 0u);
    }

    void anEntryThatCouldNotBeReadIsNotAskedAbout()
    {
        m_world->answers({"[]"});
        Computer unreadable;
        unreadable.unreadable = Computer::Unreadable::RepeatedId;
        unreadable.id = u"c1"_s;
        m_serverTabs->setComputer(unreadable, false);
        open(u"Metrics"_s);
        open(u"Sessions"_s);
        QCOMPARE(begun(), 0u);
    }

    void aConnectionMayGo()
    {
        m_world->answers({"[]"});
        open(u"Metrics"_s);
        m_serverTabs->setConnection(nullptr);
        m_connection.reset();
        open(u"Sessions"_s);
        QVERIFY(shown().contains(u"Sessions have not been loaded yet."_s));
    }
};

QTEST_MAIN(tst_ServerTabs)
#include "tst_servertabs.moc"
