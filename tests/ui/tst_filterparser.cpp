// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterparser.h"
#include "ui/fleet/termmatcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Key = FilterTerm::Key;
using Kind = FilterMistake::Kind;
using Way = FilterTerm::Way;
using Than = FilterTerm::Than;

namespace {

FilterTerm term(Key key, const QString &value, bool negated = false, Way way = Way::Plain)
{
    FilterTerm made;
    made.key = key;
    made.value = value;
    made.negated = negated;
    made.way = way;
    return made;
}

FilterTerm age(Than than, const QString &value, qint64 seconds)
{
    FilterTerm made = term(Key::Age, value);
    made.than = than;
    made.ageMs = seconds * 1000;
    return made;
}

FilterTerm step(const QString &value, const QString &state)
{
    FilterTerm made = term(Key::Step, value);
    made.state = state;
    return made;
}

FilterTerm fact(FilterTerm::Fact which, const QString &word)
{
    FilterTerm made = term(Key::Is, word);
    made.fact = which;
    return made;
}

using Terms = QList<FilterTerm>;

} // namespace
Q_DECLARE_METATYPE(Terms)
Q_DECLARE_METATYPE(FilterMistake::Kind)

// What the text of the filter field means.
class tst_FilterParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsItsTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Terms>("terms");
        const auto row = [](const char *name, const QString &text, const Terms &terms) {
            QTest::newRow(name) << text << terms;
        };
        row("nothing", u"  \t"_s, {});
        row("words", u"Web  GPÜ"_s, {term(Key::Text, u"web"_s), term(Key::Text, u"gpu"_s)});
        row("quotes keep spaces", u"\"two  words\""_s, {term(Key::Text, u"two  words"_s)});
        row("quotes inside a word", u"a\"b c\"d"_s, {term(Key::Text, u"ab cd"_s)});
        row("quotes in quotes", u"\"say \\\"hi\\\" \\\\\""_s, {term(Key::Text, u"say \"hi\" \\"_s)});
        row("a backslash is one", u"DOMAIN\\user"_s, {term(Key::Text, u"domain\\user"_s)});
        row("quotes make a key plain", u"\"status:error\""_s, {term(Key::Text, u"status:error"_s)});
        row("a time is no key", u"14:06"_s, {term(Key::Text, u"14:06"_s)});
        row("a letter is no key", u"E: c:\\x"_s, {term(Key::Text, u"e:"_s), term(Key::Text, u"c:\\x"_s)});
        row("an address is no key", u"https://x"_s, {term(Key::Text, u"https://x"_s)});
        row("not", u"-gpu"_s, {term(Key::Text, u"gpu"_s, true)});
        row("not, quoted", u"-\"-a b\""_s, {term(Key::Text, u"-a b"_s, true)});
        row("a dash alone asks nothing", u"- --"_s, {term(Key::Text, u"-"_s, true)});
        row("status", u"Status:ERR"_s, {term(Key::Status, u"err"_s)});
        row("not a status", u"-status:error"_s, {term(Key::Status, u"error"_s, true)});
        row("type, quoted", u"type:\"Own machine\""_s, {term(Key::Type, u"own machine"_s)});
        row("begun", u"status: -is: name:\"\" age> age<= step: age: //"_s, {});
        row("age as a word", u"age"_s, {term(Key::Text, u"age"_s)});
        row("step", u"step:Install"_s, {step(u"install"_s, {})});
        row("step in a state", u"step:install=FAILED"_s, {step(u"install"_s, u"failed"_s)});
        row("any step in a state", u"step:=failed"_s, {step({}, u"failed"_s)});
        row("quoted step", u"step:\"a=b c\"=done"_s, {step(u"a=b c"_s, u"done"_s)});
        row("step, its state begun", u"step:install="_s, {step(u"install"_s, {})});
        row("wildcard", u"name:CI-*"_s, {term(Key::Name, u"ci-*"_s, false, Way::Wildcard)});
        row("quotes make it plain", u"name:\"ci-*\""_s, {term(Key::Name, u"ci-*"_s)});
        row("half of each", u"host:\"a*\"?"_s, {term(Key::Host, u"a\\*?"_s, false, Way::Wildcard)});
        row("words have no wildcards", u"ci-*"_s, {term(Key::Text, u"ci-*"_s)});
        row("owner and id", u"owner:sa_1 id:x"_s, {term(Key::Owner, u"sa_1"_s), term(Key::Id, u"x"_s)});
        row("older", u"age>7d"_s, {age(Than::More, u"7d"_s, 7 * 86'400)});
        row("younger", u"AGE<2H"_s, {age(Than::Less, u"2h"_s, 7'200)});
        row("at most", u"age<=90s"_s, {age(Than::AtMost, u"90s"_s, 90)});
        row("at least", u"age:>=1y"_s, {age(Than::AtLeast, u"1y"_s, 365 * 86'400)});
        row("minutes and months", u"age>5m age>2mo age>1w age>1min"_s,
            {age(Than::More, u"5m"_s, 300), age(Than::More, u"2mo"_s, 60 * 86'400),
             age(Than::More, u"1w"_s, 7 * 86'400), age(Than::More, u"1min"_s, 60)});
        row("busy", u"is:busy"_s, {fact(FilterTerm::Fact::Busy, u"busy"_s)});
        row("by its beginning", u"is:PROT"_s, {fact(FilterTerm::Fact::Protected, u"protected"_s)});
        row("a pattern", u"/^web-\\d+ x\\/y$/"_s,
            {term(Key::Text, u"^web-\\d+ x\\/y$"_s, false, Way::Pattern)});
        row("not a pattern", u"-/a/b/ c"_s,
            {term(Key::Text, u"a/b"_s, true, Way::Pattern), term(Key::Text, u"c"_s)});
        row("a pattern of a key", u"name:/^a/"_s, {term(Key::Name, u"^a"_s, false, Way::Pattern)});
    }

    void aTextIsItsTerms()
    {
        QFETCH(const QString, text);
        const FilterReading reading = readFilter(text);
        QVERIFY(!reading.mistake);
        QTEST(reading.query.terms, "terms");
        QCOMPARE(readFilter(reading.query.toText()).query, reading.query);
    }

    void aMistakeHasAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterMistake::Kind>("kind");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const QString &text, Kind kind, const QString &about) {
            QTest::newRow(name) << text << kind << about;
        };
        row("unknown key", u"web stat:error"_s, Kind::UnknownKey, u"stat"_s);
        row("not an unknown key", u"-colour:red"_s, Kind::UnknownKey, u"colour"_s);
        row("open quote", u"a \"two wor"_s, Kind::OpenQuote, u"\"two wor"_s);
        row("open quote at the end", u"name:x\""_s, Kind::OpenQuote, u"\""_s);
        row("open pattern", u"x /usr/bin"_s, Kind::OpenPattern, u"/usr/bin"_s);
        row("open after a backslash", u"/a\\/"_s, Kind::OpenPattern, u"/a\\/"_s);
        row("bad pattern", u"x /(a/ y"_s, Kind::BadPattern, u"/(a/"_s);
        row("limits are not theirs", u"/(*LIMIT_MATCH=99999999)a/"_s, Kind::BadPattern,
            u"/(*LIMIT_MATCH=99999999)a/"_s);
        row("long pattern", u'/' + QString(301, u'a') + u'/', Kind::LongPattern,
            u'/' + QString(301, u'a') + u'/');
        row("age without a sign", u"age:7d"_s, Kind::NoComparison, u"7d"_s);
        row("age of exactly", u"age=7d"_s, Kind::NoComparison, u"=7d"_s);
        row("age without a unit", u"age>7"_s, Kind::BadAge, u"7"_s);
        row("age with an unknown one", u"age>=7q b"_s, Kind::BadAge, u"7q"_s);
        row("age of signs", u"age<>"_s, Kind::BadAge, u">"_s);
        row("an age that no number holds", u"age>1234567y"_s, Kind::BadAge, u"1234567y"_s);
        row("unknown fact", u"is:lazy"_s, Kind::UnknownFact, u"lazy"_s);
    }

    void aMistakeHasAPlace()
    {
        QFETCH(const QString, text);
        const std::optional<FilterMistake> mistake = readFilter(text).mistake;
        QVERIFY(mistake);
        QTEST(mistake->kind, "kind");
        QTEST(mistake->text, "about");
        QCOMPARE(text.mid(mistake->from, mistake->length), mistake->text);
    }

    void wildcardsStandForWhatTheyStandFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wildcard");
        QTest::addColumn<bool>("fits");
        QTest::newRow("any end") << u"ci-1"_s << u"ci-*"_s << true;
        QTest::newRow("nothing is any") << u"ci-"_s << u"ci-*"_s << true;
        QTest::newRow("all of it") << u"aci-1"_s << u"ci-*"_s << false;
        QTest::newRow("one") << u"ci-1"_s << u"ci-?"_s << true;
        QTest::newRow("one is not none") << u"ci-"_s << u"ci-?"_s << false;
        QTest::newRow("in the middle") << u"a-xyx-b"_s << u"a*x-b"_s << true;
        QTest::newRow("itself") << u"a*"_s << u"a\\*"_s << true;
        QTest::newRow("only itself") << u"ab"_s << u"a\\*"_s << false;
        QTest::newRow("many") << QString(4'000, u'a') << QString(u"*a"_s.repeated(200) + u'b') << false;
    }

    void wildcardsStandForWhatTheyStandFor()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, wildcard);
        QTEST(fitsWildcard(text, wildcard), "fits");
    }

    void aPatternThatTakesTooLongIsGivenUp()
    {
        TermMatcher matcher(term(Key::Name, u"(a+)+$"_s, false, Way::Pattern));
        QElapsedTimer took;
        took.start();
        QVERIFY(!matcher.findsIn(QString(60, u'a') + u'b'));
        QVERIFY(matcher.hasGivenUp());
        QVERIFY2(took.elapsed() < 5'000, qPrintable(QString::number(took.elapsed())));
        TermMatcher quick(term(Key::Name, u"^web-\\d+$"_s, false, Way::Pattern));
        QVERIFY(quick.findsIn(u"web-17"_s));
        QVERIFY(!quick.findsIn(u"web-x"_s));
        QVERIFY(!quick.hasGivenUp());
    }
};

QTEST_GUILESS_MAIN(tst_FilterParser)
#include "tst_filterparser.moc"
