// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationrun.h"

#include "app/api/apiclient.h"
#include "app/fleet/backoff.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

// What the check of a retry tells: whether the install step began again after the question.
State retryVerdict(const Operation &operation, const Computer &computer)
{
    const ProvisioningStep *step = computer.installStep();
    if (!computer.steps)
        return State::OutcomeUnknown; // the server does not tell
    if (!step)
        return State::Failed;
    if (step->state() == ProvisioningStep::State::Running)
        return State::Succeeded;
    if (step->installSessionId == operation.knownInstallSession)
        return State::Failed;
    // Another session than before: it began and ended meanwhile. Where none was known before, this one may
    // be older than the request.
    return operation.knownInstallSession.isEmpty() ? State::OutcomeUnknown : State::Succeeded;
}

} // namespace

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
    // Before the request, so that whoever keeps a record has written the intent when it leaves.
    Q_EMIT changed(m_operation);
    send();
    m_begun = m_client->begun();
}

void OperationRun::send()
{
    const QString &id = m_operation.computerId;
    switch (m_operation.kind) {
    case Kind::RefreshCredentials:
        m_client->refreshComputer(id, this, [this](const Result<RefreshOutcome> &refreshed) {
            if (!refreshed)
                return onError(refreshed.error());
            m_operation.configured = refreshed->configured;
            finish(State::Succeeded);
        });
        return;
    case Kind::RetryInstall:
        m_client->retryInstallDeps(id, this, [this](const Result<Computer> &retried) {
            if (!retried)
                return onError(retried.error());
            // Accepted is accepted; but what describes another computer says nothing about this one.
            if (retried->id == m_operation.computerId)
                m_operation.computer = *retried;
            finish(State::Succeeded);
        });
        return;
    case Kind::Delete:
        m_client->deleteComputer(id, this, [this](const Result<DeleteOutcome> &deleted) {
            if (!deleted)
                return onError(deleted.error());
            m_operation.alreadyGone = deleted->alreadyGone;
            finish(State::Succeeded);
        });
        return;
    }
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
    QTimer::singleShot(wait, this, [this] {
        m_client->getComputer(m_operation.computerId, this,
                              [this](const Result<Computer> &read) { onChecked(read); });
    });
}

void OperationRun::onChecked(const Result<Computer> &read)
{
    if (read && read->id == m_operation.computerId)
        return onStillThere(*read);
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
    if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::RateLimited)
        Q_EMIT troubled(error);
}

void OperationRun::onStillThere(const Computer &computer)
{
    m_operation.computer = computer;
    switch (m_operation.kind) {
    case Kind::RefreshCredentials:
        // A reading does not show whether credentials were written.
        return finish(State::OutcomeUnknown);
    case Kind::RetryInstall:
        return finish(retryVerdict(m_operation, computer));
    case Kind::Delete:
        return finish(State::Failed);
    }
}

void OperationRun::onVanished(const Error &error)
{
    if (m_operation.kind == Kind::Delete)
        return finish(State::Succeeded);
    m_operation.error = error;
    finish(State::Failed);
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
