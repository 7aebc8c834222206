// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/exchange.h"
#include "tests/contract/pages.h"
#include "tests/contract/prismlog.h"
#include "tests/journeys/journey.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pages;
using namespace std::chrono_literals;

// The real window against Prism, which answers out of the three published pages and nothing else.
class tst_WindowContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void answersOfThePages_data();
    void answersOfThePages();
    void oneWindowDoesAllThree();
    void missingKeyIsNoticedByPrism();

private:
    // A server of its own below Prism's address, see describe.mjs.
    void openWindow(const QString &prefix);
    void act(const QString &operation);
    void refreshByMouse();
    void retryByKeyboard();
    void deleteByKeyboard();
    QString said() const;
    void checkPrism(const QString &prefix, const QString &operation, const QString &status) const;
    void checkSilence(const QString &prefix) const;

    PrismLog log() const { return PrismLog(*m_prism); }

    QTemporaryDir m_directory;
    std::unique_ptr<Prism> m_prism;
    std::unique_ptr<Journey> m_journey;
    QStringList m_words;  // that the computer's row has shown, oldest first
    int m_changes = 0;    // that the window was made to send, and this program by hand
    int m_violations = 0; // that this program has provoked
};

void tst_WindowContract::initTestCase()
{
    if (const std::optional<QString> missing = Prism::missing())
        QSKIP(qPrintable(*missing));
    const std::optional<QString> pages = Prism::pages();
    if (!pages)
        QSKIP("the published pages are not beside this checkout");
    m_prism = std::make_unique<Prism>();
    QVERIFY(m_prism->mock(Prism::describe(m_directory.path(), {u"--pages"_s, *pages, u"--consoles"_s})));
}

void tst_WindowContract::cleanup()
{
    m_journey.reset();
}

// Nothing left later what each test did not see: no change was sent twice, none left the pages.
void tst_WindowContract::cleanupTestCase()
{
    if (!m_prism)
        return;
    const PrismLog seen = log();
    qInfo("Prism's verdict: %d requests, %d of them changes; %d valid, %d violations (%d provoked)",
          seen.requests(), seen.changes(), seen.valid(), seen.violations(), m_violations);
    QCOMPARE(seen.changes(), m_changes);
    QCOMPARE(seen.violations(), m_violations);
    QCOMPARE(seen.valid(), seen.requests() - m_violations);
    m_prism.reset();
}

void tst_WindowContract::openWindow(const QString &prefix)
{
    Connection::Pace pace = Journey::fastPace();
    pace.monitor.changing =
            1s; // Prism forgets what it did, and a reading would bring a deleted computer back
    pace.monitor.foreground = 15s;
    const Result<Endpoint> endpoint = Endpoint::fromText(m_prism->url().toString() + prefix);
    const Result<ApiKey> key = ApiKey::fromText(u"fk-contract"_s);
    QVERIFY(endpoint && key);
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->startOn({u"Prism"_s, *endpoint}, *key, pace));
    QCOMPARE(m_journey->table()->model()->rowCount(), 3);
    m_words.clear();
    connect(m_journey->table()->model(), &QAbstractItemModel::dataChanged, this,
            [this] { m_words += m_journey->cell(computer, FleetModel::StatusColumn); });
    QVERIFY(m_journey->click(computer));
    QTRY_VERIFY(m_journey->button(u"Refresh Credentials"_s)->isEnabled());
}

void tst_WindowContract::act(const QString &operation)
{
    ++m_changes;
    if (operation == refresh)
        refreshByMouse();
    else if (operation == retry)
        retryByKeyboard();
    else
        deleteByKeyboard();
}

void tst_WindowContract::refreshByMouse()
{
    QVERIFY(m_journey->confirm(u"Refresh Credentials"_s, u"Refresh Credentials"_s));
}

void tst_WindowContract::retryByKeyboard()
{
    QVERIFY(m_journey->press(u"Retry Install…"_s));
    QTRY_VERIFY(m_journey->dialog());
    QTest::keyClick(m_journey->dialog(), Qt::Key_Return); // its default is the verb
    QTRY_VERIFY(!m_journey->dialog());
}

