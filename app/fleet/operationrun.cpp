// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationrun.h"

#include "app/api/apiclient.h"
#include "app/api/apirequest.h"
#include "app/fleet/backoff.h"
#include "app/fleet/operationverdict.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using State = Operation::State;

OperationRun::OperationRun(ApiClient *client, const Operation &operation, const OperationPace &pace,
                           QObject *parent)
    : QObject(parent), m_client(client), m_operation(operation), m_pace(pace)
{
}

void OperationRun::start()
{
    m_operation.state = State::Running;
    m_operation.startedAt = QDateTime::currentDateTimeUtc();
    m_operation.error = {};
    m_operation.httpStatus = 0;
    // Before the request, so that whoever keeps a record has written the intent when it leaves.
    Q_EMIT changed(m_operation);
    send();
    m_begun = m_client->begun();
}

void OperationRun::send()
{
    switch (m_operation.kind) {
    case Kind::RefreshCredentials:
        return refresh();
    case Kind::RetryInstall:
        return retry();
    case Kind::Delete:
        return remove();
    case Kind::Resume:
        return resume();
    case Kind::Update:
        return update();
    case Kind::Create:
        return create();
    }
}

template<typename T>
std::function<void(const Result<T> &)> OperationRun::answered(std::function<void(const T &)> take)
{
    return [this, take](const Result<T> &answer) {
        noteStatus();
        if (answer)
            take(*answer);
        else
            onError(answer.error());
    };
}

void OperationRun::noteStatus()
{
    m_operation.httpStatus = m_request ? m_request->httpStatus() : 0;
}

void OperationRun::refresh()
{
    m_request = m_client->refreshComputer(m_operation.computerId, this,
                                          answered<RefreshOutcome>([this](const RefreshOutcome &refreshed) {
                                              m_operation.configured = refreshed.configured;
                                              finish(State::Succeeded);
                                          }));
}

void OperationRun::retry()
{
    m_request = m_client->retryInstallDeps(
            m_operation.computerId, this,
            answered<Computer>([this](const Computer &retried) { onDescribed(retried); }));
}

void OperationRun::remove()
{
    m_request = m_client->deleteComputer(m_operation.computerId, this,
                                         answered<DeleteOutcome>([this](const DeleteOutcome &deleted) {
                                             m_operation.alreadyGone = deleted.alreadyGone;
                                             finish(State::Succeeded);
                                         }));
}

void OperationRun::resume()
{
    m_request = m_client->restartComputer(m_operation.computerId, this,
                                          answered<RestartOutcome>([this](const RestartOutcome &restarted) {
                                              m_operation.wasRestarted = restarted.wasRestarted;
                                              finish(State::Succeeded);
                                          }));
}

void OperationRun::update()
{
    m_request = m_client->updateComputer(
            m_operation.computerId, m_operation.changes, this,
            answered<Computer>([this](const Computer &updated) { onDescribed(updated); }));
}

void OperationRun::create()
{
    m_request = m_client->createComputer(m_operation.draft, this,
                                         answered<Computer>([this](const Computer &created) {
                                             m_operation.computerId = created.id;
                                             m_operation.computer = created;
                                             finish(State::Succeeded);
                                         }));
}

// Accepted is accepted; but what describes another computer says nothing about this one.
void OperationRun::onDescribed(const Computer &computer)
{
    if (isAbout(computer))
        m_operation.computer = computer;
    finish(State::Succeeded);
}

void OperationRun::onError(const Error &error)
{
    m_operation.error = error;
    switch (error.kind) {
    case Error::Kind::ServerFault:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::BadReply: // somebody answered, but not as the contract says: it may have been done
        m_operation.state = State::Checking;
        Q_EMIT changed(m_operation);
        return checkIn(m_pace.checkAfter);
    case Error::Kind::RateLimited:
        Q_EMIT refused(m_operation);
        Q_EMIT troubled(error);
        return;
    case Error::Kind::Unauthorized:
    case Error::Kind::Offline:
    case Error::Kind::TimedOut: // a change that was never sent
        finish(State::Failed);
        Q_EMIT troubled(error);
        return;
    case Error::Kind::Conflict:
        m_operation.alreadyRunning = m_operation.kind == Kind::RetryInstall;
        return finish(m_operation.alreadyRunning ? State::Succeeded : State::Failed);
    case Error::Kind::PlanLimit:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        return finish(State::Failed);
    }
}

void OperationRun::checkIn(std::chrono::milliseconds wait)
{
    QTimer::singleShot(wait, this, &OperationRun::check);
}

void OperationRun::check()
{
    const auto onRead = [this](const Result<Computer> &read) { onChecked(read); };
    if (m_operation.kind == Kind::Create) // nobody has told its id
        m_request = m_client->getComputerByName(m_operation.draft.name, this, onRead);
    else
        m_request = m_client->getComputer(m_operation.computerId, this, onRead);
}

bool OperationRun::isAbout(const Computer &computer) const
{
    return m_operation.kind == Kind::Create ? computer.name == m_operation.draft.name
                                            : computer.id == m_operation.computerId;
}

void OperationRun::onChecked(const Result<Computer> &read)
{
    if (read && isAbout(*read))
        return onFound(*read);
    if (read) // somebody else's description decides nothing here
        return onCheckFailed(
                {.kind = Error::Kind::BadReply, .cause = Error::Cause::WrongShape, .argument = u"id"_s});
    if (read.error().kind == Error::Kind::NotFound)
        return onVanished(read.error());
    onCheckFailed(read.error());
}

void OperationRun::onCheckFailed(const Error &error)
{
    ++m_checks;
    if (error.kind == Error::Kind::Unauthorized || m_checks >= m_pace.checks) {
        finish(State::OutcomeUnknown); // with the error of the change itself
    } else {
        const std::chrono::milliseconds doubled = m_pace.checkAfter * (1 << std::min(m_checks, 16));
        checkIn(std::max(doubled, boundedWait(error.retryAfter.value_or(doubled), m_pace.slowDown)));
    }
    // Where nobody is reached, the others will reach nobody, either.
    const bool nobody = error.kind == Error::Kind::Offline && error.cause != Error::Cause::ConnectionLost;
    if (nobody || error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::RateLimited)
        Q_EMIT troubled(error);
}

void OperationRun::onFound(const Computer &computer)
{
    const State verdict = verdictOf(m_operation, computer);
    m_operation.computer = computer;
    if (verdict == State::Succeeded)
        noteStatus(); // else what the change itself was answered says more
    if (m_operation.kind == Kind::Create && verdict == State::Succeeded)
        m_operation.computerId = computer.id;
    finish(verdict);
}

void OperationRun::onVanished(const Error &error)
{
    const std::optional<State> verdict = verdictOfAbsence(m_operation);
    if (!verdict)
        return onCheckFailed(error);
    noteStatus();
    if (*verdict == State::Failed)
        m_operation.error = error;
    finish(*verdict);
}

void OperationRun::finish(State state)
{
    m_operation.state = state;
    m_operation.finishedAt = QDateTime::currentDateTimeUtc();
    m_operation.settled = m_client->begun();
    if (state == State::Succeeded && !m_operation.alreadyRunning)
        m_operation.error = {};
    Q_EMIT changed(m_operation);
}
