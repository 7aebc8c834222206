// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/vaultstore_windows.h"
#include "tests/storage/caughtresult.h"

#include <QTest>
#include <QUuid>
#include <qt_windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

using Key = std::optional<ApiKey>;

namespace {

ApiKey key(const char *text)
{
    return *ApiKey::fromText(QString::fromLatin1(text));
}

} // namespace

// With the Credential Manager of whoever runs it, under a name that nobody else has.
class tst_VaultStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_id = QUuid::createUuid().toString(QUuid::WithoutBraces); }

    void cleanup() { CredDeleteW((u"Millwright/"_s + m_id).toStdWString().c_str(), CRED_TYPE_GENERIC, 0); }

    void aKeyIsKeptReplacedAndForgotten()
    {
        VaultStore store;
        QCOMPARE(store.place(), CredentialStore::Place::Keychain);
        CaughtResult<Done> done;
        CaughtResult<Key> none;
        CaughtResult<Key> first;
        CaughtResult<Key> second;
        CaughtResult<Key> third;
        store.read(m_id, &none.context, none.handler());
        store.write(m_id, key("fk-one"), &done.context, done.handler());
        store.read(m_id, &first.context, first.handler());
        store.write(m_id, key("fk-two"), &done.context, done.handler());
        store.read(m_id, &second.context, second.handler());
        store.remove(m_id, &done.context, done.handler());
        store.read(m_id, &third.context, third.handler());
        QVERIFY(!first.result); // later
        QTRY_COMPARE(third.times, 1);
        QCOMPARE(done.times, 3);
        QVERIFY(!none.result->value());
        QVERIFY(first.result->value() == key("fk-one"));
        QVERIFY(second.result->value() == key("fk-two"));
        QVERIFY(!third.result->value());
    }

    void aKeyOutlivesTheStore()
    {
        CaughtResult<Done> done;
        CaughtResult<Key> found;
        VaultStore().write(m_id, key("fk-one"), &done.context, done.handler());
        VaultStore().read(m_id, &found.context, found.handler());
        QTRY_COMPARE(found.times, 1);
        QVERIFY(found.result->value() == key("fk-one"));
    }

    void removingWhatIsNotThereIsDone()
    {
        VaultStore store;
        CaughtResult<Done> done;
        store.remove(m_id, &done.context, done.handler());
        QTRY_COMPARE(done.times, 1);
        QVERIFY(*done.result);
    }

    void whatSomebodyElseWroteIsAnError()
    {
        std::wstring target = (u"Millwright/"_s + m_id).toStdWString();
        QByteArray words("two\nlines");
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.CredentialBlob = reinterpret_cast<BYTE *>(words.data());
        credential.CredentialBlobSize = DWORD(words.size());
        credential.Persist = CRED_PERSIST_SESSION;
        QVERIFY(CredWriteW(&credential, 0));
        VaultStore store;
        CaughtResult<Key> found;
        store.read(m_id, &found.context, found.handler());
        QTRY_COMPARE(found.times, 1);
        QVERIFY(!*found.result);
        QCOMPARE(found.result->error().kind, Error::Kind::Keychain);
    }

private:
    QString m_id;
};

QTEST_GUILESS_MAIN(tst_VaultStore)
#include "tst_vaultstore.moc"
