// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"
#include "app/storage/keptfleet.h"
#include "tests/storage/caughtresult.h"
#include "tests/storage/smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

using Found = KeptFleet::Found;

namespace {

const QString id = u"0f1e-22"_s;

Fleet fleetOf(const QByteArray &entries, int minutesAgo = 5)
{
    Fleet fleet = *decoder::fleet("{\"computers\":[" + entries + "]}");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    fleet.readAt = QDateTime::fromMSecsSinceEpoch(now - minutesAgo * 60'000LL).toUTC();
    return fleet;
}

QByteArray entry(int number)
{
    return R"({"id":"c-)" + QByteArray::number(number) + R"(","name":"ci-)" + QByteArray::number(number)
           + R"(","providerType":"e2b","createdAt":1760000000000,"status":"active","hostname":"h.example",)"
             R"("remoteUser":"droid","relayClientUrl":"wss://relay.example/c?token=rct_canary",)"
             R"("relayAgentUrl":"wss://relay.example/a?token=rat_canary","ownerId":"u-1","odd":[1,{"x":2}],)"
             R"("provisioningSteps":[{"id":"create-computer","name":"Creating computer","status":"completed",)"
             R"("startedAt":1760000000000,"completedAt":1760000060000},{"id":"install-deps",)"
             R"("name":"Installing dependencies","status":"failed","error":"no: fk-canary-77"}]})";
}

} // namespace

class tst_KeptFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFleetComesBackWithItsTime();
    void nothingKeptIsNoError();
    void noSecretIsInTheFile();
    void unreadableEntriesKeepTheirPlaces();
    void theFileIsPrivate();
    void everyFlippedByteIsNoticed();
    void otherFilesAreSetAside_data();
    void otherFilesAreSetAside();
    void keepingSetsADamagedFileAside();
    void whatSomebodyElseChangedIsSeen();
    void anEarlierReadingDoesNotReplaceALaterOne();
    void anUnchangedListBringsItsTimeForward();
    void whatIsUnchangedIsNotWrittenAgainAtOnce();
    void removingForgets();
    void anIdCannotLeadElsewhere();
    void aFullDiskKeepsWhatWas();
    void aFileThatMayNotGrowKeepsWhatWas();
    void tenThousandComputersDoNotHoldUpTheWindow();

