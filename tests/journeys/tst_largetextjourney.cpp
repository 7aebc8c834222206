// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "journey.h"
#include "tests/support/clippedwords.h"
#include "ui/appearance.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetview.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTabWidget>

using namespace Qt::StringLiterals;

// The window and its dialogs in the smallest window, with text of each size: no word is cut. With the
// environment variable MILLWRIGHT_PICTURES it also takes pictures of them into that folder, in each theme.
class tst_LargeTextJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;
    QStringList m_clipped;

    void look(QWidget *window, const QString &name)
    {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        const QStringList clipped = drawn::clippedIn(window);
        const int percent = appearance::current().textPercent;
        for (const QString &each : clipped)
            m_clipped += u"%1 at %2 %: %3"_s.arg(name).arg(percent).arg(each);
        if (window->width() > 960 || window->height() > 600)
            m_clipped += u"%1 at %2 % is %3 × %4"_s.arg(name)
                                 .arg(percent)
                                 .arg(window->width())
                                 .arg(window->height());
        takePictures(window, u"%1-%2"_s.arg(name).arg(percent));
    }

    static void takePictures(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MILLWRIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        const QList<std::pair<QString, theme::Scheme>> schemes{{u"dark"_s, theme::Scheme::Dark},
                                                               {u"contrast"_s, theme::Scheme::HighContrast},
                                                               {u"light"_s, theme::Scheme::Light}};
        for (const auto &[word, scheme] : schemes) {
            theme::apply(scheme);
            QCoreApplication::sendPostedEvents();
            QVERIFY(window->grab().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name, word))));
        }
    }

    void lookAtDialog(const QString &action, const QString &name)
    {
        m_journey->window()->activateWindow();
        const QList<QAction *> actions = m_journey->window()->findChildren<QAction *>();
        for (QAction *each : actions) {
            if (each->text().remove(u'&') == action && each->isEnabled()) {
                each->trigger();
                break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->dialog(), 15'000);
        m_journey->dialog()->resize(m_journey->dialog()->size().boundedTo({960, 600}));
        look(m_journey->dialog(), name);
        m_journey->dialog()->close();
        QTRY_VERIFY(!m_journey->dialog());
    }

    void open() // after the size was chosen: Qt tells widgets of another font in a running program alone
    {
        QVERIFY(m_journey->open(Journey::drivenPace()));
        m_journey->window()->resize(960, 600);
    }

    static void addSizes()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100") << 100;
        QTest::newRow("150") << 150;
        QTest::newRow("200") << 200;
    }

private Q_SLOTS:
    void init()
    {
        m_clipped.clear();
        m_journey = std::make_unique<Journey>();
    }
    void cleanup()
    {
        m_journey.reset();
        appearance::apply({Appearance::Scheme::Light});
    }

    void noWordOfTheWindowIsCut_data() { addSizes(); }
    void noWordOfTheWindowIsCut()
    {
        QFETCH(const int, percent);
        appearance::apply({Appearance::Scheme::Light, percent});
        open();
        look(m_journey->window(), u"first-run"_s);
        QVERIFY(m_journey->connectAndRead());
        look(m_journey->window(), u"list"_s);
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        QTabWidget *tabs = m_journey->window()->findChild<ComputerPanel *>()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(0);
            look(m_journey->window(), u"tab%1"_s.arg(tab));
        }
        QTest::keyClick(m_journey->table(), Qt::Key_A, Qt::ControlModifier);
        look(m_journey->window(), u"selection"_s);
        Fault fault;
        fault.operation = u"listComputers"_s;
        fault.times = -1;
        m_journey->fail(fault);
        m_journey->window()->connection()->monitor()->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!m_journey->strip().isEmpty(), 15'000);
        look(m_journey->window(), u"strip"_s);
        QVERIFY2(m_clipped.isEmpty(), qPrintable(m_clipped.join(u'\n')));
    }

    void noWordOfAQuestionIsCut_data() { addSizes(); }
    void noWordOfAQuestionIsCut()
    {
        QFETCH(const int, percent);
        appearance::apply({Appearance::Scheme::Light, percent});
        open();
        QVERIFY(m_journey->connectAndRead());
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        lookAtDialog(u"Refresh Credentials"_s, u"refresh"_s);
        lookAtDialog(u"Retry Install…"_s, u"retry"_s);
        lookAtDialog(u"Delete…"_s, u"delete"_s);
        lookAtDialog(u"New Computer…"_s, u"new"_s);
        lookAtDialog(u"Change Remote User…"_s, u"user"_s);
        lookAtDialog(u"Connections…"_s, u"connections"_s);
        lookAtDialog(u"Add Connection…"_s, u"add-connection"_s);
        lookAtDialog(u"Keyboard Shortcuts"_s, u"shortcuts"_s);
        lookAtDialog(u"About Millwright"_s, u"about"_s);
        lookAtDialog(u"Open Computer…"_s, u"open"_s);
        lookAtDialog(u"Create Diagnostics File…"_s, u"diagnostics"_s);
        QTest::keyClick(m_journey->table(), Qt::Key_A, Qt::ControlModifier);
        lookAtDialog(u"Delete…"_s, u"delete-many"_s);
        QVERIFY2(m_clipped.isEmpty(), qPrintable(m_clipped.join(u'\n')));
    }

    // The measure itself: it sees what is cut.
    void aCutWordIsFound()
    {
        QWidget window;
        window.resize(200, 60);
        QLabel label(u"a sentence that needs more than these pixels"_s, &window);
        label.setGeometry(0, 0, 60, 20);
        window.show();
        QCOMPARE(drawn::clippedIn(&window).size(), 1);
        label.resize(label.sizeHint());
        QCOMPARE(drawn::clippedIn(&window).size(), 1); // now outside the window
        window.resize(label.width() + 10, 60);
        QVERIFY(drawn::clippedIn(&window).isEmpty());
    }
};

QTEST_MAIN(tst_LargeTextJourney)
#include "tst_largetextjourney.moc"
