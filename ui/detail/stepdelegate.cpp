// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/stepdelegate.h"

#include "app/api/computer.h"
#include "ui/detail/stepsmodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

using State = ProvisioningStep::State;

namespace {

constexpr int line = 2; // pixels: the connector's width

struct Look
{
    theme::Tone tone = theme::Tone::Neutral;
    QString drawing; // of the icons; the node around it is painted here
};

Look lookOf(State state)
{
    switch (state) {
    case State::Pending:
        return {theme::Tone::Neutral, {}};
    case State::Running:
        return {theme::Tone::Progress, u"status-ring"_s};
    case State::Done:
        return {theme::Tone::Active, u"check"_s};
    case State::Failed:
        return {theme::Tone::Error, u"mark-cross"_s};
    case State::Skipped:
        return {theme::Tone::Neutral, u"status-dash"_s};
    case State::Other:
        break;
    }
    return {theme::Tone::Neutral, {}};
}

// A text that breaks between words, or inside one that is too long for a line.
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font, Qt::LayoutDirection direction, int width)
        : m_layout(text, font)
    {
        QTextOption option(Qt::AlignLeading);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(direction);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine next = m_layout.createLine(); next.isValid(); next = m_layout.createLine()) {
            next.setLineWidth(width);
            next.setPosition({0, m_height});
            m_height += next.height();
        }
        m_layout.endLayout();
    }

    int height() const { return int(std::ceil(m_height)); }
    void paint(QPainter *painter, const QPoint &where) const { m_layout.draw(painter, where); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

// In a size hint's option there is no rectangle yet.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

// Where things are in an item; all grows with the font.
struct Places
{
    Places(const QStyleOptionViewItem &option, const QModelIndex &index)
        : pad(std::max(4, option.fontMetrics.height() / 3))
        , side(std::max(22, option.fontMetrics.height() + 4))
        , left(3 + side + std::max(10, option.fontMetrics.height() / 2))
        , width(std::max(option.fontMetrics.averageCharWidth() * 6, widthOf(option) - left - 4))
        , name(index.data().toString(), boldFont(option.font), option.direction, width)
        , rest(index.data(StepsModel::LineRole).toString(), option.font, option.direction, width)
    {
    }

    int height() const { return std::max(name.height() + rest.height(), side) + 2 * pad; }
    QRect node(const QRect &item) const { return {item.left() + 3, item.top() + pad, side, side}; }
    QRect text(const QRect &item) const
    {
        return {item.left() + left, item.top() + pad, width, item.height() - 2 * pad};
    }

    int pad;
    int side;
    int left;
    int width;
    WrappedText name;
    WrappedText rest;
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
    if (state == State::Other) {
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours.foreground);
        painter->drawText(node, Qt::AlignCenter, u"?"_s);
        return;
    }
    const qreal inset = node.width() * 0.2;
    if (!look.drawing.isEmpty())
        theme::paintIcon(painter, look.drawing, QRectF(node).adjusted(inset, inset, -inset, -inset),
                         colours.foreground);
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Places places(option, index);
    const QRect node = QStyle::visualRect(option.direction, option.rect, places.node(option.rect));
    const QRect text = QStyle::visualRect(option.direction, option.rect, places.text(option.rect));
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
    places.name.paint(painter, text.topLeft());
    painter->setPen(theme::secondaryText(option.palette));
    places.rest.paint(painter, text.topLeft() + QPoint(0, places.name.height()));

    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::focusRing(option.palette), theme::ringWidth(option.palette)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(option), Places(option, index).height()};
}
