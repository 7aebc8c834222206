// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/stepdelegate.h"

#include "app/api/computer.h"
#include "ui/chip.h"
#include "ui/detail/stepsmodel.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

using State = ProvisioningStep::State;

namespace {

constexpr int line = 2; // pixels: the connector's width
constexpr int textFlags = Qt::TextWrapAnywhere | Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

struct Look
{
    theme::Tone tone = theme::Tone::Neutral;
    Chip::Shape shape = Chip::Shape::Circle;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Pending:
        return {theme::Tone::Neutral, Chip::Shape::Circle};
    case State::Running:
        return {theme::Tone::Progress, Chip::Shape::Ring};
    case State::Done:
        return {theme::Tone::Active, Chip::Shape::Tick};
    case State::Failed:
        return {theme::Tone::Error, Chip::Shape::Cross};
    case State::Skipped:
        return {theme::Tone::Neutral, Chip::Shape::Dash};
    case State::Other:
        break;
    }
    return {theme::Tone::Neutral, Chip::Shape::Question};
}

// Where things are in an item; all grows with the font.
struct Places
{
    explicit Places(const QStyleOptionViewItem &option, const QModelIndex &index)
        : name(option.font), rest(option.font)
    {
        name.setBold(true);
        const QFontMetrics metrics(rest);
        const int side = std::max(22, metrics.height() + 4);
        const int pad = std::max(4, metrics.height() / 3);
        const int gap = std::max(10, metrics.height() / 2);
        node = QRect(option.rect.left() + 3, option.rect.top() + pad, side, side);
        const int left = node.right() + gap;
        const int width = std::max(metrics.averageCharWidth() * 6, option.rect.right() - left - 4);
        nameRect = bounds(name, {left, option.rect.top() + pad, width, 0}, index.data().toString());
        restRect = bounds(rest, {left, nameRect.bottom() + 1, width, 0},
                          index.data(StepsModel::LineRole).toString());
        nameRect.setWidth(width);
        restRect.setWidth(width);
        height = std::max(restRect.bottom(), node.bottom()) + 1 + pad - option.rect.top();
    }

    static QRect bounds(const QFont &font, const QRect &where, const QString &text)
    {
        return QFontMetrics(font).boundingRect(where.adjusted(0, 0, 0, 100'000), textFlags, text);
    }

    QFont name;
    QFont rest;
    QRect node;
    QRect nameRect;
    QRect restRect;
    int height = 0;
};

void paintConnector(QPainter *painter, const QPoint &from, const QPoint &to, bool dashed,
                    const QColor &colour)
{
    QPen pen(colour, line, Qt::SolidLine, Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({1.5, 1.5});
    painter->setPen(pen);
    painter->drawLine(from, to);
}

void paintNode(QPainter *painter, const QRect &node, State state, const QPalette &palette)
{
    const Look look = lookOf(state);
    const theme::ToneColours colours = theme::tone(look.tone, palette);
    const bool square = state == State::Failed; // the shape says it too
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(square ? colours.background : colours.foreground, 1.5));
    painter->setBrush(colours.background);
    const QRectF body = QRectF(node).adjusted(0.75, 0.75, -0.75, -0.75);
    const qreal radius = square ? 3 : body.height() / 2;
    painter->drawRoundedRect(body, radius, radius);
    const qreal inset = node.width() * 0.24;
    if (look.shape != Chip::Shape::Circle) // the node is one already
        paintShape(painter, look.shape, QRectF(node).adjusted(inset, inset, -inset, -inset),
                   colours.foreground);
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Places places(option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &rect) {
        return mirrored ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    const QRect node = placed(places.node);
    const int x = node.center().x() + 1;

    painter->save();
    const QColor connector = theme::controlBorder(option.palette);
    if (index.row() > 0)
        paintConnector(painter, {x, option.rect.top()}, {x, node.top()},
                       index.data(StepsModel::DashedAboveRole).toBool(), connector);
    if (index.row() + 1 < index.model()->rowCount())
        paintConnector(painter, {x, node.bottom() + 1}, {x, option.rect.bottom() + 1},
                       index.data(StepsModel::DashedBelowRole).toBool(), connector);
    paintNode(painter, node, index.data(StepsModel::StateRole).value<State>(), option.palette);

    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(places.name);
    painter->drawText(placed(places.nameRect), textFlags, index.data().toString());
    painter->setPen(theme::secondaryText(option.palette));
    painter->setFont(places.rest);
    painter->drawText(placed(places.restRect), textFlags, index.data(StepsModel::LineRole).toString());

    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::focusRing(option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), Places(option, index).height};
}
