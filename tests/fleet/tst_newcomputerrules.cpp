// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/newcomputerrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Problem = NewComputerCheck::Problem;

namespace {

NewComputerInput complete()
{
    return {.name = u"ci-1"_s, .remoteUser = u"droid"_s};
}

} // namespace

class tst_newcomputerrules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndUserHaveOneToSixtyThreeCharacters_data();
    void nameAndUserHaveOneToSixtyThreeCharacters();
    void spacesAroundTextsAreNotSent();
    void halfACharacterCannotBeSent();
    void whatTheAppRefusesIsOnlyAWarning_data();
    void whatTheAppRefusesIsOnlyAWarning();
    void everyOneOfSeveralNamesMustFit();
    void namesAreCounted_data();
    void namesAreCounted();
    void moreThanFiftyAtOnceAreRefused();
    void freeNameCountsOn_data();
    void freeNameCountsOn();
    void repositories_data();
    void repositories();
    void credentialsAreRefused_data();
    void credentialsAreRefused();
    void theLineOfAMistakeIsTold();
    void twentyDifferentRepositoriesAreTheMost();
    void aRepositoryOf2048CharactersIsTheLongest();
    void onlyManagedComputersHaveRepositoriesAndInstall();
    void hostIdIsAUuidOrEmpty_data();
    void hostIdIsAUuidOrEmpty();
    void theFirstFieldsProblemIsToldFirst();
};

void tst_newcomputerrules::nameAndUserHaveOneToSixtyThreeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ofName");
    QTest::addColumn<int>("ofUser");
    const auto row = [](const char *title, const QString &text, Problem ofName, Problem ofUser) {
        QTest::newRow(title) << text << int(ofName) << int(ofUser);
    };
    row("none", {}, Problem::NameMissing, Problem::RemoteUserMissing);
    row("spaces", u"  \t"_s, Problem::NameMissing, Problem::RemoteUserMissing);
    row("one", u"a"_s, Problem::None, Problem::None);
    row("63", QString(63, u'a'), Problem::None, Problem::None);
    row("64", QString(64, u'a'), Problem::NameTooLong, Problem::RemoteUserTooLong);
    // A character that UTF-16 needs two units for is one.
    row("63 beyond the basic plane", u"\U0001F980"_s.repeated(63), Problem::None, Problem::None);
    row("64 beyond the basic plane", u"\U0001F980"_s.repeated(64), Problem::NameTooLong,
        Problem::RemoteUserTooLong);
}

void tst_newcomputerrules::nameAndUserHaveOneToSixtyThreeCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, ofName);
    QFETCH(int, ofUser);
    NewComputerInput input = complete();
    input.name = text;
    QCOMPARE(int(newcomputer::check(input).problem), ofName);
    input = complete();
    input.remoteUser = text;
    const NewComputerCheck check = newcomputer::check(input);
    QCOMPARE(int(check.problem), ofUser);
    QCOMPARE(check.computers.size(), ofUser == int(Problem::None) ? 1 : 0);
    if (check.problem == Problem::RemoteUserTooLong)
        QCOMPARE(check.number, 64);
}

void tst_newcomputerrules::spacesAroundTextsAreNotSent()
{
    NewComputerInput input{.managed = false,
                           .name = u" ci 1 "_s,
                           .remoteUser = u"\tdroid "_s,
                           .serviceAccountId = u" sa_1 "_s,
                           .hostId = u" 123e4567-e89b-12d3-a456-426614174000 "_s};
    const NewComputer sent = newcomputer::check(input).computers.value(0);
    QCOMPARE(sent.name, u"ci 1"_s);
    QCOMPARE(sent.remoteUser, u"droid"_s);
    QCOMPARE(sent.serviceAccountId, u"sa_1"_s);
    QCOMPARE(sent.hostId, u"123e4567-e89b-12d3-a456-426614174000"_s);
}

void tst_newcomputerrules::halfACharacterCannotBeSent()
{
    const QString half = u"a"_s + QChar(0xD83E);
    NewComputerInput input = complete();
    input.name = half;
    QCOMPARE(newcomputer::check(input).problem, Problem::NameNotText);
    input = complete();
    input.remoteUser = half;
    QCOMPARE(newcomputer::check(input).problem, Problem::RemoteUserNotText);
    input = complete();
    input.serviceAccountId = half;
    QCOMPARE(newcomputer::check(input).problem, Problem::ServiceAccountNotText);
}

