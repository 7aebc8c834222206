// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalrows.h"
#include "app/storage/journalwords.h"
#include "app/storage/programid.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;
using Mishap = SqliteFile::Mishap;

namespace {

// A statement that grows by conditions.
struct Selection
{
    QString statement;
    QVariantList values;

    void where(const QString &condition, const QVariant &value)
    {
        statement += u" AND "_s + condition;
        values += value;
    }
};

// Who has open intents is asked once for each program, not for each row.
class RunningPrograms
{
public:
    bool contains(const QString &program)
    {
        const auto known = m_known.constFind(program);
        return known != m_known.constEnd() ? *known : *m_known.insert(program, programid::runs(program));
    }

private:
    QHash<QString, bool> m_known;
};

// Rows from the newest on, until the page is full.
template<typename T, typename Read>
Result<JournalPage<T>> page(SqliteFile *file, const Selection &selection, const JournalFilter &filter,
                            Read read)
{
    Result<QSqlQuery> rows = file->rows(selection.statement, selection.values);
    if (!rows)
        return rows.error();
    JournalPage<T> found;
    while (!found.more && rows->next()) {
        const T row = read(*rows);
        if (!matches(row, filter))
            continue;
        found.more = found.rows.size() >= filter.limit;
        if (!found.more)
            found.rows += row;
    }
    if (const Mishap mishap = file->brokeOff(*rows))
        return *mishap;
    return found;
}

JournalEntry entryOf(const QSqlQuery &row, RunningPrograms *programs)
{
    JournalEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = row.value(1).toLongLong();
    entry.connectionId = row.value(2).toString();
    entry.connectionName = row.value(3).toString();
    entry.kind = journalwords::kind(row.value(4).toString());
    entry.computerId = row.value(5).toString();
    entry.computerName = row.value(6).toString();
    const bool settled = !row.isNull(8);
    if (settled) {
        entry.outcome = journalwords::outcome(row.value(8).toString());
        entry.httpStatus = row.value(9).toInt();
        if (!row.isNull(10))
            entry.durationMs = row.value(10).toLongLong();
        entry.detail = row.value(11).toString();
    } else if (!programs->contains(row.value(7).toString())) {
        entry.outcome = JournalEntry::Outcome::Unknown; // nobody is left who could tell
    }
    return entry;
}

StatusChange changeOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .connectionId = row.value(2).toString(),
            .connectionName = row.value(3).toString(),
            .computerId = row.value(4).toString(),
            .computerName = row.value(5).toString(),
            .before = row.value(6).toString(),
            .after = row.value(7).toString(),
            .at = row.value(1).toLongLong()};
}

UsualDuration usualOf(const QString &step, const QString &type, const QList<qint64> &rising)
{
    const qsizetype half = rising.size() / 2;
    const bool odd = rising.size() % 2 == 1;
    return {.step = step,
            .computerType = type,
            .count = rising.size(),
            .medianMs = odd ? rising.at(half) : (rising.at(half - 1) + rising.at(half)) / 2,
            .longestMs = rising.constLast()};
}

} // namespace

Result<JournalPage<JournalEntry>> journalrows::entries(SqliteFile *file, const JournalFilter &filter)
{
    // A new computer has its id from the outcome.
    const QString computer = u"COALESCE(NULLIF(o.computer_id, ''), i.computer_id)"_s;
    Selection selection{
            u"SELECT i.id, i.at, i.connection_id, i.connection_name, i.kind, %1, i.computer_name,"
            " i.program, o.state, o.http_status, o.duration_ms, o.detail"
            " FROM intent i LEFT JOIN outcome o ON o.intent = i.id WHERE i.id < ?"_s.arg(computer),
            {filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max()}};
    if (filter.since)
        selection.where(u"i.at >= ?"_s, *filter.since);
    if (!filter.connectionId.isEmpty())
        selection.where(u"i.connection_id = ?"_s, filter.connectionId);
    if (!filter.computerId.isEmpty())
        selection.where(computer + u" = ?"_s, filter.computerId);
    if (filter.latestOfComputer) {
        selection.statement += u" AND i.id IN (SELECT MAX(i.id) FROM intent i LEFT JOIN outcome o"
                               " ON o.intent = i.id GROUP BY i.connection_id, %1)"_s.arg(computer);
    }
    selection.statement += u" ORDER BY i.id DESC"_s;
    RunningPrograms programs;
    return page<JournalEntry>(file, selection, filter,
                              [&](const QSqlQuery &row) { return entryOf(row, &programs); });
}

Result<JournalPage<StatusChange>> journalrows::changes(SqliteFile *file, const JournalFilter &filter)
{
    Selection selection{
            u"SELECT id, at, connection_id, connection_name, computer_id, computer_name, before, after"
            " FROM status_change WHERE id < ?"_s,
            {filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max()}};
    if (filter.since)
        selection.where(u"at >= ?"_s, *filter.since);
    if (!filter.connectionId.isEmpty())
        selection.where(u"connection_id = ?"_s, filter.connectionId);
    if (!filter.computerId.isEmpty())
        selection.where(u"computer_id = ?"_s, filter.computerId);
    selection.statement += u" ORDER BY id DESC"_s;
    return page<StatusChange>(file, selection, filter, changeOf);
}

Result<QList<UsualDuration>> journalrows::usualDurations(SqliteFile *file)
{
    Result<QSqlQuery> rows = file->rows(u"SELECT step, computer_type, duration_ms FROM step_duration"
                                        " ORDER BY step, computer_type, duration_ms"_s);
    if (!rows)
        return rows.error();
    QList<UsualDuration> found;
    QString step;
    QString type;
    QList<qint64> rising;
    const auto close = [&] {
        if (!rising.isEmpty())
            found += usualOf(step, type, rising);
        rising.clear();
    };
    while (rows->next()) {
        if (rows->value(0).toString() != step || rows->value(1).toString() != type)
            close();
        step = rows->value(0).toString();
        type = rows->value(1).toString();
        rising += rows->value(2).toLongLong();
    }
    if (const Mishap mishap = file->brokeOff(*rows))
        return *mishap;
    close();
    return found;
}
