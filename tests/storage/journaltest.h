// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "app/storage/sqlitefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

// What the tests of the journal share.
namespace journaltest {

using namespace Qt::StringLiterals;

// Calls with a context and a handler, and waits for what the handler gets.
template<typename T, typename Call>
Result<T> answerOf(Call call)
{
    QObject context;
    std::optional<Result<T>> got;
    call(&context, [&](const Result<T> &result) { got = result; });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 60'000))
        return Error{.kind = Error::Kind::TimedOut};
    return *got;
}

inline Result<QString> open(Journal *journal)
{
    return answerOf<QString>([&](auto *context, auto handler) { journal->open(context, handler); });
}

inline JournalEntry deletionOf(const QString &name)
{
    return {.connectionId = u"c1"_s,
            .connectionName = u"Production"_s,
            .kind = Operation::Kind::Delete,
            .computerId = u"id-"_s + name,
            .computerName = name};
}

inline Result<JournalEntry> intend(Journal *journal, const JournalEntry &entry)
{
    return answerOf<JournalEntry>(
            [&](auto *context, auto handler) { journal->recordIntent(entry, context, handler); });
}

inline Result<JournalEntry> settle(Journal *journal, const JournalEntry &entry)
{
    return answerOf<JournalEntry>(
            [&](auto *context, auto handler) { journal->recordOutcome(entry, context, handler); });
}

inline Result<JournalPage<JournalEntry>> entries(Journal *journal, const JournalFilter &filter = {})
{
    return answerOf<JournalPage<JournalEntry>>(
            [&](auto *context, auto handler) { journal->entries(filter, context, handler); });
}

// The names of the computers, the newest first.
inline QStringList names(Journal *journal, const JournalFilter &filter = {.limit = 1'000'000})
{
    const auto page = entries(journal, filter);
    if (!page)
        return {u"error: "_s + page.error().detail};
    QStringList found;
    for (const JournalEntry &entry : page->rows)
        found += entry.computerName;
    return found;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Runs statements, each ending with a semicolon at the end of its line.
inline bool runIn(const QString &path, const QString &script)
{
    SqliteFile file;
    if (file.open(path))
        return false;
    for (const QString &statement : script.split(u";\n"_s)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = file.run(statement); !done) {
            qWarning().noquote() << done.error().detail << statement;
            return false;
        }
    }
    return true;
}

// One value out of a file, as text; "error …" where it cannot be had.
inline QString valueIn(const QString &path, const QString &statement)
{
    SqliteFile file;
    if (file.open(path))
        return u"error"_s;
    const auto value = file.value(statement);
    return value ? value->toString() : u"error "_s + value.error().detail;
}

} // namespace journaltest
