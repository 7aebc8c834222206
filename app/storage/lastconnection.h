// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"

#include <QObject>
#include <QString>

// Remembers which connection was shown last, by its id. Errors are of Error::Kind::Storage; what cannot be
// read is as if nothing had been remembered.
class LastConnection : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = StorageWorker::Handler<T>;

    explicit LastConnection(const QString &path, QObject *parent = nullptr);

    void load(QObject *context, Handler<QString> handler); // empty: none
    void keep(const QString &id, QObject *context, Handler<Done> handler);

private:
    QString m_path;
    StorageWorker m_worker;
};
