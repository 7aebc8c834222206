// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QHash>

#include <array>

// Counts computers: how they are, of which type, and how many each action would reach.
class SelectionTally
{
public:
    explicit SelectionTally(Connection::Readiness readiness = Connection::Readiness::NeverRead);

    void add(const Computer &computer, const LocalState &local);
    int count() const { return m_count; }
    // For people, one a line; statuses and types: most first.
    QString statuses() const;
    QString types() const;
    QString reaches() const;

private:
    static constexpr std::array kinds{Operation::Kind::RefreshCredentials, Operation::Kind::RetryInstall,
                                      Operation::Kind::Resume, Operation::Kind::Delete};

    Connection::Readiness m_readiness;
    int m_count = 0;
    std::array<int, 4> m_plain{};    // by Computer::Status: whose word is that of their status
    QHash<QString, int> m_others;    // by what their chips say
    QHash<QString, int> m_providers; // by the server's word
    std::array<int, kinds.size()> m_reached{};
};