void tst_newcomputerrules::whatTheAppRefusesIsOnlyAWarning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unusual");
    QTest::newRow("all that is usual") << u"aZ09-_."_s << false;
    QTest::newRow("space") << u"a b"_s << true;
    QTest::newRow("umlaut") << u"büro"_s << true;
    QTest::newRow("slash") << u"a/b"_s << true;
    QTest::newRow("number sign of one") << u"ci-#"_s << true;
}

void tst_newcomputerrules::whatTheAppRefusesIsOnlyAWarning()
{
    QFETCH(QString, text);
    QFETCH(bool, unusual);
    const NewComputerCheck check = newcomputer::check({.name = text, .remoteUser = text});
    QVERIFY(check.isComplete());
    QCOMPARE(check.unusualName, unusual);
    QCOMPARE(check.unusualUser, unusual);
    QCOMPARE(check.computers.value(0).name, text);
}

void tst_newcomputerrules::everyOneOfSeveralNamesMustFit()
{
    NewComputerInput input = complete();
    input.name = QString(61, u'a'); // and "-9"
    input.count = 9;
    QVERIFY(newcomputer::check(input).isComplete());
    QCOMPARE(newcomputer::check(input).computers.constLast().name, QString(61, u'a') + u"-9"_s);
    input.count = 10;
    QCOMPARE(newcomputer::check(input).problem, Problem::NameTooLong);
    QCOMPARE(newcomputer::check(input).number, 64);
    input.name = u"ci-#"_s;
    QVERIFY(!newcomputer::check(input).unusualName); // the sign is not part of any name
}

void tst_newcomputerrules::namesAreCounted_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"ci"_s << 1 << QStringList{u"ci"_s};
    QTest::newRow("after the name") << u"ci"_s << 3 << QStringList{u"ci-1"_s, u"ci-2"_s, u"ci-3"_s};
    QTest::newRow("at its sign") << u"ci-#-gpu"_s << 2 << QStringList{u"ci-1-gpu"_s, u"ci-2-gpu"_s};
    QTest::newRow("as wide as its signs") << u"ci##"_s << 2 << QStringList{u"ci01"_s, u"ci02"_s};
    QTest::newRow("only the first run") << u"#a#"_s << 2 << QStringList{u"1a#"_s, u"2a#"_s};
}

void tst_newcomputerrules::namesAreCounted()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    QFETCH(QStringList, names);
    QCOMPARE(newcomputer::names(pattern, count), names);
}

void tst_newcomputerrules::moreThanFiftyAtOnceAreRefused()
{
    NewComputerInput input = complete();
    input.count = 50;
    QCOMPARE(newcomputer::check(input).computers.size(), 50);
    for (const int count : {0, -1, 51, 2'000'000'000}) {
        input.count = count;
        QCOMPARE(newcomputer::check(input).problem, Problem::CountOutOfRange);
    }
}

void tst_newcomputerrules::freeNameCountsOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("free");
    QTest::newRow("the next number") << u"ci-runner-07"_s << u"ci-runner-08"_s;
    QTest::newRow("past those taken") << u"a1"_s << u"a4"_s;
    QTest::newRow("one more digit") << u"b9"_s << u"b10"_s;
    QTest::newRow("no number") << u"docs"_s << u"docs-3"_s;
    QTest::newRow("only a number") << u"41"_s << u"42"_s;
    QTest::newRow("no name") << QString() << QString();
    QTest::newRow("no room") << QString(63, u'x') << QString(61, u'x') + u"-2"_s;
    QTest::newRow("no room for another digit") << QString(62, u'x') + u'9' << QString(61, u'x') + u"10"_s;
    QTest::newRow("never half a character")
            << u"\U0001F980"_s.repeated(63) << u"\U0001F980"_s.repeated(61) + u"-2"_s;
}

void tst_newcomputerrules::freeNameCountsOn()
{
    QFETCH(QString, name);
    QFETCH(QString, free);
    const QSet<QString> taken{u"ci-runner-07"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"docs"_s, u"docs-2"_s};
    QCOMPARE(newcomputer::freeName(name, taken), free);
}

