// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;
class QRect;
class QStyleOptionViewItem;

// Draws the texts of cells, one line each. To lay a text out is most of the work of a cell, and the same ones
// are painted again with each row that moves: those that were seen last stay laid out.
class CellTexts
{
public:
    // In the cell's colours, along its alignment, elided where the rectangle is too narrow. As long as the
    // font stays the same, nothing is laid out twice.
    void draw(QPainter *painter, const QRect &rect, const QString &text, const QStyleOptionViewItem &cell);

private:
    struct Key
    {
        QString text;
        int width = 0;
        int elideMode = 0;
        int direction = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.elideMode, key.direction);
        }
    };

    const QStaticText *find(const QString &text, int width, const QStyleOptionViewItem &cell);

    QFont m_font;
    QCache<Key, QStaticText> m_known{2'000}; // some screenfuls
};
