// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"
#include "ui/fleet/fleetrow.h"

#include <QHash>

#include <array>

// Counts computers: how they are, of which type, and how many each action would reach.
class SelectionTally
{
public:
    explicit SelectionTally(Connection::Readiness readiness = Connection::Readiness::NeverRead);

    void add(const FleetRow &row, const RowFacts &facts); // facts: of the row
    int count() const { return m_count; }
    // For people, one a line; statuses and types: most first.
    QString statuses() const;
    QString types() const;
    QString reaches() const;

private:
    Connection::Readiness m_readiness;
    int m_count = 0;
    std::array<int, 4> m_plainStatuses{}; // by Computer::Status: whose word is that of their status
    QHash<QString, int> m_otherStatuses;  // by what their chips say
    std::array<int, 3> m_plainTypes{};    // by Computer::Provider
    QHash<QString, int> m_otherTypes;     // by what is said of them
    std::array<int, RowFacts::kinds.size()> m_reached{};
};
