// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardjourney.h"
#include "menus.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"

#include <QDesktopServices>
#include <QDialog>

using namespace Qt::StringLiterals;

// What the desktop would have been asked to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &address) { opened += address; }
};

// F1 wherever one is, and the way to Factory.
class tst_HelpJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyboardJourney> m_journey;

    HelpWindow *help() const
    {
        HelpWindow *window = m_journey->window()->findChild<HelpDesk *>()->window();
        return window && window->isVisible() ? window : nullptr;
    }

    bool choose(const QString &text)
    {
        QAction *action = menus::find(m_journey->window(), text);
        if (action)
            action->trigger();
        return action;
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup()
    {
        m_journey.reset();
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void f1OpensTheManualAndEscapeClosesIt()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_F1);
        QVERIFY(help());
        QTRY_VERIFY(help()->isActiveWindow());
        QVERIFY(QStringList({u"index"_s, u"list"_s}).contains(help()->page()));
        QVERIFY(!m_journey->dialog()); // the window goes on
        QTest::keyClick(help()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!help());
        QVERIFY(m_journey->window()->isVisible());
    }

    void aQuestionIsExplainedWhileItIsOpen()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_Delete);
        QVERIFY(m_journey->isAsked());
        m_journey->key(Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(help()->page(), u"actions"_s);
        QCOMPARE(help()->findChild<HelpBrowser *>()->source().fragment(), u"delete"_s);
        QVERIFY(m_journey->dialog());
        // It can be worked with: no question keeps it from the keys.
        QTRY_VERIFY(help()->isActiveWindow());
        QTest::keyClick(help()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!help());
        QCOMPARE(m_journey->dialog()->windowTitle(), u"Delete Computer"_s);
        QCOMPARE(m_journey->sent(u"deleteComputer"_s), 0);
    }

    void anEntryOfAMenuIsExplained()
    {
        QVERIFY(m_journey->goToFailed()); // an entry that cannot be chosen is not gone to
        QAction *retry = menus::find(m_journey->window(), u"Retry Install…"_s);
        QVERIFY(retry);
        for (QMenu *menu : m_journey->window()->findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') != u"Computer"_s)
                continue;
            menu->popup(m_journey->window()->mapToGlobal(QPoint(40, 40)));
            menu->setActiveAction(retry);
            QTest::keyClick(menu, Qt::Key_F1);
        }
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(help());
        QCOMPARE(help()->findChild<HelpBrowser *>()->source().fragment(), u"retry"_s);
    }

    void linksAreFollowedByKeys()
    {
        QVERIFY(choose(u"What the Actions Do"_s));
        QVERIFY(help());
        QCOMPARE(help()->page(), u"actions"_s);
        help()->showTopic(u"index"_s);
        auto *browser = help()->findChild<HelpBrowser *>();
        QTest::keyClick(browser, Qt::Key_Tab);
        QTest::keyClick(browser, Qt::Key_Return);
        QVERIFY(help()->page() != u"index"_s);
        QVERIFY(browser->document()->characterCount() > 100);
    }

    void factoryIsOpenedInTheBrowser()
    {
        Desktop desktop;
        QDesktopServices::setUrlHandler(u"https"_s, &desktop, "open");
        QVERIFY(choose(u"Open Factory"_s));
        QCOMPARE(desktop.opened, QList<QUrl>{QUrl(u"https://app.factory.ai/"_s)});
        QCOMPARE(m_journey->strip(), QString());
    }

    void aBrowserThatDoesNotOpenIsToldAndWithWhatAddress()
    {
        Desktop desktop;
        QDesktopServices::setUrlHandler(u"https"_s, &desktop, "hasNoSuchSlot");
        QVERIFY(choose(u"Open Factory"_s));
        QCOMPARE(m_journey->strip(),
                 u"The web browser could not be opened. The address is https://app.factory.ai/"_s);
    }
};

QTEST_MAIN(tst_HelpJourney)
#include "tst_helpjourney.moc"
