// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalentry.h"

#include <variant>

// A row of the activity: what this console was asked for, or a change that it saw.
struct ActivityRow
{
    std::variant<JournalEntry, StatusChange> what;

    const JournalEntry *entry() const { return std::get_if<JournalEntry>(&what); }
    const StatusChange *change() const { return std::get_if<StatusChange>(&what); }
    qint64 id() const // among those of its kind
    {
        return std::visit([](const auto &each) { return each.id; }, what);
    }
    qint64 at() const
    {
        return std::visit([](const auto &each) { return each.at; }, what);
    }
    QString computerId() const
    {
        return std::visit([](const auto &each) { return each.computerId; }, what);
    }
    QString computerName() const
    {
        return std::visit([](const auto &each) { return each.computerName; }, what);
    }
    QString connectionName() const
    {
        return std::visit([](const auto &each) { return each.connectionName; }, what);
    }

    bool operator==(const ActivityRow &) const = default;
};
