// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sessionlist.h"

#include "app/sandbox/jsonwriter.h"
#include "app/sandbox/sandboxcomputer.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 phaseMs = 7 * minuteMs; // how long an open session works, rests or waits
constexpr qint64 messageMs = 45'000;     // of work
constexpr int usualLimit = 20;

// What a session looks like at a moment.
struct View
{
    const char *status = "idle";
    qint64 messages = 0;
    qint64 updatedAt = 0;
};

// An open session works for two phases, rests for one, waits for one, and so on.
View viewOf(const SandboxSession &session, qint64 stamp, bool asleep)
{
    if (session.completedAt)
        return {"idle", 2 + (*session.completedAt - session.createdAt) / messageMs, *session.completedAt};
    const qint64 age = std::max<qint64>(0, stamp - session.createdAt);
    if (session.isInstall())
        return {"running", 1 + age / messageMs, stamp - age % messageMs};
    const qint64 phase = age / phaseMs % 4;
    const qint64 worked = age / (4 * phaseMs) * 2 * phaseMs + std::min(age % (4 * phaseMs), 2 * phaseMs);
    const qint64 messages = 1 + worked / messageMs;
    if (phase < 2 && !asleep)
        return {"running", messages, stamp - age % messageMs};
    return {phase == 3 && !asleep ? "pending" : "idle", messages, stamp - age % phaseMs};
}

QByteArray jsonOf(const SandboxSession &session, const QString &computerId, const View &view)
{
    JsonWriter writer;
    writer.addRaw("sessionId", JsonWriter::quoted(session.id));
    writer.add("title", session.title);
    writer.addRaw("status", JsonWriter::quoted(QString::fromLatin1(view.status)));
    writer.add("messageCount", view.messages);
    writer.add("createdAt", session.createdAt);
    writer.add("updatedAt", view.updatedAt);
    writer.add("completedAt", session.completedAt);
    writer.add("computerId", computerId);
    return writer.object();
}

QList<SandboxSession> sessionsOf(const SandboxComputer &computer)
{
    QList<SandboxSession> sessions = computer.sessions;
    for (const SandboxStep &step : computer.steps.value_or(QList<SandboxStep>())) {
        if (!step.installSessionId.isEmpty() && !computer.hasSession(step.installSessionId))
            sessions.append(SandboxSession::ofStep(step, computer.createdAt));
    }
    return sessions;
}

QByteArray cursorOf(qint64 createdAt, const QString &id)
{
    return (QByteArray::number(createdAt) + ' ' + id.toUtf8()).toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace

void SessionList::add(const SandboxComputer &computer)
{
    if (computer.deletedAt)
        return;
    const bool asleep = computer.isAsleep(m_stamp);
    const QList<SandboxSession> sessions = sessionsOf(computer);
    for (const SandboxSession &session : sessions) {
        if (!session.archivedAt)
            m_entries.append({session.createdAt, session.id,
                              jsonOf(session, computer.id, viewOf(session, m_stamp, asleep))});
    }
}

bool SessionList::isNewer(const Entry &a, const Entry &b)
{
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
}

SandboxAnswer SessionList::page(const QUrlQuery &query)
{
    bool isNumber = true;
    int limit = usualLimit;
    if (query.hasQueryItem(u"limit"_s))
        limit = query.queryItemValue(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 100)
        return SandboxAnswer::problem(400, u"limit must be a number from 1 to 100"_s);
    std::sort(m_entries.begin(), m_entries.end(), isNewer);
    auto from = m_entries.cbegin();
    const QByteArray cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toUtf8();
    if (!cursor.isEmpty()) {
        const QByteArray place = QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding);
        const qint64 createdAt = place.left(place.indexOf(' ')).toLongLong(&isNumber);
        if (!isNumber)
            return SandboxAnswer::problem(400, u"This is no cursor"_s);
        const Entry last{createdAt, QString::fromUtf8(place.mid(place.indexOf(' ') + 1)), {}};
        from = std::upper_bound(m_entries.cbegin(), m_entries.cend(), last, isNewer);
    }
    const auto until = from + std::min<qsizetype>(limit, m_entries.cend() - from);
    const bool hasMore = until != m_entries.cend();
    QByteArray body = "{\"sessions\":[";
    for (auto each = from; each != until; ++each)
        body += (each == from ? "" : ",") + each->json;
    const QByteArray next =
            hasMore ? '"' + cursorOf((until - 1)->createdAt, (until - 1)->id) + '"' : QByteArray("null");
    body += "],\"pagination\":{\"hasMore\":" + QByteArray(hasMore ? "true" : "false");
    return {200, body + ",\"nextCursor\":" + next + "}}"};
}
