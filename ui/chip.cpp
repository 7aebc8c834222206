// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

#include "ui/describe.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

using Shape = Chip::Shape;
using Tone = theme::Tone;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Chip)
};

QString drawingOf(Shape shape)
{
    switch (shape) {
    case Shape::Tick:
        return u"status-tick"_s;
    case Shape::Ring:
        return u"status-ring"_s;
    case Shape::Cross:
        return u"status-cross"_s;
    case Shape::Triangle:
        return u"status-triangle"_s;
    case Shape::Question:
        return u"status-question"_s;
    case Shape::Circle:
        return u"status-circle"_s;
    case Shape::Dots:
        return u"status-dots"_s;
    case Shape::Dash:
        return u"status-dash"_s;
    }
    return {};
}

Chip underWay(const Operation &operation, const QString &word)
{
    if (operation.state == Operation::State::Queued)
        return {word, Tone::Neutral, Shape::Circle};
    if (operation.state == Operation::State::Running && operation.kind == Operation::Kind::Delete)
        return {word, Tone::Neutral, Shape::Dots};
    return {word, Tone::Progress, Shape::Ring};
}

Chip ofServer(const Computer &computer, const LocalState &local, const QString &word)
{
    if (!computer.isReadable())
        return {word, Tone::Attention, Shape::Triangle};
    switch (computer.status) {
    case Computer::Status::Active:
        return {word, Tone::Active, Shape::Tick, needsAttention(computer, local)};
    case Computer::Status::Provisioning:
        return {word, Tone::Progress, Shape::Ring, needsAttention(computer, local)};
    case Computer::Status::Error:
        return {word, Tone::Error, Shape::Cross};
    case Computer::Status::Unknown:
        return {word, Tone::Neutral, Shape::Question, needsAttention(computer, local)};
    }
    return {};
}

// All from the font, so that a chip grows with the text. Logical pixels.
struct Measures
{
    explicit Measures(const QFont &font) : metrics(font)
    {
        height = metrics.height() + std::max(4, metrics.height() / 3);
        shape = std::max(10, metrics.ascent());
        pad = std::max(6, metrics.height() / 2);
        gap = std::max(4, metrics.height() / 3);
    }

    int wordless() const { return pad + shape + gap + pad; }
    int mark() const { return gap + shape; }

    QFontMetrics metrics;
    int height;
    int shape;
    int pad;
    int gap;
};

// Curves are most of the work of a chip, and a screenful of them has a few forms.
void paintBody(QPainter *painter, const QRect &body, const Chip &chip, const ChipLook &look)
{
    if (body.isEmpty())
        return;
    const theme::ToneColours colours = theme::tone(chip.tone, look.palette);
    const bool solid = chip.tone == Tone::Error; // the only one, and the only square one
    const QColor outline = look.selected ? look.palette.color(QPalette::HighlightedText)
                           : solid       ? colours.background
                                         : colours.foreground;
    const qreal line = theme::outlineWidth(look.palette);
    const qreal scale = painter->device()->devicePixelRatioF();
    const QString key = u"chip %1 %2 %3 %4 %5 %6 %7"_s.arg(body.width())
                                .arg(body.height())
                                .arg(int(solid))
                                .arg(colours.background.rgba())
                                .arg(outline.rgba())
                                .arg(scale)
                                .arg(line);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap(body.size() * scale);
        drawn.setDevicePixelRatio(scale);
        drawn.fill(Qt::transparent);
        QPainter into(&drawn);
        into.setRenderHint(QPainter::Antialiasing);
        into.setPen(QPen(outline, line));
        into.setBrush(colours.background);
        const qreal radius = solid ? 3.0 : (body.height() - line) / 2.0;
        into.drawRoundedRect(QRectF(line / 2, line / 2, body.width() - line, body.height() - line), radius,
                             radius);
        into.end();
        QPixmapCache::insert(key, drawn);
    }
    painter->drawPixmap(body.topLeft(), drawn);
}

} // namespace

Chip chipFor(const Computer &computer, const LocalState &local)
{
    const QString word = describe::displayedStatus(computer, local);
    if (local.gone)
        return {word, Tone::Neutral, Shape::Dash};
    if (local.operation && (local.operation->isOpen() || local.isInstallKnownToRun()))
        return underWay(*local.operation, word);
    if (local.operation && local.operation->state == Operation::State::Failed)
        return {word, Tone::Error, Shape::Cross};
    if (local.operation && local.operation->state == Operation::State::OutcomeUnknown)
        return {word, Tone::Attention, Shape::Triangle};
    if (local.unclearSince.isValid())
        return {word, Tone::Attention, Shape::Triangle};
    return ofServer(computer, local, word);
}

QString accessibleText(const Chip &chip)
{
    return chip.attention ? Words::tr("%1, needs attention").arg(chip.word) : chip.word;
}

QSize chipSize(const Chip &chip, const QFont &font)
{
    const Measures m(font);
    const int width = m.wordless() + m.metrics.horizontalAdvance(chip.word);
    return {width + (chip.attention ? m.mark() : 0), m.height};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const ChipLook &look)
{
    const Measures m(look.font);
    const int room = rect.width() - (chip.attention ? m.mark() : 0);
    const QString word = m.metrics.elidedText(chip.word, Qt::ElideRight, std::max(0, room - m.wordless()));
    const int width = std::min(room, m.wordless() + m.metrics.horizontalAdvance(word));
    const int height = std::min(m.height, rect.height());
    // Laid out from left to right, then mirrored where people read the other way.
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(look.direction, rect, logical);
    };
    const QRect body(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    const theme::ToneColours colours = theme::tone(chip.tone, look.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(look.font);
    paintBody(painter, place(body), chip, look);
    const int shapeTop = body.top() + (height - m.shape) / 2;
    paintShape(painter, chip.shape, place({body.left() + m.pad, shapeTop, m.shape, m.shape}),
               colours.foreground);
    const QRect text(body.left() + m.pad + m.shape + m.gap, body.top(), std::max(0, width - m.wordless() + 1),
                     height);
    painter->setPen(colours.foreground);
    painter->drawText(place(text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::AlignAbsolute,
                      word);
    if (chip.attention) {
        const QColor colour = look.selected ? look.palette.color(QPalette::HighlightedText)
                                            : theme::tone(Tone::Attention, look.palette).foreground;
        theme::paintIcon(painter, u"mark-triangle"_s,
                         place({body.left() + width + m.gap, shapeTop, m.shape, m.shape}), colour);
    }
    painter->restore();
}

void paintShape(QPainter *painter, Shape shape, const QRectF &rect, const QColor &colour)
{
    theme::paintIcon(painter, drawingOf(shape), rect, colour);
}

QIcon shapeIcon(Shape shape)
{
    return theme::icon(drawingOf(shape));
}
