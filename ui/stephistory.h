// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/stepwatch.h"
#include "app/fleet/stuckwatch.h"
#include "ui/turnbyturn.h"

#include <memory>

class Connection;
class FleetModel;
class Journal;
struct Operation;

// Leads what is seen of provisioning steps to the journal, and what it makes of them to the table.
class StepHistory : public QObject
{
    Q_OBJECT

public:
    StepHistory(Journal *journal, FleetModel *model, QObject *parent = nullptr);

    // To be called when the model follows it, so that a row is there before its mark comes; nullptr before
    // it goes.
    void setConnection(Connection *connection);

Q_SIGNALS:
    void usualChanged(const UsualSteps &usual);

private:
    template<typename Reading>
    void take(const Reading &reading);
    void takeOperation(const Operation &operation);
    void keep(const QList<StepDuration> &steps);
    void record();
    void ask();

    Journal *m_journal;
    FleetModel *m_model;
    std::unique_ptr<StepWatch> m_steps;
    std::unique_ptr<StuckWatch> m_stuck;
    TurnByTurn m_turns;
    UsualSteps m_usual;
    QList<StepDuration> m_waiting;
    bool m_recording = false;
};
