// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetcsv.h"

#include "ui/csv.h"
#include "ui/describe.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetfilter.h"

#include <QIODevice>

#include <algorithm>

namespace {

constexpr qsizetype usualLine = 200; // bytes

// With its offset: who reads the file may be elsewhere.
QString isoTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

// What the table shows, but nothing for an absent value.
QString cellOf(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    if (column == FleetModel::CreatedColumn)
        return computer.createdAt ? isoTime(QDateTime::fromMSecsSinceEpoch(*computer.createdAt)) : QString();
    if (column == FleetModel::LastChangeColumn)
        return row.lastChange.isValid() ? isoTime(row.lastChange) : QString();
    const QString shown = fleetcells::text(row, column, nowMs);
    return shown == describe::dash() ? QString() : shown;
}

// An age is told in minutes up to a day and in whole days after that.
QString ageKey(const Computer &computer, qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    const qint64 age = computer.createdAt ? nowMs - *computer.createdAt : -1;
    if (age < 0 || *computer.createdAt < 0)
        return {};
    return age < day ? QString::number(age / minute) : u'd' + QString::number(age / day);
}

// While nothing has failed and nothing runs, what is told is how many are done.
QString stepsKey(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    QString key;
    if (!computer.steps || row.local.stuck)
        return key;
    for (const ProvisioningStep &step : *computer.steps) {
        const ProvisioningStep::State state = step.state();
        if (state == ProvisioningStep::State::Failed || state == ProvisioningStep::State::Running)
            return {};
        key += state == ProvisioningStep::State::Done ? u'd' : u'-';
    }
    return key;
}

// What alone decides the text of a cell, where many rows have it in common: words are then looked up once and
// not a hundred thousand times. Empty: more than that decides.
QString keyOf(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    const LocalState &local = row.local;
    switch (column) {
    case FleetModel::StatusColumn:
        return computer.isReadable() && !local.gone && !local.operation && !local.unclearSince.isValid()
                       ? computer.statusWord
                       : QString();
    case FleetModel::TypeColumn:
        return computer.providerType;
    case FleetModel::OwnerColumn:
        return computer.ownerPrincipalKind + u'\n' + computer.ownerId;
    case FleetModel::AgeColumn:
        return ageKey(computer, nowMs);
    case FleetModel::ProvisioningColumn:
        return stepsKey(row);
    default:
        return {};
    }
}

} // namespace

FleetCsv::FleetCsv(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs)
    : m_columns(columns), m_nowMs(nowMs)
{
    for (const int column : columns)
        m_titles.append(shown.headerData(column, Qt::Horizontal).toString());
    const FleetModel &fleet = *shown.fleet();
    m_rows.reserve(shown.rowCount());
    for (int i = 0; i < shown.rowCount(); ++i) {
        const int row = fleet.row(shown.key(i));
        if (row >= 0 && !fleet.at(row).local.gone)
            m_rows.append(fleet.at(row));
    }
}

bool FleetCsv::writeSome(QIODevice *device, int rows)
{
    const qsizetype end = std::min(m_rows.size(), m_next + std::max(1, rows));
    QByteArray text;
    text.reserve((end - m_next + 1) * usualLine);
    if (!m_headed)
        csv::appendLine(&text, m_titles);
    for (qsizetype i = m_next; i < end; ++i)
        append(&text, m_rows[i]);
    if (device->write(text) != text.size())
        return false;
    m_headed = true;
    m_next = end;
    return true;
}

void FleetCsv::append(QByteArray *text, const FleetRow &row)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            *text += ',';
        appendCell(text, row, m_columns[i]);
    }
    *text += "\r\n";
}

void FleetCsv::appendCell(QByteArray *text, const FleetRow &row, int column)
{
    const QString key = keyOf(row, column, m_nowMs);
    if (key.isEmpty()) {
        csv::appendCell(text, cellOf(row, column, m_nowMs));
        return;
    }
    QHash<QString, QByteArray> &repeated = m_repeated[column];
    auto known = repeated.find(key);
    if (known == repeated.end()) {
        QByteArray cell;
        csv::appendCell(&cell, cellOf(row, column, m_nowMs));
        known = repeated.insert(key, cell);
    }
    *text += *known;
}