void tst_WindowContract::deleteByKeyboard()
{
    m_journey->window()->activateWindow(); // another dialog may just have closed
    QVERIFY(QTest::qWaitForWindowActive(m_journey->window()));
    QVERIFY(m_journey->click(computer));
    QTest::keyClick(m_journey->table(), Qt::Key_Delete);
    QVERIFY(m_journey->typeName(computer.chopped(1)));
    const QAbstractButton *verb = m_journey->button(m_journey->dialog(), u"Delete Computer"_s);
    QVERIFY(verb && !verb->isEnabled());
    QVERIFY(m_journey->typeName(computer.last(1)));
    QTRY_VERIFY(verb->isEnabled());
    QTest::keyClick(m_journey->dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(m_journey->dialog());
    QTest::keyClick(m_journey->dialog()->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_journey->dialog());
}

QString tst_WindowContract::said() const
{
    return u"result: %1 / strip: %2 / row: %3"_s.arg(m_journey->lastResult(), m_journey->strip(),
                                                     m_journey->cell(computer, FleetModel::StatusColumn));
}

// The change came once, valid, and was answered with the status; the computer was read again only where the
// answer left open what had happened.
void tst_WindowContract::checkPrism(const QString &prefix, const QString &operation,
                                    const QString &status) const
{
    const QString method = methodOf(operation);
    const QString path = prefix + pathOf(operation);
    const QString answer = u"> Responding with \"%1\""_s.arg(status);
    const auto tail = [&] { return log().since(method, path); };
    QTRY_COMPARE(log().requests(method, path), 1);
    QTRY_VERIFY2(tail().contains(answer), qPrintable(tail()));
    QTRY_COMPARE(log().requests(u"get"_s, prefix + list + u'/' + computerId), status == u"500" ? 1 : 0);
    QCOMPARE(log().changes(), m_changes);
    QCOMPARE(log().violations(), m_violations);
    qInfo().noquote().nospace() << "Prism's verdict: " << method << ' ' << path << " once, valid, answered "
                                << status;
}

// A request sent after the wish to reload is already written down, and still no other reading is.
void tst_WindowContract::checkSilence(const QString &prefix) const
{
    const int others = log().requests(u"get"_s, list);
    QTest::keyClick(m_journey->table(), Qt::Key_F5);
    Exchanger exchanger(m_prism->url(), "fk-contract");
    QCOMPARE(exchanger.send("GET", list.toLatin1()).status, 200);
    QTRY_COMPARE(log().requests(u"get"_s, list), others + 1);
    QCOMPARE(log().requests(u"get"_s, prefix + list), 1); // the first
    QVERIFY(!m_journey->button(u"Delete…"_s)->isEnabled());
}

void tst_WindowContract::answersOfThePages_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("answer"); // the only one, or "page": what Prism makes up from the page alone
    QTest::addColumn<QString>("said");   // how the last result begins
    QTest::addColumn<QString>("offer");  // of the strip, which is not shown where this is null
    QTest::addColumn<QString>("word");   // of the row; null: the example's own, or none
    const auto row = [](const QString &operation, const char *answer, const QString &said,
                        const QString &offer = {}, const QString &word = {}) {
        QTest::addRow("%s %s", qPrintable(operation), answer)
                << operation << QString::fromLatin1(answer) << said << offer << word;
    };
    const QString rejected = u"The API key was rejected. Showing data from "_s;
    const QString gone = u"ci-runner-07 no longer exists on the server."_s;
    const QString refused = u"Could not retry on ci-runner-07: "_s;
    const QString nothing = u"Nothing to configure on ci-runner-07: the server reported 0 configured."_s;
    const QString again = u"Install dependencies started again on ci-runner-07."_s;
    const QString running = u"Install dependencies is already running on ci-runner-07."_s;
    const QString lost = u"It is not known whether git credentials were refreshed on ci-runner-07: "
                         "Server error (500 Title 500): refreshComputer was refused."_s;
    row(refresh, "200", u"Git credentials refreshed on ci-runner-07 (3 configured)."_s);
    row(refresh, "page", nothing);
    row(refresh, "401", rejected, u"Update API Key…"_s, u"Refresh failed"_s);
    row(refresh, "403", u"This API key is not allowed to refresh ci-runner-07."_s, u"Show"_s,
        u"Refresh failed"_s);
    row(refresh, "404", gone, u"Show"_s, u"Gone"_s);
    row(refresh, "500", lost, u"Try Again"_s, u"Outcome unknown"_s);
    row(retry, "202", again);
    row(retry, "page", again);
    row(retry, "400", refused + u"retryInstallDeps was refused."_s, u"Show"_s, u"Retry failed"_s);
    row(retry, "401", rejected, u"Update API Key…"_s, u"Retry failed"_s);
    row(retry, "404", gone, u"Show"_s, u"Gone"_s);
    row(retry, "409", running);
    row(retry, "500", refused + u"Server error (500 Title 500): retryInstallDeps was refused."_s,
        u"Try Again"_s, u"Retry failed"_s);
    row(deletion, "204", u"Deleted ci-runner-07."_s, {}, u"Deleted"_s);
    row(deletion, "page", u"Deleted ci-runner-07."_s, {}, u"Deleted"_s);
    row(deletion, "401", rejected, u"Update API Key…"_s, u"Delete failed"_s);
    row(deletion, "404", u"ci-runner-07 was already deleted."_s, {}, u"Deleted"_s);
    row(deletion, "500",
        u"Could not delete ci-runner-07: Server error (500 Title 500): deleteComputer was refused."_s,
        u"Try Again"_s, u"Delete failed"_s);
}

