// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/clipboardtext.h"

#include <QObject>

#include <functional>

class ActionSet;

// Puts the selected computers on the clipboard in the form that was chosen, and says what was put there.
class Copying : public QObject
{
    Q_OBJECT

public:
    using Columns = std::function<QList<int>()>; // FleetModel::Column values in their order

    // The actions are somebody else's, and so is the fleet; both outlive it.
    Copying(const FleetModel *fleet, const ActionSet &actions);

    void setSelection(const QStringList &shownKeys);
    void setColumns(const Columns &columns) { m_columns = columns; } // asked when rows are copied

Q_SIGNALS:
    void announced(const QString &text);

private:
    void copyRows(bool withTitles);
    void copyCommands(const clipboardtext::Commands &commands);
    void put(const QString &text, const QString &said);
    int count() const { return static_cast<int>(m_selection.size()); }

    const FleetModel *m_fleet;
    const ActionSet &m_actions;
    Columns m_columns;
    QStringList m_selection;
};
