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

namespace {

// More of them than the pool has threads, all busy until this goes, also where a check has failed.
class Crowd
{
public:
    explicit Crowd(QThreadPool *pool = workers::pool())
    {
        for (int i = 0; i < 2 * pool->maxThreadCount(); ++i)
            m_busy += workers::run([this] { m_leave.acquire(); }, pool);
    }
    ~Crowd()
    {
        dismiss();
        for (QFuture<void> &each : m_busy)
            each.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Crowd)

    void dismiss() { m_leave.release(int(m_busy.size())); } // from any thread
    bool isBusy() const { return !m_busy.constFirst().isFinished(); }

private:
    QSemaphore m_leave;
    QList<QFuture<void>> m_busy;
};

} // namespace

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
        Crowd computing;
        Crowd waiting(workers::waitingPool());
        QSemaphore painted;
        bool inTime = false;
        QThread *rescue = QThread::create([&] { // or a mistake would be a test without an end
            inTime = painted.tryAcquire(1, 5'000);
            computing.dismiss();
            waiting.dismiss();
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
        QVERIFY2(inTime, "the painting was done after the workers' work");
    }

    // Such as for a bus that does not answer.
    void whoWaitsHoldsUpNobodyWhoComputes()
    {
        const Crowd waiting(workers::waitingPool());
        const QFuture<int> computed = workers::run([] { return 7; });
        QTRY_VERIFY(computed.isFinished());
        QCOMPARE(computed.result(), 7);
        QVERIFY(waiting.isBusy());
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
        const Crowd busy;
        QCOMPARE(workers::run(niceness).result(), window);
        QCOMPARE(niceness(), window);
#endif
    }
};

QTEST_MAIN(tst_Workers)
#include "tst_workers.moc"
