// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalrows.h"
#include "app/storage/journaltext.h"
#include "app/storage/journalwords.h"
#include "app/storage/programid.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using Mishap = SqliteFile::Mishap;

namespace {

Error refusal(const QString &why)
{
    return {.kind = Error::Kind::Storage, .detail = why};
}

qint64 timeOr(qint64 given)
{
    return given != 0 ? given : QDateTime::currentMSecsSinceEpoch();
}

Result<bool> addChange(SqliteFile *file, StatusChange *change)
{
    change->connectionName = journaltext::name(change->connectionName);
    change->computerName = journaltext::name(change->computerName);
    change->before = journaltext::name(change->before);
    change->after = journaltext::name(change->after);
    change->at = timeOr(change->at);
    // Another program that reads the same fleet sees it too, somewhat earlier or later.
    constexpr qint64 same = 10 * 60 * 1000; // ms
    const Result<qint64> added = file->run(
            u"INSERT INTO status_change (at, connection_id, connection_name, computer_id, computer_name, "
            u"before,"
            " after) SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM (SELECT before, after, at "
            "FROM"
            " status_change WHERE connection_id = ? AND computer_id = ? ORDER BY id DESC LIMIT 1) AS last"
            " WHERE last.before = ? AND last.after = ? AND ABS(last.at - ?) < ?)"_s,
            {change->at, change->connectionId, change->connectionName, change->computerId,
             change->computerName, change->before, change->after, change->connectionId, change->computerId,
             change->before, change->after, change->at, same});
    if (!added)
        return added.error();
    if (*added == 0)
        return false;
    const Result<qint64> id = file->lastId();
    if (!id)
        return id.error();
    change->id = *id;
    return true;
}

} // namespace

Result<JournalEntry> journalrows::addIntent(SqliteFile *file, JournalEntry entry)
{
    if (!entry.kind)
        return refusal(u"an intent without its kind"_s);
    entry.connectionName = journaltext::name(entry.connectionName);
    entry.computerName = journaltext::name(entry.computerName);
    entry.at = timeOr(entry.at);
    const Result<qint64> added =
            file->run(u"INSERT INTO intent (at, program, connection_id, connection_name, kind, computer_id, "
                      u"computer_name)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                      {entry.at, programid::own(), entry.connectionId, entry.connectionName,
                       journalwords::word(*entry.kind), entry.computerId, entry.computerName});
    if (!added)
        return added.error();
    const Result<qint64> id = file->lastId();
    if (!id)
        return id.error();
    return JournalEntry{.id = *id,
                        .connectionId = entry.connectionId,
                        .connectionName = entry.connectionName,
                        .kind = entry.kind,
                        .computerId = entry.computerId,
                        .computerName = entry.computerName,
                        .at = entry.at};
}

Result<JournalEntry> journalrows::addOutcome(SqliteFile *file, const JournalEntry &entry)
{
    if (entry.outcome == JournalEntry::Outcome::Open)
        return refusal(u"an outcome that is none"_s);
    const QVariant duration = entry.durationMs ? QVariant(*entry.durationMs) : QVariant();
    const Result<qint64> added = file->run(
            u"INSERT INTO outcome (intent, at, state, http_status, duration_ms, computer_id, detail)"
            " SELECT id, ?, ?, ?, ?, ?, ? FROM intent WHERE id = ?"
            " ON CONFLICT (intent) DO UPDATE SET at = excluded.at, state = excluded.state,"
            " http_status = excluded.http_status, duration_ms = excluded.duration_ms,"
            " computer_id = excluded.computer_id, detail = excluded.detail WHERE state = 'unknown'"_s,
            {QDateTime::currentMSecsSinceEpoch(), journalwords::word(entry.outcome), entry.httpStatus,
             duration, entry.computerId, journaltext::detail(entry.detail), entry.id});
    if (!added)
        return added.error();
    if (*added == 0)
        return refusal(u"intent %1 is not there or has its outcome"_s.arg(entry.id));
    const Result<JournalPage<JournalEntry>> found = entries(file, {.before = entry.id + 1, .limit = 1});
    if (!found)
        return found.error();
    if (found->rows.isEmpty() || found->rows.constFirst().id != entry.id) // another program has cleared it
        return refusal(u"intent %1 is not there any more"_s.arg(entry.id));
    return found->rows.constFirst();
}

Result<JournalEntry> journalrows::addEnded(SqliteFile *file, JournalEntry entry)
{
    std::optional<JournalEntry> ended;
    const Mishap mishap = file->together([&]() -> Mishap {
        const Result<JournalEntry> intent = addIntent(file, entry);
        if (!intent)
            return intent.error();
        entry.id = intent->id;
        const Result<JournalEntry> written = addOutcome(file, entry);
        if (!written)
            return written.error();
        ended = *written;
        return std::nullopt;
    });
    if (mishap)
        return *mishap;
    return *ended;
}

Result<QList<StatusChange>> journalrows::addChanges(SqliteFile *file, const QList<StatusChange> &changes)
{
    QList<StatusChange> added;
    const Mishap mishap = file->together([&]() -> Mishap {
        for (StatusChange change : changes) {
            const Result<bool> isNew = addChange(file, &change);
            if (!isNew)
                return isNew.error();
            if (*isNew)
                added += change;
        }
        return std::nullopt;
    });
    if (mishap)
        return *mishap;
    return added;
}

Result<qint64> journalrows::addSteps(SqliteFile *file, const QList<StepDuration> &steps)
{
    qint64 added = 0;
    const Mishap mishap = file->together([&]() -> Mishap {
        for (const StepDuration &step : steps) {
            const Result<qint64> rows =
                    file->run(u"INSERT OR IGNORE INTO step_duration (connection_id, computer_id, "
                              u"computer_type, step, at,"
                              " duration_ms) VALUES (?, ?, ?, ?, ?, ?)"_s,
                              {step.connectionId, step.computerId, journaltext::name(step.computerType),
                               journaltext::name(step.step), step.startedAt, step.durationMs});
            if (!rows)
                return rows.error();
            added += *rows;
        }
        return std::nullopt;
    });
    if (mishap)
        return *mishap;
    return added;
}
