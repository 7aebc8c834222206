// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QSet>
#include <QString>

class FleetFilter;
class Journey;
class SandboxFleet;

// Everybody and everything that changes a fleet and its list while somebody reads a dialog.
class FleetDisturber
{
public:
    FleetDisturber(Journey *journey, QRandomGenerator *random) : m_journey(journey), m_random(random) {}

    void spare(const QSet<QString> &ids) { m_spared = ids; } // unless they are the target
    void topUp(int count);                                   // to so many living computers

    // On the server, by others. `target`: one that the dialog shows; empty: any.
    void arrive();
    void vanish(const QString &target);
    void rename(const QString &target);
    void changeStatus(const QString &target);
    const QSet<QString> &vanished() const { return m_vanished; } // ids

    // In the window.
    void filter();
    void showAll();
    void sort();
    void select(int count); // so many shown rows, fewer where there are not so many
    void settle();          // rows go where they belong, and the deleted ones go

private:
    QString anyId(SandboxFleet &fleet, const QString &target);
    QString newName(SandboxFleet &fleet);
    void add(SandboxFleet &fleet);
    FleetFilter *list() const;

    Journey *m_journey;
    QRandomGenerator *m_random;
    QSet<QString> m_vanished;
    QSet<QString> m_spared;
    int m_made = 0;
};
