// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRect;
class QRectF;

// The only place for colours: tested palettes, what they mean, and icons that follow them.
namespace theme {

using Scheme = Appearance::Scheme;

// As appearance::apply() does; the size of the text and the motion stay.
void apply(Scheme scheme);
Scheme scheme(); // as applied last
// Light text on a dark window.
bool isDark(const QPalette &palette);
// One that highContrastPalette() gave.
bool isHighContrast(const QPalette &palette);
// WCAG 2.2's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

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
qreal outlineWidth(const QPalette &palette); // of a chip, logical pixels
qreal ringWidth(const QPalette &palette);    // of the focus ring
QColor failureMark(const QPalette &palette); // a small cross or word on the base, where something failed

// A palette as ux.md 4.11 lists it.
QPalette palette(bool dark);
// The desktop's palette where its colours stand out enough (7:1), else black and white; no tints.
QPalette highContrastPalette(const QPalette &system, bool dark);
// A desktop's palette that is meant to be one of high contrast.
bool hasHighContrast(const QPalette &system);

// Around a strip across a pane, where only lines tell it from what is beside it: in high contrast.
void outlineStrip(QPainter *painter, const QRect &rect, const QPalette &palette);

// resources/icons/NAME.svg in the text colour of the application's palette at the time of painting. The
// application's own icon "millwright" keeps its colours.
QIcon icon(const QString &name);
// The same drawing in a colour of the caller's, crisp on any screen.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace theme
