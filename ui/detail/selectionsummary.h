// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/selectiontally.h"

#include <QScrollArea>
#include <QTimer>

class FleetModel;
class QLabel;

// What several selected computers are together, and how many of them each action would reach.
class SelectionSummary : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int atOnce = 2'000; // computers; more are counted between other things

    explicit SelectionSummary(QWidget *parent = nullptr);

    // Of those of the fleet that it still has. The fleet outlives the summary.
    void setKeys(const FleetModel *fleet, const QStringList &keys, Connection::Readiness readiness);

private:
    void proceed();
    int rowOf(const QString &key);

    QLabel *m_heading;
    QLabel *m_statuses;
    QLabel *m_types;
    QLabel *m_actions;
    const FleetModel *m_fleet = nullptr;
    QStringList m_keys;
    qsizetype m_next = 0; // of the keys
    int m_row = 0;        // where it likely stands
    SelectionTally m_tally;
    QTimer m_slices;
};
