// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalschema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using Mishap = SqliteFile::Mishap;

namespace {

constexpr qint64 smallestPage = 512; // bytes

QString scriptPath(int version)
{
    return u":/journal/%1.sql"_s.arg(version);
}

// A statement ends with a semicolon at the end of its line.
QStringList statements(int version)
{
    QFile script(scriptPath(version));
    if (!script.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    for (const QString &statement : QString::fromUtf8(script.readAll()).split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            found += statement;
    }
    return found;
}

Error trouble(Error::Cause cause, const SqliteFile &file, const QString &detail = {})
{
    return {.kind = Error::Kind::Storage, .cause = cause, .detail = detail, .argument = file.path()};
}

Result<int> number(SqliteFile *file, const QString &statement)
{
    const Result<QVariant> value = file->value(statement);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<int> version(SqliteFile *file)
{
    return number(file, u"PRAGMA user_version"_s);
}

// The marks of whose file it is: nothing, where it is a journal or empty.
Mishap checkOwner(SqliteFile *file)
{
    const Result<int> id = number(file, u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const Result<int> at = version(file);
    if (!at)
        return at.error();
    const Result<int> things = number(file, u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!things)
        return things.error();
    if (*id != journalschema::applicationId) {
        const bool empty = *id == 0 && *at == 0 && *things == 0;
        // SQLite takes what is shorter than its smallest page for empty, and would write over it.
        const qint64 size = QFileInfo(file->path()).size();
        if (empty && size > 0 && size < smallestPage)
            return trouble(Error::Cause::FileDamaged, *file, u"%1 bytes"_s.arg(size));
        return empty ? Mishap() : trouble(Error::Cause::FileForeign, *file);
    }
    if (*at > journalschema::newestVersion())
        return trouble(Error::Cause::FileNewer, *file, u"version %1"_s.arg(*at));
    if (*at < 1 || *things == 0)
        return trouble(Error::Cause::FileDamaged, *file, u"version %1"_s.arg(*at));
    return std::nullopt;
}

Mishap apply(SqliteFile *file, int from)
{
    for (int next = from + 1; next <= journalschema::newestVersion(); ++next) {
        for (const QString &statement : statements(next)) {
            if (const Result<qint64> done = file->run(statement); !done)
                return done.error();
        }
    }
    // Part of the transaction, like tables.
    for (const QString &pragma : {u"PRAGMA application_id = %1"_s.arg(journalschema::applicationId),
                                  u"PRAGMA user_version = %1"_s.arg(journalschema::newestVersion())}) {
        if (const Result<qint64> done = file->run(pragma); !done)
            return done.error();
    }
    return std::nullopt;
}

} // namespace

int journalschema::newestVersion()
{
    static const int newest = [] {
        int found = 0;
        while (QFile::exists(scriptPath(found + 1)))
            ++found;
        return found;
    }();
    return newest;
}

Mishap journalschema::check(SqliteFile *file)
{
    if (const Mishap mishap = checkOwner(file))
        return mishap;
    const Result<QVariant> sound = file->value(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return sound.error();
    if (sound->toString() != u"ok"_s)
        return trouble(Error::Cause::FileDamaged, *file, sound->toString().left(200));
    return std::nullopt;
}

Mishap journalschema::migrate(SqliteFile *file)
{
    const Result<int> before = version(file);
    if (!before)
        return before.error();
    if (*before == newestVersion())
        return std::nullopt;
    return file->together([file]() -> Mishap {
        // Once more, now that nobody else writes: another program may have done it, or be a newer one.
        if (const Mishap mishap = checkOwner(file))
            return mishap;
        const Result<int> now = version(file);
        if (!now)
            return now.error();
        return *now == newestVersion() ? Mishap() : apply(file, *now);
    });
}
