// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/newcomputer.h"
#include "app/api/requestbody.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Cause)

namespace {

// With ' instead of ": moc loses its way in raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

NewComputer sound()
{
    return {.name = u"ci-runner-07"_s, .remoteUser = u"droid"_s};
}

} // namespace

// The contract's limits of createComputer and updateComputer, and their bodies.
class TestNewComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyHasExactlyWhatIsSet()
    {
        QCOMPARE(requestbody::of(sound()), QByteArray(R"({"name":"ci-runner-07","remoteUser":"droid"})"));
        NewComputer all = sound();
        all.providerType = u"byom"_s;
        all.repos = QStringList{u"https://git.example/a/b"_s};
        all.hostId = u"6f1c0d8e-3a52-4c5d-9d47-1e2b3c4d5e6f"_s;
        all.autoInstallDeps = false;
        all.serviceAccountId = u"sa_1"_s;
        QCOMPARE(requestbody::of(all),
                 json("{'autoInstallDeps':false,'hostId':'6f1c0d8e-3a52-4c5d-9d47-1e2b3c4d5e6f',"
                      "'name':'ci-runner-07','provider':'byom','remoteUser':'droid',"
                      "'repos':['https://git.example/a/b'],'serviceAccountId':'sa_1'}"));
        QVERIFY(!objection(all));
    }

    void changesHaveExactlyWhatIsSet()
    {
        QCOMPARE(requestbody::of(ComputerChanges{.name = u"a \"b\""_s}), "{\"name\":\"a \\\"b\\\"\"}");
        QCOMPARE(requestbody::of(ComputerChanges{.remoteUser = u"ü"_s}), json("{'remoteUser':'ü'}"));
        QCOMPARE(requestbody::of(ComputerChanges{}), "{}");
    }

    void nameHasOneTo63Characters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("one") << u"a"_s << true;
        QTest::newRow("63") << QString(63, u'a') << true;
        QTest::newRow("64") << QString(64, u'a') << false;
        QTest::newRow("63 beyond the first plane") << u"🏭"_s.repeated(63) << true;
        QTest::newRow("64 beyond the first plane") << u"🏭"_s.repeated(64) << false;
        QTest::newRow("half a character") << QString(QChar(0xD800)) << false;
    }
    void nameHasOneTo63Characters()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, fits);
        NewComputer named = sound();
        named.name = name;
        NewComputer used = sound();
        used.remoteUser = name;
        const auto nameCause = fits ? Error::Cause::None : Error::Cause::NameLength;
        const auto userCause = fits ? Error::Cause::None : Error::Cause::UserLength;
        QCOMPARE(objection(named).value_or(Error{}).cause, nameCause);
        QCOMPARE(objection(used).value_or(Error{}).cause, userCause);
        QCOMPARE(objection(ComputerChanges{.name = name}).value_or(Error{}).cause, nameCause);
        QCOMPARE(objection(ComputerChanges{.remoteUser = name}).value_or(Error{}).cause, userCause);
    }

    void repositoryIsAnAddressWithoutCredentials_data()
    {
        using Cause = Error::Cause;
        QTest::addColumn<QString>("address");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const QString &address, Cause cause) {
            QTest::newRow(qPrintable(address.left(60))) << address << cause;
        };
        const QString start = u"https://git.example/"_s;
        row(u"https://github.com/owner/name"_s, Cause::None);
        row(u"ssh://git@git.example/owner/name.git"_s, Cause::None);
        row(start + QString(2048 - start.size(), u'a'), Cause::None);
        row(start + QString(2049 - start.size(), u'b'), Cause::RepositoryAddress);
        row(u"owner/name"_s, Cause::RepositoryAddress);
        row(u"git@github.com:owner/name.git"_s, Cause::RepositoryAddress);
        row(u"https://git.example/a b"_s, Cause::RepositoryAddress);
        row(u"https://git.example/ü"_s, Cause::RepositoryAddress);
        row(u"https:///name"_s, Cause::RepositoryAddress);
        row(u"user:token@git.example/name"_s, Cause::RepositoryAddress);
        row(u"https://user:secret@git.example/name"_s, Cause::RepositoryCredentials);
        row(u"https://token@git.example/name"_s, Cause::RepositoryCredentials);
        row(u"ssh://git:secret@git.example/name"_s, Cause::RepositoryCredentials);
    }
    void repositoryIsAnAddressWithoutCredentials()
    {
        QFETCH(const QString, address);
        QFETCH(const Error::Cause, cause);
        NewComputer wanted = sound();
        wanted.repos = QStringList{u"https://git.example/first"_s, address};
        const Error error = objection(wanted).value_or(Error{});
        QCOMPARE(error.cause, cause);
        QVERIFY(!error.argument.contains(u"secret"_s) && !error.argument.contains(u"token"_s));
        if (cause != Error::Cause::None)
            QCOMPARE(error.kind, Error::Kind::Rejected);
    }

    void twentyRepositoriesAreTheMost()
    {
        NewComputer wanted = sound();
        wanted.repos = QStringList(20, u"https://git.example/a"_s);
        QVERIFY(!objection(wanted));
        wanted.repos.append(u"https://git.example/a"_s);
        QCOMPARE(objection(wanted)->cause, Error::Cause::TooManyRepositories);
    }

    void hostIdIsAUuidAndProviderAKnownOne()
    {
        NewComputer wanted = sound();
        wanted.hostId = u"{6f1c0d8e-3a52-4c5d-9d47-1e2b3c4d5e6f}"_s;
        QCOMPARE(objection(wanted)->cause, Error::Cause::HostIdFormat);
        QCOMPARE(objection(ComputerChanges{.hostId = u"host"_s})->cause, Error::Cause::HostIdFormat);
        wanted.hostId.clear();
        wanted.providerType = u"firecracker"_s;
        QCOMPARE(objection(wanted)->cause, Error::Cause::ProviderUnknown);
    }

    void noChangeIsNoRequest()
    {
        QCOMPARE(objection(ComputerChanges{})->cause, Error::Cause::NothingToChange);
    }
};

QTEST_GUILESS_MAIN(TestNewComputer)
#include "tst_newcomputer.moc"
