// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keptfleet.h"

#include "app/storage/fleetfiletext.h"
#include "app/storage/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 512LL * 1024 * 1024; // as large as an answer may be
constexpr qint64 oftenMs = 60'000;

using Found = KeptFleet::Found;

// An id comes out of a file that anybody may have edited: it must not lead out of the folder. Empty: it
// would.
QString pathOf(const QString &folder, const QString &id)
{
    const bool plain = std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    if (id.isEmpty() || id.size() > 100 || !plain)
        return {};
    return folder + u"/fleet-"_s + id + u".json"_s;
}

Error noSuchName(const QString &id)
{
    return Error{.kind = Error::Kind::Storage, .cause = Error::Cause::FileUnwritable, .argument = id};
}

// Readings that come from a clock that is wrong do not count.
bool isLater(const QDateTime &kept, const QDateTime &ours)
{
    return kept.isValid() && kept > ours && kept <= QDateTime::currentDateTimeUtc();
}

// What has been read of it may be less than is in it.
std::optional<Error> troubleReading(const QFile &file)
{
    if (file.error() == QFileDevice::NoError)
        return std::nullopt;
    return Error{.kind = Error::Kind::Storage,
                 .cause = Error::Cause::FileUnreadable,
                 .detail = file.errorString(),
                 .argument = file.fileName()};
}

Result<Done> done(const std::optional<Error> &error)
{
    return error ? Result<Done>(*error) : Result<Done>(Done());
}

// What the file is like that this program has written last.
struct LeftFile
{
    qint64 bytes = 0;
    QDateTime modified;
    QDateTime readAt;

    static LeftFile of(const QString &path, const QDateTime &readAt)
    {
        const QFileInfo info(path);
        return {info.size(), info.lastModified(), readAt};
    }
    bool operator==(const LeftFile &) const = default;
};

// When what is kept was read; invalid: nobody can tell. A large file that is as it was left is not read for
// that.
QDateTime keptTime(QFile *file, const QString &id, const LeftFile &last)
{
    const bool ours = last.readAt.isValid() && last == LeftFile::of(file->fileName(), last.readAt);
    return ours ? last.readAt : fleetfiletext::readAt(id, file);
}

Result<Done> write(const QString &path, const QString &id, const Fleet &fleet, LeftFile *last)
{
    QFile before(path);
    const Result<bool> there = privatefile::open(&before, largestFile);
    if (!there)
        return there.error();
    const QDateTime keptAt = *there ? keptTime(&before, id, *last) : QDateTime();
    if (const std::optional<Error> trouble = troubleReading(before))
        return *trouble;
    if (isLater(keptAt, fleet.readAt))
        return Done();
    // Perhaps nobody has looked at what is there: unless it is ours and sound, it is not overwritten.
    if (*there && !keptAt.isValid()) {
        before.close();
        const Result<QString> aside = privatefile::setAside(path);
        if (!aside)
            return aside.error();
    }
    if (fleet.unchanged && !keptAt.isValid())
        return Done(); // the next change writes it
    const std::optional<Error> error = privatefile::write(path, [&](QIODevice *file) {
        const bool written = fleet.unchanged ? fleetfiletext::writeAgain(file, id, &before, fleet.readAt)
                                             : fleetfiletext::write(file, id, fleet);
        before.close(); // which not every system replaces while it is open
        return written;
    });
    *last = error ? LeftFile() : LeftFile::of(path, fleet.readAt);
    return done(error);
}

Result<Found> read(const QString &path, const QString &id)
{
    QFile file(path);
    const Result<bool> there = privatefile::open(&file, largestFile);
    if (there && !*there)
        return Found();
    const Result<Fleet> fleet = there ? fleetfiletext::read(id, &file) : Result<Fleet>(there.error());
    if (fleet)
        return Found{*fleet, {}, {}};
    Error why = troubleReading(file).value_or(fleet.error());
    why.argument = path;
    if (why.cause == Error::Cause::FileUnreadable)
        return why;
    file.close();
    const Result<QString> aside = privatefile::setAside(path);
    if (!aside)
        return aside.error();
    return Found{{}, *aside, why};
}

} // namespace

// By connection. Only the worker looks at it, one job after the other.
struct KeptFleet::Files : QHash<QString, LeftFile>
{
};

KeptFleet::KeptFleet(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_files(std::make_shared<Files>())
{
}

bool KeptFleet::isFresh(const QString &connectionId, const Fleet &fleet) const
{
    const auto written = m_written.constFind(connectionId);
    if (written == m_written.constEnd())
        return false;
    const bool same = fleet.unchanged || fleet.computers.isSameAs(written->computers);
    const qint64 since = written->readAt.msecsTo(fleet.readAt);
    return same && since >= 0 && since < oftenMs;
}

void KeptFleet::keep(const QString &connectionId, const Fleet &fleet, QObject *context, Handler<Done> handler)
{
    const QString path = pathOf(m_folder, connectionId);
    const bool fresh = isFresh(connectionId, fleet);
    if (!path.isEmpty() && !fresh)
        m_written.insert(
                connectionId,
                {fleet.unchanged ? m_written.value(connectionId).computers : fleet.computers, fleet.readAt});
    const auto job = [path, fresh, connectionId, fleet, files = m_files]() -> Result<Done> {
        if (path.isEmpty())
            return noSuchName(connectionId);
        return fresh ? Result<Done>(Done()) : write(path, connectionId, fleet, &(*files)[connectionId]);
    };
    const auto answer = [this, connectionId, context = QPointer<QObject>(context),
                         handler = std::move(handler)](const Result<Done> &result) {
        if (!result)
            m_written.remove(connectionId); // it is tried again
        if (context)
            handler(result);
    };
    m_worker.run<Done>(job, this, answer);
}

void KeptFleet::load(const QString &connectionId, QObject *context, Handler<Found> handler,
                     const Fleet::Preparer &prepare)
{
    const QString path = pathOf(m_folder, connectionId);
    const auto job = [path, connectionId, prepare] {
        Result<Found> found = path.isEmpty() ? Result<Found>(Found()) : read(path, connectionId);
        if (prepare && found && found->fleet)
            found->fleet->prepared = prepare(*found->fleet);
        return found;
    };
    m_worker.run<Found>(job, context, std::move(handler));
}

void KeptFleet::remove(const QString &connectionId, QObject *context, Handler<Done> handler)
{
    m_written.remove(connectionId);
    const QString path = pathOf(m_folder, connectionId);
    const auto job = [path]() -> Result<Done> {
        QFile file(path);
        if (file.exists() && !file.remove())
            return privatefile::unwritten(path, 0, file.errorString());
        return Done();
    };
    m_worker.run<Done>(job, context, std::move(handler));
}
