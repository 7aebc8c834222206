// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/storage/keychain.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace QKeychain {
class Job;
}

// One job of the keychain with an end that is sure to come and to be true: a locked keychain that nobody
// unlocks may answer nothing, or that there is no such key, or that it has written one. Deletes itself once
// it has ended.
class KeychainAsk : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds answer{10'000};
        std::chrono::milliseconds unlocking{120'000}; // a person looks for a password
        std::chrono::milliseconds probe = keychain::usualPatience;
    };

    // Takes the job. It goes on by itself when the patience ends: what it waits for cannot be taken back.
    KeychainAsk(QKeychain::Job *job, const Patience &patience, QObject *parent);
    ~KeychainAsk() override;
    Q_DISABLE_COPY_MOVE(KeychainAsk)

    void start();

    // After ended() without an error: what a reading has found; empty: nothing.
    const QString &found() const { return m_found; }

Q_SIGNALS:
    void unlocking();
    void ended(const std::optional<Error> &error);

private:
    void begun(keychain::State state);
    void takeResult(QKeychain::Job *job);
    void judge(keychain::State state);
    void end(const std::optional<Error> &error);

    QKeychain::Job *m_job; // deletes itself
    Patience m_patience;
    QTimer m_limit;
    QString m_found;
    std::optional<Error> m_complaint; // the job's own
    bool m_finished = false;          // the job is
    bool m_locked = false;
    bool m_ended = false;
};
