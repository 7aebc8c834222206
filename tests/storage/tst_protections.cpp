// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/protections.h"
#include "tests/storage/caughtresult.h"
#include "tests/storage/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kept = Protections::Kept;

namespace {

const QString here = u"connection-1"_s;
const QString there = u"connection-2"_s;

const QByteArray cut = "{\"format\":\"millwright-protected\",\"version\":1,\"connec";
const QByteArray foreign = "{\"format\":\"other\",\"version\":1,\"connections\":{}}";
const QByteArray withoutList = "{\"format\":\"millwright-protected\",\"version\":1}";
const QByteArray withoutVersion = "{\"format\":\"millwright-protected\",\"connections\":{}}";
const QByteArray newer = "{\"format\":\"millwright-protected\",\"version\":2,\"else\":[]}";
const QByteArray withMore = "{\"format\":\"millwright-protected\",\"version\":1,\"connections\":{\"x\":["
                            "\"a\",7]},\"more\":{\"y\":1}}";

} // namespace

class tst_Protections : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"sub"_s); }
    QString path() const { return m_folder->filePath(u"sub/protected.json"_s); }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    // By a store of its own, as another program has one.
    Result<Kept> ask(const std::function<void(Protections &, CaughtResult<Kept> &)> &question)
    {
        Protections store(folder());
        CaughtResult<Kept> caught;
        question(store, caught);
        [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 20'000); }();
        return caught.result.value_or(Error{});
    }
    Result<Kept> load(const QString &connection = here)
    {
        return ask([&](Protections &store, CaughtResult<Kept> &caught) {
            store.load(connection, &caught.context, caught.handler());
        });
    }
    Result<Kept> protect(const QSet<QString> &ids, const QString &connection = here)
    {
        return ask([&](Protections &store, CaughtResult<Kept> &caught) {
            store.protect(connection, ids, &caught.context, caught.handler());
        });
    }
    Result<Kept> release(const QSet<QString> &ids)
    {
        return ask([&](Protections &store, CaughtResult<Kept> &caught) {
            store.release(here, ids, &caught.context, caught.handler());
        });
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsProtectedIsSoNextTime()
    {
        QCOMPARE(load()->ids, QSet<QString>());
        QVERIFY(!QFile::exists(path())); // reading alone leaves nothing behind
        QCOMPARE(protect({u"c1"_s, u"c2"_s})->ids, (QSet<QString>{u"c1"_s, u"c2"_s}));
        QCOMPARE(protect({u"c3"_s})->ids.size(), 3);
        QCOMPARE(release({u"c1"_s, u"unknown"_s})->ids, (QSet<QString>{u"c2"_s, u"c3"_s}));
        QCOMPARE(load()->ids, (QSet<QString>{u"c2"_s, u"c3"_s}));
    }

    void connectionsHaveTheirOwn()
    {
        QVERIFY(protect({u"c1"_s}));
        QVERIFY(protect({u"c2"_s}, there));
        QCOMPARE(load()->ids, QSet<QString>{u"c1"_s});
        QVERIFY(ask([&](Protections &store, CaughtResult<Kept> &caught) {
            store.remove(here, &caught.context, caught.handler());
        }));
        QCOMPARE(load()->ids, QSet<QString>());
        QCOMPARE(load(there)->ids, QSet<QString>{u"c2"_s});
        QVERIFY(!contents().contains("connection-1"));
    }

    void theFileIsPrivate()
    {
        QVERIFY(protect({u"c1"_s}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(folder()) & others));
    }

    void twoProgramsLoseNothing()
    {
        Protections one(folder());
        Protections other(folder());
        CaughtResult<Kept> caught;
        QSet<QString> all;
        for (int i = 0; i < 40; ++i) {
            const QString id = u"c%1"_s.arg(i);
            all.insert(id);
            (i % 2 ? one : other).protect(here, {id}, &caught.context, caught.handler());
        }
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 40, 30'000);
        QCOMPARE(load()->ids, all);
    }

    void aFileThatCannotBeUsedIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut") << cut;
        QTest::newRow("another program's") << foreign;
        QTest::newRow("without a list") << withoutList;
        QTest::newRow("without a version") << withoutVersion;
    }
    void aFileThatCannotBeUsedIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        put(bytes);
        const Result<Kept> kept = load();
        QVERIFY(kept);
        QCOMPARE(kept->ids, QSet<QString>());
        QFile aside(kept->setAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(load()->setAside.isEmpty()); // it is told once
        QVERIFY(protect({u"c1"_s}));
    }

    void aNewerFileIsLeftAlone()
    {
        put(newer);
        for (const Result<Kept> &kept : {load(), protect({u"c1"_s}), release({u"c1"_s})}) {
            QVERIFY(!kept);
            QCOMPARE(kept.error().kind, Error::Kind::Storage);
            QCOMPARE(kept.error().cause, Error::Cause::FileNewer);
            QCOMPARE(kept.error().argument, path());
        }
        QCOMPARE(contents(), newer);
    }

    void whatANewerVersionAddedIsKept()
    {
        put(withMore);
        QVERIFY(protect({u"c1"_s}));
        QVERIFY(contents().contains("more"));
        QCOMPARE(load(u"x"_s)->ids, QSet<QString>{u"a"_s});
    }

    void whatCannotBeWrittenIsReadAllTheSame()
    {
        QVERIFY(protect({u"c1"_s}));
        {
            const SmallFiles files(1);
            QVERIFY(files.isLimited());
            const Result<Kept> changed = protect({u"c2"_s});
            QVERIFY(!changed);
            QCOMPARE(changed.error().cause, Error::Cause::FileUnwritable);
            QCOMPARE(load()->ids, QSet<QString>{u"c1"_s});
        }
        QCOMPARE(load()->ids, QSet<QString>{u"c1"_s});
    }

    void aDeadContextIsNotCalledAndTheChangeIsMade()
    {
        int times = 0;
        {
            Protections store(folder());
            auto context = std::make_unique<QObject>();
            store.protect(here, {u"c1"_s}, context.get(), [&](const Result<Kept> &) { ++times; });
            context.reset();
        }
        QCoreApplication::processEvents();
        QCOMPARE(times, 0);
        QCOMPARE(load()->ids, QSet<QString>{u"c1"_s});
    }
};

QTEST_GUILESS_MAIN(tst_Protections)
#include "tst_protections.moc"
