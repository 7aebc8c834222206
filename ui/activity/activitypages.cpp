// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypages.h"

ActivityPages::ActivityPages(Journal *journal, const JournalFilter &filter, QObject *parent)
    : QObject(parent), m_journal(journal), m_filter(filter)
{
}

void ActivityPages::readNext()
{
    if (isReading() || !hasMore())
        return;
    JournalFilter next = m_filter;
    const bool entries = m_entries.isDry();
    const bool changes = m_changes.isDry();
    m_reading = int(entries) + int(changes);
    if (m_reading == 0)
        return giveOut();
    if (entries) {
        next.before = m_entries.oldest;
        m_journal->entries(next, this, [this](const auto &page) { take(&m_entries, page); });
    }
    if (changes) {
        next.before = m_changes.oldest;
        m_journal->changes(next, this, [this](const auto &page) { take(&m_changes, page); });
    }
}

template<typename T>
void ActivityPages::take(Stream<T> *stream, const Result<JournalPage<T>> &page)
{
    --m_reading;
    if (!page) {
        if (!std::exchange(m_failed, true))
            Q_EMIT failed(page.error());
        return;
    }
    stream->waiting += page->rows;
    stream->more = page->more;
    if (!page->rows.isEmpty())
        stream->oldest = page->rows.constLast().id;
    if (m_reading == 0 && !m_failed)
        giveOut();
}

void ActivityPages::giveOut()
{
    QList<ActivityRow> rows;
    // Where one kind has run dry, its next row may be newer than what the other one has.
    while (!m_entries.isDry() && !m_changes.isDry()
           && !(m_entries.waiting.isEmpty() && m_changes.waiting.isEmpty())) {
        const bool isChange = m_entries.waiting.isEmpty()
                              || (!m_changes.waiting.isEmpty()
                                  && m_changes.waiting.constFirst().at > m_entries.waiting.constFirst().at);
        if (isChange)
            rows += ActivityRow{m_changes.waiting.takeFirst()};
        else
            rows += ActivityRow{m_entries.waiting.takeFirst()};
    }
    Q_EMIT read(rows);
}
