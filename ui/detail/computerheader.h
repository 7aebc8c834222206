// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"
#include "ui/chip.h"

#include <QTimer>
#include <QWidget>

class NameLabel;
class QLabel;

// Who is shown: name, status, type and age, and what is being done or went wrong.
class ComputerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ComputerHeader(QWidget *parent = nullptr);

    void setComputer(const Computer &computer, const LocalState &local);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void paintShapeOf(const Chip &chip);

    Computer m_computer;
    LocalState m_local;
    QTimer m_tick; // ages grow
    NameLabel *m_name;
    QLabel *m_shape;
    QLabel *m_status;
    QLabel *m_protection;
    QLabel *m_outcome;
};
