// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// How long one step of one computer's provisioning took.
struct StepDuration
{
    QString connectionId;
    QString computerId;
    QString computerType; // the server's own word for managed or own
    QString step;         // its id, which is the same on every computer
    qint64 startedAt = 0; // with the names above it tells steps apart: one is kept once
    qint64 durationMs = 0;

    bool operator==(const StepDuration &) const = default;
};

// What is usual for a step on computers of one type.
struct UsualDuration
{
    QString step;
    QString computerType;
    qint64 count = 0;
    qint64 medianMs = 0;
    qint64 longestMs = 0;

    bool operator==(const UsualDuration &) const = default;
};

// A running step that takes far longer than it ever did.
struct StuckStep
{
    QString step;
    qint64 since = 0; // when it began, translated to this machine's clock; ms since the Unix epoch
    UsualDuration usual;

    bool operator==(const StuckStep &) const = default;
};

// What has come to be known of one computer. Nothing: no step of it is stuck, or not any more.
struct StuckNews
{
    QString computerId;
    std::optional<StuckStep> stuck;
};

Q_DECLARE_METATYPE(StepDuration)
