// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keychainstore.h"
#include "tests/storage/caughtresult.h"
#include "tests/storage/keyring.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Key = std::optional<ApiKey>;
using keychain::State;

// A secret as it travels on the bus (Secret Service API, "Secret"); here in the plain.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(BusSecret)

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QString login = u"/org/freedesktop/secrets/collection/login"_s;
constexpr const char *readOnly = "--read"; // tells the key that another process of this program finds

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

ApiKey key(const char *text)
{
    return *ApiKey::fromText(QString::fromLatin1(text));
}

} // namespace

// Where the keyring asks for passwords. It takes the question and never answers.
class SilentPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++questions; }
    void PerformPrompt(const QDBusObjectPath &, const QString &, const QVariantMap &, const QString &) {}
    void StopPrompting(const QDBusObjectPath &) {}

public:
    int questions = 0;
};

// A real gnome-keyring on the private bus that this program runs on.
class tst_KeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aKeyIsKeptReplacedAndForgotten();
    void anotherProgramFindsIt();
    void theProbeTells();
    void aLockedKeychainIsSaidToBe();
    void aRefusedKeyStaysInMemoryAndTheOldOneInTheKeychain();
    void aPromptThatNobodyAnswersEndsInTime();
    void aDeadContextIsNotCalled();
    void theStoreMayGoFirst();

private:
    void unlock();
    void lock();
    State state();
    Result<Key> read(CredentialStore &store);
    Result<Done> write(CredentialStore &store, const ApiKey &key);
    Result<Done> remove(CredentialStore &store);

    Keyring m_keyring;
};

void tst_KeychainStore::initTestCase()
{
    qDBusRegisterMetaType<BusSecret>();
    m_keyring.start();
    QTRY_COMPARE_WITH_TIMEOUT(state(), State::Open, 15'000);
}

void tst_KeychainStore::cleanupTestCase()
{
    QVERIFY(m_keyring.stop());
    QTRY_COMPARE(state(), State::Missing);
}

// As a log-in does: nobody is asked.
void tst_KeychainStore::unlock()
{
    const QDBusMessage session =
            ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    QCOMPARE(session.type(), QDBusMessage::ReplyMessage);
    const BusSecret secret{
            session.arguments().at(1).value<QDBusObjectPath>(), {}, Keyring::password, u"text/plain"_s};
    const QDBusMessage unlocked =
            ask(u"/org/freedesktop/secrets"_s, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(QDBusObjectPath(login)), QVariant::fromValue(secret)});
    QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorMessage()));
    QTRY_COMPARE(state(), State::Open);
}

void tst_KeychainStore::lock()
{
    const QDBusMessage locked =
            ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(login)})});
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
    QCOMPARE(state(), State::Locked);
}

State tst_KeychainStore::state()
{
    QObject context;
    std::optional<State> state;
    keychain::probe(3s, &context, [&state](State told) { state = told; });
    [&state] { QTRY_VERIFY(state); }();
    return state.value_or(State::Missing);
}

