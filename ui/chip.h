// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"
#include "ui/theme.h"

#include <QFont>
#include <QMetaType>

// How a computer is, in one word, one shape and one tone; the word alone says it all.
struct Chip
{
    enum class Shape { Tick, Ring, Cross, Triangle, Question, Circle, Dots, Dash };

    QString word;
    theme::Tone tone = theme::Tone::Neutral;
    Shape shape = Shape::Question;
    bool attention = false; // a mark beside a chip whose word does not say that something is wrong

    bool operator==(const Chip &) const = default;
};

// The verb of an open operation first, then one that failed, then what the server says.
Chip chipFor(const Computer &computer, const LocalState &local);
// "Active, needs attention": the word, and the mark where there is one.
QString accessibleText(const Chip &chip);

// What a chip is painted on and with.
struct ChipLook
{
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool selected = false; // on a selected row: an outline in the colour of selected text
};

// With the mark, at full length. Logical pixels.
QSize chipSize(const Chip &chip, const QFont &font);
// At the leading edge of the rectangle, in its vertical middle, elided where it is too long.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const ChipLook &look);
// The shape alone.
void paintShape(QPainter *painter, Chip::Shape shape, const QRectF &rect, const QColor &colour);
QIcon shapeIcon(Chip::Shape shape);

Q_DECLARE_METATYPE(Chip)
