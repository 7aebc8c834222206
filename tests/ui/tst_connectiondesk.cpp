// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/memorystore.h"
#include "tests/storage/smalldisk.h"
#include "ui/connect/connectiondesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Then = ConnectionDesk::Then;

namespace {

ConnectionProfile profile(const QString &name, const QString &server = u"https://api.factory.ai/"_s)
{
    return {name, *Endpoint::fromText(server)};
}

ApiKey key(const char *text)
{
    return *ApiKey::fromText(QString::fromLatin1(text));
}

// A keychain that says no, or keeps what it gets.
class StubbornStore : public MemoryStore
{
public:
    explicit StubbornStore(const bool *refuses) : m_refuses(refuses) {}

    void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) override
    {
        if (*m_refuses)
            handler(refusal());
        else
            MemoryStore::write(id, key, context, std::move(handler));
    }
    void remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        if (*m_refuses)
            handler(refusal());
        else
            MemoryStore::remove(id, context, std::move(handler));
    }
    void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) override
    {
        if (*m_refuses)
            handler(refusal());
        else
            MemoryStore::read(id, context, std::move(handler));
    }

private:
    static Error refusal() { return {.kind = Error::Kind::Keychain, .cause = Error::Cause::KeychainLocked}; }

    const bool *m_refuses;
};

// A desk, and what it has said.
class Bench
{
public:
    explicit Bench(const QString &folder, const bool *refuses = nullptr)
        : data(folder)
        , desk(&data)
        , nothing(&desk, &ConnectionDesk::nothingToOpen)
        , noticed(&desk, &ConnectionDesk::noticed)
    {
        static const bool never = false;
        data.useCredentials(std::make_unique<StubbornStore>(refuses ? refuses : &never));
        QObject::connect(&desk, &ConnectionDesk::opened, &desk,
                         [this](const ConnectionProfile &profile) { opened.append(profile.name); });
        QObject::connect(&desk, &ConnectionDesk::keyWanted, &desk,
                         [this](const ConnectionProfile &profile, const std::optional<Error> &error) {
                             wanted.append(profile.name);
                             why = error;
                         });
    }

    // The same connection, but to another server.
    ConnectionProfile elsewhere(const QString &handle) const
    {
        ConnectionProfile moved = desk.book().find(handle)->profile;
        moved.endpoint = *Endpoint::fromText(u"https://elsewhere.example/"_s);
        return moved;
    }
    QString lastOpened() const { return opened.isEmpty() ? QString() : opened.constLast(); }
    QString said() const
    {
        QStringList texts;
        for (const QList<QVariant> &notice : noticed)
            texts.append(notice.constFirst().value<Notice>().text);
        return texts.join(u'\n');
    }
    bool isKept(const QString &name)
    {
        return std::any_of(desk.book().entries().cbegin(), desk.book().entries().cend(),
                           [&name](const ConnectionBook::Entry &entry) {
                               return entry.kept && entry.profile.name == name;
                           });
    }
    // The connection and, as the handle to it, its id.
    QString add(const QString &name)
    {
        desk.add(profile(name), key("fk-first"));
        const QString handle = desk.present();
        return QTest::qWaitFor([this, &handle] { return !desk.book().key(handle); }) ? handle : QString();
    }
    std::optional<ApiKey> keptKey(const QString &handle)
    {
        std::optional<ApiKey> found;
        bool told = false;
        QObject context;
        data.credentials()->read(handle, &context, [&](const Result<std::optional<ApiKey>> &read) {
            found = read ? *read : std::nullopt;
            told = true;
        });
        return QTest::qWaitFor([&told] { return told; }) ? found : std::nullopt;
    }

    LocalData data;
    ConnectionDesk desk;
    QStringList opened;
    QStringList wanted;
    std::optional<Error> why; // the key is wanted
    QSignalSpy nothing;
    QSignalSpy noticed;
};

} // namespace

