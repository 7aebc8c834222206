// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitefile.h"

#include "app/api/servertext.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes, of which Qt's driver passes on the extended ones: the lower byte is the plain code.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

// How long another program that writes is waited for, in milliseconds: in slices, between which one may be
// told to hurry.
constexpr int lockTimeout = 30'000;
constexpr int slice = 250;

bool isDiskFull(const QString &path)
{
    constexpr qint64 tooLittle = 64 * 1024; // bytes: what one transaction and its index may ask for
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < tooLittle;
}

Error::Cause causeOf(int code, const QString &path)
{
    switch (code & 0xFF) {
    case Full:
        return Error::Cause::DiskFull;
    case InputOutput: // also how the file that readers share says that it cannot grow
        return isDiskFull(path) ? Error::Cause::DiskFull : Error::Cause::FileUnwritable;
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return Error::Cause::FileUnwritable;
    case Corrupt:
    case NotADatabase:
        return Error::Cause::FileDamaged;
    case Busy:
    case Locked:
        return Error::Cause::FileBusy;
    default:
        return Error::Cause::None;
    }
}

// Qt binds a null text as NULL; here an absent text is an empty one.
QVariant bindable(const QVariant &value)
{
    const bool absent = value.typeId() == QMetaType::QString && value.toString().isNull();
    return absent ? QVariant(u""_s) : value;
}

} // namespace

SqliteFile::~SqliteFile()
{
    close();
}

SqliteFile::Mishap SqliteFile::open(const QString &path)
{
    close();
    m_path = path;
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{.kind = Error::Kind::Storage, .detail = u"Qt's SQLite driver is not installed"_s};
    m_database = QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString());
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(slice));
    m_database.setDatabaseName(path);
    if (m_database.open())
        return std::nullopt;
    const Error error = errorOf(m_database.lastError());
    close();
    return error;
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {}; // Qt wants nobody to hold it any more
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery> SqliteFile::rows(const QString &statement, const QVariantList &values)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const qint64 begun = waited.elapsed();
        Result<QSqlQuery> answer = rowsOnce(statement, values);
        // A refusal without having waited is no queue: it would be the same for ever.
        const bool queued = !answer && answer.error().cause == Error::Cause::FileBusy
                            && waited.elapsed() - begun >= slice / 2;
        if (!queued || waited.hasExpired(lockTimeout) || (m_hurry && *m_hurry))
            return answer;
    }
}

Result<QSqlQuery> SqliteFile::rowsOnce(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true); // else Qt keeps all rows
    if (!query.prepare(statement))
        return errorOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

Result<QVariant> SqliteFile::value(const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = rows(statement, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (const Mishap mishap = brokeOff(*query))
        return *mishap;
    return QVariant();
}

Result<qint64> SqliteFile::run(const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = rows(statement, values);
    if (!query)
        return query.error();
    return qint64(query->numRowsAffected());
}

Result<qint64> SqliteFile::lastId()
{
    const Result<QVariant> id = value(u"SELECT last_insert_rowid()"_s);
    if (!id)
        return id.error();
    return id->toLongLong();
}

SqliteFile::Mishap SqliteFile::together(const std::function<Mishap()> &work)
{
    // Immediately: a transaction that begins by reading cannot wait for another writer.
    if (const Result<qint64> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    Mishap mishap = work();
    if (!mishap) {
        const Result<qint64> done = run(u"COMMIT"_s);
        if (done)
            return std::nullopt;
        mishap = done.error();
    }
    (void)run(u"ROLLBACK"_s); // which SQLite may have done by itself
    return mishap;
}

SqliteFile::Mishap SqliteFile::brokeOff(const QSqlQuery &rows) const
{
    return rows.lastError().isValid() ? Mishap(errorOf(rows.lastError())) : std::nullopt;
}

Error SqliteFile::errorOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    return {.kind = Error::Kind::Storage,
            .cause = causeOf(code, m_path),
            .detail = servertext::clean(error.databaseText(), {}),
            .argument = m_path};
}
