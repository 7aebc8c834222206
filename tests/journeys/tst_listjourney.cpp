// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "listjourney.h"
#include "ui/detail/computerpanel.h"
#include "ui/detail/jsonview.h"
#include "ui/fleet/fleetmodel.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString list = u"listComputers"_s;
const QString reload = u"Reload List"_s;
const QString timeOfDay = u"\\d\\d:\\d\\d:\\d\\d"_s;

} // namespace

// Reading the fleet when the server answers something else than the fleet: what stays, what is said, and how
// the reading goes on.
class tst_ListJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListJourney> m_journey;

    const MonitorStatus &status() const { return m_journey->window()->connection()->monitor()->status(); }
    void start(const Connection::Pace &pace = Journey::fastPace())
    {
        m_journey = std::make_unique<ListJourney>();
        QVERIFY(m_journey->start(pace));
        QCOMPARE(m_journey->rows(), 48);
    }
    // The strip's whole sentence, its times and waits left open.
    bool stripIs(const QString &pattern) const
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                .match(m_journey->strip())
                .hasMatch();
    }
    QString showing() const { return u" Showing data from "_s + timeOfDay + u"\\."_s; }
    QString nextTry() const { return showing() + u"( Next try in \\d+ s\\.| Trying again…)"_s; }

