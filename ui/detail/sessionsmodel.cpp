// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/sessionsmodel.h"

#include "ui/describe.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace {

QString number(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : describe::dash();
}

QString time(qint64 ms)
{
    return describe::dateTimeWithZone(QDateTime::fromMSecsSinceEpoch(ms));
}

} // namespace

void SessionsModel::setSessions(const QList<Session> &sessions, qint64 nowMs)
{
    removeOthers(sessions);
    if (m_sessions.isEmpty() && !sessions.isEmpty()) {
        m_nowMs = nowMs;
        beginInsertRows({}, 0, int(sessions.size()) - 1);
        m_sessions = sessions;
        endInsertRows();
        return;
    }
    for (qsizetype row = 0; row < sessions.size(); ++row)
        place(int(row), sessions.at(row));
    tick(nowMs);
}

void SessionsModel::removeOthers(const QList<Session> &sessions)
{
    QSet<QString> wanted;
    for (const Session &session : sessions)
        wanted += session.id;
    for (qsizetype row = m_sessions.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_sessions.at(row).id))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_sessions.removeAt(row);
        endRemoveRows();
    }
}

void SessionsModel::place(int row, const Session &session)
{
    const int now = row < m_sessions.size() && m_sessions.at(row).id == session.id ? row : rowOf(session.id);
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_sessions.insert(row, session);
        endInsertRows();
        return;
    }
    if (now != row) {
        beginMoveRows({}, now, now, {}, row);
        m_sessions.move(now, row);
        endMoveRows();
    }
    if (m_sessions.at(row) == session)
        return;
    m_sessions[row] = session;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SessionsModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, UpdatedColumn), index(int(m_sessions.size()) - 1, CreatedColumn));
}

int SessionsModel::rowOf(const QString &sessionId) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                    [&](const Session &session) { return session.id == sessionId; });
    return found == m_sessions.cend() ? -1 : int(found - m_sessions.cbegin());
}

QString SessionsModel::sessionId(int row) const
{
    return row >= 0 && row < m_sessions.size() ? m_sessions.at(row).id : QString();
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Session &session = m_sessions.at(index.row());
    const bool isAge = index.column() == UpdatedColumn || index.column() == CreatedColumn;
    if (role == Qt::DisplayRole)
        return text(session, index.column());
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && isAge))
        return whole(session, index.column());
    if (role == Qt::TextAlignmentRole && (isAge || index.column() == MessagesColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QString SessionsModel::text(const Session &session, int column) const
{
    switch (Column(column)) {
    case TitleColumn:
        return describe::sessionName(session);
    case StatusColumn:
        return describe::sessionStatus(session);
    case MessagesColumn:
        return number(session.messageCount);
    case UpdatedColumn:
        return describe::age(session.updatedAt, m_nowMs);
    case CreatedColumn:
        return describe::age(session.createdAt, m_nowMs);
    case ColumnCount:
        break;
    }
    return {};
}

QString SessionsModel::whole(const Session &session, int column) const
{
    if (column == TitleColumn)
        return tr("%1\nSession ID %2").arg(describe::sessionName(session), describe::plain(session.id));
    if (column == UpdatedColumn && session.updatedAt)
        return tr("%1 ago, updated %2")
                .arg(describe::longAge(session.updatedAt, m_nowMs), time(*session.updatedAt));
    if (column == CreatedColumn && session.createdAt)
        return tr("%1 ago, created %2")
                .arg(describe::longAge(session.createdAt, m_nowMs), time(*session.createdAt));
    return text(session, column);
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == MessagesColumn || section == UpdatedColumn || section == CreatedColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Title");
    case StatusColumn:
        return tr("Status");
    case MessagesColumn:
        return tr("Messages");
    case UpdatedColumn:
        return tr("Updated");
    case CreatedColumn:
        return tr("Created");
    case ColumnCount:
        break;
    }
    return {};
}
