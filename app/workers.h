// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrentRun>

#include <utility>

class QThreadPool;

// Who does what is too long for the window's thread. Never Qt's global pool: in Qt 6.4 the window's thread
// paints large areas in that one and waits for it, which would be till a list of computers has been read. The
// end of the application waits for what has been begun.
namespace workers {

// For what computes: as many threads as there are processors.
QThreadPool *pool();
// For what waits for others, such as the session's bus, and would keep the readings waiting, too.
QThreadPool *waitingPool();

// From now on the calling thread leaves the processors to those that show and answer, and gets what is left.
// It stays so for good: on Linux only administrators may raise a priority again. Without effect in the
// window's thread, which may find itself doing what it waits for: QFuture::result() takes it from who has not
// begun.
void stepBack();

template<typename Work>
auto run(Work work, QThreadPool *where = pool())
{
    return QtConcurrent::run(where, [work = std::move(work)]() mutable {
        stepBack();
        return work();
    });
}

} // namespace workers
