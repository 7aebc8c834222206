// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/memorystore.h"
#include "tests/storage/caughtresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Key = std::optional<ApiKey>;

namespace {

ApiKey key(const char *text)
{
    return *ApiKey::fromText(QString::fromLatin1(text));
}

} // namespace

class tst_MemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsKeptReplacedAndForgotten()
    {
        MemoryStore store;
        QCOMPARE(store.place(), CredentialStore::Place::Memory);
        CaughtResult<Done> done;
        CaughtResult<Key> first;
        CaughtResult<Key> second;
        CaughtResult<Key> other;
        CaughtResult<Key> third;
        store.write(u"a"_s, key("fk-one"), &done.context, done.handler());
        store.read(u"a"_s, &first.context, first.handler());
        store.read(u"b"_s, &other.context, other.handler());
        store.write(u"a"_s, key("fk-two"), &done.context, done.handler());
        store.read(u"a"_s, &second.context, second.handler());
        store.remove(u"a"_s, &done.context, done.handler());
        store.read(u"a"_s, &third.context, third.handler());
        QVERIFY(!first.result); // later
        QTRY_COMPARE(third.times, 1);
        QCOMPARE(done.times, 3);
        QVERIFY(first.result->value() == key("fk-one"));
        QVERIFY(second.result->value() == key("fk-two"));
        QVERIFY(!other.result->value());
        QVERIFY(!third.result->value());
    }

    void aDeadContextIsNotCalled()
    {
        MemoryStore store;
        CaughtResult<Key> after;
        int calls = 0;
        {
            QObject context;
            store.read(u"a"_s, &context, [&calls](const Result<Key> &) { ++calls; });
        }
        store.read(u"a"_s, &after.context, after.handler());
        QTRY_COMPARE(after.times, 1);
        QCOMPARE(calls, 0);
    }

    void aSecretHasOneHolder()
    {
        QByteArray secret("fk-planted-0123456789");
        SecretBytes kept(secret);
        QVERIFY(kept.copy() == secret);
        SecretBytes moved(std::move(kept));
        QVERIFY(moved.copy() == secret);
        moved.wipe();
        QVERIFY(moved.isEmpty());
    }

    void wipingDoesNotChangeWhatOthersShare()
    {
        QByteArray ours("fk-planted");
        ours.detach();
        const QByteArray theirs = ours;
        SecretBytes::wipe(ours);
        QVERIFY(ours.isEmpty());
        QCOMPARE(theirs, QByteArray("fk-planted"));
    }
};

QTEST_GUILESS_MAIN(tst_MemoryStore)
#include "tst_memorystore.moc"
