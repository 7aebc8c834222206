// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

// Lays out a filter bar: field, chips and tail side by side where there is room; else the chips go to rows of
// their own below. Nothing ever overlaps.
class FilterLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FilterLayout(QWidget *parent);
    ~FilterLayout() override;

    void addField(QWidget *field); // takes the room that is left
    void addChip(QWidget *chip);
    void addTail(QWidget *widget);
    void addNote(QWidget *note); // below everything else

    void addItem(QLayoutItem *item) override; // to the tail
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> items() const;
    int widthOf(const QList<QLayoutItem *> &items) const;
    // Each in the row's vertical middle; the field takes its whole width.
    void placeRow(const QRect &row, const QList<QLayoutItem *> &items, bool place) const;
    // The height that it takes; places the widgets only if asked to.
    int lay(const QRect &rect, bool place) const;
    int layChipRows(const QRect &area, bool place) const;
    int layNote(const QRect &area, bool place) const;

    QLayoutItem *m_field = nullptr;
    QList<QLayoutItem *> m_chips;
    QList<QLayoutItem *> m_tail;
    QLayoutItem *m_note = nullptr;
};
