// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/appearancemenu.h"
#include "ui/textsize.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using Motion = Appearance::Motion;
using Scheme = Appearance::Scheme;

namespace {

QPalette desktop(const QColor &ground, const QColor &text, const QColor &chosen, const QColor &chosenText,
                 const QColor &link)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            palette.setColor(group, role, ground);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, text);
        palette.setColor(group, QPalette::Highlight, chosen);
        palette.setColor(group, QPalette::HighlightedText, chosenText);
        palette.setColor(group, QPalette::Link, link);
    }
    return palette;
}

} // namespace

class tst_Appearance : public QObject
{
    Q_OBJECT

    static QAction *action(const QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *each : actions) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("no such action");
        return nullptr;
    }

private Q_SLOTS:
    void init() { appearance::apply({Scheme::Light}); }

    void aChangeIsToldOnceWithItsValue()
    {
        QSignalSpy changed(appearance::keeper(), &AppearanceKeeper::changed);
        const Appearance wanted{Scheme::Dark, 125, Motion::Reduced};
        appearance::apply(wanted);
        appearance::apply(wanted);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Appearance>(), wanted);
        QCOMPARE(appearance::current(), wanted);
    }

    void textHasBounds()
    {
        appearance::apply({Scheme::Light, 20});
        QCOMPARE(appearance::current().textPercent, 100);
        appearance::apply({Scheme::Light, 900});
        QCOMPARE(appearance::current().textPercent, 200);
    }

    void textGrowsWithWhatStandsBesideIt()
    {
        const QFont before = QApplication::font();
        QWidget window;
        QLabel text(u"Words"_s, &window);
        QLabel heading(u"Words"_s, &window);
        textsize::makeHeading(&heading, 1.5);
        const int indicator = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
        window.show();
        appearance::apply({Scheme::Light, 200});
        QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF() * 2);
        QTRY_COMPARE(text.font().pointSizeF(), before.pointSizeF() * 2);
        QTRY_COMPARE(heading.font().pointSizeF(), before.pointSizeF() * 3);
        QVERIFY(heading.font().bold());
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth), indicator * 2);
        QCOMPARE(textsize::iconSize(), QSize(32, 32));
        appearance::apply({Scheme::Light, 150}); // of the desktop's size, not of ours
        QTRY_COMPARE(text.font().pointSizeF(), before.pointSizeF() * 1.5);
        appearance::apply({Scheme::Light});
        QCOMPARE(QApplication::font(), before);
        QTRY_COMPARE(heading.font().pointSizeF(), before.pointSizeF() * 1.5);
    }

    void theMenuIsAQuickWay()
    {
        AppearanceMenu menu(nullptr);
        QVERIFY(action(menu, u"Light"_s)->isChecked());
        action(menu, u"High Contrast"_s)->trigger();
        QVERIFY(theme::isHighContrast(QApplication::palette()));
        QVERIFY(action(menu, u"High Contrast"_s)->isChecked());
        QVERIFY(!action(menu, u"Light"_s)->isChecked());

        QVERIFY(!action(menu, u"Smaller Text"_s)->isEnabled());
        QVERIFY(!action(menu, u"Actual Size"_s)->isEnabled());
        QList<int> sizes;
        while (action(menu, u"Larger Text"_s)->isEnabled()) {
            action(menu, u"Larger Text"_s)->trigger();
            sizes += appearance::current().textPercent;
        }
        QCOMPARE(sizes, (QList<int>{110, 125, 150, 175, 200}));
        action(menu, u"Smaller Text"_s)->trigger();
        QCOMPARE(appearance::current().textPercent, 175);
        action(menu, u"Actual Size"_s)->trigger();
        QCOMPARE(appearance::current().textPercent, 100);
        QCOMPARE(appearance::current().scheme, Scheme::HighContrast); // the rest stays

        action(menu, u"Reduce Motion"_s)->trigger();
        QCOMPARE(appearance::current().motion, Motion::Reduced);
        action(menu, u"Reduce Motion"_s)->trigger();
        QCOMPARE(appearance::current().motion, Motion::Full);
    }

    void lessMotionMeansNoAnimation()
    {
        const auto duration = [] {
            return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        };
        appearance::apply({Scheme::Light, 100, Motion::Full});
        QVERIFY(duration() > 0);
        appearance::apply({Scheme::Light, 100, Motion::Reduced});
        QCOMPARE(duration(), 0);
        QVERIFY(appearance::reducesMotion());
        appearance::apply({Scheme::Light, 125, Motion::Reduced}); // with a new style
        QCOMPARE(duration(), 0);
    }

    void highContrastTakesTheDesktopsColours()
    {
        const QPalette night = desktop(Qt::black, Qt::white, Qt::cyan, Qt::black, Qt::yellow);
        const QPalette ours = theme::highContrastPalette(night, false);
        QVERIFY(theme::isHighContrast(ours));
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight,
                                QPalette::HighlightedText, QPalette::Link})
            QCOMPARE(ours.color(role), night.color(role));
        QVERIFY(theme::contrast(ours.color(QPalette::PlaceholderText), ours.color(QPalette::Base)) >= 7);
        QVERIFY(theme::hasHighContrast(night));
    }

    void highContrastDoesNotTakeFaintOnes()
    {
        const QPalette faint = desktop(Qt::white, Qt::black, Qt::cyan, Qt::white, Qt::darkCyan);
        QVERIFY(!theme::hasHighContrast(faint));
        for (const bool dark : {false, true}) {
            const QPalette ours = theme::highContrastPalette(faint, dark);
            QCOMPARE(theme::isDark(ours), dark);
            QCOMPARE(theme::contrast(ours.color(QPalette::Text), ours.color(QPalette::Base)), 21.0);
        }
        QVERIFY(!theme::isHighContrast(theme::palette(false)));
        QVERIFY(!theme::isHighContrast(theme::palette(true)));
    }
};

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
