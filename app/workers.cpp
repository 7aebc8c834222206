// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workers.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace {

// Bus, keychain, desktop portal, and some that nobody knows yet.
constexpr int mostWaiting = 8;

} // namespace

QThreadPool *workers::pool()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isAwaited = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return &pool;
}

QThreadPool *workers::waitingPool()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isAwaited = [] {
        pool.setMaxThreadCount(mostWaiting);
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return &pool;
}

void workers::stepBack()
{
    static thread_local bool isBack = false;
    const bool isWindow = qApp && QThread::currentThread() == qApp->thread();
    if (isWindow || std::exchange(isBack, true))
        return;
#ifdef Q_OS_LINUX
    // QThread has nothing below the usual here but "idle", which a busy machine never runs. Each thread has a
    // nice value of its own (setpriority(2), "C library/kernel differences").
    constexpr int aTenthOfTheUsualShare = 10;
    setpriority(PRIO_PROCESS, 0, aTenthOfTheUsualShare);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}
