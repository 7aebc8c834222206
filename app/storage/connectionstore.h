// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connectionprofile.h"
#include "app/storage/storageworker.h"

#include <QList>
#include <QObject>

// Keeps the connections in connections.json, without their keys. Two programs may do so at once: each change
// is made to what the file holds then. Errors are of Error::Kind::Storage. The end of the store waits for
// changes that were asked for.
class ConnectionStore : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = StorageWorker::Handler<T>;

    // What is kept, as the file has it now.
    struct Kept
    {
        QList<ConnectionProfile> connections;
        int unreadable = 0; // entries that are kept, but not understood
        QString setAside;   // a file that was no list of connections, by its new name; usually empty

        bool operator==(const Kept &) const = default;
    };

    explicit ConnectionStore(const QString &folder, QObject *parent = nullptr);

    // A newer version's file is FileNewer, and left alone by everything here. One that is damaged or foreign
    // is set aside; where that is impossible too, that is the Error.
    void load(QObject *context, Handler<Kept> handler);
    // Replaces the one with its id, or adds it. Answers with what is kept then.
    void save(const ConnectionProfile &profile, QObject *context, Handler<Kept> handler);
    void remove(const QString &id, QObject *context, Handler<Kept> handler);

    // Stable, random, and fit to be a file's name.
    static QString newId();

private:
    QString m_folder;
    StorageWorker m_worker;
};
