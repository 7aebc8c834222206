// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawncontrols.h"
#include "tests/support/colourvision.h"
#include "tests/support/drawncolours.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using theme::Tone;

namespace {

struct Look
{
    const char *name;
    bool dark;
    bool strong;
};
const QList<Look> looks{{"light", false, false},
                        {"dark", true, false},
                        {"high contrast, light", false, true},
                        {"high contrast, dark", true, true}};

// As the program has it; black and white, for no desktop's own colours stand out here.
void wear(const Look &look)
{
    theme::apply(look.dark ? theme::Scheme::Dark : theme::Scheme::Light);
    QPalette faint;
    faint.setColor(QPalette::WindowText, faint.color(QPalette::Window));
    QApplication::setPalette(look.strong ? theme::highContrastPalette(faint, look.dark)
                                         : theme::palette(look.dark));
    QCoreApplication::sendPostedEvents();
}

constexpr double enough = 3; // WCAG 1.4.11

void say(const QString &what, const Look &look, double ratio, const QColor &on, const QColor &ground)
{
    QTextStream(stdout) << u"%1  %2  %3  %4 on %5"_s.arg(what, -34)
                                   .arg(QLatin1StringView(look.name), -22)
                                   .arg(ratio, 4, 'f', 1)
                                   .arg(on.name(), ground.name())
                        << Qt::endl;
}

struct Status
{
    const char *name;
    Chip chip;
};

QList<Status> statuses()
{
    return {{"Active", {u"Active"_s, Tone::Active, Chip::Shape::Tick}},
            {"Provisioning", {u"Provisioning"_s, Tone::Progress, Chip::Shape::Ring}},
            {"Error", {u"Error"_s, Tone::Error, Chip::Shape::Cross}},
            {"Outcome unknown", {u"Outcome unknown"_s, Tone::Attention, Chip::Shape::Triangle}},
            {"Unknown", {u"Unknown"_s, Tone::Neutral, Chip::Shape::Question}}};
}

// On its ground, which is a row's.
QImage pictureOf(const Chip &chip, bool selected)
{
    const QPalette palette = QApplication::palette();
    const QSize size = chipSize(chip, QApplication::font());
    QImage image(size * drawn::density, QImage::Format_RGB32);
    image.setDevicePixelRatio(drawn::density);
    image.fill(palette.color(selected ? QPalette::Highlight : QPalette::Base));
    QPainter painter(&image);
    ChipLook look{palette, QApplication::font()};
    look.selected = selected;
    paintChip(&painter, QRect({}, size), chip, look);
    return image;
}

// Within its outline and its round ends.
QRect insideOf(const Chip &chip)
{
    const QSize size = chipSize(chip, QApplication::font());
    return QRect({}, size).adjusted(size.height() / 2, 3, -size.height() / 2, -3);
}

} // namespace

// What has to be told apart by sight, computed from the pixels of real widgets in each palette.
class tst_DrawnContrast : public QObject
{
    Q_OBJECT

    static void addLooks()
    {
        QTest::addColumn<int>("look");
        for (qsizetype look = 0; look < looks.size(); ++look)
            QTest::addRow("%s", looks[look].name) << int(look);
    }

private Q_SLOTS:
    void init() { QApplication::setCursorFlashTime(0); }

    void focusStandsOut_data() { addLooks(); }

    // WCAG 2.4.7, 1.4.11: what appears with the focus, against what was there and against what is around it.
    void focusStandsOut()
    {
        QFETCH(const int, look);
        wear(looks.at(look));
        DrawnControls controls;
        QVERIFY(QTest::qWaitForWindowActive(controls.window()));
        for (const DrawnControls::Control &control : controls.all()) {
            controls.window()->setFocus();
            const QImage without = drawn::picture(control.widget);
            control.widget->setFocus(Qt::TabFocusReason);
            QVERIFY2(control.widget->hasFocus(), control.name);
            const drawn::Difference ring =
                    drawn::differenceOf(drawn::picture(control.widget), without, enough);
            say(u"focus of %1"_s.arg(QLatin1StringView(control.name)), looks.at(look),
                ring.pixels > 0 ? theme::contrast(ring.with, ring.without) : 1, ring.with, ring.without);
            // A line of one pixel around something small, at least.
            constexpr int least = 2 * (16 + 16) * drawn::density * drawn::density;
            QVERIFY2(ring.pixels >= least,
                     qPrintable(u"%1: %2 pixels"_s.arg(QLatin1StringView(control.name)).arg(ring.pixels)));
        }
    }

