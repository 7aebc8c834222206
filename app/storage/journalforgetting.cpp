// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalrows.h"
#include "app/storage/programid.h"

#include <limits>

using namespace Qt::StringLiterals;
using Mishap = SqliteFile::Mishap;

namespace {

// Open intents whose programs run are not to be forgotten: their outcomes are still to come.
Result<QStringList> runningOwners(SqliteFile *file)
{
    Result<QSqlQuery> rows =
            file->rows(u"SELECT DISTINCT program FROM intent LEFT JOIN outcome ON intent = id"
                       " WHERE state IS NULL"_s);
    if (!rows)
        return rows.error();
    QStringList running;
    while (rows->next()) {
        const QString program = rows->value(0).toString();
        if (programid::runs(program))
            running += program;
    }
    if (const Mishap mishap = file->brokeOff(*rows))
        return *mishap;
    return running;
}

Mishap forget(SqliteFile *file, const QString &statement, const QVariantList &values, qint64 *gone)
{
    const Result<qint64> rows = file->run(statement, values);
    if (!rows)
        return rows.error();
    *gone += *rows;
    return std::nullopt;
}

// Entries and changes that are older than `time`.
Mishap forgetActivity(SqliteFile *file, qint64 time, qint64 *gone)
{
    const Result<QStringList> running = runningOwners(file);
    if (!running)
        return running.error();
    QVariantList values{time};
    for (const QString &program : *running)
        values += program;
    const QString owners = QStringList(running->size(), u"?"_s).join(u',');
    if (Mishap refused = forget(file,
                                u"DELETE FROM intent WHERE at < ? AND NOT (program IN (%1) AND NOT EXISTS"
                                " (SELECT 1 FROM outcome WHERE intent = id))"_s.arg(owners),
                                values, gone))
        return refused;
    return forget(file, u"DELETE FROM status_change WHERE at < ?"_s, {time}, gone);
}

} // namespace

Result<qint64> journalrows::forgetBefore(SqliteFile *file, qint64 time)
{
    qint64 gone = 0;
    const Mishap mishap = file->together([&]() -> Mishap {
        if (Mishap refused = forgetActivity(file, time, &gone))
            return refused;
        return forget(file, u"DELETE FROM step_duration WHERE at < ?"_s, {time}, &gone);
    });
    if (mishap)
        return *mishap;
    return gone;
}

Result<qint64> journalrows::clear(SqliteFile *file)
{
    qint64 gone = 0;
    const qint64 always = std::numeric_limits<qint64>::max(); // a clock may have been wrong
    if (const Mishap mishap = file->together([&] { return forgetActivity(file, always, &gone); }))
        return *mishap;
    return gone;
}
