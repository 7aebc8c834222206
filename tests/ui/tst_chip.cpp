// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/chip.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using Given = Computer::Status;
using Shape = Chip::Shape;
using theme::Tone;

class tst_Chip : public QObject
{
    Q_OBJECT

    static QImage painted(const Chip &chip, const QSize &size, bool selected = false, qreal ratio = 1,
                          Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        const QPalette palette = QApplication::palette();
        image.fill(selected ? palette.color(QPalette::Highlight) : palette.color(QPalette::Base));
        QPainter painter(&image);
        ChipLook look{palette, QApplication::font(), direction};
        look.selected = selected;
        paintChip(&painter, QRect(QPoint(0, 0), size), chip, look);
        return image;
    }

    static int pixelsOf(const QImage &image, const QColor &colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return found;
    }

private Q_SLOTS:
    void init() { theme::apply(theme::Scheme::Light); }

    void statusDecides_data()
    {
        QTest::addColumn<Computer>("computer");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::addColumn<int>("shape");
        const auto row = [](const char *name, const Computer &computer, const QString &word, Tone tone,
                            Shape shape) {
            QTest::newRow(name) << computer << word << int(tone) << int(shape);
        };
        row("active", fixture::computer(u"a"_s), u"Active"_s, Tone::Active, Shape::Tick);
        row("provisioning", fixture::computer(u"a"_s, Given::Provisioning), u"Provisioning"_s, Tone::Progress,
            Shape::Ring);
        row("error", fixture::computer(u"a"_s, Given::Error), u"Error"_s, Tone::Error, Shape::Cross);
        row("none", fixture::computer(u"a"_s, Given::Unknown), u"Unknown"_s, Tone::Neutral, Shape::Question);
        Computer strange = fixture::computer(u"a"_s, Given::Unknown);
        strange.statusWord = u"hibernating"_s;
        row("a word of the server's", strange, u"hibernating"_s, Tone::Neutral, Shape::Question);
        row("unreadable", fixture::unreadable("{}"), u"Unreadable"_s, Tone::Attention, Shape::Triangle);
    }

    void statusDecides()
    {
        QFETCH(const Computer, computer);
        const Chip chip = chipFor(computer, {});
        QTEST(chip.word, "word");
        QTEST(int(chip.tone), "tone");
        QTEST(int(chip.shape), "shape");
        QVERIFY(!chip.attention);
        QCOMPARE(accessibleText(chip), chip.word);
    }