class tst_ConnectionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAnythingKeptThereIsNothingToOpen()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        QCOMPARE(bench.opened.count(), 0);
        QVERIFY(!QFile::exists(path() + u"/connections.json"_s));
    }

    void whatIsAddedOpensAtOnceAndIsKept()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        QCOMPARE(bench.lastOpened(), u"Staging"_s);
        QVERIFY(bench.isKept(u"Staging"_s));
        QVERIFY(bench.keptKey(handle) == key("fk-first"));
        QFile file(path() + u"/connections.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("fk-first"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theNextStartOpensTheOneOfLastTimeOrAsksForItsKey()
    {
        {
            Bench bench(path());
            bench.desk.start(Then::OpenLast);
            QTRY_COMPARE(bench.nothing.count(), 1);
            const QString first = bench.add(u"First"_s);
            bench.add(u"Second"_s);
            bench.desk.open(first);
            QTRY_COMPARE(bench.lastOpened(), u"First"_s);
        }
        Bench bench(path()); // whose keys were in memory
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.wanted.count(), 1);
        QCOMPARE(bench.wanted.constFirst(), u"First"_s);
        QVERIFY(!bench.why);
        bench.desk.openWith(bench.desk.present(), key("fk-again"));
        QCOMPARE(bench.lastOpened(), u"First"_s);
        QVERIFY(!bench.keptKey(bench.desk.present())); // not before the server has accepted it
        bench.desk.acceptKey();
        QTRY_VERIFY(bench.keptKey(bench.desk.present()) == key("fk-again"));
    }

    void aLockedKeychainIsToldAndAskedAgain()
    {
        bool refuses = false;
        Bench bench(path(), &refuses);
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        refuses = true;
        bench.desk.open(handle);
        QCOMPARE(bench.wanted.count(), 1);
        QVERIFY(bench.why && bench.why->cause == Error::Cause::KeychainLocked);
        refuses = false;
        bench.desk.open(handle);
        QTRY_COMPARE(bench.opened.count(), 2);
    }

    void aNewKeyReplacesTheOldOneOnlyWhenItIsAccepted()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        bench.desk.proposeKey(key("fk-new"));
        QVERIFY(bench.keptKey(handle) == key("fk-first"));
        bench.desk.acceptKey();
        QTRY_VERIFY(bench.keptKey(handle) == key("fk-new"));
    }

    void aKeyThatNobodyAcceptedIsForgottenWithItsConnection()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString first = bench.add(u"First"_s);
        const QString second = bench.add(u"Second"_s);
        bench.desk.proposeKey(key("fk-of-second"));
        bench.desk.open(first);
        QTRY_COMPARE(bench.lastOpened(), u"First"_s);
        bench.desk.acceptKey(); // of the first: it was the kept one
        QVERIFY(bench.keptKey(first) == key("fk-first"));
        QVERIFY(bench.keptKey(second) == key("fk-first"));
    }

    void aKeyThatCannotBeKeptIsUsedAndThatIsSaid()
    {
        bool refuses = false;
        Bench bench(path(), &refuses);
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        refuses = true;
        bench.desk.proposeKey(key("fk-new"));
        bench.desk.acceptKey();
        QTRY_VERIFY(bench.said().contains(u"“Staging” could not be kept"_s));
        refuses = false;
        QVERIFY(bench.keptKey(handle) == key("fk-first"));
    }

    void removingForgetsKeyConnectionAndFleet()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        QSignalSpy removed(&bench.desk, &ConnectionDesk::removed);
        bench.desk.remove(handle);
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!bench.keptKey(handle));
        QVERIFY(bench.desk.book().isEmpty());
        QTRY_COMPARE(bench.nothing.count(), 2); // it was shown
        QCOMPARE(bench.said(), QString());
    }

    void anotherServerMakesAnotherConnection()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString before = bench.add(u"Staging"_s);
        const ConnectionProfile elsewhere = bench.elsewhere(before);
        QSignalSpy removed(&bench.desk, &ConnectionDesk::removed);
        bench.desk.change(before, elsewhere, std::nullopt); // a key is never sent to another server
        QCOMPARE(bench.desk.book().find(before)->profile.endpoint, profile(u"Staging"_s).endpoint);
        bench.desk.change(before, elsewhere, key("fk-elsewhere"));
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(bench.desk.book().entries().size(), 1);
        const QString now = bench.desk.book().entries().constFirst().handle;
        QVERIFY(now != before);
        QCOMPARE(bench.desk.present(), now);
        QCOMPARE(bench.desk.book().find(now)->profile.endpoint, elsewhere.endpoint);
        QTRY_VERIFY(bench.keptKey(now) == key("fk-elsewhere"));
        QVERIFY(!bench.keptKey(before));
    }

    void theOldServersConnectionStaysUntilTheNewOnesIsKept()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString before = bench.add(u"Staging"_s);
        const ConnectionProfile elsewhere = bench.elsewhere(before);
        {
            const SmallFiles files(1); // nothing can be written
            QVERIFY(files.isLimited());
            bench.desk.change(before, elsewhere, key("fk-elsewhere"));
            QTRY_VERIFY(bench.said().contains(u"“Staging” could not be kept"_s));
        }
        QVERIFY(bench.keptKey(before) == key("fk-first"));
        QCOMPARE(bench.desk.book().find(before)->profile.endpoint, profile(u"Staging"_s).endpoint);
        // Whatever is kept next, neither takes the other's key.
        bench.add(u"Third"_s);
        QCOMPARE(bench.desk.book().entries().size(), 3);
        for (const ConnectionBook::Entry &entry : bench.desk.book().entries())
            QVERIFY(!(entry.profile.endpoint == elsewhere.endpoint) || entry.handle != before);
    }

    void aChangeThatCannotBeWrittenHoldsForThisRun()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        ConnectionProfile guarded = bench.desk.book().find(handle)->profile;
        guarded.readOnly = true;
        {
            const SmallFiles files(1);
            QVERIFY(files.isLimited());
            bench.desk.change(handle, guarded, std::nullopt);
            QTRY_VERIFY(bench.said().contains(u"“Staging” could not be kept"_s));
        }
        bench.add(u"Other"_s); // what the file says meanwhile is older
        QVERIFY(bench.desk.book().find(handle)->profile.readOnly);
        QSignalSpy removed(&bench.desk, &ConnectionDesk::removed);
        bench.desk.remove(handle); // it is still one that is kept
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!bench.keptKey(handle));
    }

    void whoseKeyCannotBeRemovedStays()
    {
        bool refuses = false;
        Bench bench(path(), &refuses);
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString handle = bench.add(u"Staging"_s);
        refuses = true;
        bench.desk.remove(handle);
        QTRY_VERIFY(bench.said().contains(u"was not removed"_s));
        QVERIFY(bench.isKept(u"Staging"_s));
    }

    void aDamagedListIsSetAsideAndSaid()
    {
        QFile file(path() + u"/connections.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": \"mill");
        file.close();
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        QVERIFY2(bench.said().contains(u"set aside"_s), qPrintable(bench.said()));
    }

    void aNewerListIsLeftAloneAndNothingIsKept()
    {
        const QByteArray newer = R"({"format":"millwright-connections","version":99,"connections":[]})";
        QFile file(path() + u"/connections.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        QVERIFY2(bench.said().contains(u"newer"_s), qPrintable(bench.said()));
        QCOMPARE(bench.desk.keyPlace(), KeyPlace::ThisRun);
        bench.desk.add(profile(u"Staging"_s), key("fk-first"));
        QCOMPARE(bench.lastOpened(), u"Staging"_s);
        QVERIFY(!bench.isKept(u"Staging"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void oneForThisRunIsNeverKept()
    {
        Bench bench(path());
        bench.desk.openForThisRun(profile(u"From outside"_s), key("fk-outside"));
        bench.desk.start(Then::Wait);
        QTRY_VERIFY(!bench.desk.isBusy());
        QCOMPARE(bench.opened.count(), 1);
        bench.desk.proposeKey(key("fk-other"));
        bench.desk.acceptKey();
        QVERIFY(!bench.isKept(u"From outside"_s));
        QVERIFY(!bench.keptKey(bench.desk.present()));
        QVERIFY(bench.desk.book().key(bench.desk.present()) == key("fk-other"));
        QVERIFY(!QFile::exists(path() + u"/connections.json"_s));
    }

    void onlyTheNewestWishIsOpened()
    {
        Bench bench(path());
        bench.desk.start(Then::OpenLast);
        QTRY_COMPARE(bench.nothing.count(), 1);
        const QString first = bench.add(u"First"_s);
        const QString second = bench.add(u"Second"_s);
        bench.opened.clear();
        bench.desk.open(first);
        bench.desk.open(second);
        QTRY_COMPARE(bench.opened.count(), 1);
        QCOMPARE(bench.lastOpened(), u"Second"_s);
        QCOMPARE(bench.desk.present(), second);
    }

    void withoutDataAllIsForThisRun()
    {
        ConnectionDesk desk(nullptr);
        int opened = 0;
        connect(&desk, &ConnectionDesk::opened, this, [&opened] { ++opened; });
        QCOMPARE(desk.keyPlace(), KeyPlace::ThisRun);
        desk.add(profile(u"Staging"_s), key("fk-first"));
        QCOMPARE(opened, 1);
        desk.remove(desk.present());
        QVERIFY(desk.book().isEmpty());
    }

private:
    QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ConnectionDesk)
#include "tst_connectiondesk.moc"
