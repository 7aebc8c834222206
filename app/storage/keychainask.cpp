// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keychainask.h"

#include "app/api/servertext.h"

#include <qt6keychain/keychain.h>

using keychain::State;

namespace {

Error trouble(Error::Cause cause, const QString &words = {})
{
    return Error{.kind = Error::Kind::Keychain, .cause = cause, .detail = servertext::clean(words, {}, 300)};
}

// What went wrong, as far as the job tells; that there is no such key is no trouble.
std::optional<Error> complaintOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return std::nullopt;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return trouble(Error::Cause::KeychainRefused, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return trouble(Error::Cause::KeychainMissing, job.errorString());
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return trouble(Error::Cause::None, job.errorString());
}

} // namespace

KeychainAsk::KeychainAsk(QKeychain::Job *job, const Patience &patience, QObject *parent)
    : QObject(parent), m_job(job), m_patience(patience)
{
    m_job->setInsecureFallback(false); // never a file of plain text
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { end(trouble(m_locked ? Error::Cause::KeychainLocked : Error::Cause::None)); });
    connect(m_job, &QKeychain::Job::finished, this, &KeychainAsk::takeResult);
}

KeychainAsk::~KeychainAsk()
{
    m_found.fill(QChar(u'\0'));
}

void KeychainAsk::start()
{
    m_limit.start(m_patience.answer);
    keychain::probe(m_patience.probe, this, [this](State state) { begun(state); });
    m_job->start();
}

void KeychainAsk::begun(State state)
{
    if (m_finished || m_ended)
        return;
    m_locked = state == State::Locked;
    if (state == State::Missing)
        end(trouble(Error::Cause::KeychainMissing));
    else if (state != State::Open)
        m_limit.start(m_patience.unlocking);
    if (m_locked)
        Q_EMIT unlocking();
}

void KeychainAsk::takeResult(QKeychain::Job *job)
{
    m_finished = true;
    m_complaint = complaintOf(*job);
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job); reading && !m_complaint)
        m_found = reading->textData();
    if (!m_found.isEmpty())
        end(std::nullopt);
    else if (!m_ended)
        keychain::probe(m_patience.probe, this, [this](State state) { judge(state); });
}

// Whoever closes the prompt of a locked keychain leaves it locked, and the job may know nothing of that.
void KeychainAsk::judge(State state)
{
    if (state == State::Locked)
        end(trouble(Error::Cause::KeychainLocked));
    else if (state == State::Missing)
        end(trouble(Error::Cause::KeychainMissing));
    else
        end(m_complaint);
}

void KeychainAsk::end(const std::optional<Error> &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    deleteLater();
    Q_EMIT ended(error);
}
