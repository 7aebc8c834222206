// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecomputers.h"
#include "ui/detail/steplist.h"
#include "ui/detail/stepsmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The list drawn on a plain ground.
QImage drawn(const QList<ProvisioningStep> &steps, StepList *list, StepsModel *model)
{
    model->setSteps(steps, 0);
    list->setModel(model);
    list->setAttribute(Qt::WA_DontShowOnScreen);
    list->resize(300, 400);
    list->show();
    list->clearFocus();
    return list->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool holds(const QImage &image, const QRect &where, const QColor &colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class tst_StepDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedNodeIsASolidSquareAndOthersAreCircles_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aFailedNodeIsASolidSquareAndOthersAreCircles()
    {
        QFETCH(bool, dark);
        theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        StepsModel model;
        StepList list;
        const QImage image =
                drawn({sample::step(u"a"_s, u"A"_s, u"failed"_s), sample::step(u"b"_s, u"B"_s, u"done"_s)},
                      &list, &model);
        const int pad = std::max(4, list.fontMetrics().height() / 3);
        const auto corner = [&](int row) {
            return list.visualRect(model.index(row)).topLeft() + QPoint(3 + 4, pad + 4);
        };
        // Four pixels in from the corner: inside a square, outside of a circle's body.
        QCOMPARE(image.pixelColor(corner(0)), theme::tone(theme::Tone::Error, list.palette()).background);
        QVERIFY(image.pixelColor(corner(1) - QPoint(3, 3))
                != theme::tone(theme::Tone::Active, list.palette()).background);
        QVERIFY(holds(image, list.visualRect(model.index(1)),
                      theme::tone(theme::Tone::Active, list.palette()).background));
    }

    void everyStateIsDrawnInItsTone_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<theme::Tone>("tone");
        QTest::newRow("pending") << u"pending"_s << theme::Tone::Neutral;
        QTest::newRow("running") << u"running"_s << theme::Tone::Progress;
        QTest::newRow("done") << u"done"_s << theme::Tone::Active;
        QTest::newRow("failed") << u"failed"_s << theme::Tone::Error;
        QTest::newRow("skipped") << u"skipped"_s << theme::Tone::Neutral;
        QTest::newRow("new word") << u"warming"_s << theme::Tone::Neutral;
    }
    void everyStateIsDrawnInItsTone()
    {
        QFETCH(QString, status);
        QFETCH(theme::Tone, tone);
        theme::apply(theme::Scheme::Light);
        StepsModel model;
        StepList list;
        const QImage image = drawn({sample::step(u"a"_s, u"A"_s, status)}, &list, &model);
        QVERIFY(holds(image, list.visualRect(model.index(0)), theme::tone(tone, list.palette()).background));
    }

    void theWayIsSolidWhereItWasGoneAndDashedWhereNot()
    {
        theme::apply(theme::Scheme::Light);
        StepsModel model;
        StepList list;
        const QImage image =
                drawn({sample::step(u"a"_s, u"A"_s, u"done"_s), sample::step(u"b"_s, u"B"_s, u"done"_s),
                       sample::step(u"c"_s, u"C"_s, u"pending"_s)},
                      &list, &model);
        const int side = std::max(22, list.fontMetrics().height() + 4);
        const int pad = std::max(4, list.fontMetrics().height() / 3);
        const int x = 3 + side / 2;
        const auto unbroken = [&](int row) {
            const int from = list.visualRect(model.index(row)).top() + pad + side + 1;
            const int to = list.visualRect(model.index(row)).bottom();
            for (int y = from; y <= to; ++y) {
                if (!holds(image, {x - 1, y, 3, 1}, theme::controlBorder(list.palette())))
                    return false;
            }
            return to > from + 3;
        };
        QVERIFY(unbroken(0));
        QVERIFY(!unbroken(1));
    }

    void anItemGrowsWithItsTextsAndItsFont()
    {
        theme::apply(theme::Scheme::Light);
        StepsModel model;
        StepList list;
        drawn({sample::step(u"a"_s, u"A"_s, u"done"_s), sample::step(u"b"_s, QString(200, u'W'), u"done"_s)},
              &list, &model);
        const int small = list.visualRect(model.index(0)).height();
        QVERIFY(list.visualRect(model.index(1)).height() > 3 * small);
        QFont large = list.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        list.setFont(large);
        QTRY_VERIFY(list.visualRect(model.index(0)).height() > small * 3 / 2);
    }

    void theFocusIsSeen()
    {
        theme::apply(theme::Scheme::Light);
        StepsModel model;
        StepList list;
        model.setSteps({sample::step(u"a"_s, u"A"_s, u"done"_s)}, 0);
        list.setModel(&model);
        list.resize(300, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(list.hasFocus());
        const QColor ring = theme::focusRing(list.palette());
        QTRY_VERIFY(holds(list.grab().toImage(), list.rect(), ring));
    }

    void fromRightToLeftTheNodeIsAtTheRight()
    {
        theme::apply(theme::Scheme::Light);
        StepsModel model;
        StepList list;
        list.setLayoutDirection(Qt::RightToLeft);
        const QImage image = drawn({sample::step(u"a"_s, u"A"_s, u"failed"_s)}, &list, &model);
        const QColor error = theme::tone(theme::Tone::Error, list.palette()).background;
        const QRect item = list.visualRect(model.index(0));
        QVERIFY(holds(image, item.adjusted(item.width() / 2, 0, 0, 0), error));
        QVERIFY(!holds(image, item.adjusted(0, 0, -item.width() / 2, 0), error));
    }
};

QTEST_MAIN(tst_StepDelegate)
#include "tst_stepdelegate.moc"
