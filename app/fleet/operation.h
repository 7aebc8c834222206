// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/api/error.h"
#include "app/api/newcomputer.h"

#include <QDateTime>
#include <QMetaType>
#include <QSet>

// One change that the administrator asked for, and how far it has come.
struct Operation
{
    enum class Kind { RefreshCredentials, RetryInstall, Delete, Resume, Update, Create };

    enum class State {
        Queued,
        Running,  // the request is under way
        Checking, // its outcome was lost; the computer is being read to find out
        Succeeded,
        Failed,         // the server refused it or it is known not to have happened; see error
        OutcomeUnknown, // it may have happened; see error
        NotStarted,     // nothing was sent: stopped, key rejected or offline; see error
    };

    quint64 number = 0; // given by the queue, rising; never reused
    quint64 batch = 0;  // operations that were submitted together
    Kind kind = Kind::RefreshCredentials;
    State state = State::Queued;
    QString computerId;          // Create: empty until an answer names it
    QString computerName;        // as the administrator saw it when asking
    QString knownInstallSession; // the install step's session when asking: how a check sees that a retry took
                                 // place
    NewComputer draft;           // Create: what is asked for
    QSet<QString>
            knownNamesakes;  // Create: ids of those who had the name when asking: none of them is its work
    ComputerChanges changes; // Update: likewise

    // What came of it.
    qint64 configured = -1;           // RefreshCredentials: integrations configured; -1: not said
    bool alreadyGone = false;         // Delete: 404. The other kinds fail with NotFound
    bool alreadyRunning = false;      // RetryInstall: 409, which is information and counts as success; its
                                      // answer is in error
    std::optional<bool> wasRestarted; // Resume: false says that it ran already; not every server tells
    std::optional<Computer> computer; // the newest state that an answer of this operation brought
    Error error;
    int httpStatus = 0; // of the answer that decided; 0: none did
    quint64 settled =
            0; // readings begun up to this number know nothing of the outcome, see ApiClient::begun()

    QDateTime submittedAt;
    QDateTime startedAt;
    QDateTime finishedAt;

    // What keeps operations in order: one computer's go one after another, and so do creations of one name.
    QString lane() const;
    bool isOpen() const
    {
        return state == State::Queued || state == State::Running || state == State::Checking;
    }

    bool operator==(const Operation &) const = default;
};

// Whether an operation of this kind carries all that was asked for, so that it may be submitted once more as
// it is. The others are asked about again, by the computer's present state.
bool isRepeatable(Operation::Kind kind);

Q_DECLARE_METATYPE(Operation)