void tst_WindowContract::answersOfThePages()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, answer);
    QFETCH(const QString, said);
    QFETCH(const QString, offer);
    QFETCH(const QString, word);
    const QString prefix = u"/%1/%2"_s.arg(operation, answer);
    openWindow(prefix);
    if (!QTest::currentTestFailed())
        act(operation);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2(m_journey->lastResult().startsWith(said), qPrintable(this->said()));
    QVERIFY2(word.isEmpty() || m_words.contains(word), qPrintable(m_words.join(u' ')));
    QVERIFY2(offer.isEmpty() ? m_journey->strip().isEmpty() : m_journey->strip().startsWith(said),
             qPrintable(this->said()));
    if (!offer.isEmpty())
        QTRY_VERIFY2(m_journey->button(offer), qPrintable(offer));
    checkPrism(prefix, operation, answer == u"page" ? successOf(operation) : answer);
    if (answer == u"403") { // only this action, until another key comes
        QVERIFY(!m_journey->button(u"Refresh Credentials"_s)->isEnabled());
        QVERIFY(m_journey->button(u"Retry Install…"_s)->isEnabled());
    }
    if (answer == u"401")
        checkSilence(prefix);
    if (answer == u"404") // the list is read again
        QTRY_VERIFY(log().requests(u"get"_s, prefix + list) > 1);
    qInfo().noquote() << "The window:" << this->said();
}

// The pages as they are, with all their answers; the number is the one that Prism's body holds.
void tst_WindowContract::oneWindowDoesAllThree()
{
    Exchanger exchanger(m_prism->url(), "fk-contract");
    const Exchange asked = exchanger.send("POST", pathOf(refresh).toLatin1());
    ++m_changes;
    const int number = QJsonDocument::fromJson(asked.body)[u"configured"].toInt();
    QVERIFY(number > 0);

    openWindow({});
    act(refresh);
    QTRY_COMPARE(m_journey->lastResult(),
                 u"Git credentials refreshed on ci-runner-07 (%1 configured)."_s.arg(number));
    act(retry);
    QTRY_COMPARE(m_journey->lastResult(), u"Install dependencies started again on ci-runner-07."_s);
    const Computer *known = m_journey->window()->fleet()->computer(computerId);
    QVERIFY(known && known->installStep());
    QCOMPARE(known->installStep()->installSessionId, u"ses_second"_s); // as the body of the 202 has it
    act(deletion);
    QTRY_COMPARE(m_journey->lastResult(), u"Deleted ci-runner-07."_s);
    QTRY_COMPARE(log().changes(), m_changes);
    QCOMPARE(log().requests(u"post"_s, pathOf(refresh)), 2); // the first one by hand
    QCOMPARE(log().requests(u"post"_s, pathOf(retry)), 1);
    QCOMPARE(log().requests(u"delete"_s, pathOf(deletion)), 1);
    QVERIFY(m_journey->strip().isEmpty());
}

// Whether Prism would tell at all: it refuses what the pages' security does not let in.
void tst_WindowContract::missingKeyIsNoticedByPrism()
{
    Exchanger exchanger(m_prism->url(), {});
    for (const QString &operation : {refresh, retry, deletion}) {
        const QByteArray method = methodOf(operation).toUpper().toLatin1();
        QCOMPARE(
                exchanger.send(method, u"/%1/page"_s.arg(operation).toLatin1() + pathOf(operation).toLatin1())
                        .status,
                401);
        ++m_changes;
        ++m_violations;
        QTRY_COMPARE(log().violations(), m_violations);
    }
}

QTEST_MAIN(tst_WindowContract)
#include "tst_windowcontract.moc"
