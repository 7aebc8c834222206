// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityrecorder.h"

#include "ui/describe.h"
#include "ui/describe_activity.h"

using State = Operation::State;
using Outcome = JournalEntry::Outcome;

namespace {

Outcome outcomeOf(State state)
{
    switch (state) {
    case State::Queued:
    case State::Running:
    case State::Checking:
        break;
    case State::Succeeded:
        return Outcome::Succeeded;
    case State::Failed:
        return Outcome::Failed;
    case State::OutcomeUnknown:
        return Outcome::Unknown;
    case State::NotStarted:
        return Outcome::NotStarted;
    }
    return Outcome::Open;
}

void endUnheard(Journal *journal, const Result<JournalEntry> &written, Outcome outcome)
{
    if (!written)
        return;
    JournalEntry entry = *written;
    entry.outcome = outcome;
    journal->recordOutcome(entry, journal, {});
}

qint64 timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

ActivityRecorder::ActivityRecorder(Journal *journal, Connection *connection, QObject *parent)
    : QObject(parent), m_journal(journal), m_connection(connection), m_profile(connection->profile())
{
    OperationQueue *queue = connection->operations();
    queue->setRecorder(
            [this](const Operation &intent, const std::function<void()> &go) { recordIntent(intent, go); });
    connect(queue, &OperationQueue::operationChanged, this, &ActivityRecorder::take);
    connect(connection, &Connection::fleetRead, &m_watch, &StatusWatch::take);
    connect(&m_watch, &StatusWatch::changed, this, &ActivityRecorder::recordChanges);
    journal->open(this, [this](const Result<QString> &opened) { heed(opened); }); // before it is needed
}

ActivityRecorder::~ActivityRecorder()
{
    if (m_connection)
        m_connection->operations()->setRecorder({});
    if (!m_journal)
        return;
    for (const Record &record : std::as_const(m_records)) {
        if (record.id == 0 || !record.last.isOpen())
            continue;
        Operation unheard = record.last;
        unheard.state = record.sent ? State::OutcomeUnknown : State::NotStarted;
        unheard.error = {.kind = record.sent ? Error::Kind::OutcomeUnknown : Error::Kind::Cancelled};
        JournalEntry entry = entryOf(unheard);
        entry.id = record.id;
        m_journal->recordOutcome(entry, m_journal, {});
    }
}

QString ActivityRecorder::idOf(const ConnectionProfile &profile)
{
    return profile.id.isEmpty() ? profile.endpoint.host() : profile.id;
}

// What the server refused with 429 is sent again by itself: that is still the same intent.
void ActivityRecorder::recordIntent(const Operation &intent, const std::function<void()> &go)
{
    Record &record = m_records[intent.number];
    record.last = intent;
    if (record.id != 0 || !m_journal)
        return go();
    record.writing = true;
    const bool wait = !m_troubled; // the file has just refused: nobody waits for it again
    // The journal outlives this: an intent that nobody is left to send has its end all the same.
    m_journal->recordIntent(entryOf(intent), m_journal,
                            [self = QPointer<ActivityRecorder>(this), journal = m_journal.data(),
                             number = intent.number, go, wait](const Result<JournalEntry> &written) {
                                if (!self)
                                    return endUnheard(journal, written,
                                                      wait ? Outcome::NotStarted : Outcome::Unknown);
                                self->takeIntent(number, written);
                                if (wait)
                                    go();
                            });
    if (!wait)
        go();
}

void ActivityRecorder::takeIntent(quint64 number, const Result<JournalEntry> &written)
{
    heed(written);
    const auto record = m_records.find(number);
    if (record == m_records.end())
        return;
    record->writing = false;
    record->id = written ? written->id : 0;
    if (!record->last.isOpen()) // it was given back meanwhile, or has ended without waiting for this
        recordEnd(Operation(record->last));
}

void ActivityRecorder::take(const Operation &operation)
{
    if (operation.kind == Operation::Kind::Create && operation.computer)
        m_watch.expect(*operation.computer);
    if (operation.kind == Operation::Kind::Delete && operation.state == State::Succeeded)
        m_watch.expectGone(operation.computerId, operation.settled);
    const auto known = m_records.find(operation.number);
    if (known != m_records.end()) {
        known->last = operation;
        known->sent = operation.state == State::Running || operation.state == State::Checking;
        if (known->writing)
            return;
    }
    if (!operation.isOpen())
        recordEnd(operation);
}

void ActivityRecorder::recordEnd(const Operation &operation)
{
    if (!m_journal)
        return;
    const qint64 id = m_records.value(operation.number).id;
    if (operation.state == State::OutcomeUnknown) // a reading may still tell
        m_records[operation.number].last = operation;
    else
        m_records.remove(operation.number);
    if (id != 0)
        return recordOutcome(id, operation);
    // It was never sent, or the file could not be written then: a late row is better than none. Both of its
    // parts at once, for the window may be closing.
    m_journal->recordEnded(
            entryOf(operation), this, [this, number = operation.number](const Result<JournalEntry> &written) {
                heed(written);
                const auto known = m_records.find(number); // only an unknown one is still there
                if (written && known != m_records.end())
                    known->id = written->id;
            });
}

void ActivityRecorder::recordOutcome(qint64 id, const Operation &operation)
{
    JournalEntry entry = entryOf(operation);
    entry.id = id;
    m_journal->recordOutcome(entry, this, [this](const Result<JournalEntry> &written) {
        if (written || written.error().cause != Error::Cause::None) // the file's fault, and not the row's
            heed(written);
    });
}

void ActivityRecorder::recordChanges(const QList<SeenChange> &changes)
{
    if (!m_journal)
        return;
    QList<StatusChange> rows;
    for (const SeenChange &change : changes)
        rows += StatusChange{.connectionId = idOf(m_profile),
                             .connectionName = m_profile.name,
                             .computerId = change.computerId,
                             .computerName = change.computerName,
                             .before = change.before,
                             .after = change.after,
                             .at = change.at};
    m_journal->recordChanges(rows, this, [this](const Result<QList<StatusChange>> &written) {
        heed(written);
        Q_EMIT changesRecorded();
    });
}

JournalEntry ActivityRecorder::entryOf(const Operation &operation) const
{
    JournalEntry entry{
            .connectionId = idOf(m_profile),
            .connectionName = m_profile.name,
            .kind = operation.kind,
            .computerId = operation.computerId,
            .computerName = operation.computerName,
            .at = timeOf(operation.startedAt.isValid() ? operation.startedAt : operation.submittedAt),
            .outcome = outcomeOf(operation.state),
            .httpStatus = operation.httpStatus,
            .durationMs = {},
            .detail = describe::journalDetail(operation)};
    if (operation.startedAt.isValid() && operation.finishedAt.isValid())
        entry.durationMs = std::max<qint64>(0, operation.startedAt.msecsTo(operation.finishedAt));
    return entry;
}

template<typename T>
void ActivityRecorder::heed(const Result<T> &written)
{
    if (written) {
        if (std::exchange(m_troubled, false))
            Q_EMIT recovered();
    } else if (!std::exchange(m_troubled, true)) {
        Q_EMIT troubled(written.error());
    }
}
