// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QList>
#include <QSet>
#include <QStringList>

class FleetModel;

// A computer that was selected but will not be acted on, and why.
struct Skipped
{
    QString name;   // safe to show
    QString reason; // translated

    bool operator==(const Skipped &) const = default;
};

// What an action would do to a selection.
struct ActionPlan
{
    QList<Computer> targets; // each exists and is eligible now, in the order of the selection
    QList<Skipped> skipped;
    QString reason; // why there is no target; empty where there is one
};

// Sorts the keys of a selection into those that the operation may be sent for and those that are skipped.
ActionPlan planAction(Operation::Kind kind, const QStringList &keys, const FleetModel &fleet,
                      Connection::Readiness readiness);
// The reason alone, and only as far as the first eligible one: for buttons. Empty: there is a target.
QString reasonAgainst(Operation::Kind kind, const QStringList &keys, const FleetModel &fleet,
                      Connection::Readiness readiness);
// Why nothing at all can be sent now; empty where changes can be sent.
QString reasonAgainst(Connection::Readiness readiness);

// Ids of those among the computers whose name some other computer of the fleet has too.
QSet<QString> sharedNames(const QList<Computer> &computers, const FleetModel &fleet);

// What the computers that are there are called.
QSet<QString> namesOf(const FleetModel &fleet);
// The ids of all that are or were called so.
QSet<QString> idsOf(const QString &name, const FleetModel &fleet);

// Long texts with their middle left out: ids and names in sentences.
QString shortened(const QString &text, qsizetype longest);
