// SPDX-License-Identifier: GPL-3.0-or-later
#include "listjourney.h"
#include "ui/fleet/fleetmodel.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString list = u"listComputers"_s;

} // namespace

// What stands in the list's stead while there are no rows: before the first connection, while the fleet is
// read for the first time, when that fails, and when there is nothing to show.
class tst_EmptyListJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListJourney> m_journey;

private Q_SLOTS:
    void init() { m_journey = std::make_unique<ListJourney>(); }
    void cleanup() { m_journey.reset(); }

    void firstRunConnectsFromThePage()
    {
        QVERIFY(m_journey->open());
        QVERIFY(m_journey->button(u"Add Connection"_s));
        for (const QString &name :
             {u"Reload List"_s, u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}) {
            QVERIFY2(!m_journey->button(name)->isEnabled(), qPrintable(name));
            QCOMPARE(m_journey->button(name)->toolTip(), u"Add a connection first"_s);
        }
        QVERIFY(m_journey->textIn(m_journey->window())
                        .contains(u"Connect to Factory\nAdd an API key to see the computers it owns."_s));
        QVERIFY(m_journey->statusText().contains(u"Not connected"_s));
        auto *server = m_journey->field(u"Server"_s);
        server->selectAll();
        QTest::keyClicks(server, m_journey->sandbox()->url().toString());
        auto *key = m_journey->field(u"API key:"_s);
        QTest::keyClicks(key, m_journey->sandbox()->key());
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_COMPARE(m_journey->rows(), 48);
        QCOMPARE(m_journey->window()->windowTitle(), u"Computers — Production"_s);
    }

    void firstReadingSaysSoAfterAMoment()
    {
        QVERIFY(m_journey->open());
        m_journey->fail(Fault::of(list, Fault::Kind::Delay, 1'500));
        m_journey->connectWith(m_journey->sandbox()->key());
        QCOMPARE(m_journey->placeholderText(), QString()); // a quick answer flashes nothing
        QVERIFY(m_journey->statusText().contains(u"Loading computers…"_s));
        QTRY_COMPARE(m_journey->placeholderText(), u"Loading computers…"_s);
        QVERIFY(!m_journey->button(u"Cancel"_s));
        QTRY_COMPARE(m_journey->rows(), 48);
        QCOMPARE(m_journey->placeholderText(), QString());
    }

    void longFirstReadingCanBeCancelled()
    {
        QVERIFY(m_journey->open());
        m_journey->fail(Fault::of(list, Fault::Kind::Delay, 60'000));
        m_journey->connectWith(m_journey->sandbox()->key());
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->button(u"Cancel"_s), 8'000);
        QVERIFY(m_journey->press(u"Cancel"_s));
        QTRY_VERIFY(m_journey->placeholderText().startsWith(u"Could not load computers\n"_s));
        QTRY_VERIFY(m_journey->button(u"Try Again"_s));
        QVERIFY(m_journey->press(u"Try Again"_s));
        QTRY_COMPARE(m_journey->rows(), 48);
    }

    void failedFirstReadingIsToldAndTriedAgain()
    {
        QVERIFY(m_journey->open(ListJourney::patientPace()));
        m_journey->fail(ListJourney::always(Fault::of(list, Fault::Kind::CloseBefore)));
        m_journey->connectWith(m_journey->sandbox()->key());
        QTRY_VERIFY2(m_journey->placeholderText().startsWith(
                             u"Could not load computers\nNo connection to %1."_s.arg(m_journey->host())),
                     qPrintable(m_journey->placeholderText()));
        QVERIFY(m_journey->button(u"Connection Settings…"_s));
        QVERIFY(m_journey->button(u"Copy Details"_s));
        QCOMPARE(m_journey->strip(), QString()); // said once
        m_journey->heal();
        QTRY_VERIFY(m_journey->button(u"Try Again"_s));
        QVERIFY(m_journey->press(u"Try Again"_s));
        QTRY_COMPARE(m_journey->rows(), 48);
    }

    void rejectedKeyWithoutDataAsksForAnother()
    {
        QVERIFY(m_journey->open());
        m_journey->connectWith(u"fk-not-this-one"_s);
        QTRY_COMPARE(
                m_journey->placeholderText(),
                u"The API key was rejected\n%1 answered 401 Unauthorized: Invalid or missing API key"_s.arg(
                        m_journey->host()));
        QCOMPARE(m_journey->strip(), QString()); // said once
        QVERIFY(m_journey->press(u"Update API Key…"_s));
        QVERIFY(m_journey->typeKey());
        QTRY_COMPARE(m_journey->rows(), 48);
    }

    void noComputersSaysWhatToDo()
    {
        QVERIFY(m_journey->open());
        m_journey->fail(Fault::answer(list, 200, QByteArray(R"({"computers": []})")));
        m_journey->connectWith(m_journey->sandbox()->key());
        QTRY_COMPARE(m_journey->placeholderText(),
                     u"No computers yet\nThis API key owns no computers. Create one, or register a "
                     "machine with: droid computer register"_s);
        QVERIFY(m_journey->button(u"Copy Command"_s));
        QVERIFY(m_journey->button(u"Open Factory"_s));
        QTRY_COMPARE(m_journey->rows(), 48); // the next reading has some
    }

    void filterThatHidesAllOffersItsEnd()
    {
        QVERIFY(m_journey->start());
        QTest::keyClicks(m_journey->filterField(), u"status:error gpu"_s);
        QTRY_COMPARE(m_journey->placeholderText(),
                     u"No computers match “status:error gpu”\n48 computers are hidden by the filter."_s);
        QVERIFY(m_journey->press(u"Clear Filter"_s));
        QTRY_COMPARE(m_journey->rows(), 48);
        QCOMPARE(m_journey->filterField()->text(), QString());
    }
};

QTEST_MAIN(tst_EmptyListJourney)
#include "tst_emptylistjourney.moc"
