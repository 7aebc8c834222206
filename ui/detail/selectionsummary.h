// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

// What several selected computers are together, and how many of them each action would reach.
class SelectionSummary : public QScrollArea
{
    Q_OBJECT

public:
    struct Item
    {
        Computer computer;
        LocalState local;
    };

    explicit SelectionSummary(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items, Connection::Readiness readiness);

private:
    QLabel *m_heading;
    QLabel *m_statuses;
    QLabel *m_types;
    QLabel *m_actions;
};
