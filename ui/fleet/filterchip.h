// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip.h"

#include <QPushButton>

#include <optional>

// One choice of the filter bar, with how many it would show. Checked, it is filled and begins with a tick.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    FilterChip(const QString &word, std::optional<Chip::Shape> shape, QWidget *parent = nullptr);

    void setCount(std::optional<int> count);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString label() const;
    bool hasShape() const { return m_shape.has_value() || isChecked(); }

    QString m_word;
    std::optional<Chip::Shape> m_shape;
    std::optional<int> m_count;
    mutable QSize m_hint; // a layout asks again and again; empty: not known
};
