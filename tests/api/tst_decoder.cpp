// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Cause)
Q_DECLARE_METATYPE(Computer::Unreadable)
Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

QByteArray list(const QByteArray &entries)
{
    return "{\"computers\":[" + entries + "]}";
}

const QByteArray before = "{\"id\":\"a\",\"name\":\"first\"}";
const QByteArray after = "{\"id\":\"z\",\"name\":\"last\"}";

QByteArray between(const QByteArray &entry)
{
    return list(before + "," + entry + "," + after);
}

Computer only(const QByteArray &fields)
{
    const Result<Fleet> fleet = decoder::fleet(list("{\"id\":\"x\"," + fields + "}"));
    return fleet && fleet->computers.size() == 1 ? fleet->computers.constFirst() : Computer{};
}

} // namespace

// JSON of the contract becomes values; what is odd costs its field or its computer, never the fleet.
class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead()
    {
        const QByteArray json =
                "{\"id\":\"cmp_1\",\"name\":\"ci\",\"providerType\":\"e2b\",\"createdAt\":1700000000001,"
                "\"status\":\"Active\",\"hostId\":\"h\",\"hostname\":\"hn\",\"remoteUser\":\"ru\","
                "\"relayClientUrl\":\"wss://c\",\"relayAgentUrl\":\"wss://a\","
                "\"ownerPrincipalKind\":\"human\",\"ownerId\":\"u_1\",\"provisioningSteps\":["
                "{\"id\":\"install-deps\",\"name\":\"Installing\",\"status\":\"FAILED\","
                "\"error\":\"no such package\",\"startedAt\":1700000000002,"
                "\"completedAt\":1700000000003,\"installSessionId\":\"s_1\"}]}";
        const Result<Computer> computer = decoder::computer(" " + json + "\r\n");
        QVERIFY(computer);
        QCOMPARE(computer->id, u"cmp_1"_s);
        QCOMPARE(computer->name, u"ci"_s);
        QCOMPARE(computer->provider(), Computer::Provider::Managed);
        QCOMPARE(computer->createdAt, 1700000000001);
        QCOMPARE(computer->status, Computer::Status::Active);
        QCOMPARE(computer->statusWord, u"Active"_s);
        QCOMPARE(computer->hostId, u"h"_s);
        QCOMPARE(computer->hostname, u"hn"_s);
        QCOMPARE(computer->remoteUser, u"ru"_s);
        QCOMPARE(computer->relayClientUrl, u"wss://c"_s);
        QCOMPARE(computer->relayAgentUrl, u"wss://a"_s);
        QCOMPARE(computer->ownerPrincipalKind, u"human"_s);
        QCOMPARE(computer->ownerId, u"u_1"_s);
        QVERIFY(computer->otherFields.isEmpty());
        QCOMPARE(computer->json, json);
        QCOMPARE(computer->steps->size(), 1);
        const ProvisioningStep step = computer->steps->constFirst();
        QCOMPARE(step.id, u"install-deps"_s);
        QCOMPARE(step.name, u"Installing"_s);
        QCOMPARE(step.status, u"FAILED"_s);
        QCOMPARE(step.error, u"no such package"_s);
        QCOMPARE(step.installSessionId, u"s_1"_s);
        QCOMPARE(step.startedAt, 1700000000002);
        QCOMPARE(step.completedAt, 1700000000003);
    }

    void absentFieldsAreAbsent()
    {
        const Computer computer = only("\"name\":\"n\"");
        QVERIFY(computer.isReadable());
        QCOMPARE(computer.status, Computer::Status::Unknown);
        QVERIFY(!computer.createdAt);
        QVERIFY(!computer.steps);
        QVERIFY(computer.hostname.isEmpty());
    }

    void unknownFieldsAndWordsAreKept()
    {
        const Computer computer = only("\"status\":\"hibernated\",\"providerType\":\"moon\","
                                       "\"size\" : { \"cpus\" : 4 }, \"tags\":[ 1, \"a b\" ],\"n\":null,"
                                       "\"big\":18446744073709551615,\"\\u0061\\\"b\":true");
        QCOMPARE(computer.statusWord, u"hibernated"_s);
        QCOMPARE(computer.status, Computer::Status::Unknown);
        QCOMPARE(computer.provider(), Computer::Provider::Managed);
        const QList<UnknownField> expected{{u"size"_s, u"{\"cpus\":4}"_s},
                                           {u"tags"_s, u"[1,\"a b\"]"_s},
                                           {u"n"_s, u"null"_s},
                                           {u"big"_s, u"18446744073709551615"_s},
                                           {u"a\"b"_s, u"true"_s}};
        QCOMPARE(computer.otherFields, expected);
    }

    void wrongTypeCostsThatFieldOnly_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *key :
             {"name", "providerType", "status", "hostId", "hostname", "remoteUser", "relayClientUrl",
              "relayAgentUrl", "ownerPrincipalKind", "ownerId", "createdAt", "provisioningSteps"}) {
            for (const char *value :
                 {"null", "true", "{\"a\":[1,{}]}", "-1", "[[1],{\"x\":\"y\"}]", "nope"}) {
                if (QByteArray(key) == "provisioningSteps" && value[0] == '[')
                    continue; // a list of steps, be they odd
                const QByteArray field = "\"" + QByteArray(key) + "\":" + value;
                QTest::newRow(field.constData()) << field;
            }
        }
        QTest::newRow("lone surrogate") << QByteArray("\"name\":\"a\\ud800b\"");
        QTest::newRow("bad escape") << QByteArray("\"name\":\"a\\xb\"");
    }
    void wrongTypeCostsThatFieldOnly()
    {
        QFETCH(const QByteArray, field);
        const Result<Fleet> fleet =
                decoder::fleet(between("{\"id\":\"x\"," + field + ",\"extra\":1,\"hostname\":\"kept\"}"));
        QVERIFY2(fleet, field.constData());
        QCOMPARE(fleet->computers.size(), 3);
        const Computer computer = fleet->computers.at(1);
        QVERIFY(computer.isReadable());
        QCOMPARE(computer.id, u"x"_s);
        QCOMPARE(computer.hostname, u"kept"_s);
        QCOMPARE(computer.otherFields.size(), 1);
        QVERIFY(computer.name.isEmpty());
        QVERIFY(computer.statusWord.isEmpty());
        QVERIFY(!computer.createdAt);
        QVERIFY(!computer.steps);
        QCOMPARE(fleet->computers.constLast().name, u"last"_s);
    }

    void unreadableEntryKeepsItsBytesAndPlace_data()
    {
        using Unreadable = Computer::Unreadable;
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<Unreadable>("why");
        QTest::newRow("number") << QByteArray("42") << Unreadable::NotAnObject;
        QTest::newRow("string") << QByteArray("\"id\"") << Unreadable::NotAnObject;
        QTest::newRow("null") << QByteArray("null") << Unreadable::NotAnObject;
        QTest::newRow("list") << QByteArray("[{\"id\":\"x\"}]") << Unreadable::NotAnObject;
        QTest::newRow("no JSON value") << QByteArray("nope") << Unreadable::NotAnObject;
        QTest::newRow("missing colon") << QByteArray("{\"id\" \"x\"}") << Unreadable::NotAnObject;
        QTest::newRow("missing comma")
                << QByteArray("{\"id\":\"x\" \"name\":\"y\"}") << Unreadable::NotAnObject;
        QTest::newRow("key is no string") << QByteArray("{id:\"x\"}") << Unreadable::NotAnObject;
        QTest::newRow("empty") << QByteArray("{}") << Unreadable::NoId;
        QTest::newRow("no id") << QByteArray("{\"name\":\"y\"}") << Unreadable::NoId;
        QTest::newRow("empty id") << QByteArray("{\"id\":\"\",\"name\":\"y\"}") << Unreadable::NoId;
        QTest::newRow("id is a number") << QByteArray("{\"id\":7}") << Unreadable::NoId;
        QTest::newRow("id is half a character") << QByteArray("{\"id\":\"\\udfff\"}") << Unreadable::NoId;
        QTest::newRow("repeated") << QByteArray("{\"id\":\"a\",\"name\":\"y\"}") << Unreadable::RepeatedId;
    }
    void unreadableEntryKeepsItsBytesAndPlace()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const Computer::Unreadable, why);
        const Result<Fleet> fleet = decoder::fleet(between(entry));
        QVERIFY(fleet);
        QCOMPARE(fleet->computers.size(), 3);
        QCOMPARE(fleet->computers.at(0).name, u"first"_s);
        QCOMPARE(fleet->computers.at(2).name, u"last"_s);
        QCOMPARE(fleet->computers.at(2).entry, 0); // only those that nobody can name otherwise have one
        const Computer odd = fleet->computers.at(1);
        QCOMPARE(int(odd.unreadable), int(why));
        QCOMPARE(odd.json, entry);
        QCOMPARE(odd.entry, 2);
        QVERIFY(odd.id.isEmpty());
    }

    void timesAreMillisecondsWhateverCame_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<std::optional<qint64>>("time");
        const auto row = [](const char *number, std::optional<qint64> time) {
            QTest::newRow(number) << QByteArray(number) << time;
        };
        row("1700000000123", 1700000000123);
        row("1700000000", 1700000000000);
        row("1.7000000001234e12", 1700000000123);
        row("1700000000.0", 1700000000000);
        row("99999999999", 99999999999000);
        row("100000000000", 100000000000);
        row("0", 0);
        row("8640000000000000", 8640000000000000);
        row("8640000000000001", std::nullopt);
        row("-1", std::nullopt);
        row("9223372036854775808", std::nullopt);
        row("1e300", std::nullopt);
        row("1e999", std::nullopt);
        row("\"1700000000123\"", std::nullopt);
        row("01", std::nullopt);
    }
    void timesAreMillisecondsWhateverCame()
    {
        QFETCH(const QByteArray, number);
        QFETCH(const std::optional<qint64>, time);
        const Computer computer = only("\"createdAt\":" + number + ",\"name\":\"kept\"");
        QCOMPARE(computer.createdAt, time);
        QCOMPARE(computer.name, u"kept"_s);
    }

    void integersAreExact()
    {
        const Result<RefreshOutcome> outcome =
                decoder::refreshOutcome("{\"configured\":9007199254740993,\"secretsConfigured\":3}");
        QVERIFY(outcome);
        QCOMPARE(outcome->configured, 9007199254740993);
        QCOMPARE(outcome->secretsConfigured, 3);
    }

    void oddStepsStayVisible()
    {
        const Computer computer =
                only("\"provisioningSteps\":[null,7,{\"name\":\"a\",\"status\":9},"
                     "{\"name\":\"b\",\"error\":{\"code\": 5}},{\"name\":\"c\",\"error\":null}]");
        QCOMPARE(computer.steps->size(), 5);
        QVERIFY(computer.steps->at(0).name.isEmpty());
        QCOMPARE(computer.steps->at(2).name, u"a"_s);
        QVERIFY(computer.steps->at(2).status.isEmpty());
        QCOMPARE(computer.steps->at(3).error, u"{\"code\":5}"_s);
        QCOMPARE(computer.steps->at(3).state(), ProvisioningStep::State::Failed);
        QCOMPARE(computer.steps->at(4).state(), ProvisioningStep::State::Other);
    }

    void brokenUtf8BecomesReplacements()
    {
        const Result<Fleet> fleet = decoder::fleet(between("{\"id\":\"x\",\"name\":\"a\xff\xc3z\"}"));
        QVERIFY(fleet);
        QCOMPARE(fleet->computers.at(1).name, u"a\uFFFD\uFFFDz"_s);
        QCOMPARE(fleet->computers.at(2).name, u"last"_s);
    }

    void rawControlCharacterCostsNobodyElse()
    {
        const Result<Fleet> fleet = decoder::fleet(between("{\"id\":\"x\",\"name\":\"a\nb\x01"
                                                           "c\"}"));
        QVERIFY(fleet);
        QCOMPARE(fleet->computers.at(1).name, u"a b c"_s);
        QCOMPARE(fleet->computers.at(2).name, u"last"_s);
    }

    void byteOrderMarkIsSkipped()
    {
        QVERIFY(decoder::fleet("\xEF\xBB\xBF" + list(before)));
        QVERIFY(decoder::computer("\xEF\xBB\xBF" + before));
    }

    void fleetOfAnotherShapeIsRefused_data()
    {
        using Cause = Error::Cause;
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("empty") << QByteArray() << Cause::NotJson;
        QTest::newRow("white") << QByteArray(" \n") << Cause::NotJson;
        QTest::newRow("HTML") << QByteArray("<html></html>") << Cause::NotJson;
        QTest::newRow("text") << QByteArray("OK") << Cause::NotJson;
        QTest::newRow("cut in a string") << QByteArray("{\"computers\":[{\"id\":\"a") << Cause::NotJson;
        QTest::newRow("cut in an entry")
                << QByteArray("{\"computers\":[{\"id\":\"a\",\"b\":1") << Cause::NotJson;
        QTest::newRow("cut after an entry") << "{\"computers\":[" + before << Cause::NotJson;
        QTest::newRow("cut after the list") << "{\"computers\":[" + before + "]" << Cause::NotJson;
        QTest::newRow("something follows") << list(before) + "{}" << Cause::NotJson;
        QTest::newRow("no comma between") << list(before + after) << Cause::NotJson;
        QTest::newRow("no list") << QByteArray("{}") << Cause::WrongShape;
        QTest::newRow("null") << QByteArray("{\"computers\":null}") << Cause::WrongShape;
        QTest::newRow("object") << QByteArray("{\"computers\":{}}") << Cause::WrongShape;
        QTest::newRow("bare list") << QByteArray("[]") << Cause::WrongShape;
        QTest::newRow("string") << QByteArray("\"computers\"") << Cause::WrongShape;
    }
    void fleetOfAnotherShapeIsRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Error::Cause, cause);
        const Result<Fleet> fleet = decoder::fleet(body);
        QVERIFY(!fleet);
        QCOMPARE(fleet.error().kind, Error::Kind::BadReply);
        QCOMPARE(int(fleet.error().cause), int(cause));
    }

    void otherFieldsBesideTheListDoNotMatter()
    {
        const Result<Fleet> fleet = decoder::fleet("{\"total\":2,\"page\":{\"computers\":1},\"computers\":["
                                                   + before + "],\"x\":[]}");
        QVERIFY(fleet);
        QCOMPARE(fleet->computers.size(), 1);
    }

    void emptyFleetIsAFleet()
    {
        QVERIFY(decoder::fleet("{\"computers\":[]}"));
        QVERIFY(decoder::fleet(" { \"computers\" : [ ] } ")->computers.isEmpty());
    }

    void computerOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("empty") << QByteArray() << Error::Cause::NotJson;
        QTest::newRow("list") << QByteArray("[]") << Error::Cause::WrongShape;
        QTest::newRow("no id") << QByteArray("{\"name\":\"x\"}") << Error::Cause::WrongShape;
        QTest::newRow("cut") << before.chopped(1) << Error::Cause::NotJson;
        QTest::newRow("twice") << before + after << Error::Cause::NotJson;
    }
    void computerOfAnotherShapeIsRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Error::Cause, cause);
        const Result<Computer> computer = decoder::computer(body);
        QVERIFY(!computer);
        QCOMPARE(int(computer.error().cause), int(cause));
    }

    void refreshOutcomeNeedsItsNumber_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("string") << QByteArray("{\"configured\":\"2\"}");
        QTest::newRow("negative") << QByteArray("{\"configured\":-2}");
        QTest::newRow("list") << QByteArray("[2]");
        QTest::newRow("empty") << QByteArray();
    }
    void refreshOutcomeNeedsItsNumber()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!decoder::refreshOutcome(body));
    }

    void depthBombsAreNoDanger()
    {
        const QByteArray opening(300'000, '[');
        const QByteArray closed = opening + QByteArray(300'000, ']');
        QVERIFY(!decoder::fleet(opening));
        QVERIFY(!decoder::fleet(closed));
        QVERIFY(!decoder::fleet("{\"computers\":" + opening));
        QVERIFY(!decoder::fleet(QByteArray("{\"a\":").repeated(100'000)));
        const Result<Fleet> entry = decoder::fleet(between(closed));
        QVERIFY(entry);
        QVERIFY(!entry->computers.at(1).isReadable());
        const Result<Fleet> field = decoder::fleet(between("{\"id\":\"x\",\"deep\":" + closed + "}"));
        QVERIFY(field);
        QCOMPARE(field->computers.at(2).name, u"last"_s);
    }

    void hundredThousandComputersAreRead()
    {
        QByteArray entries;
        for (int i = 0; i < 100'000; ++i) {
            entries += QByteArray(i ? "," : "") + "{\"id\":\"cmp_" + QByteArray::number(i)
                       + "\",\"name\":\"node\",\"providerType\":\"e2b\",\"createdAt\":1700000000000,"
                         "\"status\":\"active\"}";
        }
        const QByteArray body = list(entries);
        QElapsedTimer clock;
        clock.start();
        const Result<Fleet> fleet = decoder::fleet(body);
        qInfo("%lld ms for %lld bytes", clock.elapsed(), qint64(body.size()));
        QVERIFY(fleet);
        QCOMPARE(fleet->computers.size(), 100'000);
        QCOMPARE(fleet->computers.constLast().id, u"cmp_99999"_s);
    }

    void anyByteMayBeWrongWithoutHarm()
    {
        QRandomGenerator random(1);
        const QByteArray valid =
                between("{\"id\":\"x\",\"name\":\"n\\u00e9\",\"createdAt\":17.5e8,"
                        "\"provisioningSteps\":[{\"name\":\"s\",\"error\":\"e\"}],\"o\":{\"p\":[1]}}");
        for (int run = 0; run < 20'000; ++run) {
            QByteArray body = valid;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int at = random.bounded(int(body.size()));
                switch (random.bounded(3)) {
                case 0:
                    body[at] = char(random.bounded(256));
                    break;
                case 1:
                    body.remove(at, random.bounded(1, 6));
                    break;
                default:
                    body.insert(at, body.mid(random.bounded(int(body.size())), random.bounded(1, 6)));
                }
            }
            const Result<Fleet> fleet = decoder::fleet(body);
            if (!fleet)
                QVERIFY(fleet.error().cause == Error::Cause::NotJson
                        || fleet.error().cause == Error::Cause::WrongShape);
        }
    }

    // Inside one entry, as long as quotes and brackets still match, a change harms that entry alone.
    void brokenEntryNeverCostsItsNeighbours()
    {
        QRandomGenerator random(2);
        const QByteArray entry =
                "{\"id\":\"xyz\",\"name\":\"name\",\"createdAt\":1700000000,\"o\":{\"p\":[1,true]}}";
        const QByteArray fragile = "\"{}[]\\";
        for (int run = 0; run < 20'000; ++run) {
            QByteArray odd = entry;
            const int at = random.bounded(int(odd.size()));
            const char byte = char(random.bounded(0x20, 0x100));
            if (fragile.contains(odd.at(at)) || fragile.contains(byte))
                continue;
            odd[at] = byte;
            const Result<Fleet> fleet = decoder::fleet(between(odd));
            QVERIFY2(fleet, odd.constData());
            QCOMPARE(fleet->computers.size(), 3);
            QCOMPARE(fleet->computers.at(0).name, u"first"_s);
            QVERIFY2(fleet->computers.at(2).name == u"last", odd.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
