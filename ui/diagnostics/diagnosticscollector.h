// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnostics/diagnostics.h"
#include "app/storage/storageworker.h"

#include <QObject>

class FleetTable;
class LocalData;

// Gathers what a diagnostics file is made of, and packs it; what takes time is done on a worker.
class DiagnosticsCollector : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        LocalData *data = nullptr; // nullptr: nothing is kept
        const FleetTable *fleet = nullptr;
        const LogRing *log = nullptr; // nullptr: nobody listens
        std::optional<ConnectionProfile> present;
    };

    explicit DiagnosticsCollector(const Sources &sources, QObject *parent = nullptr);

    void collect(); // collected() follows
    // Writes the parts' files as a zip, private to the user. `named`: with the real names.
    void save(const QList<DiagnosticsPart> &parts, bool named, const QString &path);

Q_SIGNALS:
    void collected(const QList<DiagnosticsPart> &parts);
    void saved(const QString &path);
    void failed(const Error &error); // to be saved

private:
    void takeActivity();
    void build();

    Sources m_sources;
    DiagnosticsFacts m_facts;
    StorageWorker m_worker;
};