    void bordersStandOut_data() { addLooks(); }

    // WCAG 1.4.11: the edge of what is pressed or typed into, against the window, and of a field against its
    // inside.
    void bordersStandOut()
    {
        QFETCH(const int, look);
        wear(looks.at(look));
        DrawnControls controls;
        controls.window()->setFocus();
        const QImage image = drawn::picture(controls.window());
        for (const DrawnControls::Control &control : controls.all()) {
            if (!control.hasBorder)
                continue;
            const drawn::Edge edge = drawn::leftEdgeOf(image, control.widget->geometry());
            const double ratio = theme::contrast(edge.line, edge.outside);
            say(u"border of %1"_s.arg(QLatin1StringView(control.name)), looks.at(look), ratio, edge.line,
                edge.outside);
            QVERIFY2(ratio >= enough, control.name);
            if (control.isTypedInto)
                QVERIFY2(theme::contrast(edge.line, edge.inside) >= enough, control.name);
        }
    }

    void chipsCanBeRead_data() { addLooks(); }

    void chipsCanBeRead()
    {
        QFETCH(const int, look);
        wear(looks.at(look));
        for (const Status &status : statuses()) {
            for (const bool selected : {false, true}) {
                const QImage image = pictureOf(status.chip, selected);
                const drawn::Colours text = drawn::coloursIn(image, insideOf(status.chip));
                say(u"word of %1%2"_s.arg(status.chip.word, selected ? u", selected"_s : QString()),
                    looks.at(look), text.ratio(), text.ink, text.ground);
                QVERIFY2(text.ratio() >= 4.5, status.name);
                // The edge of the chip against the row, in its outline or, where it is solid, its ground.
                const QRgb row = image.pixel(0, 0);
                const QRgb edge = image.pixel(image.width() / 2, 2);
                QVERIFY2(theme::contrast(QColor(edge), QColor(row)) >= 3, status.name);
            }
        }
    }

    void chipsAreToldApartWithoutColour_data() { addLooks(); }

    // For each kind of colour blindness: an error by its ground, each of them by its shape and its word.
    void chipsAreToldApartWithoutColour()
    {
        QFETCH(const int, look);
        wear(looks.at(look));
        for (const colourvision::Kind kind : colourvision::kinds) {
            QList<Seen> seen;
            for (const Status &status : statuses()) {
                seen.append(Seen::of(status.chip, kind));
                for (qsizetype before = 0; before < seen.size() - 1; ++before)
                    compare(looks.at(look), kind, seen.last(), seen.at(before));
            }
        }
    }

private:
    // A chip without its word.
    struct Seen
    {
        Chip chip;
        QImage image;
        QRect shape;
        QColor ground;

        static Seen of(const Chip &chip, colourvision::Kind kind)
        {
            Chip wordless = chip;
            wordless.word.clear();
            const QSize size = chipSize(wordless, QApplication::font());
            const int end = size.height() / 3;
            const QImage image = colourvision::seen(pictureOf(wordless, false), kind);
            const QRect shape = QRect({}, size).adjusted(end, 3, -end, -3);
            return {chip, image, shape, drawn::coloursIn(image, shape).ground};
        }
    };

    static void compare(const Look &look, colourvision::Kind kind, const Seen &a, const Seen &b)
    {
        const QString both = u"%1, %2"_s.arg(a.chip.word, b.chip.word);
        const double distance = colourvision::distance(a.ground, b.ground);
        const double shapes = drawn::inkThatDiffers(a.image, b.image, a.shape);
        QTextStream(stdout) << u"%1  %2  %3  grounds %4  shapes %5 %"_s.arg(both, -34)
                                       .arg(QLatin1StringView(look.name), -22)
                                       .arg(colourvision::name(kind), -13)
                                       .arg(distance, 5, 'f', 1)
                                       .arg(100 * shapes, 3, 'f', 0)
                            << Qt::endl;
        QVERIFY(a.chip.word != b.chip.word);
        QVERIFY2(shapes >= 0.1, qPrintable(both));
        if (a.chip.tone == Tone::Error || b.chip.tone == Tone::Error)
            QVERIFY2(distance >= (look.dark ? 42 : 55), qPrintable(both));
    }
};

QTEST_MAIN(tst_DrawnContrast)
#include "tst_drawncontrast.moc"