void tst_newcomputerrules::repositories_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sent");
    const QString address = u"https://github.com/owner/name"_s;
    QTest::newRow("none") << u" \n\n"_s << QStringList();
    QTest::newRow("owner/name") << u"owner/name"_s << QStringList{address};
    QTest::newRow("unusual owner/name")
            << u"o-w_n/n.a-m_e"_s << QStringList{u"https://github.com/o-w_n/n.a-m_e"_s};
    QTest::newRow("address") << u"https://gitlab.example.com/group/sub/name.git"_s
                             << QStringList{u"https://gitlab.example.com/group/sub/name.git"_s};
    QTest::newRow("several, with empty lines") << u"owner/name\r\n\n  https://example.com/x \n"_s
                                               << QStringList{address, u"https://example.com/x"_s};
    QTest::newRow("duplicates") << u"owner/name\nhttps://github.com/owner/name/\n"
                                   "https://GITHUB.com/owner/name.git\nowner/name"_s
                                << QStringList{address};
    QTest::newRow("ssh with the login of git")
            << u"ssh://git@example.com/x"_s << QStringList{u"ssh://git@example.com/x"_s};
    QTest::newRow("not ASCII") << u"https://example.com/bücher"_s
                               << QStringList{u"https://example.com/b%C3%BCcher"_s};
    QTest::newRow("at in the path") << u"https://example.com/a@b"_s
                                    << QStringList{u"https://example.com/a@b"_s};
}

void tst_newcomputerrules::repositories()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sent);
    NewComputerInput input = complete();
    input.repositories = text;
    const NewComputerCheck check = newcomputer::check(input);
    QVERIFY(check.isComplete());
    QCOMPARE(check.computers.value(0).repos, sent);
}

void tst_newcomputerrules::credentialsAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("user and password") << u"https://user:hunter2@github.com/o/n"_s;
    QTest::newRow("a token as user") << u"https://hunter2@github.com/o/n"_s;
    QTest::newRow("an empty password") << u"https://user:@github.com/o/n"_s;
    QTest::newRow("in an address that is none") << u"https://user:hun ter2@github.com/o/n"_s;
    QTest::newRow("of another scheme") << u"ssh://git:hunter2@github.com/o/n"_s;
    QTest::newRow("git over https") << u"https://git@github.com/o/n"_s;
    QTest::newRow("without a scheme") << u"user:hunter2@github.com/o/n"_s;
    QTest::newRow("with an at in them") << u"https://user:hunt@er2@github.com/o/n"_s;
    QTest::newRow("in the query") << u"https://github.com/o/n?access_token=hunter2"_s;
    QTest::newRow("as a signature") << u"https://github.com/o/n?sig=hunter2"_s;
    QTest::newRow("as a personal token") << u"https://github.com/o/n?pat=hunter2"_s;
    QTest::newRow("in the fragment") << u"https://github.com/o/n#hunter2"_s;
}

void tst_newcomputerrules::credentialsAreRefused()
{
    QFETCH(QString, address);
    NewComputerInput input = complete();
    input.repositories = u"owner/name\n"_s + address;
    const NewComputerCheck check = newcomputer::check(input);
    QCOMPARE(check.problem, Problem::RepositoryWithCredentials);
    QCOMPARE(check.number, 2);
    QVERIFY(check.computers.isEmpty());
}

void tst_newcomputerrules::theLineOfAMistakeIsTold()
{
    const QStringList mistakes{u"name"_s,
                               u"github.com/owner/name"_s,
                               u"git@github.com:owner/name"_s,
                               u"owner/.."_s,
                               u"own er/name"_s,
                               u"https://"_s,
                               u"https://github.com"_s,
                               u"file:///etc/passwd"_s,
                               u"javascript:alert(1)"_s,
                               u"//github.com/o/n"_s};
    for (const QString &mistake : mistakes) {
        NewComputerInput input = complete();
        input.repositories = u"\nowner/name\n"_s + mistake + u"\nalso wrong"_s;
        const NewComputerCheck check = newcomputer::check(input);
        QVERIFY2(check.problem == Problem::RepositoryUnclear, qPrintable(mistake));
        QCOMPARE(check.number, 3);
    }
}

