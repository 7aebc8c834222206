// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/fleet/usualsteps.h"

#include <QAbstractListModel>

// The provisioning steps of the computer that is shown, in the server's order.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, // ProvisioningStep::State
        LineRole,                 // QString: what stands below the name
        DashedAboveRole,          // bool: the way from the step before it has not been gone yet
        DashedBelowRole,          // bool: likewise to the next one
    };

    using QAbstractListModel::QAbstractListModel;

    // Rows are changed in place; only more or fewer steps add or remove rows, at the end.
    void setSteps(const QList<ProvisioningStep> &steps, qint64 nowMs);
    void setUsual(const UsualSteps &usual, const QString &computerType);
    // What running steps say of their time.
    void tick(qint64 nowMs);
    bool isAnyRunning() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int longestFinished() const;
    bool isAhead(int row) const; // has not begun

    std::optional<UsualDuration> usualOf(const ProvisioningStep &step) const;

    QList<ProvisioningStep> m_steps;
    UsualSteps m_usual;
    QString m_computerType;
    int m_longest = -1;
    qint64 m_nowMs = 0;
};
