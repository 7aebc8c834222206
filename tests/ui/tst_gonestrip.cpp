// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "ui/detail/gonestrip.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class tst_GoneStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSentenceIsItsName()
    {
        GoneStrip strip;
        strip.setText(u"<b>x</b> no longer exists."_s);
        QCOMPARE(strip.accessibleName(), u"<b>x</b> no longer exists."_s);
        QCOMPARE(strip.findChild<QLabel *>()->text(), u"<b>x</b> no longer exists."_s);
        QCOMPARE(strip.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }

    void itsButtonsAreNamedAndSayWhatWasAskedFor()
    {
        GoneStrip strip;
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QSignalSpy copied(&strip, &GoneStrip::copyRequested);
        QSignalSpy closed(&strip, &GoneStrip::closed);
        const auto press = [&strip](const QString &name) {
            QAccessibleInterface *button = accessibletree::find(&strip, QAccessible::PushButton, name);
            QVERIFY2(button, qPrintable(name));
            button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        };
        press(u"Copy JSON"_s);
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(closed.count(), 0);
        press(u"Close message"_s);
        QTRY_COMPARE(closed.count(), 1);
    }

    void itsTextCanBeReadInEveryPalette_data()
    {
        QTest::addColumn<theme::Scheme>("scheme");
        QTest::newRow("light") << theme::Scheme::Light;
        QTest::newRow("dark") << theme::Scheme::Dark;
    }
    void itsTextCanBeReadInEveryPalette()
    {
        QFETCH(theme::Scheme, scheme);
        theme::apply(scheme);
        GoneStrip strip;
        strip.setText(u"gone"_s);
        strip.resize(300, 100);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const QColor ground = strip.grab().toImage().pixelColor(2, 2);
        QTRY_VERIFY(contrast(strip.findChild<QLabel *>()->palette().color(QPalette::WindowText), ground)
                    >= 4.5);
        QCOMPARE(ground, theme::tone(theme::Tone::Attention, strip.palette()).background);
    }
};

QTEST_MAIN(tst_GoneStrip)
#include "tst_gonestrip.moc"
