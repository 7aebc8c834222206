// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityjourney.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/sessionlist.h"
#include "ui/detail/sessionsmodel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QTableView>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString operation = u"listSessions"_s;
const QString busy = u"db-master"_s; // with more sessions than two pages hold
const QString runner = u"ci-runner-01"_s;
const QString failed = u"ci-runner-07"_s;
const QString sessions = u"Sessions"_s;

SandboxSession sessionAt(qint64 createdAt, const QString &id)
{
    SandboxSession session;
    session.id = id;
    session.title = u"Title "_s + id;
    session.createdAt = createdAt;
    return session;
}

} // namespace

// The Sessions tab on the real window: page by page, from an install step, and when the server will not.
class tst_SessionsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ActivityJourney> m_journey;

    void open(const QString &name)
    {
        QVERIFY(m_journey->click(name));
        QVERIFY(m_journey->openTab(sessions));
    }
    // Has the first page read in its tab.
    void look(const QString &name)
    {
        open(name);
        QTRY_VERIFY2(m_journey->shown().contains(u" session"_s) && !m_journey->shown().contains(u"Loading"_s),
                     qPrintable(m_journey->shown()));
    }
    QString id(const QString &name) const { return m_journey->idOf(name); }
    // As the tab has them, from the top.
    QStringList shownIds() const
    {
        const auto *model = m_journey->window()->findChild<SessionsModel *>();
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids += model->sessionId(row);
        return ids;
    }
    QString currentId() const { return shownIds().value(m_journey->list()->currentIndex().row()); }
    static QStringList sorted(QStringList ids)
    {
        ids.sort();
        return ids;
    }
    // As the sandbox has them, sorted.
    QStringList serverIds(const QString &name) const
    {
        QSet<QString> ids;
        m_journey->inFleet([&](const SandboxFleet &fleet) {
            const SandboxComputer *computer = fleet.find(fleet.idOf(name));
            for (const SandboxSession &session : computer->sessions)
                ids += session.id;
            for (const SandboxStep &step : computer->steps.value_or(QList<SandboxStep>())) {
                if (!step.installSessionId.isEmpty())
                    ids += step.installSessionId;
            }
        });
        return sorted(QStringList(ids.cbegin(), ids.cend()));
    }
    QString installSession(const QString &name) const
    {
        QString session;
        m_journey->inFleet([&](const SandboxFleet &fleet) {
            session = fleet.find(fleet.idOf(name))->steps->constLast().installSessionId;
        });
        return session;
    }
    void addSessions(const QString &name, int count)
    {
        m_journey->inFleet([&](SandboxFleet &fleet) {
            const qint64 stamp = fleet.stamp();
            fleet.change(fleet.idOf(name), [count, stamp](SandboxComputer &computer) {
                for (int i = 0; i < count; ++i)
                    computer.sessions.append(sessionAt(stamp - i, u"ses_new_%1"_s.arg(i)));
            });
        });
    }
    // What the sandbox would answer to a question for the first page.
    QByteArray firstPage(const QString &name) const
    {
        QByteArray body;
        m_journey->inFleet([&](const SandboxFleet &fleet) {
            SessionList list(fleet.stamp());
            list.add(*fleet.find(fleet.idOf(name)));
            body = list.page(QUrlQuery(u"limit=50"_s)).body;
        });
        return body;
    }
    static QByteArray oneSession(const QByteArray &title)
    {
        return "{\"sessions\":[{\"sessionId\":\"ses_made_up\",\"title\":\"" + title
               + "\",\"status\":\"idle\",\"messageCount\":1,\"createdAt\":1,\"updatedAt\":2}],"
                 "\"pagination\":{\"hasMore\":false,\"nextCursor\":null}}";
    }
    void failAlways(int status) { m_journey->fail(ListJourney::always(Fault::answer(operation, status))); }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<ActivityJourney>(SandboxOptions{.speed = 0}); // its clock is driven
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }

    void cleanup() { m_journey.reset(); }

    void sessionsComePageByPageAndOnce()
    {
        QVERIFY(m_journey->click(busy));
        QCOMPARE(m_journey->sent(operation), 0); // nobody looks yet
        open(busy);
        const QAbstractItemModelTester tester(m_journey->window()->findChild<SessionsModel *>(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        look(busy);
        QCOMPARE(m_journey->shown(), u"50 sessions so far, the server has more"_s);
        m_journey->list()->selectRow(7);
        const QString chosen = currentId();
        addSessions(busy, 3); // the server's pages move on meanwhile
        QVERIFY(m_journey->pressInTab(u"Load More"_s));
        QTRY_COMPARE(m_journey->shown(), u"100 sessions so far, the server has more"_s);
        QVERIFY(m_journey->pressInTab(u"Load More"_s));
        QTRY_VERIFY2(!m_journey->shown().contains(u"so far"_s), qPrintable(m_journey->shown()));
        QVERIFY(!m_journey->tabButton(u"Load More"_s));
        QStringList expected = serverIds(busy);
        expected.removeIf([](const QString &id) { return id.startsWith(u"ses_new_"_s); });
        QCOMPARE(sorted(shownIds()), expected);
        QCOMPARE(currentId(), chosen);
        QCOMPARE(m_journey->sent(operation, id(busy)), 3);
        QCOMPARE(m_journey->sent(operation), 3);
        QVERIFY(m_journey->pressInTab(u"Reload"_s)); // the first page is the newest again
        QTRY_COMPARE(shownIds().value(0), u"ses_new_0"_s);
        QStringList ids = shownIds();
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(currentId(), chosen);
    }

    void aServerThatRepeatsItselfIsNotFollowed()
    {
        look(busy);
        const QStringList known = shownIds();
        m_journey->fail(Fault::answer(operation, 200, firstPage(busy)));
        QVERIFY(m_journey->pressInTab(u"Load More"_s));
        QTRY_VERIFY2(m_journey->shown().contains(u"would only repeat what is here"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(shownIds(), known);
        QVERIFY(!m_journey->tabButton(u"Load More"_s));
        QCOMPARE(m_journey->sent(operation), 2);
    }

    void notEnabledIsAStateAndNoError()
    {
        failAlways(403);
        open(failed);
        QTRY_VERIFY2(m_journey->shown().startsWith(u"Sessions are not enabled for this organisation\n"_s),
                     qPrintable(m_journey->shown()));
        QVERIFY(!m_journey->tabButton(u"Try Again"_s));
        QVERIFY(!m_journey->tabButton(u"Load More"_s));
        QCOMPARE(m_journey->strip(), QString());
        QCOMPARE(m_journey->window()->connection()->readiness(), Connection::Readiness::Ready);
        QVERIFY(m_journey->openTab(u"Metrics"_s));
        QTRY_VERIFY2(m_journey->shown().contains(u"Last sample"_s), qPrintable(m_journey->shown()));
        QVERIFY(m_journey->read());
        QCOMPARE(m_journey->strip(), QString());
        m_journey->heal();
        QVERIFY(m_journey->openTab(sessions));
        QVERIFY(m_journey->pressInTab(u"Reload"_s));
        QTRY_COMPARE(sorted(shownIds()), serverIds(failed));
    }

    void aFailureStaysInItsTab()
    {
        QVERIFY(m_journey->click(failed));
        const QString provisioning = m_journey->shown();
        failAlways(500);
        QVERIFY(m_journey->openTab(sessions));
        QTRY_VERIFY2(m_journey->shown().startsWith(u"Could not load sessions\n"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->openTab(u"Metrics"_s));
        QTRY_VERIFY2(m_journey->shown().startsWith(u"Last sample"_s), qPrintable(m_journey->shown()));
        QVERIFY(m_journey->openTab(u"Provisioning"_s));
        QCOMPARE(m_journey->shown().section(u'\n', 1), provisioning.section(u'\n', 1)); // without times
        QCOMPARE(m_journey->cell(failed, FleetModel::StatusColumn), u"Error"_s);
        m_journey->heal();
        QVERIFY(m_journey->openTab(sessions));
        QVERIFY(m_journey->pressInTab(u"Try Again"_s));
        QTRY_COMPARE(shownIds().size(), serverIds(failed).size());
    }

    void pagesThatAreKnownOutliveAFailure()
    {
        look(busy);
        const QStringList known = shownIds();
        m_journey->fail(Fault::answer(operation, 500));
        QVERIFY(m_journey->pressInTab(u"Load More"_s));
        QTRY_VERIFY2(m_journey->shown().contains(u"Could not load more sessions"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(shownIds(), known);
        QVERIFY(m_journey->pressInTab(u"Try Again"_s)); // that very page
        QTRY_COMPARE(shownIds().size(), 100);
        QCOMPARE(shownIds().first(50), known);
    }

    void sessionsAreWaitedForLongerThanOthers()
    {
        m_journey = std::make_unique<ActivityJourney>(SandboxOptions{.speed = 0});
        Connection::Pace pace = Journey::drivenPace();
        pace.limits.reading = 1500ms;
        QVERIFY(m_journey->start(pace));
        m_journey->fail(Fault::of(operation, Fault::Kind::Delay, 2500));
        m_journey->fail(Fault::of(u"getComputerMetrics"_s, Fault::Kind::Delay, 2500));
        open(runner);
        QCOMPARE(m_journey->shown(), u"Loading sessions… This can take a minute."_s);
        QTRY_COMPARE(shownIds().size(), serverIds(runner).size());
        QVERIFY(m_journey->openTab(u"Metrics"_s));
        QTRY_VERIFY2(m_journey->shown().contains(u"Could not load metrics"_s),
                     qPrintable(m_journey->shown()));
    }

    void aStepLeadsToItsSession()
    {
        QVERIFY(m_journey->goToFailed());
        const QString session = installSession(failed);
        QVERIFY(m_journey->press(u"Show Session"_s));
        QCOMPARE(m_journey->tab(), sessions);
        QTRY_COMPARE(currentId(), session);
        QVERIFY(m_journey->list()->selectionModel()->isRowSelected(m_journey->list()->currentIndex().row()));
        QCOMPARE(QApplication::focusWidget(), m_journey->list());
        QVERIFY(shownIds().size() > 1);
        QVERIFY(m_journey->pressInTab(u"Copy Session ID"_s));
        QCOMPARE(QApplication::clipboard()->text(), session);
    }

    void aStepLeadsToItsSessionOnALaterPage()
    {
        addSessions(failed, 70);
        QVERIFY(m_journey->click(failed));
        QVERIFY(m_journey->press(u"Show Session"_s));
        QCOMPARE(m_journey->tab(), sessions);
        QTRY_COMPARE(currentId(), installSession(failed));
        QVERIFY(m_journey->list()->currentIndex().row() >= 50);
        QCOMPARE(m_journey->sent(operation), 2);
        const QRect row = m_journey->list()->visualRect(m_journey->list()->currentIndex());
        QVERIFY(m_journey->list()->viewport()->rect().intersects(row)); // scrolled to
    }

    void aSearchThatFailsIsTriedAgain()
    {
        QVERIFY(m_journey->click(failed));
        const QString provisioning = m_journey->shown();
        m_journey->fail(Fault::answer(operation, 500));
        QVERIFY(m_journey->press(u"Show Session"_s));
        QCOMPARE(m_journey->tab(), sessions);
        QTRY_VERIFY2(m_journey->shown().contains(u"Could not load sessions"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->pressInTab(u"Try Again"_s));
        QTRY_COMPARE(currentId(), installSession(failed));
        QVERIFY(m_journey->openTab(u"Provisioning"_s));
        QCOMPARE(m_journey->shown().section(u'\n', 1), provisioning.section(u'\n', 1));
    }

    void anAnswerAboutAnotherComputerIsNeverShown()
    {
        Fault late = Fault::answer(operation, 200, oneSession("late"));
        late.computerId = id(busy);
        late.delayMs = 500;
        Fault later = Fault::answer(operation, 200, oneSession("in time"));
        later.computerId = id(runner);
        later.delayMs = 1100; // what is late has come when this comes
        m_journey->fail(late);
        m_journey->fail(later);
        open(busy);
        QTRY_COMPARE(m_journey->sent(operation, id(busy)), 1);
        const auto seen = m_journey->watch(SessionsModel::TitleColumn);
        QVERIFY(m_journey->click(runner));
        QVERIFY2(m_journey->shown().startsWith(u"Loading sessions…"_s), qPrintable(m_journey->shown()));
        QTRY_COMPARE(m_journey->shown(), u"1 session"_s);
        QCOMPARE(*seen, QStringList{u"in time"_s});
    }

    void theOldComputersSessionsGoAtOnce()
    {
        look(busy);
        Fault late = Fault::of(operation, Fault::Kind::Delay, 700);
        late.computerId = id(runner);
        m_journey->fail(late);
        QVERIFY(m_journey->click(runner));
        QVERIFY(shownIds().isEmpty());
        QVERIFY2(m_journey->shown().startsWith(u"Loading sessions…"_s), qPrintable(m_journey->shown()));
        QTRY_COMPARE(sorted(shownIds()), serverIds(runner));
    }

    void anAnswerOfAnotherServerIsNeverShown()
    {
        Fault late = Fault::answer(operation, 200, oneSession("late"));
        late.delayMs = 1000;
        m_journey->fail(late);
        open(runner);
        QTRY_COMPARE(m_journey->sent(operation), 1);
        const auto seen = m_journey->watch(SessionsModel::TitleColumn);

        Sandbox other(SandboxOptions{.seed = 2});
        QVERIFY(other.startAndWait());
        QCOMPARE(other.idOf(runner), id(runner)); // the same id on both
        other.run([](SandboxServer &server) {
            Fault later = Fault::answer(operation, 200, oneSession("in time"));
            later.delayMs = 1000;
            server.addFault(later);
        });
        m_journey->window()->connectTo({u"Other"_s, *Endpoint::fromText(other.url().toString())},
                                       *ApiKey::fromText(other.key()));
        QTRY_VERIFY(m_journey->row(runner) >= 0);
        QVERIFY(m_journey->click(runner));
        QCOMPARE(m_journey->tab(), sessions);
        QVERIFY2(m_journey->shown().startsWith(u"Loading sessions…"_s), qPrintable(m_journey->shown()));
        QTRY_COMPARE(m_journey->shown(), u"1 session"_s);
        QCOMPARE(*seen, QStringList{u"in time"_s});
        m_journey->window()->close(); // before the server goes
    }
};

QTEST_MAIN(tst_SessionsJourney)
#include "tst_sessionsjourney.moc"
