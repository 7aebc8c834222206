// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalfile.h"

#include "app/storage/journalschema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using Mishap = SqliteFile::Mishap;

namespace {

Q_LOGGING_CATEGORY(lcJournal, "millwright.journal", QtInfoMsg)

constexpr int oldestLock = 5000;   // milliseconds
constexpr int lockPatience = 8000; // likewise
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// What SQLite keeps beside the file and belongs to it.
constexpr QStringView companions[] = {u"-wal", u"-shm", u"-journal"};

Error unwritable(const QString &path, const QString &reason = {})
{
    return {.kind = Error::Kind::Storage,
            .cause = Error::Cause::FileUnwritable,
            .detail = reason,
            .argument = path};
}

// A name beside it that nobody has: "activity.damaged-20261122-140501.sqlite".
QString freeNameBeside(const QString &path)
{
    const QFileInfo info(path);
    const QString stem =
            u"%1/%2.damaged-%3"_s.arg(info.absolutePath(), info.completeBaseName(),
                                      QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + ending;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + ending;
    return name;
}

} // namespace

Result<SqliteFile *> JournalFile::open()
{
    if (m_ready)
        return &m_file;
    if (const Mishap mishap = prepareFolder())
        return *mishap;
    // One program at a time creates, migrates and sets aside. Where there cannot be a lock, there cannot be a
    // new file either, and an old one is opened as well as it goes.
    QLockFile lock(m_path + u".lock"_s);
    // A program that is killed between making its lock and signing it leaves one that only its age tells from
    // a living one's.
    lock.setStaleLockTime(oldestLock);
    if (!lock.tryLock(lockPatience) && lock.error() == QLockFile::LockFailedError) {
        return Error{.kind = Error::Kind::Storage, .cause = Error::Cause::FileBusy, .argument = m_path};
    }
    if (const Mishap mishap = openOrSetAside()) {
        m_file.close();
        if (m_told != mishap) // every call tries again
            qCWarning(lcJournal) << "could not open the journal" << int(mishap->cause) << mishap->detail;
        m_told = mishap;
        return *mishap;
    }
    m_told.reset();
    m_ready = true;
    return &m_file;
}

void JournalFile::close()
{
    m_ready = false;
    m_file.close();
}

Mishap JournalFile::prepareFolder()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(folder);
    // Somebody else's folder stays as it is; the file in it is private all the same.
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    return std::nullopt;
}

Mishap JournalFile::openOrSetAside()
{
    Mishap mishap = openOnce();
    if (!mishap || mishap->cause != Error::Cause::FileDamaged)
        return mishap;
    m_file.close();
    qCWarning(lcJournal) << "the journal is damaged:" << mishap->detail;
    if (Mishap refused = setAside())
        return refused;
    return openOnce();
}

Mishap JournalFile::openOnce()
{
    // Created here, because SQLite would let others read it. An existing one is left to SQLite: to open and
    // close it would take away the locks that this process holds on it.
    QFile fresh(m_path);
    if (!QFile::exists(m_path) && !fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unwritable(m_path, fresh.errorString());
    fresh.close();
    QFile::setPermissions(m_path, ownerOnly);
    if (Mishap mishap = m_file.open(m_path))
        return mishap;
    if (Mishap mishap = journalschema::check(&m_file))
        return mishap;
    // FULL: what is committed outlives a power cut, so an intent is on disk before its request is sent.
    for (const QString &setting :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Result<qint64> done = m_file.run(setting); !done)
            return done.error();
    }
    return journalschema::migrate(&m_file);
}

Mishap JournalFile::setAside()
{
    const QString aside = freeNameBeside(m_path);
    QFile damaged(m_path);
    if (!damaged.rename(aside))
        return unwritable(m_path, damaged.errorString());
    for (const QStringView companion : companions)
        QFile::rename(m_path + companion.toString(), aside + companion.toString()); // most are not there
    m_setAside = aside;
    return std::nullopt;
}
