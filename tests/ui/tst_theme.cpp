// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemlook.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using theme::Tone;

// What WCAG 2.2 calls the contrast ratio.
static double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
               + 0.0722 * linear(colour.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasTheContrastThatWasComputed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("on");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("ratio"); // as the design lists it
        for (const bool dark : {false, true}) {
            const QPalette p = theme::palette(dark);
            const auto row = [dark](const char *name, const QColor &on, const QColor &ground, double light,
                                    double night) {
                QTest::addRow("%s %s", name, dark ? "dark" : "light")
                        << dark << on << ground << (dark ? night : light);
            };
            row("text on base", p.text().color(), p.base().color(), 16.6, 14.8);
            row("text on alternate", p.text().color(), p.alternateBase().color(), 15.6, 13.9);
            row("text on window", p.windowText().color(), p.window().color(), 15.2, 13.4);
            row("secondary on base", theme::secondaryText(p), p.base().color(), 7.9, 9.2);
            row("secondary on window", theme::secondaryText(p), p.window().color(), 7.3, 8.3);
            row("placeholder on base", p.placeholderText().color(), p.base().color(), 5.9, 6.7);
            row("border on base", theme::controlBorder(p), p.base().color(), 3.6, 4.0);
            row("border on window", theme::controlBorder(p), p.window().color(), 3.3, 3.6);
            row("selection", p.highlightedText().color(), p.highlight().color(), 7.2, 5.2);
            row("focus ring on base", theme::focusRing(p), p.base().color(), 7.2, 8.6);
            row("link on window", p.link().color(), p.window().color(), 6.6, 7.8);
            row("destructive", theme::destructive(p).foreground, theme::destructive(p).background, 6.5, 6.9);
            row("disabled on window", p.color(QPalette::Disabled, QPalette::WindowText), p.window().color(),
                3.5, 4.0);
            const auto chip = [&](const char *name, Tone tone, double light, double night) {
                row(name, theme::tone(tone, p).foreground, theme::tone(tone, p).background, light, night);
            };
            chip("active", Tone::Active, 7.1, 8.2);
            chip("progress", Tone::Progress, 7.3, 7.4);
            chip("error", Tone::Error, 8.1, 6.9);
            chip("attention", Tone::Attention, 6.6, 8.1);
            chip("neutral", Tone::Neutral, 7.7, 8.1);
        }
    }

    void eachRoleHasTheContrastThatWasComputed()
    {
        QFETCH(const QColor, on);
        QFETCH(const QColor, ground);
        QFETCH(const double, ratio);
        const double measured = contrast(on, ground);
        QVERIFY2(std::abs(measured - ratio) < 0.1,
                 qPrintable(u"%1 instead of %2"_s.arg(measured).arg(ratio)));
    }

    void textIsReadableInEveryGroupAndRole_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadableInEveryGroupAndRole()
    {
        QFETCH(const bool, dark);
        const QPalette p = theme::palette(dark);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const auto ratio = [&](QPalette::ColorRole on, QPalette::ColorRole ground) {
                return contrast(p.color(group, on), p.color(group, ground));
            };
            QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
            QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
            QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
            QVERIFY(ratio(QPalette::LinkVisited, QPalette::Window) >= 4.5);
            QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 4.5);
        }
        QVERIFY(contrast(theme::failureMark(p), p.base().color()) >= 3);
        QVERIFY(contrast(theme::tone(Tone::Attention, p).foreground, p.base().color()) >= 3);
        QCOMPARE(theme::isDark(p), dark);
    }

    void explicitSchemesAreKept()
    {
        theme::apply(theme::Scheme::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        theme::apply(theme::Scheme::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
    }

    void theSystemsSchemeIsFollowed()
    {
        theme::apply(theme::Scheme::Dark);
        const bool dark = SystemLook(nullptr).isDark();
        QVERIFY(theme::isDark(QApplication::palette())); // asking changes nothing
        theme::apply(theme::Scheme::System);
        QCOMPARE(theme::isDark(QApplication::palette()), dark);
    }

    void iconsAreTintedWithTheTextColour_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void iconsAreTintedWithTheTextColour()
    {
        QFETCH(const bool, dark);
        // One icon, made once: it follows the palette.
        static const QIcon icon = theme::icon(u"plus"_s);
        theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        const QPalette p = QApplication::palette();
        const auto centre = [&](QIcon::Mode mode) {
            return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().pixelColor(12, 12).rgb();
        };
        QCOMPARE(centre(QIcon::Normal), p.color(QPalette::ButtonText).rgb());
        QCOMPARE(centre(QIcon::Disabled), p.color(QPalette::Disabled, QPalette::ButtonText).rgb());
        QCOMPARE(centre(QIcon::Selected), p.color(QPalette::HighlightedText).rgb());
    }

    // A menu bar that is too narrow for its menus.
    void whatMenusAreBehindCanBeSeen()
    {
        theme::apply(theme::Scheme::Dark);
        QMenuBar bar;
        for (int i = 0; i < 20; ++i)
            bar.addMenu(u"A menu"_s)->addAction(u"Action"_s);
        bar.resize(200, bar.sizeHint().height());
        bar.show();
        auto *more = bar.findChild<QToolButton *>();
        QTRY_VERIFY(more && more->isVisible());
        const QImage image = more->icon().pixmap(QSize(24, 24)).toImage();
        QColor drawn;
        for (int x = 0; x < image.width(); ++x) { // through the tips of the arrows
            if (const QColor here = image.pixelColor(x, 12); here.alpha() > 200)
                drawn = here;
        }
        QVERIFY(drawn.isValid());
        QCOMPARE_GT(theme::contrast(drawn, bar.palette().color(QPalette::Window)), 3.0);
    }

    void iconsAreCrispOnDenseScreens()
    {
        const QPixmap dense = theme::icon(u"plus"_s).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(dense.size(), QSize(48, 48));
        QCOMPARE(dense.devicePixelRatio(), 2.0);
        // A drawing that was only enlarged has half-tones in the middle of its line.
        const QImage image = dense.toImage();
        QCOMPARE(image.pixelColor(24, 24).alpha(), 255);
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    }

    void everyDrawingShowsSomething()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QIcon icon = theme::icon(file.chopped(4));
            QVERIFY2(!icon.isNull(), qPrintable(file));
            const QImage image = icon.pixmap(QSize(32, 32)).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, qPrintable(file));
        }
        QVERIFY(theme::icon(u"no such drawing"_s).pixmap(16).isNull());
    }

    void theApplicationsIconKeepsItsColours()
    {
        const QImage image = theme::icon(u"millwright"_s).pixmap(QSize(64, 64)).toImage();
        QVERIFY(image.pixelColor(32, 6).blue() > image.pixelColor(32, 6).red() + 40);
    }

    void checkBoxesCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void checkBoxesCanBeSeen()
    {
        QFETCH(const bool, dark);
        theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QWidget window;
        window.resize(140, 110);
        QCheckBox box(u"Choose"_s, &window);
        QRadioButton one(u"This one"_s, &window);
        box.setGeometry(20, 20, 100, 30);
        one.setGeometry(20, 60, 100, 30);
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&one)}) {
            for (const bool checked : {false, true}) {
                button->setChecked(checked);
                const QImage image = window.grab().toImage();
                // From the left into the indicator: its border is what comes first.
                double best = 0;
                for (int x = button->x() - 2; x < button->x() + 6; ++x)
                    best = std::max(best,
                                    contrast(image.pixelColor(x, button->geometry().center().y()), ground));
                QVERIFY2(best >= 3, qPrintable(u"%1 %2"_s.arg(button->text()).arg(best)));
            }
        }
    }

    void scrollBarsCanBeSeen_data()
    {
        QTest::addColumn<theme::Scheme>("scheme");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("light, upright") << theme::Scheme::Light << Qt::Vertical;
        QTest::newRow("light, lying") << theme::Scheme::Light << Qt::Horizontal;
        QTest::newRow("dark, upright") << theme::Scheme::Dark << Qt::Vertical;
        QTest::newRow("dark, lying") << theme::Scheme::Dark << Qt::Horizontal;
    }

    void scrollBarsCanBeSeen()
    {
        QFETCH(const theme::Scheme, scheme);
        QFETCH(const Qt::Orientation, orientation);
        theme::apply(scheme);
        QScrollBar bar(orientation);
        const bool upright = orientation == Qt::Vertical;
        bar.resize(upright ? QSize(bar.sizeHint().width(), 200) : QSize(200, bar.sizeHint().height()));
        const QPoint middle = bar.rect().center();
        bar.setRange(0, 0);
        QCOMPARE(bar.grab().toImage().pixelColor(middle), bar.palette().color(QPalette::Window));
        bar.setRange(0, 100); // the slider is in the middle half
        bar.setPageStep(100);
        bar.setValue(50);
        const QImage image = bar.grab().toImage();
        const QPoint groove = upright ? QPoint(middle.x(), 30) : QPoint(30, middle.y());
        QCOMPARE(image.pixelColor(groove), bar.palette().color(QPalette::Window));
        QCOMPARE_GT(contrast(image.pixelColor(middle), image.pixelColor(groove)), 3.0);
        bar.setSliderDown(true);
        QCOMPARE_GT(contrast(bar.grab().toImage().pixelColor(middle), image.pixelColor(groove)), 3.0);
    }

    // Qt cuts tall fills of running colours up for its threads, and waits for them.
    void scrollBarsWaitForNoThread()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore leave;
        const int crowd = 2 * pool->maxThreadCount();
        for (int i = 0; i < crowd; ++i)
            pool->start([&] { leave.acquire(); });
        QSemaphore painted;
        bool inTime = false;
        const std::unique_ptr<QThread> rescue(QThread::create([&] { // or a mistake would never end
            inTime = painted.tryAcquire(1, 5'000);
            leave.release(crowd);
        }));
        rescue->start();
        QScrollBar bar(Qt::Vertical);
        bar.resize(bar.sizeHint().width(), 900);
        bar.setRange(0, 10);
        bar.setPageStep(10);
        const QImage image = bar.grab().toImage();
        painted.release();
        rescue->wait();
        pool->waitForDone();
        QVERIFY(!image.isNull());
        QVERIFY2(inTime, "a scroll bar waited for threads that had other work");
    }

    void focusCanBeSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    // The ring is really there, on its ground, two pixels wide.
    void focusCanBeSeen()
    {
        QFETCH(const bool, dark);
        theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QWidget window;
        QPushButton button(u"Press"_s, &window);
        QLineEdit field(&window);
        button.setGeometry(20, 20, 100, 30);
        field.setGeometry(20, 60, 100, 30);
        window.resize(140, 110);
        window.setFocusPolicy(Qt::StrongFocus); // the focus must be somewhere else first
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRgb ring = theme::focusRing(QApplication::palette()).rgb();
        const QRgb border = theme::controlBorder(QApplication::palette()).rgb();
        for (QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&field)}) {
            window.setFocus();
            const QPoint top(widget->geometry().center().x(), widget->y());
            QCOMPARE(window.grab().toImage().pixelColor(top).rgb(), border);
            widget->setFocus();
            const QImage image = window.grab().toImage();
            const QPoint edge(widget->geometry().center().x(), widget->y());
            QCOMPARE(image.pixelColor(edge).rgb(), ring);
            QCOMPARE(image.pixelColor(edge + QPoint(0, 1)).rgb(), ring);
        }
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
