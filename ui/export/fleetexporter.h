// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"
#include "ui/export/exportorder.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

// Writes the shown rows into a file, off the window's thread: all of it or, cancelled or failed, nothing.
// What was there before stays then.
class FleetExporter : public QObject
{
    Q_OBJECT

public:
    explicit FleetExporter(QObject *parent = nullptr);
    ~FleetExporter() override; // cancels

    void start(const ExportOrder &order); // one at a time
    void cancel();
    bool isWriting() const { return m_writing; }

Q_SIGNALS:
    void progressed(int written, int total); // rows; now and then
    void saved(const QString &path, int rows);
    void cancelled();
    void failed(const Error &why);

private:
    struct Shared // with the worker
    {
        std::atomic<int> written = 0;
        std::atomic<bool> isCancelled = false;
    };
    static Result<Done> write(const ExportOrder &order, Shared *shared);
    template<typename Writer>
    static Result<Done> writeAll(Writer writer, const ExportOrder &order, Shared *shared);
    void finish(const ExportOrder &order, const Result<Done> &written);

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_watch;
    int m_total = 0;
    bool m_writing = false;
    StorageWorker m_worker; // its end waits for what is being written
};
