// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keychainstore.h"
#include "tests/storage/caughtresult.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/keystates.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Key = std::optional<ApiKey>;
using Then = ConnectionDesk::Then;
using keychain::State;

namespace {

ApiKey key(const char *text)
{
    return *ApiKey::fromText(QString::fromLatin1(text));
}

ConnectionProfile profile(const QString &name)
{
    return {name, *Endpoint::fromText(u"https://api.factory.ai/"_s)};
}

} // namespace

// The connections' keys in a real gnome-keyring, on the private bus that this program runs on.
class tst_ConnectionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        m_daemon.write("a password");
        m_daemon.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, 15'000);
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void theKeychainHasTheKeyOnTheNextStart()
    {
        start();
        QTRY_COMPARE(m_nothing->count(), 1);
        QCOMPARE(m_desk->keyPlace(), KeyPlace::Keychain);
        m_desk->add(profile(u"Staging"_s), key("fk-kept-4711"));
        m_handle = m_desk->present();
        QTRY_VERIFY(!m_desk->book().key(m_handle)); // the keychain has taken it
        start();
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(m_opened.constFirst() == key("fk-kept-4711"));
        const KeyStates states(m_desk.get());
        QTRY_COMPARE(states.of(m_handle), KeyState::InKeychain);
    }

    void aRefusedKeyLeavesTheOldOne()
    {
        start();
        QTRY_COMPARE(m_opened.size(), 1);
        m_desk->proposeKey(key("fk-refused"));
        QVERIFY(kept() == key("fk-kept-4711"));
        m_desk->proposeKey(key("fk-accepted"));
        m_desk->acceptKey();
        QTRY_VERIFY(kept() == key("fk-accepted"));
    }

    void aMissingKeyIsAskedForAndKeptWhenAccepted()
    {
        start();
        QTRY_COMPARE(m_opened.size(), 1);
        KeychainStore store;
        CaughtResult<Done> removed;
        store.remove(m_handle, &removed.context, removed.handler());
        QTRY_VERIFY(removed.result && *removed.result);
        start();
        QTRY_COMPARE(m_wanted, 1);
        QVERIFY(!m_why);
        m_desk->openWith(m_handle, key("fk-typed"));
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(!kept());
        m_desk->acceptKey();
        QTRY_VERIFY(kept() == key("fk-typed"));
    }

    void aLockedKeychainIsSaidAndNothingIsLost()
    {
        lock();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_wanted, 1, 30'000);
        QVERIFY(m_why);
        QCOMPARE(m_why->cause, Error::Cause::KeychainLocked);
        const KeyStates states(m_desk.get());
        QTRY_COMPARE(states.of(m_handle), KeyState::Locked);
        QSignalSpy noticed(m_desk.get(), &ConnectionDesk::noticed);
        m_desk->openWith(m_handle, key("fk-for-now"));
        m_desk->acceptKey();
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, 30'000);
        const QString said = noticed.constFirst().constFirst().value<Notice>().text;
        QVERIFY2(said.contains(u"is locked"_s) && said.contains(u"until the program closes"_s),
                 qPrintable(said));
        QSignalSpy removed(m_desk.get(), &ConnectionDesk::removed);
        m_desk->remove(m_handle);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 2, 30'000);
        QCOMPARE(removed.count(), 0);
    }

    void noKeyIsInAFile()
    {
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("fk-"), qPrintable(name));
        }
    }

private:
    static State state()
    {
        QObject context;
        std::optional<State> state;
        keychain::probe(3s, &context, [&state](State told) { state = told; });
        [&state] { QTRY_VERIFY(state); }();
        return state.value_or(State::Missing);
    }

    static void lock()
    {
        QDBusMessage call =
                QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        call << QVariant::fromValue(
                QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
        QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(state(), State::Locked);
    }

    // As the program starts, on what it kept before.
    void start()
    {
        m_desk.reset();
        m_data = std::make_unique<LocalData>(m_folder.path());
        m_desk = std::make_unique<ConnectionDesk>(m_data.get());
        m_opened.clear();
        m_wanted = 0;
        connect(m_desk.get(), &ConnectionDesk::opened, this,
                [this](const ConnectionProfile &, const ApiKey &key) { m_opened.append(key); });
        connect(m_desk.get(), &ConnectionDesk::keyWanted, this,
                [this](const ConnectionProfile &, const std::optional<Error> &error) {
                    ++m_wanted;
                    m_why = error;
                });
        m_nothing = std::make_unique<QSignalSpy>(m_desk.get(), &ConnectionDesk::nothingToOpen);
        m_desk->start(Then::OpenLast);
    }

    Key kept()
    {
        KeychainStore store;
        CaughtResult<Key> caught;
        store.read(m_handle, &caught.context, caught.handler());
        [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
        return caught.result && *caught.result ? **caught.result : Key();
    }

    QProcess m_daemon;
    QTemporaryDir m_folder;
    QString m_handle;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<ConnectionDesk> m_desk;
    QList<ApiKey> m_opened; // with these keys
    int m_wanted = 0;
    std::optional<Error> m_why;
    std::unique_ptr<QSignalSpy> m_nothing;
};

QTEST_GUILESS_MAIN(tst_ConnectionKeys)
#include "tst_connectionkeys.moc"