private:
    Result<Done> keep(const Fleet &fleet, const QString &connection = id, const QString &folder = {});
    Result<Found> load(const QString &connection = id, const QString &folder = {});
    QString path() const { return m_folder->filePath(u"fleets/fleet-"_s + id + u".json"_s); }
    QByteArray contents() const;
    void put(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

Result<Done> tst_KeptFleet::keep(const Fleet &fleet, const QString &connection, const QString &folder)
{
    KeptFleet store(folder.isEmpty() ? m_folder->filePath(u"fleets"_s) : folder);
    CaughtResult<Done> caught;
    store.keep(connection, fleet, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 60'000); }();
    return caught.result.value_or(Error{});
}

Result<Found> tst_KeptFleet::load(const QString &connection, const QString &folder)
{
    KeptFleet store(folder.isEmpty() ? m_folder->filePath(u"fleets"_s) : folder);
    CaughtResult<Found> caught;
    store.load(connection, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 60'000); }();
    return caught.result.value_or(Error{});
}

QByteArray tst_KeptFleet::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_KeptFleet::put(const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"fleets"_s)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_KeptFleet::aFleetComesBackWithItsTime()
{
    const Fleet fleet = fleetOf(entry(1) + ',' + entry(2));
    QVERIFY(keep(fleet));
    const Result<Found> found = load();
    QVERIFY(found && found->fleet);
    QCOMPARE(found->fleet->readAt, fleet.readAt);
    QCOMPARE(found->fleet->computers.size(), 2);
    Computer wanted = fleet.computers.constFirst();
    Computer got = found->fleet->computers.constFirst();
    QVERIFY(got.relayClientUrl.isEmpty() && got.relayAgentUrl.isEmpty());
    QVERIFY(got.steps && got.steps->constLast().state() == ProvisioningStep::State::Failed);
    QCOMPARE(got.name, wanted.name);
    QVERIFY(got.otherFields == wanted.otherFields);
    QCOMPARE(got.createdAt, wanted.createdAt);
    QVERIFY(keep(fleetOf({}, 1))); // a fleet without computers is one, too
    const Result<Found> none = load();
    QVERIFY(none && none->fleet);
    QVERIFY(none->fleet->computers.isEmpty());
}

void tst_KeptFleet::nothingKeptIsNoError()
{
    const Result<Found> found = load();
    QVERIFY(found);
    QVERIFY(!found->fleet && found->setAside.isEmpty());
}

void tst_KeptFleet::noSecretIsInTheFile()
{
    QVERIFY(keep(fleetOf(entry(1) + R"(,"canary",{"id":"x" "relayClientUrl":"canary"})")));
    QVERIFY(contents().contains("ci-1"));
    QVERIFY(!contents().contains("canary"));
    QVERIFY(!contents().contains("relay.example"));
}

void tst_KeptFleet::unreadableEntriesKeepTheirPlaces()
{
    QVERIFY(keep(fleetOf(R"("x",{"name":"no id"},)" + entry(1) + ',' + entry(1))));
    const Result<Found> found = load();
    QVERIFY(found && found->fleet);
    const ComputerList &computers = found->fleet->computers;
    QCOMPARE(computers.size(), 4);
    QCOMPARE(computers.at(0).unreadable, Computer::Unreadable::NotAnObject);
    QCOMPARE(computers.at(1).unreadable, Computer::Unreadable::NoId);
    QCOMPARE(computers.at(2).id, u"c-1"_s);
    QCOMPARE(computers.at(3).unreadable, Computer::Unreadable::RepeatedId);
}

void tst_KeptFleet::theFileIsPrivate()
{
    QVERIFY(keep(fleetOf(entry(1))));
    QVERIFY(!(QFile::permissions(path())
              & ~(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                  | QFileDevice::WriteUser)));
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"fleets"_s))
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void tst_KeptFleet::everyFlippedByteIsNoticed()
{
    const Fleet fleet = fleetOf(entry(1));
    QVERIFY(keep(fleet));
    const QByteArray sound = contents();
    for (qsizetype i = 0; i < sound.size(); i += 23) {
        QByteArray damaged = sound;
        damaged[i] = char(damaged.at(i) ^ 1);
        put(damaged);
        const Result<Found> found = load();
        QVERIFY(found);
        QVERIFY2(!found->fleet && !found->setAside.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(QFile::remove(found->setAside));
    }
}

void tst_KeptFleet::otherFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Cause>("why");
    QTest::newRow("empty") << QByteArray() << Error::Cause::FileDamaged;
    QTest::newRow("binary") << QByteArray("\0\n\xff", 3) << Error::Cause::FileDamaged;
    QTest::newRow("foreign") << QByteArray("{\"a\":1}\n{}") << Error::Cause::FileForeign;
    QTest::newRow("newer") << QByteArray("{\"format\":\"millwright-fleet\",\"version\":2}\n{}")
                           << Error::Cause::FileNewer;
    QTest::newRow("of another connection")
            << QByteArray("{\"format\":\"millwright-fleet\",\"version\":1,\"connection\":\"b\"}\n{}")
            << Error::Cause::FileForeign;
}

void tst_KeptFleet::otherFilesAreSetAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Cause, why);
    put(bytes);
    const Result<Found> found = load();
    QVERIFY(found);
    QVERIFY(!found->fleet && found->why);
    QCOMPARE(found->why->cause, why);
    QFile aside(found->setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(!QFile::exists(path()));
}

void tst_KeptFleet::keepingSetsADamagedFileAside()
{
    put("somebody's");
    QVERIFY(keep(fleetOf(entry(1))));
    QCOMPARE(QDir(m_folder->filePath(u"fleets"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY(load()->fleet);
}

// A program that has written the file does not read all of it again, unless it is another one.
void tst_KeptFleet::whatSomebodyElseChangedIsSeen()
{
    KeptFleet store(m_folder->filePath(u"fleets"_s));
    CaughtResult<Done> caught;
    int times = 0;
    const auto keepHere = [&](const Fleet &fleet) {
        store.keep(id, fleet, &caught.context, caught.handler());
        ++times;
        return QTest::qWaitFor([&] { return caught.times == times; });
    };
    QVERIFY(keepHere(fleetOf(entry(1), 9)));
    QVERIFY(keepHere(fleetOf(entry(2), 8)));
    QCOMPARE(load()->fleet->computers.constFirst().id, u"c-2"_s);
    QVERIFY(keep(fleetOf(entry(3), 1))); // another program's, and a later one
    QVERIFY(keepHere(fleetOf(entry(4), 7)));
    QCOMPARE(load()->fleet->computers.constFirst().id, u"c-3"_s);
    QVERIFY(keepHere(fleetOf(entry(5), 0)));
    QByteArray damaged = contents();
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    put(damaged);
    QVERIFY(keepHere(fleetOf(entry(6), 0)));
    QCOMPARE(QDir(m_folder->filePath(u"fleets"_s)).entryList(QDir::Files).size(), 2);
}

void tst_KeptFleet::anEarlierReadingDoesNotReplaceALaterOne()
{
    QVERIFY(keep(fleetOf(entry(1), 5)));
    QVERIFY(keep(fleetOf(entry(2), 10)));
    QCOMPARE(load()->fleet->computers.constFirst().id, u"c-1"_s);
    QVERIFY(keep(fleetOf(entry(3), 1)));
    QCOMPARE(load()->fleet->computers.constFirst().id, u"c-3"_s);
    QVERIFY(keep(fleetOf(entry(4), -600))); // a clock that was ahead
    QVERIFY(keep(fleetOf(entry(5), 0)));
    QCOMPARE(load()->fleet->computers.constFirst().id, u"c-5"_s);
}

void tst_KeptFleet::anUnchangedListBringsItsTimeForward()
{
    QVERIFY(keep(fleetOf(entry(1), 5)));
    Fleet again = fleetOf({}, 1);
    again.unchanged = true;
    QVERIFY(keep(again));
    const Result<Found> found = load();
    QVERIFY(found && found->fleet);
    QCOMPARE(found->fleet->computers.size(), 1);
    QCOMPARE(found->fleet->readAt, again.readAt);
}

void tst_KeptFleet::whatIsUnchangedIsNotWrittenAgainAtOnce()
{
    KeptFleet store(m_folder->filePath(u"fleets"_s));
    CaughtResult<Done> caught;
    Fleet fleet = fleetOf(entry(1), 5);
    store.keep(id, fleet, &caught.context, caught.handler());
    QTRY_COMPARE(caught.times, 1);
    const QByteArray before = contents();
    fleet.readAt = fleet.readAt.addSecs(30);
    store.keep(id, fleet, &caught.context, caught.handler());
    QTRY_COMPARE(caught.times, 2);
    QCOMPARE(contents(), before);
    fleet.readAt = fleet.readAt.addSecs(31);
    store.keep(id, fleet, &caught.context, caught.handler());
    QTRY_COMPARE(caught.times, 3);
    QVERIFY(contents() != before);
}

void tst_KeptFleet::removingForgets()
{
    QVERIFY(keep(fleetOf(entry(1))));
    KeptFleet store(m_folder->filePath(u"fleets"_s));
    CaughtResult<Done> caught;
    store.remove(id, &caught.context, caught.handler());
    store.remove(id, &caught.context, caught.handler());
    QTRY_COMPARE(caught.times, 2);
    QVERIFY(caught.succeeded());
    QVERIFY(!QFile::exists(path()));
}

void tst_KeptFleet::anIdCannotLeadElsewhere()
{
    for (const QString &bad : {u"../x"_s, u""_s, u"a/b"_s, u"."_s, QString(200, u'a')}) {
        const Result<Done> kept = keep(fleetOf(entry(1)), bad);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Storage);
        QVERIFY(!load(bad)->fleet);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_KeptFleet::aFullDiskKeepsWhatWas()
{
    QTemporaryDir place;
    SmallDisk disk(place.filePath(u"disk"_s), 64);
    if (!disk.isMounted())
        return; // a container may not mount; aFileThatMayNotGrowKeepsWhatWas is for all
    QVERIFY(keep(fleetOf(entry(1), 5), id, disk.path()));
    QByteArray many = entry(1);
    for (int i = 2; i < 500; ++i)
        many += ',' + entry(i);
    const Result<Done> kept = keep(fleetOf(many, 1), id, disk.path());
    QVERIFY(!kept);
    QCOMPARE(kept.error().cause, Error::Cause::DiskFull);
    QCOMPARE(load(id, disk.path())->fleet->computers.size(), 1);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files).size(), 1);
}

void tst_KeptFleet::aFileThatMayNotGrowKeepsWhatWas()
{
    QVERIFY(keep(fleetOf(entry(1), 5), id));
    QByteArray many = entry(1);
    for (int i = 2; i < 500; ++i)
        many += ',' + entry(i);
    {
        const SmallFiles files(8192);
        QVERIFY(files.isLimited());
        const Result<Done> kept = keep(fleetOf(many, 1), id);
        QVERIFY(!kept);
        QCOMPARE(kept.error().cause, Error::Cause::FileUnwritable);
    }
    QCOMPARE(load(id)->fleet->computers.size(), 1);
    QCOMPARE(QDir(m_folder->filePath(u"fleets"_s)).entryList(QDir::Files).size(), 1);
}

void tst_KeptFleet::tenThousandComputersDoNotHoldUpTheWindow()
{
    QByteArray many = entry(1);
    for (int i = 2; i <= 10'000; ++i)
        many += ',' + entry(i);
    const Fleet fleet = fleetOf(many);
    QElapsedTimer clock;
    qint64 beat = 0;
    QTimer heart; // as the window's own would be held up
    QElapsedTimer since;
    connect(&heart, &QTimer::timeout, this, [&] { beat = std::max(beat, since.restart()); });
    since.start();
    heart.start(5);
    clock.start();
    QVERIFY(keep(fleet));
    const qint64 writing = clock.restart();
    const Result<Found> found = load();
    const qint64 reading = clock.elapsed();
    QVERIFY(found && found->fleet);
    QCOMPARE(found->fleet->computers.size(), 10'000);
    qInfo("%lld bytes; written in %lld ms, read in %lld ms, longest wait of the loop %lld ms",
          (long long)(QFile(path()).size()), (long long)(writing), (long long)(reading), (long long)(beat));
    QVERIFY(beat < std::max<qint64>(writing + reading, 1000)); // it went on meanwhile
}

QTEST_GUILESS_MAIN(tst_KeptFleet)
#include "tst_keptfleet.moc"
