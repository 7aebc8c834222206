// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/fleet/usualsteps.h"

#include <QScrollArea>
#include <QTimer>

#include <map>

class QLabel;
class QVBoxLayout;
class StepDetails;
class StepList;
class StepsModel;

// The provisioning of one computer as a timeline, with what failed and what can be done about it.
class ProvisioningView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProvisioningView(QWidget *parent = nullptr);

    // What is already shown is changed in place.
    void setComputer(const Computer &computer);
    // How long steps usually take.
    void setUsual(const UsualSteps &usual);
    // Why the installation cannot be tried again; empty: it can.
    void setRetryReason(const QString &reason);
    // Another computer: from the top again.
    void startOver();
    bool isTicking() const { return m_tick.isActive(); }

Q_SIGNALS:
    void retryInstallRequested();
    void showSessionRequested(const QString &sessionId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetails(const QList<ProvisioningStep> &steps);
    StepDetails *detailsOf(int step);
    void tick();
    void tickWhileNeeded();

    Computer m_computer;
    UsualSteps m_usual;
    QString m_retryReason;
    QTimer m_tick;
    StepsModel *m_model;
    QVBoxLayout *m_column;
    QLabel *m_summary;
    QLabel *m_note;
    StepList *m_list;
    std::map<int, StepDetails *> m_details; // by the step's place
};
