// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"
#include "ui/layout/savedfilter.h"

#include <QObject>

// Keeps the saved filters of each connection in a private folder; those that are for one run only share them.
// Its end waits for what it was asked to keep. Errors are of Error::Kind::Storage.
class FilterStore : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = StorageWorker::Handler<T>;

    struct Kept
    {
        QList<SavedFilter> filters;
        QString setAside; // a file that could not be used, by its new name; usually empty
    };

    explicit FilterStore(const QString &folder, QObject *parent = nullptr);

    // A later version's file is FileNewer, and left alone by save(), too. A damaged one is set aside.
    void load(const QString &connectionId, QObject *context, Handler<Kept> handler);
    void save(const QString &connectionId, const QList<SavedFilter> &filters, QObject *context,
              Handler<Done> handler);
    void remove(const QString &connectionId);

private:
    QString path(const QString &connectionId) const;

    QString m_folder;
    StorageWorker m_worker;
};
