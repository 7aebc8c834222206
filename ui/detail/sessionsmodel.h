// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/session.h"

#include <QAbstractTableModel>

// One computer's sessions in the server's order.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StatusColumn, MessagesColumn, UpdatedColumn, CreatedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows come, go, move and change by id, so that the selection stays. Times are milliseconds.
    void setSessions(const QList<Session> &sessions, qint64 nowMs);
    void tick(qint64 nowMs);                   // what the cells say of ages
    int rowOf(const QString &sessionId) const; // -1: there is none
    QString sessionId(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeOthers(const QList<Session> &sessions);
    void place(int row, const Session &session);
    QString text(const Session &session, int column) const;
    QString whole(const Session &session, int column) const;

    QList<Session> m_sessions;
    qint64 m_nowMs = 0;
};
