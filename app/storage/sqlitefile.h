// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <atomic>
#include <functional>

// One open SQLite file, for one thread, whose mishaps come as Error.
// Another program that writes is waited for, up to half a minute: SQLite serves nobody in turn. Who holds
// the hurry may cut that short from any thread.
class SqliteFile
{
public:
    using Mishap = std::optional<Error>; // nothing: it went well

    using Hurry = std::atomic<bool>;

    // `hurry` is somebody else's: once it is true, nobody is waited for any more. May be nullptr.
    explicit SqliteFile(const Hurry *hurry = nullptr) : m_hurry(hurry) {}
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    // Reads and writes nothing yet.
    Mishap open(const QString &path);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const QString &path() const { return m_path; }

    // The rows of a statement. They hold the file's state for as long as they live: read on, then drop them.
    Result<QSqlQuery> rows(const QString &statement, const QVariantList &values = {});
    // The first value of the first row; invalid where there is no row.
    Result<QVariant> value(const QString &statement, const QVariantList &values = {});
    // How many rows the statement changed.
    Result<qint64> run(const QString &statement, const QVariantList &values = {});
    // The id that the last insertion gave.
    Result<qint64> lastId();
    // All that `work` does or, where it ends with an error, nothing. On disk when it returns.
    Mishap together(const std::function<Mishap()> &work);
    // After the last row: whether it was the last one.
    Mishap brokeOff(const QSqlQuery &rows) const;

private:
    Result<QSqlQuery> rowsOnce(const QString &statement, const QVariantList &values);
    Error errorOf(const QSqlError &error) const;

    QSqlDatabase m_database;
    QString m_path;
    const Hurry *m_hurry;
};
