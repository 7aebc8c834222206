// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/csvlines.h"

#include "ui/csv.h"
#include "ui/describe.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetmodel.h"

namespace {

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
    case FleetModel::NameColumn: // where it can be seen, and the computer is not called otherwise
        return computer.isReadable() && !computer.name.isEmpty() && computer.name.front() > u' '
                               && computer.name.front() <= u'~'
                       ? &computer.name
                       : nullptr;
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
    const RowFacts facts = row.facts.known ? row.facts : RowFacts::of(row);
    if (!facts.stepsArePlain)
        return std::nullopt;
    return std::pair(quintptr(facts.doneSteps), quintptr(facts.steps));
}

bool statusIsTheServers(const FleetRow &row)
{
    return row.computer->isReadable() && !row.local.gone && !row.local.operation
           && !row.local.unclearSince.isValid();
}

// Where many rows have a text in common, it is looked up once and not a hundred thousand times. The rows keep
// their words, so that an address stays that of one word.
std::optional<CsvLines::Key> keyOf(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (column) {
    case FleetModel::StatusColumn:
        return statusIsTheServers(row) ? std::optional(CsvLines::Key(addressOf(computer.statusWord), 0))
                                       : std::nullopt;
    case FleetModel::TypeColumn:
        return CsvLines::Key(addressOf(computer.providerType), 0);
    case FleetModel::OwnerColumn:
        return CsvLines::Key(addressOf(computer.ownerPrincipalKind), addressOf(computer.ownerId));
    case FleetModel::AgeColumn:
        return ageKey(computer, nowMs);
    case FleetModel::ProvisioningColumn:
        return stepsKey(row);
    default:
        return std::nullopt;
    }
}

} // namespace

CsvLines::CsvLines(const std::vector<int> &columns, qint64 nowMs)
    : m_columns(columns), m_nowMs(nowMs), m_repeated(columns.size())
{
}

void CsvLines::append(QByteArray *text, const FleetRow &row)
{
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        if (place > 0)
            *text += ',';
        const int column = m_columns[place];
        if (const std::optional<Key> key = keyOf(row, column, m_nowMs))
            appendRepeated(text, row, place, *key);
        else if (const QString *word = wordOf(*row.computer, column)) {
            if (!csv::appendPlainCell(text, *word))
                csv::appendCell(text, describe::plain(*word));
        } else
            csv::appendCell(text, cellOf(row, column, m_nowMs));
    }
    *text += "\r\n";
}

void CsvLines::appendRepeated(QByteArray *text, const FleetRow &row, std::size_t place, const Key &key)
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
