// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heap.h"
#include "app/workers.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int megabyte = 1024 * 1024;

// What the system has given this program; -1 where it does not tell.
[[maybe_unused]] double residentMb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return -1;
}

} // namespace

// What a large fleet has taken does not stay with the program.
class tst_Heap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { heap::setUp(); }

    void whatIsFreedGoesBackToTheSystem_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("the body of an answer") << 64 * megabyte;
        QTest::newRow("steps of a computer") << 1'000;
    }

    void whatIsFreedGoesBackToTheSystem()
    {
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // who keeps what is freed, to find its use
        QFETCH(const int, size);
        constexpr int total = 64 * megabyte;
        const double before = residentMb();
        QVERIFY(before > 0);
        const auto take = [size] {
            std::vector<std::unique_ptr<QByteArray>> blocks;
            for (int taken = 0; taken < total; taken += size)
                blocks.push_back(std::make_unique<QByteArray>(size, 'x'));
            return residentMb();
        };
        const QFuture<double> taken = workers::run(take);
        QTRY_VERIFY_WITH_TIMEOUT(taken.isFinished(), 30'000);
        QVERIFY(taken.result() > before + 60);
        workers::run([] { heap::giveBack(); });
        QTRY_VERIFY_WITH_TIMEOUT(residentMb() < before + 12, 30'000);
#endif
    }
};

QTEST_MAIN(tst_Heap)
#include "tst_heap.moc"
