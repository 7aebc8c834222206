// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

// The only place for colours: two tested palettes, what they mean, and icons that follow them.
namespace theme {

enum class Scheme { System, Light, Dark };

// Gives the application its style and the palette of the scheme. System follows the desktop, also later.
void apply(Scheme scheme);
Scheme scheme(); // as applied last
// What the desktop prefers now.
bool isSystemDark();
// Light text on a dark window.
bool isDark(const QPalette &palette);

// What a coloured thing says. Colour never says it alone: a shape and a word stand beside it.
enum class Tone { Active, Progress, Error, Attention, Neutral };

struct ToneColours
{
    QColor foreground;
    QColor background;

    bool operator==(const ToneColours &) const = default;
};

ToneColours tone(Tone tone, const QPalette &palette);
// A button that destroys something.
ToneColours destructive(const QPalette &palette);
QColor secondaryText(const QPalette &palette);
QColor controlBorder(const QPalette &palette);
QColor focusRing(const QPalette &palette);
QColor failureMark(const QPalette &palette); // a small cross or word on the base, where something failed

// A palette as ux.md 4.11 lists it.
QPalette palette(bool dark);

// resources/icons/NAME.svg in the text colour of the application's palette at the time of painting. The
// application's own icon "millwright" keeps its colours.
QIcon icon(const QString &name);
// The same drawing in a colour of the caller's, crisp on any screen.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace theme
