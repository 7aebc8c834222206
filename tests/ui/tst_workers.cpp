// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workers.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

// Who works beside the window does not keep it from anything.
class tst_Workers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneElsewhere()
    {
        const QFuture<QThread *> worker = workers::run([] { return QThread::currentThread(); });
        QTRY_VERIFY(worker.isFinished());
        QVERIFY(worker.result() != QThread::currentThread());
    }

    // Where the window paints a large area, Qt 6.4 cuts it up for its own pool, and waits.
    void paintingDoesNotWaitForThem()
    {
        QSemaphore leave;
        QList<QFuture<void>> busy;
        for (int i = 0; i < 2 * QThread::idealThreadCount(); ++i)
            busy += workers::run([&leave] { leave.acquire(); });
        for (int i = 0; i < 4; ++i)
            busy += workers::run([&leave] { leave.acquire(); }, workers::waitingPool());
        QSemaphore painted;
        bool inTime = false;
        QThread *rescue = QThread::create([&] { // or a mistake would be a test without an end
            inTime = painted.tryAcquire(1, 5'000);
            leave.release(int(busy.size()));
        });
        rescue->start();

        QImage canvas(1600, 1200, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        painter.setOpacity(0.5);
        painter.fillRect(canvas.rect(), QBrush(Qt::red, Qt::Dense4Pattern));
        painter.drawImage(0, 0, canvas.copy());
        painter.end();
        painted.release();
        rescue->wait();
        delete rescue;
        for (QFuture<void> &each : busy)
            each.waitForFinished();
        QVERIFY2(inTime, "the painting was done after the workers' work");
    }

    // A thousand of them are no reason to start a thousand threads, but who waits for the bus is not in their
    // way.
    void whoWaitsHoldsUpNobodyWhoComputes()
    {
        QSemaphore leave;
        QList<QFuture<void>> waiting;
        for (int i = 0; i < 2 * QThread::idealThreadCount(); ++i)
            waiting += workers::run([&leave] { leave.acquire(); }, workers::waitingPool());
        const QFuture<int> computed = workers::run([] { return 7; });
        QTRY_VERIFY(computed.isFinished());
        QCOMPARE(computed.result(), 7);
        QVERIFY(!waiting.constFirst().isFinished());
        leave.release(int(waiting.size()));
        for (QFuture<void> &each : waiting)
            each.waitForFinished();
    }

    void theyLeaveTheProcessorsToTheWindow()
    {
#ifdef Q_OS_LINUX
        const auto niceness = [] { return getpriority(PRIO_PROCESS, 0); };
        const int window = niceness();
        const QFuture<int> worker = workers::run(niceness);
        QTRY_VERIFY(worker.isFinished());
        QCOMPARE_GT(worker.result(), window);
        // Who asks for a result before a worker has begun computes it himself, and stays what he is.
        QSemaphore leave;
        QList<QFuture<void>> busy;
        for (int i = 0; i < 2 * QThread::idealThreadCount(); ++i)
            busy += workers::run([&leave] { leave.acquire(); });
        QCOMPARE(workers::run(niceness).result(), window);
        QCOMPARE(niceness(), window);
        leave.release(int(busy.size()));
        for (QFuture<void> &each : busy)
            each.waitForFinished();
#endif
    }
};

QTEST_MAIN(tst_Workers)
#include "tst_workers.moc"
