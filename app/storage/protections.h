// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"

#include <QObject>
#include <QSet>

// Keeps in protected.json which computers this user does not want deleted from this machine. Two programs may
// do so at once: each change is made to what the file holds then. Errors are of Error::Kind::Storage. The end
// of the store waits for changes that were asked for.
class Protections : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = StorageWorker::Handler<T>;

    // What is kept of one connection, as the file has it now.
    struct Kept
    {
        QSet<QString> ids;
        QString setAside; // a file that could not be used, by its new name; usually empty

        bool operator==(const Kept &) const = default;
    };

    explicit Protections(const QString &folder, QObject *parent = nullptr);

    // A newer version's file is FileNewer, and left alone by everything here. One that is damaged or foreign
    // is set aside; where that is impossible too, that is the Error.
    void load(const QString &connectionId, QObject *context, Handler<Kept> handler);
    // Answers with what is kept then.
    void protect(const QString &connectionId, const QSet<QString> &ids, QObject *context,
                 Handler<Kept> handler);
    void release(const QString &connectionId, const QSet<QString> &ids, QObject *context,
                 Handler<Kept> handler);
    // The connection is no more.
    void remove(const QString &connectionId, QObject *context, Handler<Kept> handler);

private:
    QString m_path;
    StorageWorker m_worker;
};
