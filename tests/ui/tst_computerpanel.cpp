// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "samplecomputers.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ComputerPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<ComputerPanel> m_panel;
    quint64 m_begun = 0;

    void read(const QList<Computer> &computers, const QTime &at = {14, 6, 40})
    {
        Fleet fleet = sample::fleet(computers, ++m_begun);
        fleet.readAt = QDateTime(QDate(2026, 11, 21), at);
        m_model->setComputers(fleet);
        m_panel->showAge();
    }

    // Every text that can be seen now.
    QString shown() const
    {
        QStringList texts;
        const QList<QWidget *> widgets = m_panel->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisibleTo(m_panel.get()))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts += label->text();
            if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
                texts += edit->toPlainText();
        }
        return texts.join(u'\n');
    }

    template<typename T>
    T *named(const QString &name) const
    {
        const QList<T *> widgets = m_panel->findChildren<T *>();
        for (T *widget : widgets) {
            const QPushButton *button = qobject_cast<QPushButton *>(widget);
            const QString its =
                    widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            if (its == name && widget->isVisibleTo(m_panel.get()))
                return widget;
        }
        return nullptr;
    }

    QTabWidget *tabs() const { return m_panel->findChild<QTabWidget *>(); }
    QStringList tabNames() const
    {
        QStringList names;
        for (int tab = 0; tab < tabs()->count(); ++tab)
            names += tabs()->tabText(tab);
        return names;
    }
    void openTab(const QString &name) { tabs()->setCurrentIndex(int(tabNames().indexOf(name))); }

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void init()
    {
        m_begun = 0;
        m_model = std::make_unique<FleetModel>();
        m_panel = std::make_unique<ComputerPanel>(m_model.get());
        m_panel->setReadiness(Connection::Readiness::Ready);
        m_panel->resize(396, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
    }

    void nothingSelectedSaysWhatToDo()
    {
        QCOMPARE(shown(), u"Select a computer to see its provisioning steps."_s);
    }

    void oneComputerShowsItsNameStatusAndAge()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        QVERIFY2(shown().contains(u"Error · Managed · created 26 minutes ago"_s), qPrintable(shown()));
        QVERIFY(accessibletree::find(m_panel.get(), QAccessible::StaticText, u"ci-runner-07"_s));
    }

    void aReadingChangesWhatIsShown()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        Computer mended = sample::healthy(u"c7"_s);
        read({mended});
        QVERIFY2(shown().contains(u"Active · Managed"_s), qPrintable(shown()));
        QVERIFY(!named<QPlainTextEdit>(u"Error from server"_s));
    }

    void anotherComputersReadingChangesNothingHere()
    {
        read({sample::failed(), sample::healthy()});
        m_panel->showKeys({u"c7"_s});
        const QString before = shown();
        read({sample::failed(), sample::provisioning(u"c1"_s)});
        QCOMPARE(shown(), before);
    }

    void aReadingLeavesCaretSelectionTabAndScrollWhereTheyAre()
    {
        QString error;
        for (int i = 0; i < 200; ++i)
            error += u"line %1\n"_s.arg(i);
        read({sample::failed(u"c7"_s, error)});
        m_panel->showKeys({u"c7"_s});
        auto *box = named<QPlainTextEdit>(u"Error from server"_s);
        QVERIFY(box);
        QTextCursor cursor = box->textCursor();
        cursor.setPosition(3);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        box->setTextCursor(cursor);
        QTRY_VERIFY(box->verticalScrollBar()->maximum() > 20);
        box->verticalScrollBar()->setValue(20);
        auto *json = m_panel->findChild<QTabWidget *>();

        read({sample::failed(u"c7"_s, error + u"one more"_s)});
        QVERIFY(box->toPlainText().endsWith(u"one more"_s));
        QCOMPARE(box->textCursor().selectedText().size(), 6);
        QCOMPARE(box->textCursor().anchor(), 3);
        QCOMPARE(box->verticalScrollBar()->value(), 20);
        QCOMPARE(json->currentIndex(), 0);
    }

    void anotherComputerStartsFromTheTop()
    {
        read({sample::failed(), sample::healthy()});
        m_panel->showKeys({u"c7"_s});
        auto *steps = m_panel->findChild<QListView *>();
        steps->setCurrentIndex(steps->model()->index(1, 0));
        m_panel->showKeys({u"c1"_s});
        QCOMPARE(steps->currentIndex().row(), 0);
    }

    void theRetryButtonAsksForTheShownComputer()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        QSignalSpy asked(m_panel.get(), &ComputerPanel::retryInstallRequested);
        auto *retry = named<QPushButton>(u"Retry Install…"_s);
        QVERIFY(retry && retry->isEnabled());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), u"c7"_s);
    }

    void theTabsHaveTheirNames()
    {
        QCOMPARE(tabNames(),
                 (QStringList{u"Provisioning"_s, u"Details"_s, u"Metrics"_s, u"Sessions"_s, u"JSON"_s}));
    }

    void allTabsAreInSightAtTheUsualWidth()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        const QTabBar *bar = tabs()->tabBar();
        QTRY_VERIFY(bar->width() > 0);
        QVERIFY2(bar->tabRect(bar->count() - 1).right() < tabs()->width(),
                 qPrintable(QString::number(bar->tabRect(bar->count() - 1).right())));
    }

    void anInstallStepLeadsToItsSession()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        QTest::mouseClick(named<QPushButton>(u"Show Session"_s), Qt::LeftButton);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Sessions"_s);
        QVERIFY2(shown().contains(u"Looking for session ses_1…"_s), qPrintable(shown()));
    }

    void anOwnMachineIsSaidNotToBeMeasured()
    {
        read({sample::ownMachine()});
        m_panel->showKeys({u"c9"_s});
        openTab(u"Metrics"_s);
        QVERIFY2(shown().contains(u"Own machines are not measured by Factory."_s), qPrintable(shown()));
    }

    void aRetryThatCannotBeHadSaysWhy_data()
    {
        QTest::addColumn<Connection::Readiness>("readiness");
        QTest::addColumn<QString>("reason");
        QTest::newRow("offline") << Connection::Readiness::Offline << u"Offline"_s;
        QTest::newRow("key") << Connection::Readiness::KeyRejected << u"The API key was rejected"_s;
        QTest::newRow("read-only") << Connection::Readiness::ReadOnly << u"This connection is read-only"_s;
    }
    void aRetryThatCannotBeHadSaysWhy()
    {
        QFETCH(Connection::Readiness, readiness);
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        m_panel->setReadiness(readiness);
        auto *retry = named<QPushButton>(u"Retry Install…"_s);
        QVERIFY(!retry->isEnabled());
        QTEST(retry->toolTip(), "reason");
        QTEST(retry->accessibleDescription(), "reason");
    }

    void aBusyComputerSaysWhatSinceWhen()
    {
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        Operation operation{.number = 1,
                            .kind = Operation::Kind::Delete,
                            .state = Operation::State::Running,
                            .computerId = u"c7"_s,
                            .computerName = u"ci-runner-07"_s};
        operation.startedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 7, 12));
        m_model->setOperation(operation);
        QVERIFY2(shown().contains(u"Deleting… since 14:07:12 · Managed"_s), qPrintable(shown()));
        QVERIFY(!named<QPushButton>(u"Retry Install…"_s)->isEnabled());
    }

    void aComputerThatVanishesLeavesItsLastDataAndAStrip()
    {
        read({sample::failed(), sample::healthy()});
        m_panel->showKeys({u"c7"_s});
        QVERIFY(!m_panel->isAboutGoneOne());
        Fleet lost = sample::fleet({sample::healthy()}, ++m_begun);
        lost.readAt = QDateTime(QDate(2026, 11, 21), QTime(14, 8, 0));
        lost.inDoubt = {u"c7"_s};
        m_model->setComputers(lost); // and it is being read by its id
        m_panel->showAge();
        QVERIFY(!m_panel->isAboutGoneOne());
        read({sample::healthy()}, {14, 9, 0});
        QVERIFY(m_panel->isAboutGoneOne());
        const QString strip = u"ci-runner-07 no longer exists. This is the last data received at 14:06:40."_s;
        QVERIFY2(shown().contains(strip), qPrintable(shown()));
        QVERIFY(shown().contains(u"E: Unable to locate package"_s));

        m_model->removeTombstones(); // even then
        QVERIFY(m_panel->isAboutGoneOne());
        QVERIFY(shown().contains(strip));
        named<QPushButton>(u"Copy JSON"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"c7\""_s));

        QSignalSpy closed(m_panel.get(), &ComputerPanel::closed);
        named<QPushButton>(u"Close message"_s)->click();
        QVERIFY(!m_panel->isAboutGoneOne());
        QCOMPARE(closed.constFirst().constFirst().toString(), u"c7"_s);
        QCOMPARE(shown(), u"Select a computer to see its provisioning steps."_s);
    }

    void severalComputersAreCounted()
    {
        read({sample::failed(), sample::healthy(), sample::ownMachine(), sample::provisioning()});
        m_panel->showKeys({u"c7"_s, u"c1"_s, u"c9"_s, u"c4"_s});
        const QString text = shown();
        for (const QString &part : {u"4 computers selected"_s, u"2 Active\n1 Error\n1 Provisioning"_s,
                                    u"3 Managed\n1 Own machine"_s, u"Refresh Credentials: 2 of 4"_s,
                                    u"Retry Install: 2 of 4"_s, u"Delete: 4 of 4"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in:\n"_s + text));
    }

    void severalComputersAreCountedAgainWhenOneChanges()
    {
        read({sample::failed(), sample::healthy()});
        m_panel->showKeys({u"c7"_s, u"c1"_s});
        read({sample::healthy(u"c7"_s), sample::healthy()});
        QVERIFY2(shown().contains(u"2 Active"_s), qPrintable(shown()));
    }

    void anUnreadableEntrySaysWhyAndShowsItsBytes()
    {
        Computer broken;
        broken.unreadable = Computer::Unreadable::NoId;
        broken.entry = 1;
        broken.json = "{\"name\":\"lost\"}";
        read({broken});
        m_panel->showKeys({m_model->key(0)});
        QVERIFY2(shown().contains(u"Unreadable entry 1"_s), qPrintable(shown()));
        QVERIFY(shown().contains(u"has no ID"_s));
        openTab(u"JSON"_s);
        QVERIFY(named<QPlainTextEdit>(u"Raw JSON"_s)->toPlainText().contains(u"\"lost\""_s));
    }

    void aSecretShownIsHiddenAgainForAnotherComputer()
    {
        read({sample::healthy(), sample::failed()});
        m_panel->showKeys({u"c1"_s});
        openTab(u"Details"_s);
        QVERIFY(!shown().contains(u"hush"_s));
        named<QPushButton>(u"Show Relay client URL"_s)->click();
        QVERIFY(shown().contains(u"hush"_s));
        read({sample::provisioning(u"c1"_s), sample::failed()});
        QVERIFY(shown().contains(u"hush"_s)); // still the same computer
        m_panel->showKeys({u"c7"_s});
        QVERIFY(!shown().contains(u"hush"_s));
    }

    void hostileTextIsShownAsText()
    {
        Computer c = sample::failed(u"c7"_s, u"<img src=x>\u202E"_s);
        c.name = u"<b>x</b>\n\u202Eevil"_s;
        read({c});
        m_panel->showKeys({u"c7"_s});
        QVERIFY2(shown().contains(u"<b>x</b>\uFFFD\uFFFDevil"_s), qPrintable(shown()));
        QVERIFY(shown().contains(u"<img src=x>\uFFFD"_s));
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        read({sample::failed(), sample::ownMachine()});
        for (const QStringList &keys :
             {QStringList{}, QStringList{u"c7"_s}, QStringList{u"c9"_s}, QStringList{u"c7"_s, u"c9"_s}}) {
            m_panel->showKeys(keys);
            for (const QString &tab : tabNames()) {
                openTab(tab);
                QCOMPARE(accessibletree::unnamedFocusable(m_panel.get()).join(u'\n'), QString());
            }
        }
    }

    void tabLeavesThePanelAfterVisitingEverything_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char *tab : {"Provisioning", "Details", "Metrics", "Sessions", "JSON"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }
    void tabLeavesThePanelAfterVisitingEverything()
    {
        QFETCH(QString, tab);
        read({sample::failed()});
        m_panel->showKeys({u"c7"_s});
        openTab(tab);
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        auto *bar = m_panel->findChild<QTabBar *>();
        bar->setFocus();
        QSet<QWidget *> visited;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            visited += QApplication::focusWidget();
            if (QApplication::focusWidget() == bar)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), bar); // once round: no trap
        QVERIFY(visited.size() >= 2);
    }

    void tabReachesTheButtonsAboveTheTabs()
    {
        read({sample::failed(), sample::healthy()});
        m_panel->showKeys({u"c7"_s});
        read({sample::healthy()});
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->setFocus();
        QCOMPARE(QApplication::focusWidget(), m_panel->findChild<QTabBar *>());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), named<QPushButton>(u"Close message"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), named<QPushButton>(u"Copy JSON"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier); // out
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);                        // and in again
        QCOMPARE(QApplication::focusWidget(), named<QPushButton>(u"Copy JSON"_s));
    }

    void nothingIsCutInANarrowPanelWithLargeText()
    {
        QFont large = m_panel->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_panel->setFont(large);
        Computer c = sample::failed(u"c7"_s, QString(10'000, u'x'));
        c.name = QString(63, u'W');
        (*c.steps)[0].name = QString(80, u'W');
        read({c});
        m_panel->showKeys({u"c7"_s});
        for (const QString &tab : tabNames()) {
            openTab(tab);
            m_panel->resize(300, 700);
            QTRY_COMPARE(m_panel->width(), 300);
            const QList<QScrollArea *> areas = m_panel->findChildren<QScrollArea *>();
            for (const QScrollArea *area : areas) {
                if (!area->isVisible())
                    continue;
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                             area->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(tst_ComputerPanel)
#include "tst_computerpanel.moc"
