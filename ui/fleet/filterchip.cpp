// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterchip.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int ring = 3; // logical pixels around the chip, for the focus ring
constexpr int pad = 9;
constexpr int gap = 5;

} // namespace

FilterChip::FilterChip(const QString &word, std::optional<Chip::Shape> shape, QWidget *parent)
    : QPushButton(parent), m_word(word), m_shape(shape)
{
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    setAccessibleName(m_word);
}

void FilterChip::setCount(std::optional<int> count)
{
    if (count == m_count)
        return;
    m_count = count;
    m_hint = {};
    // "Error, 2 computers": what a screen reader says of it.
    setAccessibleName(count ? tr("%1, %Ln computer(s)", nullptr, *count).arg(m_word) : m_word);
    updateGeometry();
    update();
}

QString FilterChip::label() const
{
    if (!m_count)
        return m_word;
    return tr("%1 %2", "a status and how many computers have it").arg(m_word, QLocale().toString(*m_count));
}

QSize FilterChip::sizeHint() const
{
    if (!m_hint.isEmpty())
        return m_hint;
    const QFontMetrics metrics(font());
    // Room for the tick in any case: choosing must not move the neighbours.
    const int width = 2 * (ring + pad) + metrics.ascent() + gap + metrics.horizontalAdvance(label());
    m_hint = {width, std::max(30, metrics.height() + 8 + 2 * ring)};
    return m_hint;
}

void FilterChip::changeEvent(QEvent *event)
{
    m_hint = {};
    QPushButton::changeEvent(event);
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const qreal line = theme::outlineWidth(colours);
    const qreal focus = theme::ringWidth(colours);
    const qreal inset = focus + 1 + line / 2; // a gap tells the ring from a filled body
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const qreal radius = body.height() / 2;
    const bool filled = isChecked();
    const QColor text = colours.color(group, filled ? QPalette::HighlightedText : QPalette::ButtonText);

    painter.setPen(
            QPen(filled ? colours.color(group, QPalette::Highlight) : theme::controlBorder(colours), line));
    painter.setBrush(colours.color(group, filled                     ? QPalette::Highlight
                                          : isDown() || underMouse() ? QPalette::Midlight
                                                                     : QPalette::Button));
    painter.drawRoundedRect(body, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(theme::focusRing(colours), focus));
        painter.setBrush(Qt::NoBrush);
        const qreal half = focus / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius + focus,
                                radius + focus);
    }

    const int side = fontMetrics().ascent();
    const int content = (hasShape() ? side + gap : 0) + fontMetrics().horizontalAdvance(label());
    int left = (width() - content) / 2;
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRect shape = place({left, (height() - side) / 2, side, side});
    if (filled)
        theme::paintIcon(&painter, u"check"_s, shape, text);
    else if (m_shape)
        paintShape(&painter, *m_shape, shape, text);
    left += hasShape() ? side + gap : 0;
    painter.setPen(text);
    painter.drawText(place({left, 0, width() - left, height()}), Qt::AlignVCenter | Qt::AlignLeading,
                     label());
}
