// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/palettes.h"
#include "ui/tintedicon.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

constexpr double enough = 7;        // WCAG 1.4.6
constexpr double unmistakable = 15; // a text of a desktop that means high contrast, not only a good theme

const palettes::Colours &colours(const QPalette &palette)
{
    return palettes::usual(isDark(palette));
}

double relativeLuminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

bool standOut(const QPalette &palette, double least)
{
    using Role = QPalette::ColorRole;
    constexpr std::array<std::pair<Role, Role>, 6> pairs{{{Role::WindowText, Role::Window},
                                                          {Role::Text, Role::Base},
                                                          {Role::Text, Role::AlternateBase},
                                                          {Role::ButtonText, Role::Button},
                                                          {Role::HighlightedText, Role::Highlight},
                                                          {Role::Link, Role::Base}}};
    return std::all_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
        return contrast(palette.color(QPalette::Active, pair.first),
                        palette.color(QPalette::Active, pair.second))
               >= least;
    });
}

// Filled with the text's colour: the one thing that stands out among outlines.
ToneColours inverse(const QPalette &palette)
{
    return {palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text)};
}

ToneColours plain(const QPalette &palette)
{
    return {palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base)};
}

// The desktop's own colours; what it does not care for follows its text.
QPalette strengthened(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        const QColor ground = palette.color(QPalette::Active, QPalette::Window);
        for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Shadow})
            palette.setColor(group, role, text);
        for (const auto role : {QPalette::Light, QPalette::Midlight})
            palette.setColor(group, role, ground);
        if (contrast(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base))
            < enough)
            palette.setColor(group, QPalette::PlaceholderText,
                             palette.color(QPalette::Active, QPalette::Text));
    }
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, palette.color(QPalette::Active, role));
    return palette;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = relativeLuminance(a);
    const double lb = relativeLuminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette palette(bool dark)
{
    return palettes::toPalette(palettes::usual(dark));
}

QPalette highContrastPalette(const QPalette &system, bool dark)
{
    return strengthened(standOut(system, enough) ? system : palettes::toPalette(palettes::strong(dark)));
}

void apply(Scheme scheme)
{
    Appearance wanted = appearance::current();
    wanted.scheme = scheme;
    appearance::apply(wanted);
}

Scheme scheme()
{
    return appearance::current().scheme;
}

bool isDark(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return palette.color(QPalette::Active, QPalette::WindowText).lightnessF() > window.lightnessF();
}

bool hasHighContrast(const QPalette &system)
{
    return standOut(system, enough)
           && contrast(system.color(QPalette::Active, QPalette::Text),
                       system.color(QPalette::Active, QPalette::Base))
                      >= unmistakable;
}

bool isHighContrast(const QPalette &palette)
{
    // Only there are the borders in the colour of the text.
    return palette.color(QPalette::Active, QPalette::Dark)
           == palette.color(QPalette::Active, QPalette::WindowText);
}

qreal outlineWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 2 : 1;
}

qreal ringWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 3 : 2;
}

ToneColours tone(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette))
        return tone == Tone::Error ? inverse(palette) : plain(palette);
    return colours(palette).tones[static_cast<std::size_t>(tone)];
}

ToneColours destructive(const QPalette &palette)
{
    return isHighContrast(palette) ? inverse(palette) : colours(palette).destructive;
}

QColor secondaryText(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Active, QPalette::Text)
                                   : QColor(colours(palette).secondary);
}

QColor controlBorder(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Active, QPalette::WindowText)
                                   : QColor(colours(palette).border);
}

QColor focusRing(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Active, QPalette::Link)
                                   : QColor(colours(palette).accent);
}

QColor failureMark(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Active, QPalette::Text)
                                   : colours(palette).destructive.background;
}

void outlineStrip(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    if (!isHighContrast(palette))
        return;
    const qreal line = outlineWidth(palette);
    painter->setPen(QPen(controlBorder(palette), line));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, name != u"millwright")); // the icon owns its engine
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    TintedIcon::paintDrawing(painter, name, rect, colour);
}

} // namespace theme
