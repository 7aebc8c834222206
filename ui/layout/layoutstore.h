// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"
#include "ui/layout/windowlayout.h"

#include <QObject>
#include <QSet>

// Keeps a layout for each connection in a private folder; those that are for one run only share one.
// Its end waits for what it was asked to keep.
class LayoutStore : public QObject
{
    Q_OBJECT

public:
    explicit LayoutStore(const QString &folder, QObject *parent = nullptr);

    // Nothing: none is kept, or none that can be read. A damaged file is set aside, a later version's is left
    // alone from then on.
    void load(const QString &connectionId, QObject *context,
              const std::function<void(const std::optional<WindowLayout> &)> &handler);
    void save(const QString &connectionId, const WindowLayout &layout);
    void remove(const QString &connectionId); // also what a later version has written

private:
    QString path(const QString &connectionId) const;

    QString m_folder;
    QSet<QString> m_newer; // paths of files that are not ours to write
    StorageWorker m_worker;
};
