// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tintedicon.h"

#include "ui/icondrawing.h"

#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// size: device pixels.
QPixmap drawing(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = u"millwright/%1/%2x%3/%4"_s.arg(name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.isValid() ? colour.rgba() : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icondrawing::draw(&painter, name, size);
    if (colour.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

TintedIcon::TintedIcon(const QString &name, bool tinted) : m_name(name), m_tinted(tinted) {}

void TintedIcon::paintDrawing(QPainter *painter, const QString &name, const QRectF &rect,
                              const QColor &colour)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QSize pixels(static_cast<int>(std::ceil(rect.width() * ratio)),
                       static_cast<int>(std::ceil(rect.height() * ratio)));
    if (pixels.isEmpty())
        return;
    painter->drawPixmap(rect, drawing(name, pixels, colour), QRectF(QPointF(0, 0), pixels));
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state);
    paintDrawing(painter, m_name, rect, colour(mode));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state);
    return isNull() || size.isEmpty() ? QPixmap() : drawing(m_name, size, colour(mode));
}

QSize TintedIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode);
    Q_UNUSED(state);
    const int side = std::min(size.width(), size.height()); // every drawing is square
    return {side, side};
}

bool TintedIcon::isNull()
{
    return !icondrawing::exists(m_name);
}

QString TintedIcon::key() const
{
    return u"TintedIcon"_s;
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(*this);
}

QColor TintedIcon::colour(QIcon::Mode mode) const
{
    if (!m_tinted)
        return {};
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}
