// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/opencsv.h"

#include "ui/csv.h"
#include "ui/describe.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetmodel.h"

#include <QIODevice>

#include <algorithm>

namespace {

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

OpenCsv::OpenCsv(const FleetSnapshot &snapshot) : m_snapshot(snapshot) {}

bool OpenCsv::writeSome(QIODevice *device, int rows)
{
    const qsizetype end = std::min(m_snapshot.rows.size(), m_next + std::max(1, rows));
    QByteArray lines;
    if (!m_headed)
        csv::appendLine(&lines, m_snapshot.titles);
    for (qsizetype i = m_next; i < end; ++i) {
        QStringList texts;
        for (const int column : std::as_const(m_snapshot.columns))
            texts.append(text(m_snapshot.rows.at(i), column));
        csv::appendLine(&lines, texts);
    }
    if (device->write(lines) != lines.size())
        return false;
    m_headed = true;
    m_next = end;
    return true;
}

QString OpenCsv::text(const FleetRow &row, int column) const
{
    const Computer &computer = *row.computer;
    if (column == FleetModel::RelayClientUrlColumn)
        return describe::plain(computer.relayClientUrl);
    if (column == FleetModel::RelayAgentUrlColumn)
        return describe::plain(computer.relayAgentUrl);
    if (column == FleetModel::CreatedColumn)
        return computer.createdAt ? isoTime(QDateTime::fromMSecsSinceEpoch(*computer.createdAt)) : QString();
    if (column == FleetModel::LastChangeColumn)
        return isoTime(row.lastChange);
    const QString shown = fleetcells::text(row, column, m_snapshot.takenMs);
    return shown == describe::dash() ? QString() : shown;
}