Result<Key> tst_KeychainStore::read(CredentialStore &store)
{
    CaughtResult<Key> caught;
    store.read(u"id-1"_s, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
    return caught.result.value_or(Error{});
}

Result<Done> tst_KeychainStore::write(CredentialStore &store, const ApiKey &key)
{
    CaughtResult<Done> caught;
    store.write(u"id-1"_s, key, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
    return caught.result.value_or(Error{});
}

Result<Done> tst_KeychainStore::remove(CredentialStore &store)
{
    CaughtResult<Done> caught;
    store.remove(u"id-1"_s, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
    return caught.result.value_or(Error{});
}

void tst_KeychainStore::init()
{
    unlock();
    KeychainStore store;
    QVERIFY(remove(store));
}

void tst_KeychainStore::aKeyIsKeptReplacedAndForgotten()
{
    KeychainStore store;
    QCOMPARE(store.place(), CredentialStore::Place::Keychain);
    QVERIFY(read(store) && !*read(store));
    QVERIFY(write(store, key("fk-one")));
    QVERIFY(*read(store) == key("fk-one"));
    QVERIFY(write(store, key("fk-two")));
    QVERIFY(*read(store) == key("fk-two"));
    QVERIFY(remove(store));
    QVERIFY(read(store) && !*read(store));
    QVERIFY(remove(store)); // there is none: that is what was wanted
}

void tst_KeychainStore::anotherProgramFindsIt()
{
    KeychainStore store;
    QVERIFY(write(store, key("fk-kept")));
    QProcess another;
    another.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(readOnly)});
    QVERIFY(another.waitForFinished(15'000));
    QCOMPARE(another.readAllStandardOutput(), QByteArray("fk-kept"));
}

void tst_KeychainStore::theProbeTells()
{
    QCOMPARE(state(), State::Open);
    lock();
    QObject context;
    std::unique_ptr<CredentialStore> store;
    CredentialStore::choose(&context,
                            [&store](std::unique_ptr<CredentialStore> chosen) { store = std::move(chosen); });
    QTRY_VERIFY(store);
    QCOMPARE(store->place(), CredentialStore::Place::Keychain);
    QCOMPARE(state(), State::Locked); // asking has changed nothing
}

void tst_KeychainStore::aLockedKeychainIsSaidToBe()
{
    KeychainStore store;
    QVERIFY(write(store, key("fk-old")));
    lock();
    const Result<Key> found = read(store);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Keychain);
    QCOMPARE(found.error().cause, Error::Cause::KeychainLocked);
    const Result<Done> removed = remove(store);
    QVERIFY(!removed);
    QCOMPARE(removed.error().cause, Error::Cause::KeychainLocked);
}

void tst_KeychainStore::aRefusedKeyStaysInMemoryAndTheOldOneInTheKeychain()
{
    KeychainStore store;
    QVERIFY(write(store, key("fk-old")));
    lock();
    const Result<Done> written = write(store, key("fk-new"));
    QVERIFY(!written);
    QCOMPARE(written.error().cause, Error::Cause::KeychainLocked);
    QVERIFY(*read(store) == key("fk-new")); // for this run
    unlock();
    KeychainStore afterwards;
    QVERIFY(*read(afterwards) == key("fk-old"));
}

void tst_KeychainStore::aPromptThatNobodyAnswersEndsInTime()
{
    KeychainStore store({.answer = 5s, .unlocking = 3s});
    int asked = 0;
    connect(&store, &CredentialStore::unlocking, this, [&asked] { ++asked; });
    QVERIFY(write(store, key("fk-old")));
    lock();
    SilentPrompter prompter;
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
    QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, &prompter, QDBusConnection::ExportAllSlots));
    const Result<Key> found = read(store);
    const int questions = prompter.questions;
    bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().cause, Error::Cause::KeychainLocked);
    QCOMPARE(asked, 1);
    QVERIFY(questions > 0); // or this has proved nothing
}

void tst_KeychainStore::aDeadContextIsNotCalled()
{
    KeychainStore store;
    int calls = 0;
    {
        QObject context;
        store.read(u"id-1"_s, &context, [&calls](const Result<Key> &) { ++calls; });
    }
    QVERIFY(read(store)); // jobs run one after the other
    QCOMPARE(calls, 0);
}

void tst_KeychainStore::theStoreMayGoFirst()
{
    QObject context;
    int calls = 0;
    {
        KeychainStore store;
        store.read(u"id-1"_s, &context, [&calls](const Result<Key> &) { ++calls; });
    }
    KeychainStore next;
    QVERIFY(read(next));
    QCOMPARE(calls, 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == QByteArrayView(readOnly)) {
        KeychainStore store;
        store.read(u"id-1"_s, &application, [](const Result<Key> &found) {
            std::fputs(found && *found ? (*found)->bytes().constData() : "nothing", stdout);
            QCoreApplication::quit();
        });
        return QCoreApplication::exec();
    }
    tst_KeychainStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainstore.moc"
