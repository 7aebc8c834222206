// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targets.h"

#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QHash>

namespace {

Ineligible judge(Operation::Kind kind, const QString &key, const FleetModel &fleet,
                 Connection::Readiness readiness)
{
    const int row = fleet.row(key);
    if (row < 0)
        return Ineligible::Gone;
    const FleetRow &known = fleet.at(row);
    return eligibility(kind, *known.computer, known.local, readiness);
}

// The table and the dialogs show names made safe: two that look alike there count as the same.
QString comparable(const Computer &computer)
{
    return describe::name(computer).normalized(QString::NormalizationForm_C);
}

} // namespace

ActionPlan planAction(Operation::Kind kind, const QStringList &keys, const FleetModel &fleet,
                      Connection::Readiness readiness)
{
    ActionPlan plan;
    if (keys.isEmpty()) {
        plan.reason = describe::reason(Ineligible::NothingSelected);
        return plan;
    }
    for (const QString &key : keys) {
        const Ineligible why = judge(kind, key, fleet, readiness);
        const Computer *computer = fleet.computer(key);
        if (why == Ineligible::No) {
            plan.targets.append(*computer);
            continue;
        }
        const QString reason = describe::reason(why, fleet.localState(key));
        if (plan.reason.isEmpty())
            plan.reason = reason;
        if (computer)
            plan.skipped.append(
                    {describe::name(*computer), describe::skipReason(why, fleet.localState(key))});
    }
    if (!plan.targets.isEmpty())
        plan.reason.clear();
    return plan;
}

QString reasonAgainst(Operation::Kind kind, const QStringList &keys, const FleetModel &fleet,
                      Connection::Readiness readiness)
{
    if (keys.isEmpty())
        return describe::reason(Ineligible::NothingSelected);
    if (readiness != Connection::Readiness::Ready)
        return reasonAgainst(readiness);
    QString reason;
    for (const QString &key : keys) {
        const Ineligible why = judge(kind, key, fleet, readiness);
        if (why == Ineligible::No)
            return {};
        if (reason.isEmpty())
            reason = describe::reason(why, fleet.localState(key));
    }
    return reason;
}

QString reasonAgainst(Connection::Readiness readiness)
{
    switch (readiness) {
    case Connection::Readiness::Ready:
        return {};
    case Connection::Readiness::NeverRead:
        return describe::reason(Ineligible::NeverRead);
    case Connection::Readiness::Offline:
        return describe::reason(Ineligible::Offline);
    case Connection::Readiness::KeyRejected:
        return describe::reason(Ineligible::KeyRejected);
    case Connection::Readiness::ReadOnly:
        return describe::reason(Ineligible::ReadOnly);
    }
    return {};
}

QSet<QString> sharedNames(const QList<Computer> &computers, const FleetModel &fleet)
{
    QHash<QString, int> owners;
    for (const Computer &computer : computers)
        owners.insert(comparable(computer), 0);
    for (int row = 0; row < fleet.rowCount(); ++row) {
        const QString key = fleet.key(row);
        const Computer *computer = fleet.computer(key);
        if (!computer || fleet.localState(key).gone)
            continue;
        const auto owner = owners.find(comparable(*computer));
        if (owner != owners.end())
            ++*owner;
    }
    QSet<QString> shared;
    for (const Computer &computer : computers) {
        if (owners.value(comparable(computer)) > 1)
            shared.insert(computer.id);
    }
    return shared;
}

QSet<QString> namesOf(const FleetModel &fleet)
{
    QSet<QString> names;
    for (int row = 0; row < fleet.rowCount(); ++row) {
        const FleetRow &known = fleet.at(row);
        if (known.computer->isReadable() && !known.local.gone)
            names.insert(known.computer->name);
    }
    return names;
}

QSet<QString> idsOf(const QString &name, const FleetModel &fleet)
{
    QSet<QString> ids;
    for (int row = 0; row < fleet.rowCount(); ++row) {
        const Computer &computer = *fleet.at(row).computer;
        if (computer.isReadable() && computer.name == name)
            ids.insert(computer.id);
    }
    return ids;
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype tail = longest / 3;
    return text.left(longest - tail - 1) + QChar(0x2026) + text.right(tail);
}
