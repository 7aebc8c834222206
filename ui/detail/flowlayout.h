// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Sets things side by side, and the rest below where the width does not suffice.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void setCentred(bool centred) { m_centred = centred; } // each line in the middle

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    // The height needed; with `move` the items go to their places too.
    int arrange(const QRect &rect, bool move) const;

    // A line's items, laid out from the left.
    void settle(const std::vector<std::pair<QLayoutItem *, QRect>> &line, const QRect &inside) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_centred = false;
};
