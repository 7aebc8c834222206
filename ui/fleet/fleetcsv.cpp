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
constexpr qsizetype mostRepeated = 4096;

// With its offset: who reads the file may be elsewhere.
QString isoTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

// What a column tells as the server sent it, or nothing where more belongs to it.
const QString *wordOf(const Computer &computer, int column)
{
    switch (column) {
    case FleetModel::HostnameColumn:
        return &computer.hostname;
    case FleetModel::ComputerIdColumn:
        return &computer.id;
    case FleetModel::HostIdColumn:
        return &computer.hostId;
    case FleetModel::RemoteUserColumn:
        return &computer.remoteUser;
    default:
        return nullptr;
    }
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

quintptr addressOf(const QString &word)
{
    return reinterpret_cast<quintptr>(word.constData());
}

// An age is told in minutes up to a day and in whole days after that.
std::optional<std::pair<quintptr, quintptr>> ageKey(const Computer &computer, qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    const qint64 age = computer.createdAt ? nowMs - *computer.createdAt : -1;
    if (age < 0 || *computer.createdAt < 0)
        return std::nullopt;
    return age < day ? std::pair<quintptr, quintptr>(age / minute, 0)
                     : std::pair<quintptr, quintptr>(age / day, 1);
}

// While nothing has failed and nothing runs, what is told is how many are done.
std::optional<std::pair<quintptr, quintptr>> stepsKey(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    if (!computer.steps || row.local.stuck)
        return std::nullopt;
    quintptr done = 0;
    for (const ProvisioningStep &step : *computer.steps) {
        const ProvisioningStep::State state = step.state();
        if (state == ProvisioningStep::State::Failed || state == ProvisioningStep::State::Running)
            return std::nullopt;
        done += state == ProvisioningStep::State::Done ? 1 : 0;
    }
    return std::pair(done, quintptr(computer.steps->size()));
}

bool statusIsTheServers(const FleetRow &row)
{
    return row.computer->isReadable() && !row.local.gone && !row.local.operation
           && !row.local.unclearSince.isValid();
}

bool tellsMoreThanItsComputer(const FleetRow &row)
{
    const LocalState &local = row.local;
    return local.operation || local.stuck || row.lastAction || local.unclearSince.isValid()
           || row.lastChange.isValid();
}

} // namespace

FleetCsv::FleetCsv(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs)
    : m_columns(columns.cbegin(), columns.cend()), m_nowMs(nowMs), m_repeated(m_columns.size())
{
    for (const int column : columns)
        m_titles.append(shown.headerData(column, Qt::Horizontal).toString());
    m_rows.reserve(static_cast<std::size_t>(shown.rowCount()));
    for (int i = 0; i < shown.rowCount(); ++i) {
        if (!shown.at(i).local.gone)
            take(shown.at(i));
    }
}

void FleetCsv::take(const FleetRow &row)
{
    const bool whole = tellsMoreThanItsComputer(row);
    m_rows.push_back({row.computer, whole ? static_cast<int>(m_whole.size()) : -1});
    if (whole)
        m_whole.push_back(row);
}

bool FleetCsv::writeSome(QIODevice *device, int rows)
{
    const std::size_t end = std::min(m_rows.size(), m_next + static_cast<std::size_t>(std::max(1, rows)));
    const std::size_t begin = m_next;
    QByteArray text;
    text.reserve(static_cast<qsizetype>(end - begin + 1) * usualLine);
    if (!m_headed)
        csv::appendLine(&text, m_titles);
    while (m_next < end)
        append(&text, next());
    if (device->write(text) != text.size()) {
        m_next = begin;
        return false;
    }
    m_headed = true;
    return true;
}

const FleetRow &FleetCsv::next()
{
    const Taken &taken = m_rows[m_next++];
    if (taken.whole >= 0)
        return m_whole[static_cast<std::size_t>(taken.whole)];
    m_plain.computer = taken.computer;
    return m_plain;
}

// Where many rows have a text in common, it is looked up once and not a hundred thousand times. The rows keep
// their words, so that an address stays that of one word.
std::optional<FleetCsv::Key> FleetCsv::keyOf(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (column) {
    case FleetModel::StatusColumn:
        return statusIsTheServers(row) ? std::optional(Key(addressOf(computer.statusWord), 0)) : std::nullopt;
    case FleetModel::TypeColumn:
        return Key(addressOf(computer.providerType), 0);
    case FleetModel::OwnerColumn:
        return Key(addressOf(computer.ownerPrincipalKind), addressOf(computer.ownerId));
    case FleetModel::AgeColumn:
        return ageKey(computer, nowMs);
    case FleetModel::ProvisioningColumn:
        return stepsKey(row);
    default:
        return std::nullopt;
    }
}

void FleetCsv::append(QByteArray *text, const FleetRow &row)
{
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        if (place > 0)
            *text += ',';
        const int column = m_columns[place];
        if (const std::optional<Key> key = keyOf(row, column, m_nowMs))
            appendRepeated(text, row, place, *key);
        else if (const QString *word = wordOf(*row.computer, column))
            csv::appendCell(text, describe::plain(*word));
        else
            csv::appendCell(text, cellOf(row, column, m_nowMs));
    }
    *text += "\r\n";
}

void FleetCsv::appendRepeated(QByteArray *text, const FleetRow &row, std::size_t place, const Key &key)
{
    Repeated &repeated = m_repeated[place];
    auto known = repeated.constFind(key);
    if (known == repeated.constEnd()) {
        QByteArray cell;
        csv::appendCell(&cell, cellOf(row, m_columns[place], m_nowMs));
        if (repeated.size() >= mostRepeated) // where nobody shares words, they are not collected
            repeated.clear();
        known = repeated.insert(key, cell);
    }
    *text += *known;
}
