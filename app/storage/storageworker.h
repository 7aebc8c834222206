// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"
#include "app/workers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

// What a success without a value is.
struct Done
{
    bool operator==(const Done &) const = default;
};

// Runs what blocks one after the other on a thread of its own. A handler runs exactly once, later, in the
// thread that asked, which is its context's; never if the context is gone. What was asked for is still done
// then, and the end of the worker waits for it.
class StorageWorker
{
public:
    template<typename T>
    using Handler = std::function<void(const Result<T> &)>;

    StorageWorker() { m_pool.setMaxThreadCount(1); }

    template<typename T>
    void run(std::function<Result<T>()> job, QObject *context, Handler<T> handler)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler] {
            const Handler<T> receiver =
                    handler; // it may delete the context, and with it the watcher and this
            const Result<T> result = watcher->result();
            watcher->deleteLater();
            receiver(result);
        });
        watcher->setFuture(workers::run(std::move(job), &m_pool));
    }

private:
    QThreadPool m_pool;
};
