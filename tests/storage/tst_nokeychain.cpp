// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/credentialstore.h"
#include "app/storage/keychain.h"
#include "app/storage/keychainstore.h"
#include "tests/storage/caughtresult.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// On a bus where nobody keeps secrets.
class tst_NoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProbeSaysSo()
    {
        QObject context;
        std::optional<keychain::State> state;
        keychain::probe(3s, &context, [&state](keychain::State told) { state = told; });
        QVERIFY(!state);
        QTRY_VERIFY(state);
        QCOMPARE(*state, keychain::State::Missing);
    }

    void memoryIsChosenAndSaysSo()
    {
        QObject context;
        std::unique_ptr<CredentialStore> store;
        CredentialStore::choose(
                &context, [&store](std::unique_ptr<CredentialStore> chosen) { store = std::move(chosen); });
        QTRY_VERIFY(store);
        QCOMPARE(store->place(), CredentialStore::Place::Memory);
    }

    void aKeyThatCannotBeKeptIsAnErrorAndInNoFile()
    {
        const ApiKey key = *ApiKey::fromText(u"fk-canary-7391"_s);
        KeychainStore store;
        CaughtResult<Done> written;
        CaughtResult<std::optional<ApiKey>> read;
        CaughtResult<std::optional<ApiKey>> unknown;
        store.write(u"a"_s, key, &written.context, written.handler());
        QTRY_VERIFY_WITH_TIMEOUT(written.result, 20'000);
        QCOMPARE(written.error().kind, Error::Kind::Keychain);
        QCOMPARE(written.error().cause, Error::Cause::KeychainMissing);
        store.read(u"a"_s, &read.context, read.handler());
        store.read(u"b"_s, &unknown.context, unknown.handler());
        QTRY_VERIFY(read.result && unknown.result);
        QVERIFY(read.succeeded() && read.result->value() == key); // for this run
        QCOMPARE(unknown.error().cause, Error::Cause::KeychainMissing);
        QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_nokeychain.moc"
