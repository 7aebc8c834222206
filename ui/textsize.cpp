// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textsize.h"

#include "ui/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QSize>
#include <QWidget>

namespace {

constexpr int drawing = 16;        // logical pixels at 100 %
constexpr QSize largest(920, 560); // of a window beside others; the main window may be 960 by 600

void setSize(QFont *font, double factor)
{
    const QFont usual = QApplication::font();
    if (usual.pointSizeF() > 0)
        font->setPointSizeF(usual.pointSizeF() * factor);
    else
        font->setPixelSize(qRound(usual.pixelSize() * factor));
}

} // namespace

void textsize::follow(QObject *context, const std::function<void()> &measure)
{
    measure();
    QObject::connect(appearance::keeper(), &AppearanceKeeper::textResized, context, measure);
}

void textsize::makeHeading(QWidget *widget, double factor)
{
    follow(widget, [widget, factor] {
        QFont heading = widget->font();
        heading.setBold(true);
        setSize(&heading, factor);
        widget->setFont(heading);
    });
}

void textsize::makeFixedWidth(QWidget *widget)
{
    follow(widget, [widget] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        setSize(&fixed, 1);
        widget->setFont(fixed);
    });
}

int textsize::scaled(int pixels)
{
    return pixels * appearance::current().textPercent / 100;
}

QSize textsize::window(int letters, int lines)
{
    const QFontMetrics metrics(QApplication::font());
    return QSize(metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines).boundedTo(largest);
}

int textsize::roomFor(const QWidget *window)
{
    constexpr int frame = 48; // logical pixels of the title bar and a little air
    return window->screen()->availableGeometry().height() - frame;
}

QSize textsize::iconSize()
{
    return {scaled(drawing), scaled(drawing)};
}
