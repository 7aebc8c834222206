// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

// As high as it is told to be. Qt's measures the title of every column for that, whenever rows come or go.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr) : QHeaderView(Qt::Horizontal, parent) {}

    QSize sizeHint() const override { return {length(), minimumHeight()}; }
};