void tst_newcomputerrules::twentyDifferentRepositoriesAreTheMost()
{
    QStringList lines;
    for (int i = 0; i < 20; ++i)
        lines += u"owner/name%1"_s.arg(i);
    NewComputerInput input = complete();
    input.repositories = (lines + lines).join(u'\n');
    QCOMPARE(newcomputer::check(input).computers.value(0).repos.size(), 20);
    input.repositories += u"\nowner/other"_s;
    QCOMPARE(newcomputer::check(input).problem, Problem::TooManyRepositories);
    QCOMPARE(newcomputer::check(input).number, 21);
}

void tst_newcomputerrules::aRepositoryOf2048CharactersIsTheLongest()
{
    const QString start = u"https://example.com/"_s;
    NewComputerInput input = complete();
    input.repositories = start + QString(2048 - start.size(), u'a');
    QVERIFY(newcomputer::check(input).isComplete());
    input.repositories += u'a';
    QCOMPARE(newcomputer::check(input).problem, Problem::RepositoryTooLong);
    // What is sent counts, not what is typed.
    input.repositories = start + QString(1000, u'ü');
    QCOMPARE(newcomputer::check(input).problem, Problem::RepositoryTooLong);
}

void tst_newcomputerrules::onlyManagedComputersHaveRepositoriesAndInstall()
{
    NewComputerInput input = complete();
    input.repositories = u"owner/name"_s;
    input.installsDependencies = true;
    input.hostId = u"no uuid"_s;
    NewComputer sent = newcomputer::check(input).computers.value(0);
    QCOMPARE(sent.providerType, u"e2b"_s);
    QCOMPARE(sent.autoInstallDeps, std::optional(true));
    QCOMPARE(sent.repos.size(), 1);
    QVERIFY(sent.hostId.isEmpty());
    input.installsDependencies = false;
    QCOMPARE(newcomputer::check(input).computers.value(0).autoInstallDeps, std::optional(false));
    input.managed = false;
    input.repositories = u"nonsense"_s;
    input.hostId.clear();
    sent = newcomputer::check(input).computers.value(0);
    QCOMPARE(sent.providerType, u"byom"_s);
    QCOMPARE(sent.autoInstallDeps, std::optional<bool>());
    QVERIFY(sent.repos.isEmpty());
}

void tst_newcomputerrules::hostIdIsAUuidOrEmpty_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("small") << u"123e4567-e89b-12d3-a456-426614174000"_s << true;
    QTest::newRow("capital") << u"123E4567-E89B-12D3-A456-426614174000"_s << true;
    QTest::newRow("braces") << u"{123e4567-e89b-12d3-a456-426614174000}"_s << false;
    QTest::newRow("no hyphens") << u"123e4567e89b12d3a456426614174000"_s << false;
    QTest::newRow("a letter too many") << u"123e4567-e89b-12d3-a456-426614174000a"_s << false;
    QTest::newRow("no hexadecimal digit") << u"g23e4567-e89b-12d3-a456-426614174000"_s << false;
}

void tst_newcomputerrules::hostIdIsAUuidOrEmpty()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    NewComputerInput input = complete();
    input.managed = false;
    input.hostId = id;
    const NewComputerCheck check = newcomputer::check(input);
    QCOMPARE(check.problem, good ? Problem::None : Problem::HostIdNoUuid);
    if (good)
        QCOMPARE(check.computers.value(0).hostId, id);
}

void tst_newcomputerrules::theFirstFieldsProblemIsToldFirst()
{
    NewComputerInput input{.count = 0, .repositories = u"wrong"_s};
    QCOMPARE(newcomputer::check(input).problem, Problem::NameMissing);
    input.name = QString(64, u'a');
    QCOMPARE(newcomputer::check(input).problem, Problem::CountOutOfRange);
    input.count = 1;
    QCOMPARE(newcomputer::check(input).problem, Problem::NameTooLong);
    input.name = u"a"_s;
    QCOMPARE(newcomputer::check(input).problem, Problem::RemoteUserMissing);
    input.remoteUser = u"u"_s;
    QCOMPARE(newcomputer::check(input).problem, Problem::RepositoryUnclear);
}

QTEST_MAIN(tst_newcomputerrules)
#include "tst_newcomputerrules.moc"