    void operationDecidesFirst_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::addColumn<int>("shape");
        using Kind = Operation::Kind;
        using State = Operation::State;
        const auto row = [](const char *name, Kind kind, State state, const QString &word, Tone tone,
                            Shape shape) {
            QTest::newRow(name) << int(kind) << int(state) << word << int(tone) << int(shape);
        };
        row("deleting", Kind::Delete, State::Running, u"Deleting…"_s, Tone::Neutral, Shape::Dots);
        row("retrying", Kind::RetryInstall, State::Running, u"Retrying…"_s, Tone::Progress, Shape::Ring);
        row("refreshing", Kind::RefreshCredentials, State::Running, u"Refreshing…"_s, Tone::Progress,
            Shape::Ring);
        row("queued", Kind::Delete, State::Queued, u"Queued"_s, Tone::Neutral, Shape::Circle);
        row("checking", Kind::Delete, State::Checking, u"Checking…"_s, Tone::Progress, Shape::Ring);
        row("failed", Kind::Delete, State::Failed, u"Delete failed"_s, Tone::Error, Shape::Cross);
        row("unknown", Kind::Delete, State::OutcomeUnknown, u"Outcome unknown"_s, Tone::Attention,
            Shape::Triangle);
        row("done", Kind::RefreshCredentials, State::Succeeded, u"Active"_s, Tone::Active, Shape::Tick);
        row("not started", Kind::Delete, State::NotStarted, u"Active"_s, Tone::Active, Shape::Tick);
    }

    void operationDecidesFirst()
    {
        QFETCH(const int, kind);
        QFETCH(const int, state);
        LocalState local;
        local.operation = fixture::operation(1, u"a"_s, static_cast<Operation::Kind>(kind),
                                             static_cast<Operation::State>(state));
        const Chip chip = chipFor(fixture::computer(u"a"_s), local);
        QTEST(chip.word, "word");
        QTEST(int(chip.tone), "tone");
        QTEST(int(chip.shape), "shape");
    }

    void goneAndDeletedAreTwoWords()
    {
        LocalState local;
        local.gone = true;
        QCOMPARE(chipFor(fixture::computer(u"a"_s), local).word, u"Gone"_s);
        local.operation = fixture::operation(1, u"a"_s, Operation::Kind::Delete, Operation::State::Succeeded);
        QCOMPARE(chipFor(fixture::computer(u"a"_s), local).word, u"Deleted"_s);
        QCOMPARE(chipFor(fixture::computer(u"a"_s), local).shape, Shape::Dash);
    }

    void activeWithAFailedStepNeedsAttention()
    {
        const Chip chip = chipFor(fixture::failedInstall(u"a"_s), {});
        QCOMPARE(chip.word, u"Active"_s);
        QVERIFY(chip.attention);
        QCOMPARE(accessibleText(chip), u"Active, needs attention"_s);
        QVERIFY(!chipFor(fixture::failedInstall(u"a"_s, Given::Error), {}).attention);
    }

    void everyShapeLooksDifferent()
    {
        QList<QImage> drawn;
        for (int shape = 0; shape <= int(Shape::Dash); ++shape) {
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintShape(&painter, static_cast<Shape>(shape), QRectF(0, 0, 24, 24), Qt::black);
            painter.end();
            QVERIFY(pixelsOf(image, Qt::black) > 5);
            QVERIFY(!drawn.contains(image));
            drawn += image;
        }
    }

    void onlyErrorIsSquareAndSolid()
    {
        const QSize size = chipSize({u"Word"_s, Tone::Error, Shape::Cross}, QApplication::font());
        for (const Tone tone : {Tone::Active, Tone::Progress, Tone::Error, Tone::Attention, Tone::Neutral}) {
            const QImage image = painted({u"Word"_s, tone, Shape::Cross}, size);
            const QColor fill = theme::tone(tone, QApplication::palette()).background;
            const QPoint nearCorner(2, 2);
            QCOMPARE(image.pixelColor(nearCorner).rgb() == fill.rgb(), tone == Tone::Error);
            // The others have an outline in their text's colour.
            const QColor outline = image.pixelColor(size.width() / 2, 0);
            QCOMPARE(outline.rgb() == fill.rgb(), tone == Tone::Error);
        }
    }

    void selectedChipIsOutlinedInSelectedText()
    {
        const Chip chip{u"Error"_s, Tone::Error, Shape::Cross};
        const QSize size = chipSize(chip, QApplication::font());
        const QImage image = painted(chip, size, true);
        QCOMPARE(image.pixelColor(size.width() / 2, 0).rgb(),
                 QApplication::palette().color(QPalette::HighlightedText).rgb());
    }

    void attentionMarkStandsBesideTheChip()
    {
        const Chip plain{u"Active"_s, Tone::Active, Shape::Tick};
        Chip marked = plain;
        marked.attention = true;
        const QSize size = chipSize(marked, QApplication::font());
        QVERIFY(size.width() > chipSize(plain, QApplication::font()).width());
        const QColor colour = theme::tone(Tone::Attention, QApplication::palette()).foreground;
        QCOMPARE(pixelsOf(painted(plain, size), colour), 0);
        QVERIFY(pixelsOf(painted(marked, size), colour) > 10);
    }

    void tooLongWordsAreElidedWithinTheRoom()
    {
        const Chip chip{QString(80, u'w'), Tone::Neutral, Shape::Question};
        const QImage image = painted(chip, {120, 24});
        const QRgb base = QApplication::palette().color(QPalette::Base).rgb();
        QVERIFY(image.pixelColor(116, 12).rgb() != base);
        QCOMPARE(image.pixelColor(119, 0).rgb(), base); // its round end is within the room
        painted(chip, {3, 24});                         // no room at all is no crash
    }

    void mirroredForThoseWhoReadFromTheRight()
    {
        const Chip chip{u"Active"_s, Tone::Active, Shape::Tick};
        const QImage image = painted(chip, {200, 24}, false, 1, Qt::RightToLeft);
        QCOMPARE(image.pixelColor(10, 12).rgb(), QApplication::palette().color(QPalette::Base).rgb());
        QVERIFY(image.pixelColor(185, 12).rgb() != QApplication::palette().color(QPalette::Base).rgb());
    }

    void denseScreensGetMorePixels()
    {
        const Chip chip{u"Active"_s, Tone::Active, Shape::Tick};
        const QSize size = chipSize(chip, QApplication::font());
        const QImage dense = painted(chip, size, false, 2);
        QCOMPARE(dense.size(), size * 2);
        const QColor fill = theme::tone(Tone::Active, QApplication::palette()).background;
        QVERIFY(pixelsOf(dense, fill) > 3 * pixelsOf(painted(chip, size), fill));
    }
};

QTEST_MAIN(tst_Chip)
#include "tst_chip.moc"
