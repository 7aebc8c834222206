// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/lastlooked.h"

#include "app/storage/privatefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1'000'000; // bytes
const QString versionKey = u"version"_s;
const QString timesKey = u"looked"_s;

// {"version": 1, "looked": {"connection's id": milliseconds}}; what cannot be read is worth nothing.
QJsonObject readFile(const QString &path)
{
    const auto bytes = privatefile::read(path, largest);
    return bytes && *bytes ? QJsonDocument::fromJson(**bytes).object() : QJsonObject();
}

Result<Done> writeTime(const QString &path, const QString &id, qint64 time)
{
    QJsonObject root = readFile(path); // another program may have written meanwhile
    if (root.value(versionKey).toInt(1) > 1)
        return Done(); // a newer version's own
    root.insert(versionKey, 1);
    QJsonObject times = root.value(timesKey).toObject();
    times.insert(id, double(time));
    root.insert(timesKey, times);
    if (const auto refused = privatefile::write(path, QJsonDocument(root).toJson()))
        return *refused;
    return Done();
}

} // namespace

LastLooked::LastLooked(const QString &path, Journal *journal, const Pace &pace, QObject *parent)
    : QObject(parent), m_path(path), m_journal(journal), m_pace(pace)
{
    m_timer.setInterval(pace.save);
    connect(&m_timer, &QTimer::timeout, this, &LastLooked::save);
}

LastLooked::~LastLooked()
{
    if (m_looking)
        save();
}

void LastLooked::setConnection(const QString &id, bool kept)
{
    if (m_looking)
        save();
    m_connectionId = id;
    m_kept = kept;
    m_since = {};
    m_told = {};
    m_leftAt = m_looking ? QDateTime::currentDateTime() : QDateTime();
    if (kept && !id.isEmpty())
        load();
}

void LastLooked::load()
{
    m_worker.run<qint64>(
            [path = m_path, id = m_connectionId]() -> Result<qint64> {
                return readFile(path).value(timesKey).toObject().value(id).toInteger();
            },
            this,
            [this, id = m_connectionId](const Result<qint64> &time) {
                if (id != m_connectionId || *time <= 0)
                    return;
                const QDateTime since = QDateTime::fromMSecsSinceEpoch(*time);
                if (!m_looking)
                    m_leftAt = since; // nobody sees what is told now
                comeBack(since);
            });
}

void LastLooked::save()
{
    if (!m_kept || m_connectionId.isEmpty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_worker.run<Done>([path = m_path, id = m_connectionId, now] { return writeTime(path, id, now); }, this,
                       [](const Result<Done> &) {}); // without it somebody is told too little or too much
}

void LastLooked::setLooking(bool looking)
{
    if (looking == m_looking)
        return;
    m_looking = looking;
    const QDateTime now = QDateTime::currentDateTime();
    if (!looking) {
        m_timer.stop();
        m_leftAt = now;
        save();
        return;
    }
    m_timer.start();
    if (!m_connectionId.isEmpty() && m_leftAt.isValid() && m_leftAt.msecsTo(now) > m_pace.away.count())
        comeBack(m_leftAt);
}

void LastLooked::comeBack(const QDateTime &since)
{
    m_since = since;
    m_told = {};
    m_read = false;
    m_return.start();
    m_backAt = QDateTime::currentMSecsSinceEpoch();
    review();
    m_read = false;
}

void LastLooked::review()
{
    const bool late = m_read && m_return.hasExpired(m_pace.settle.count());
    m_read = true;
    if (!m_since.isValid() || late || !m_journal)
        return;
    JournalFilter filter;
    filter.connectionId = m_connectionId;
    filter.since = m_since.toMSecsSinceEpoch();
    filter.limit = std::numeric_limits<int>::max();
    m_journal->changes(filter, this, [this, filter](const Result<JournalPage<StatusChange>> &changes) {
        if (!changes || !m_journal)
            return;
        m_journal->entries(
                filter, this,
                [this, filter, seen = changes->rows](const Result<JournalPage<JournalEntry>> &entries) {
                    if (entries && filter.connectionId == m_connectionId)
                        count(seen, entries->rows);
                });
    });
}

void LastLooked::count(const QList<StatusChange> &changes, const QList<JournalEntry> &entries)
{
    describe::News found{.since = m_since};
    QSet<QString> computers;
    for (const StatusChange &change : changes) { // the newest first: it tells how the computer is now
        if (computers.contains(change.computerId))
            continue;
        computers.insert(change.computerId);
        found.inError += int(change.after.compare(u"error", Qt::CaseInsensitive) == 0);
    }
    found.changed = int(computers.size());
    for (const JournalEntry &entry : entries)
        found.failed += int(entry.at <= m_backAt
                            && (entry.outcome == JournalEntry::Outcome::Failed
                                || entry.outcome == JournalEntry::Outcome::Unknown));
    if (found.changed + found.failed == 0 || found == m_told)
        return;
    m_told = found;
    Q_EMIT news(found);
}
