// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/sessionsreader.h"

#include "app/api/apirequest.h"

#include <algorithm>
#include <utility>

using Rest = SessionsStatus::Rest;
using Search = SessionsStatus::Search;

namespace {

constexpr int pagesToSearch = 10; // a cold page can take a minute: nobody waits for more of them

QString firstPage() // its cursor
{
    return {};
}

} // namespace

SessionsReader::SessionsReader(QObject *parent) : QObject(parent) {}

void SessionsReader::setClient(ApiClient *client)
{
    abandon();
    m_client = client;
    m_status = {.computerId = m_status.computerId, .paused = m_status.paused};
    m_pending = firstPage();
    follow();
    Q_EMIT changed();
}

void SessionsReader::setComputer(const QString &id)
{
    if (id == m_status.computerId)
        return;
    abandon();
    m_status = {.computerId = id, .paused = m_status.paused};
    m_pending = firstPage();
    follow();
    Q_EMIT changed();
}

void SessionsReader::setShown(bool shown)
{
    m_shown = shown;
    follow();
}

void SessionsReader::setPaused(bool paused)
{
    if (paused == m_status.paused)
        return;
    m_status.paused = paused;
    if (paused)
        putBack(); // it may carry the old key
    else if (m_status.error || !m_status.enabled)
        want(m_tried);
    follow();
    Q_EMIT changed();
}

void SessionsReader::reload()
{
    if (m_status.reading)
        return;
    m_status.search = Search::None;
    m_status.wanted.clear();
    m_pending = firstPage();
    follow();
}

void SessionsReader::loadMore()
{
    if (m_status.reading || m_status.rest != Rest::More)
        return;
    want(m_next);
    follow();
}

void SessionsReader::tryAgain()
{
    if (m_status.reading)
        return;
    want(m_tried);
    if (!m_status.wanted.isEmpty())
        m_status.search = Search::Running;
    follow();
}

void SessionsReader::find(const QString &sessionId)
{
    m_status.wanted = sessionId;
    m_status.search = Search::Running;
    m_searched = 0;
    const bool readingFirst = m_status.reading && m_tried == firstPage();
    if (!readingFirst && !knows(sessionId))
        m_pending = firstPage(); // it may be younger than what was read
    search();
    Q_EMIT changed();
    follow();
}

void SessionsReader::want(const QString &cursor)
{
    if (!m_pending) // or the first page is: after it this cursor may be nobody's
        m_pending = cursor;
}

bool SessionsReader::mayRead() const
{
    return m_client && m_shown && !m_status.paused && !m_status.computerId.isEmpty();
}

void SessionsReader::follow()
{
    if (mayRead() && !m_status.reading && m_pending)
        read(*m_pending);
}

void SessionsReader::read(const QString &cursor)
{
    m_pending.reset();
    m_tried = cursor;
    m_status.reading = true;
    const quint64 attempt = ++m_attempt;
    m_request = m_client->listSessions(m_status.computerId, cursor, this,
                                       [this, attempt, cursor](const Result<SessionPage> &page) {
                                           if (attempt == m_attempt)
                                               take(cursor, page);
                                       });
    m_begun = m_client->begun();
    Q_EMIT changed();
}

void SessionsReader::take(const QString &cursor, const Result<SessionPage> &page)
{
    m_status.reading = false;
    if (m_client->hadOldKey(m_begun)) {
        want(cursor);
        follow();
        Q_EMIT changed();
        return;
    }
    m_status.error.reset();
    if (page)
        takePage(cursor, *page);
    else
        takeError(cursor, page.error());
    search();
    Q_EMIT changed();
    follow();
    if (!page)
        Q_EMIT failed(page.error());
}

void SessionsReader::takePage(const QString &cursor, const SessionPage &page)
{
    if (cursor == firstPage()) {
        m_status.sessions.clear();
        m_status.unreadable = 0;
        m_status.enabled = true;
        m_status.readAt = QDateTime::currentDateTimeUtc();
        m_cursors.clear();
    }
    add(page.sessions);
    m_status.unreadable += page.unreadable;
    m_next = page.nextCursor;
    if (!page.hasMore)
        m_status.rest = Rest::Nothing;
    else if (m_next.isEmpty() || m_cursors.contains(m_next))
        m_status.rest = Rest::Repeating;
    else
        m_status.rest = Rest::More;
    m_cursors.insert(m_next);
}

void SessionsReader::takeError(const QString &cursor, const Error &error)
{
    if (m_status.search == Search::Running && !m_pending)
        m_status.search = Search::None; // the error says why; the wish stays for another try
    if (error.kind != Error::Kind::Forbidden || cursor != firstPage()) {
        m_status.error = error;
        return;
    }
    m_status.enabled = false;
    m_status.sessions.clear();
    m_status.unreadable = 0;
    m_status.rest = Rest::Unknown;
}

void SessionsReader::add(const QList<Session> &sessions)
{
    for (const Session &session : sessions) {
        if (!session.computerId.isEmpty() && session.computerId != m_status.computerId)
            continue; // another computer's, whatever was asked
        const auto known = std::find_if(m_status.sessions.begin(), m_status.sessions.end(),
                                        [&session](const Session &each) { return each.id == session.id; });
        if (known != m_status.sessions.end())
            *known = session; // it moved on while the pages were read
        else
            m_status.sessions += session;
    }
}

bool SessionsReader::knows(const QString &sessionId) const
{
    return std::any_of(m_status.sessions.cbegin(), m_status.sessions.cend(),
                       [&sessionId](const Session &session) { return session.id == sessionId; });
}

void SessionsReader::search()
{
    if (m_status.wanted.isEmpty() || m_status.reading)
        return;
    if (knows(m_status.wanted)) {
        m_status.search = Search::None;
        const QString id = std::exchange(m_status.wanted, {});
        Q_EMIT changed(); // whoever hears found() holds the list that it is in
        Q_EMIT found(id);
    } else if (m_status.search == Search::None || m_pending) {
        return;
    } else if (m_status.rest == Rest::Nothing) {
        m_status.search = Search::NotThere;
    } else if (m_status.search == Search::Running && m_status.rest == Rest::More
               && ++m_searched < pagesToSearch) {
        m_pending = m_next;
    } else {
        m_status.search = Search::TooFar;
    }
}

void SessionsReader::abandon()
{
    putBack();
    m_pending.reset();
    m_cursors.clear();
}

void SessionsReader::putBack()
{
    ++m_attempt;
    if (!std::exchange(m_status.reading, false))
        return;
    want(m_tried);
    if (m_request)
        m_request->cancel();
}