private Q_SLOTS:
    void cleanup() { m_journey.reset(); }

    void refusalsKeepTheDataAndSayWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said"); // %1: the server
        QTest::newRow("400") << 400 << u"Bad filter\\."_s;
        QTest::newRow("403") << 403 << u"This API key may not list computers\\."_s;
        QTest::newRow("404") << 404
                             << u"Unexpected answer from %1 \\(404\\)\\. Check the server address\\."_s;
        QTest::newRow("500") << 500 << u"Server error \\(500 Internal Server Error\\): Bad filter\\."_s;
        QTest::newRow("503") << 503 << u"Server error \\(503 Service Unavailable\\): Bad filter\\."_s;
    }
    void refusalsKeepTheDataAndSayWhy()
    {
        QFETCH(const int, status);
        QFETCH(const QString, said);
        start();
        const QByteArray body = R"({"detail":"Bad filter"})";
        m_journey->fail(ListJourney::always(Fault::answer(list, status, body)));
        const QString sentence =
                said.contains(u"%1") ? said.arg(QRegularExpression::escape(m_journey->host())) : said;
        QTRY_VERIFY2(stripIs(sentence + nextTry()), qPrintable(m_journey->strip()));
        QVERIFY(m_journey->strip().contains(this->status().readAt.toLocalTime().toString(u"HH:mm:ss")));
        QCOMPARE(m_journey->rows(), 48);
        QVERIFY(m_journey->button(u"Try Now"_s));
        QVERIFY(!m_journey->button(u"Close message"_s)); // a live state stays as long as it is true
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->statusText().contains(u"Trouble · "_s + m_journey->host()), true,
                                  5000);
        m_journey->heal();
        QTRY_COMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->statusText().contains(u"Connected · "_s + m_journey->host()));
    }

    void oneServerErrorIsNotWorthAStrip()
    {
        start();
        bool shown = false;
        int failures = 0;
        connect(m_journey->window()->connection()->monitor(), &FleetMonitor::statusChanged, this,
                [&](const MonitorStatus &status) {
                    failures = std::max(failures, status.failures);
                    shown = shown || !m_journey->strip().isEmpty();
                });
        m_journey->fail(Fault::answer(list, 500));
        QTRY_COMPARE(failures, 1);
        QTRY_COMPARE(status().failures, 0);
        QVERIFY(!shown);
        QCOMPARE(m_journey->rows(), 48);
    }

    void slowDownCountsDownAndThenReads()
    {
        start();
        m_journey->fail(Fault::rateLimit(list, "4"));
        const auto wait = [this] { // seconds; 0: the strip does not tell
            const QRegularExpression sentence(
                    u"^The server asked to slow down\\. Continuing in (\\d+) s\\.$"_s);
            return sentence.match(m_journey->strip()).captured(1).toInt();
        };
        QTRY_VERIFY2(wait() > 0, qPrintable(m_journey->strip()));
        const int first = wait();
        const int before = m_journey->sent(list);
        QVERIFY(first <= 4);
        QTRY_VERIFY(wait() > 0 && wait() < first);
        QCOMPARE(m_journey->sent(list), before);
        QTRY_COMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->sent(list) > before);
        QCOMPARE(m_journey->rows(), 48);
    }

    void lostConnectionIsOfflineUntilTryNow()
    {
        start(ListJourney::patientPace());
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        m_journey->fail(ListJourney::always(Fault::of(list, Fault::Kind::CloseBefore)));
        const QString sentence =
                u"No connection to %1\\."_s.arg(QRegularExpression::escape(m_journey->host()));
        QTRY_VERIFY2(stripIs(sentence + showing() + u" Next try in \\d+ s\\."_s),
                     qPrintable(m_journey->strip()));
        QVERIFY(m_journey->statusText().contains(u"Offline · "_s + m_journey->host()));
        QCOMPARE(m_journey->rows(), 48);
        for (const QString &change : {u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}) {
            QVERIFY2(!m_journey->button(change)->isEnabled(), qPrintable(change));
            QCOMPARE(m_journey->button(change)->toolTip(), u"Offline"_s);
        }
        m_journey->heal();
        QVERIFY(m_journey->press(u"Try Now"_s));
        QTRY_COMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->statusText().contains(u"Connected · "_s + m_journey->host()));
        QTRY_VERIFY(m_journey->button(u"Refresh Credentials"_s)->isEnabled());
    }

    void silenceIsOfflineToo()
    {
        Connection::Pace pace = ListJourney::patientPace();
        pace.limits.reading = 400ms;
        start(pace);
        m_journey->fail(ListJourney::always(Fault::of(list, Fault::Kind::Delay, 60'000)));
        QTRY_VERIFY2(m_journey->strip().startsWith(
                             u"No connection to %1. Showing data from "_s.arg(m_journey->host())),
                     qPrintable(m_journey->strip()));
        QCOMPARE(m_journey->rows(), 48);
    }

    void brokenAnswersKeepTheData_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("cut") << QByteArray(R"({"computers": [{"id": )") << u"is not JSON"_s;
        QTest::newRow("html") << QByteArray("<html>Log in</html>") << u"is not JSON"_s;
        QTest::newRow("other") << QByteArray(R"({"machines": []})") << u"is not what was asked for"_s;
        QTest::newRow("empty") << QByteArray() << u"is not JSON"_s;
    }
    void brokenAnswersKeepTheData()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        start(ListJourney::patientPace());
        m_journey->fail(ListJourney::always(Fault::answer(list, 200, body)));
        const QString sentence = u"The answer from %1 "_s.arg(m_journey->host()) + said;
        QTRY_VERIFY2(m_journey->strip().startsWith(sentence), qPrintable(m_journey->strip()));
        QVERIFY(m_journey->strip().contains(u"Showing data from "_s));
        QVERIFY(m_journey->button(u"Try Now"_s));
        QCOMPARE(m_journey->rows(), 48);
    }

    void unreadableEntryIsARowOfItsOwn()
    {
        start();
        const QByteArray body = R"({"computers": [
            {"id": "a", "name": "good-1", "providerType": "e2b", "createdAt": 1750000000000},
            {"name": "no id", "providerType": "e2b", "createdAt": 1750000000000},
            {"id": "c", "name": "good-2", "providerType": "byom", "createdAt": 1750000000000}]})";
        m_journey->fail(ListJourney::always(Fault::answer(list, 200, body)));
        m_journey->inFleet([](SandboxFleet &fleet) { // else they would be found by their ids
            const QStringList ids = fleet.ids();
            for (const QString &id : ids)
                std::ignore = fleet.remove(id);
        });
        QTRY_COMPARE(m_journey->strip(), u"1 entry could not be read."_s);
        QTRY_COMPARE(m_journey->window()->fleet()->aliveCount(), 3);
        QVERIFY(m_journey->row(u"good-1"_s) >= 0 && m_journey->row(u"good-2"_s) >= 0);
        QVERIFY(m_journey->press(u"Show"_s));
        QTRY_COMPARE(m_journey->selectedNames().size(), 1);
        QCOMPARE(m_journey->cell(u"Unreadable entry 2"_s, FleetModel::NameColumn), u"Unreadable entry 2"_s);
        QVERIFY(m_journey->panelText().contains(u"This entry of the list has no ID"_s));
        auto *json = m_journey->window()->findChild<JsonView *>();
        m_journey->window()->findChild<ComputerPanel *>()->tabs()->setCurrentWidget(json);
        QTRY_VERIFY(json->isVisible());
        QVERIFY(json->findChild<QPlainTextEdit *>()->toPlainText().contains(u"\"no id\""_s));
        QVERIFY(!m_journey->button(u"Delete…"_s)->isEnabled());
        // Closed, it is not said again of the same entry.
        QVERIFY(m_journey->press(u"Close message"_s));
        QCOMPARE(m_journey->strip(), QString());
        const int before = m_journey->sent(list);
        QTRY_VERIFY(m_journey->sent(list) > before + 1);
        QCOMPARE(m_journey->strip(), QString());
    }

    void rejectedKeyParksEverything()
    {
        start();
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        m_journey->fail(ListJourney::always(Fault::answer(list, 401)));
        QTRY_VERIFY2(
                stripIs(u"The API key was rejected\\."_s + showing() + u" Update the key to continue\\."_s),
                qPrintable(m_journey->strip()));
        const int before = m_journey->sentInAll();
        for (const QString &name : {reload, u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}) {
            QVERIFY2(!m_journey->button(name)->isEnabled(), qPrintable(name));
            QCOMPARE(m_journey->button(name)->toolTip(), u"The API key was rejected"_s);
        }
        QTest::keyClick(m_journey->window(), Qt::Key_F5);
        // Four readings would have come in this time, and the data grows stale.
        QTRY_VERIFY2(m_journey->statusText().contains(u"Stale — updated "_s
                                                      + status().readAt.toLocalTime().toString(u"HH:mm:ss")),
                     qPrintable(m_journey->statusText()));
        QCOMPARE(m_journey->sentInAll(), before);
        QCOMPARE(m_journey->rows(), 48);
        QVERIFY(m_journey->statusText().contains(u"Key rejected · "_s + m_journey->host()));
        QVERIFY(!m_journey->dialog()); // never a dialog by itself
    }

    void newKeyGoesOnInPlace()
    {
        start();
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        m_journey->fail(ListJourney::always(Fault::answer(list, 401)));
        QTRY_VERIFY(m_journey->strip().startsWith(u"The API key was rejected."_s));
        m_journey->heal();
        QVERIFY(m_journey->press(u"Update API Key…"_s));
        QVERIFY(m_journey->typeKey());
        QTRY_COMPARE(m_journey->strip(), QString());
        QTRY_VERIFY(m_journey->statusText().contains(u"Connected · "_s + m_journey->host()));
        QCOMPARE(m_journey->selectedNames(), QStringList{u"ci-runner-07"_s});
        QTRY_VERIFY(m_journey->button(u"Delete…"_s)->isEnabled());
        const int before = m_journey->sent(list);
        QTRY_VERIFY(m_journey->sent(list) > before); // and goes on by itself
    }

    void reloadIsNotToBeHadWhileLoading()
    {
        start(Journey::drivenPace());
        QTRY_VERIFY(m_journey->button(reload)->isEnabled());
        const int before = m_journey->sent(list);
        m_journey->fail(Fault::of(list, Fault::Kind::Delay, 700));
        QTest::keyClick(m_journey->window(), Qt::Key_F5);
        QTRY_VERIFY(!m_journey->button(reload)->isEnabled());
        QCOMPARE(m_journey->button(reload)->toolTip(), u"Loading…"_s);
        QTest::keyClick(m_journey->window(), Qt::Key_F5);
        QTRY_VERIFY(m_journey->button(reload)->isEnabled());
        QCOMPARE(m_journey->sent(list), before + 1);
    }

    void freshnessTicksAndANewReadingTurnsItBack()
    {
        start(Journey::drivenPace());
        const auto says = [this](const QString &pattern) {
            return m_journey->statusText().contains(QRegularExpression(pattern));
        };
        QVERIFY2(says(u"Updated (just now|1 s ago)"_s), qPrintable(m_journey->statusText()));
        QTRY_VERIFY(says(u"Updated [2-9] s ago"_s)); // a busy machine may skip one
        QVERIFY(m_journey->press(reload));
        QTRY_VERIFY(says(u"Updated (just now|1 s ago)"_s));
    }
};

QTEST_MAIN(tst_ListJourney)
#include "tst_listjourney.moc"
