// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "preferencesjourney.h"
#include "tests/support/rawserver.h"
#include "ui/appearance.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/connectionform.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"
#include "ui/preferences/preferencestore.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Each preference, changed by keyboard: what it does at once, and after a restart.
class tst_PreferencesJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PreferencesJourney> m_prefs;
    QUrl m_page;

    Journey *journey() const { return m_prefs->operator->(); }
    QString first() const { return journey()->table()->model()->index(0, 0).data().toString(); }
    void make(const QString &name, const QString &status) const
    {
        journey()->inFleet([&](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(name), [&](SandboxComputer &computer) { computer.status = status; });
        });
        QVERIFY(journey()->read());
    }
    QWidget *bar() const
    {
        return journey()->window()->findChild<QWidget *>(u"lastResult"_s)->parentWidget();
    }
    bool refresh() const
    {
        const auto mayBe = [this] { return journey()->button(u"Refresh Credentials"_s)->isEnabled(); };
        return QTest::qWaitFor(mayBe, 15'000) && journey()->press(u"Refresh Credentials"_s);
    }
    bool trigger(const QString &text) const
    {
        const QList<QAction *> actions = journey()->window()->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("MILLWRIGHT_RELEASES", ""); // whatever this was built with
        m_prefs = std::make_unique<PreferencesJourney>();
        QVERIFY(m_prefs->start());
    }
    void cleanup()
    {
        m_prefs.reset();
        appearance::apply({});
        QLoggingCategory::setFilterRules({});
        qunsetenv("MILLWRIGHT_RELEASES");
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
    // What a browser would be given.
    void openPage(const QUrl &page) { m_page = page; }

    void thereIsOneDialogAndItsPagesAreReachedByKeys();
    void theMenuLeadsThereAndEscapeBack();
    void rowsBecomeCompact();
    void theReadingIntervalIsTakenByTheConnectionThatIsShown();
    void timesBecomeAbsolute();
    void rowsStayWhereTheyAreIfWished();
    void refreshingAsksAsOftenAsWished();
    void dontAskAgainIsShownHere();
    void onlyAnActiveComputerHasToBeTyped();
    void looksChangeAtOnce();
    void newConnectionsBeginWithTheProxy();
    void theLogSaysMoreOrLess();
    void activityIsKeptAsLongAsWished();
    void theLayoutIsReset();
    void defaultsComeBackPageByPage();
    void whatThisDesktopLacksSaysWhy();
    void whereVersionsArePublishedMustBeKnown();
    void newerVersionsAreLookedForOnlyIfWished();
    void aDamagedFileIsSaidInTheWindow();
    void everyPageFitsASmallWindowWithLargeText();
};

void tst_PreferencesJourney::thereIsOneDialogAndItsPagesAreReachedByKeys()
{
    const auto *titles = m_prefs->dialog()->findChild<QListWidget *>();
    QStringList pages;
    for (int row = 0; row < titles->count(); ++row)
        pages += titles->item(row)->text();
    QCOMPARE(pages, (QStringList{u"General"_s, u"List"_s, u"Confirmations"_s, u"Appearance"_s, u"Network"_s,
                                 u"Advanced"_s}));
    for (const QString &page : std::as_const(pages))
        QVERIFY(m_prefs->turnTo(page));
    QVERIFY(m_prefs->open());
    QCOMPARE(journey()->window()->findChildren<PreferencesDialog *>().size(), 1);
    // It does not stand in the way of the window.
    QVERIFY(!m_prefs->dialog()->isModal());
    QVERIFY(journey()->click(first()));
}

void tst_PreferencesJourney::theMenuLeadsThereAndEscapeBack()
{
    QTest::keyClick(m_prefs->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_prefs->dialog());
    QVERIFY(trigger(u"Preferences…"_s));
    QTRY_VERIFY(m_prefs->dialog() && m_prefs->dialog()->isVisible());
    QTest::mouseClick(journey()->button(m_prefs->dialog(), u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_prefs->dialog());
}

void tst_PreferencesJourney::rowsBecomeCompact()
{
    const auto height = [this] { return journey()->table()->rowHeight(0); };
    const int before = height();
    QVERIFY(m_prefs->turnTo(u"List"_s));
    QVERIFY(m_prefs->choose(u"Rows"_s, u"Compact"_s));
    const int compact = height();
    QVERIFY2(compact < before && compact >= 24, qPrintable(QString::number(compact)));
    QVERIFY(m_prefs->restart());
    QCOMPARE(height(), compact);
    QVERIFY(m_prefs->open() && m_prefs->turnTo(u"List"_s));
    QCOMPARE(m_prefs->chosen(u"Rows"_s), u"Compact"_s);
    QVERIFY(m_prefs->choose(u"Rows"_s, u"Comfortable"_s));
    QCOMPARE(height(), before);
}

void tst_PreferencesJourney::theReadingIntervalIsTakenByTheConnectionThatIsShown()
{
    const auto planned = [this] {
        return journey()->window()->connection()->monitor()->status().nextReadingAt;
    };
    QVERIFY(journey()->read());
    QTRY_VERIFY(QDateTime::currentDateTime().secsTo(planned()) > 300);
    QVERIFY(m_prefs->turnTo(u"List"_s));
    QVERIFY(m_prefs->choose(u"Reading interval"_s, u"Every 30 seconds"_s));
    QTRY_VERIFY(planned().isValid() && QDateTime::currentDateTime().secsTo(planned()) <= 33);
    QVERIFY(m_prefs->choose(u"Reading interval"_s, m_prefs->box(u"Reading interval"_s)->itemText(6)));
    QTRY_VERIFY(!planned().isValid()); // by hand
    QVERIFY(m_prefs->restart());
    QVERIFY(journey()->read());
    QTRY_VERIFY(!planned().isValid());
}

void tst_PreferencesJourney::timesBecomeAbsolute()
{
    static const QRegularExpression absolute(uR"(^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$)"_s);
    const auto age = [this] { return journey()->cell(first(), FleetModel::AgeColumn); };
    QVERIFY(!absolute.match(age()).hasMatch());
    QVERIFY(m_prefs->choose(u"Times"_s, u"Absolute"_s));
    QVERIFY2(absolute.match(age()).hasMatch(), qPrintable(age()));
    const int width = journey()->table()->columnWidth(FleetModel::AgeColumn);
    QVERIFY(width >= journey()->table()->fontMetrics().horizontalAdvance(age()));
    QVERIFY(journey()->textIn(bar()).contains(QRegularExpression(u"Updated \\d\\d:\\d\\d:\\d\\d"_s)));
    QVERIFY(m_prefs->restart());
    QVERIFY2(absolute.match(age()).hasMatch(), qPrintable(age()));
    QVERIFY(m_prefs->open());
    QVERIFY(m_prefs->choose(u"Times"_s, u"Relative (26 min)"_s));
    QVERIFY(!absolute.match(age()).hasMatch());
}

void tst_PreferencesJourney::rowsStayWhereTheyAreIfWished()
{
    journey()->table()->settler()->setPace({0ms, 0ms, 0ms});
    journey()->table()->sortBy(FleetModel::StatusColumn, Qt::AscendingOrder);
    QVERIFY(m_prefs->turnTo(u"List"_s));
    QVERIFY(m_prefs->toggle(u"Sort rows again when the list is idle"_s));
    const QString last = journey()->table()->model()->index(11, 0).data().toString();
    make(last, u"error"_s);
    QTest::qWait(0); // what is due now
    QCOMPARE(journey()->row(last), 11);
    QVERIFY(m_prefs->toggle(u"Sort rows again when the list is idle"_s));
    QTRY_VERIFY(journey()->row(last) < 11);
}

void tst_PreferencesJourney::refreshingAsksAsOftenAsWished()
{
    make(first(), u"active"_s);
    QVERIFY(m_prefs->turnTo(u"Confirmations"_s));
    QVERIFY(m_prefs->choose(u"Ask before refreshing credentials"_s, u"For several computers"_s));
    m_prefs->dialog()->close();
    QVERIFY(journey()->click(first()));
    QVERIFY(refresh());
    QTRY_COMPARE(journey()->sent(u"refreshComputer"_s), 1);
    QTRY_VERIFY(journey()->window()->connection()->operations()->isIdle());
    QVERIFY(m_prefs->restart());
    QVERIFY(journey()->click(first()));
    QVERIFY(refresh());
    QTRY_COMPARE(journey()->sent(u"refreshComputer"_s), 2);
    QTRY_VERIFY(journey()->window()->connection()->operations()->isIdle());
    QVERIFY(m_prefs->open() && m_prefs->turnTo(u"Confirmations"_s));
    QVERIFY(m_prefs->choose(u"Ask before refreshing credentials"_s, u"Always"_s));
    m_prefs->dialog()->close();
    QVERIFY(refresh());
    QTRY_VERIFY(journey()->dialog() && journey()->dialog()->isModal());
    QCOMPARE(journey()->sent(u"refreshComputer"_s), 2);
}

void tst_PreferencesJourney::dontAskAgainIsShownHere()
{
    make(first(), u"active"_s);
    QVERIFY(m_prefs->turnTo(u"Confirmations"_s));
    QCOMPARE(m_prefs->chosen(u"Ask before refreshing credentials"_s), u"Always"_s);
    QVERIFY(journey()->click(first()));
    QVERIFY(refresh());
    QTRY_VERIFY(journey()->dialog() && journey()->dialog()->isModal());
    QTest::mouseClick(journey()->dialog()->findChild<QCheckBox *>(), Qt::LeftButton, {}, {8, 8});
    QVERIFY(journey()->press(u"Refresh Credentials"_s));
    QTRY_COMPARE(m_prefs->chosen(u"Ask before refreshing credentials"_s), u"For several computers"_s);
}

void tst_PreferencesJourney::onlyAnActiveComputerHasToBeTyped()
{
    const QString name = first();
    make(name, u"error"_s);
    QVERIFY(m_prefs->turnTo(u"Confirmations"_s));
    QVERIFY(m_prefs->choose(u"Require typing to delete"_s,
                            u"Only for active computers and several computers"_s));
    m_prefs->dialog()->close();
    QVERIFY(journey()->click(name));
    QVERIFY(journey()->press(u"Delete…"_s));
    QTRY_VERIFY(journey()->dialog());
    QPointer<QDialog> question = journey()->dialog();
    QVERIFY(!question->findChild<QLineEdit *>()->isVisible());
    // The safe answer has the focus, and Enter does nothing by itself.
    QCOMPARE(question->focusWidget(), journey()->button(question, u"Cancel"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question || !question->isVisible());
    // One that turns out to be active has to be typed after all.
    QVERIFY(journey()->press(u"Delete…"_s));
    QTRY_VERIFY(journey()->dialog());
    question = journey()->dialog();
    make(name, u"active"_s);
    QTRY_VERIFY(question->findChild<QLineEdit *>()->isVisible());
    QVERIFY(!journey()->button(question, u"Delete Computer"_s)->isEnabled());
    QTest::keyClick(question, Qt::Key_Escape);
    make(name, u"error"_s);
    QVERIFY(journey()->press(u"Delete…"_s));
    QTRY_VERIFY(journey()->dialog());
    QVERIFY(journey()->press(u"Delete Computer"_s));
    QTRY_COMPARE(journey()->sent(u"deleteComputer"_s), 1);
}

void tst_PreferencesJourney::looksChangeAtOnce()
{
    QVERIFY(m_prefs->turnTo(u"Appearance"_s));
    QVERIFY(m_prefs->choose(u"Colours"_s, u"Dark"_s));
    QCOMPARE(appearance::current().scheme, Appearance::Scheme::Dark);
    const qreal before = QApplication::font().pointSizeF();
    QComboBox *sizes = m_prefs->box(u"Text size"_s);
    QVERIFY(m_prefs->choose(u"Text size"_s, sizes->itemText(sizes->count() - 1)));
    QTRY_VERIFY(QApplication::font().pointSizeF() > before * 1.5);
    QVERIFY(m_prefs->choose(u"Animations"_s, u"Off"_s));
    QVERIFY(appearance::reducesMotion());
    const Appearance chosen = appearance::current();
    QVERIFY(m_prefs->restart());
    const PreferenceStore kept(m_prefs->path(u"preferences.json"_s));
    QCOMPARE(kept.values().appearance, chosen);
    // What the menu changes is shown here.
    appearance::apply({Appearance::Scheme::Light, 100, Appearance::Motion::System});
    QVERIFY(m_prefs->open() && m_prefs->turnTo(u"Appearance"_s));
    QCOMPARE(m_prefs->chosen(u"Colours"_s), u"Light"_s);
}

void tst_PreferencesJourney::newConnectionsBeginWithTheProxy()
{
    QVERIFY(m_prefs->turnTo(u"Network"_s));
    QVERIFY(m_prefs->choose(u"Proxy"_s, u"Manual"_s));
    QLineEdit *host = journey()->field(u"Proxy host"_s);
    QVERIFY(host && host->isEnabled());
    host->setFocus();
    QTest::keyClicks(host, u"http://no"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(m_prefs->labels().join(u'\n').contains(u"It was not taken."_s));
    host->clear();
    QTest::keyClicks(host, u"proxy.example"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(m_prefs->dialog()); // Enter is about the field
    QVERIFY(!m_prefs->labels().join(u'\n').contains(u"It was not taken."_s));
    m_prefs->dialog()->close();
    QVERIFY(m_prefs->restart());
    QVERIFY(trigger(u"Add Connection…"_s));
    QTRY_VERIFY(journey()->dialog());
    const auto *form = journey()->dialog()->findChild<ConnectionForm *>();
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    const auto shown = std::find_if(fields.cbegin(), fields.cend(), [](const QLineEdit *each) {
        return each->accessibleName() == u"Proxy host"_s;
    });
    QVERIFY(shown != fields.cend());
    QCOMPARE((*shown)->text(), u"proxy.example"_s);
    // The connection that is there keeps what it has.
    QCOMPARE(journey()->window()->connection()->profile().proxy, ProxySetting());
}

void tst_PreferencesJourney::theLogSaysMoreOrLess()
{
    const QLoggingCategory category("millwright.preferencestest", QtInfoMsg);
    QVERIFY(category.isInfoEnabled() && !category.isDebugEnabled());
    QVERIFY(m_prefs->turnTo(u"Advanced"_s));
    QVERIFY(m_prefs->choose(u"Log"_s, u"Everything, for the search for a fault"_s));
    QVERIFY(category.isDebugEnabled());
    QVERIFY(m_prefs->choose(u"Log"_s, u"Warnings and errors"_s));
    QVERIFY(!category.isInfoEnabled() && category.isWarningEnabled());
    QLoggingCategory::setFilterRules({});
    QVERIFY(m_prefs->restart());
    QVERIFY(!category.isInfoEnabled());
}

void tst_PreferencesJourney::activityIsKeptAsLongAsWished()
{
    const JournalEntry old{
            .kind = Operation::Kind::Resume,
            .computerId = u"cmp_gone"_s,
            .computerName = u"long-gone"_s,
            .at = QDateTime::currentDateTimeUtc().addDays(-100).toMSecsSinceEpoch(),
            .outcome = JournalEntry::Outcome::Succeeded,
    };
    const auto rows = [this] {
        qsizetype count = -1;
        m_prefs->data()->journal()->entries({}, this, [&](const Result<JournalPage<JournalEntry>> &page) {
            count = page ? page->rows.size() : -2;
        });
        return QTest::qWaitFor([&] { return count != -1; }) ? count : -3;
    };
    bool written = false;
    m_prefs->data()->journal()->recordEnded(old, this, [&](const Result<JournalEntry> &) { written = true; });
    QTRY_VERIFY(written);
    QVERIFY(m_prefs->turnTo(u"Advanced"_s));
    QVERIFY(m_prefs->choose(u"Keep activity"_s, u"For 180 days"_s));
    QCOMPARE(rows(), 1);
    QVERIFY(m_prefs->restart());
    QCOMPARE(rows(), 1);
    QVERIFY(m_prefs->open() && m_prefs->turnTo(u"Advanced"_s));
    QVERIFY(m_prefs->labels().contains(QDir::toNativeSeparators(m_prefs->data()->path({}))));
    QVERIFY(m_prefs->choose(u"Keep activity"_s, u"For 30 days"_s));
    QVERIFY(m_prefs->restart());
    QTRY_COMPARE(rows(), 0);
}

void tst_PreferencesJourney::theLayoutIsReset()
{
    journey()->table()->setColumnShown(FleetModel::OwnerColumn, true);
    QVERIFY(m_prefs->turnTo(u"Advanced"_s));
    auto *reset = qobject_cast<QPushButton *>(journey()->button(m_prefs->dialog(), u"Reset Layout"_s));
    QVERIFY(reset);
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    QVERIFY(!journey()->table()->isColumnShown(FleetModel::OwnerColumn));
}

void tst_PreferencesJourney::defaultsComeBackPageByPage()
{
    QVERIFY(m_prefs->choose(u"Times"_s, u"Absolute"_s));
    QVERIFY(m_prefs->turnTo(u"List"_s));
    QVERIFY(m_prefs->choose(u"Rows"_s, u"Compact"_s));
    QTest::mouseClick(journey()->button(m_prefs->dialog(), u"Restore Defaults"_s), Qt::LeftButton);
    QCOMPARE(m_prefs->chosen(u"Rows"_s), u"Comfortable"_s);
    QVERIFY(m_prefs->turnTo(u"General"_s));
    QCOMPARE(m_prefs->chosen(u"Times"_s), u"Absolute"_s);
}

void tst_PreferencesJourney::whatThisDesktopLacksSaysWhy()
{
    // Neither a tray nor a bus: the tests have no desktop.
    QCheckBox *tray = m_prefs->check(u"Show in the system tray"_s);
    QVERIFY(tray && !tray->isEnabled());
    QCOMPARE(tray->accessibleDescription(), u"This desktop has no system tray."_s);
    QVERIFY(m_prefs->labels().contains(u"This desktop has no system tray."_s));
    QVERIFY(m_prefs->labels().contains(u"This desktop shows no notifications."_s));
    QVERIFY(!m_prefs->check(u"An action on several computers is done"_s)->isEnabled());
}

void tst_PreferencesJourney::whereVersionsArePublishedMustBeKnown()
{
    QComboBox *updates = m_prefs->box(u"Updates"_s);
    QVERIFY(updates && !updates->isEnabled());
    QCOMPARE(updates->currentText(), u"Off"_s);
    QCOMPARE(updates->accessibleDescription(), u"This build does not know where versions are published."_s);
    QVERIFY(m_prefs->labels().contains(updates->accessibleDescription()));
}

void tst_PreferencesJourney::newerVersionsAreLookedForOnlyIfWished()
{
    RawServer publisher;
    publisher.answer(200, R"({"tag_name": "v99.1", "html_url": "https://example.org/v99.1"})");
    qputenv("MILLWRIGHT_RELEASES", (publisher.address() + u"/latest"_s).toUtf8());
    m_prefs = std::make_unique<PreferencesJourney>();
    QVERIFY(m_prefs->start());
    const auto link = [this] { return journey()->button(u"Version 99.1 is available"_s); };
    QVERIFY(journey()->read());
    QCOMPARE(m_prefs->chosen(u"Updates"_s), u"Off"_s);
    QCOMPARE(publisher.connections(), 0);
    QVERIFY(!link());

    QVERIFY(m_prefs->choose(u"Updates"_s, u"Check weekly"_s));
    QTRY_VERIFY(link() && link()->isVisible());
    QVERIFY(!journey()->dialog()->isModal()); // nothing but the link
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    QTest::mouseClick(link(), Qt::LeftButton);
    QCOMPARE(m_page, QUrl(u"https://example.org/v99.1"_s));

    QTRY_VERIFY(QFile::exists(m_prefs->path(u"updates.json"_s)));
    QVERIFY(m_prefs->restart());
    QTRY_VERIFY(link() && link()->isVisible());
    QVERIFY(m_prefs->open());
    QCOMPARE(m_prefs->chosen(u"Updates"_s), u"Check weekly"_s);
    QVERIFY(m_prefs->choose(u"Updates"_s, u"Off"_s));
    QVERIFY(!link() || !link()->isVisible());
    QCOMPARE(publisher.requests().size(), 1); // it has not been a week
}

void tst_PreferencesJourney::aDamagedFileIsSaidInTheWindow()
{
    journey()->window()->close();
    QFile file(m_prefs->path(u"preferences.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{") == 1);
    file.close();
    QVERIFY(m_prefs->restart());
    QTRY_VERIFY2(journey()->strip().startsWith(u"The preferences were damaged."_s),
                 qPrintable(journey()->strip()));
}

void tst_PreferencesJourney::everyPageFitsASmallWindowWithLargeText()
{
    appearance::apply({Appearance::Scheme::Light, 200, Appearance::Motion::System});
    m_prefs->dialog()->close();
    QTRY_VERIFY(!m_prefs->dialog());
    QVERIFY(m_prefs->open());
    m_prefs->dialog()->resize(960, 600);
    for (const QString &page :
         {u"General"_s, u"List"_s, u"Confirmations"_s, u"Appearance"_s, u"Network"_s, u"Advanced"_s}) {
        QVERIFY(m_prefs->turnTo(page));
        const auto areas = m_prefs->dialog()->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas) {
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(u"%1: %2 of %3"_s.arg(page)
                                            .arg(area->widget()->width())
                                            .arg(area->viewport()->width())));
        }
        if (const QByteArray folder = qgetenv("MILLWRIGHT_PICTURES"); !folder.isEmpty())
            m_prefs->dialog()->grab().save(QString::fromLocal8Bit(folder) + u"/preferences-200-"_s + page
                                           + u".png"_s);
    }
}

QTEST_MAIN(tst_PreferencesJourney)
#include "tst_preferencesjourney.moc"
