// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/storage/storageworker.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

// Keeps the last good reading of each connection's fleet, without secrets, for the next start and for when
// the server cannot be reached. Errors are of Error::Kind::Storage. The end of the store waits for what is
// being written.
class KeptFleet : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = StorageWorker::Handler<T>;

    struct Found
    {
        std::optional<Fleet> fleet; // with the time of its reading; nothing: none is kept
        QString setAside;           // a file that could not be used, by its new name; usually empty
        std::optional<Error> why;   // why it was set aside
    };

    explicit KeptFleet(const QString &folder, QObject *parent = nullptr);

    // Replaces what is kept, unless another program has kept a later reading. A list that has not changed is
    // written once a minute at most: then only its time does.
    void keep(const QString &connectionId, const Fleet &fleet, QObject *context, Handler<Done> handler);
    // Damaged, foreign and newer files are set aside; that is no Error. Decoded on a worker, which also makes
    // of it what `prepare` does: see Fleet::prepared.
    void load(const QString &connectionId, QObject *context, Handler<Found> handler,
              const Fleet::Preparer &prepare = {});
    // Nothing kept is a success.
    void remove(const QString &connectionId, QObject *context, Handler<Done> handler);

private:
    struct Written
    {
        ComputerList computers;
        QDateTime readAt;
    };

    struct Files;

    bool isFresh(const QString &connectionId, const Fleet &fleet) const;

    QString m_folder;
    QHash<QString, Written> m_written;
    std::shared_ptr<Files> m_files; // as we left them
    StorageWorker m_worker;
};
