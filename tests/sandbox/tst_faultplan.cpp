// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::variant<Fault, QString> parse(const char *json)
{
    return Fault::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultHappensAsOftenAsPlanned()
    {
        FaultPlan plan;
        Fault fault = Fault::answer(u"getComputer"_s, 500);
        fault.times = 2;
        plan.add(fault);
        QVERIFY(plan.take(u"getComputer"_s, u"a"_s));
        QVERIFY(plan.take(u"getComputer"_s, u"b"_s));
        QVERIFY(!plan.take(u"getComputer"_s, u"c"_s));
        QCOMPARE(plan.count(), 0);
    }

    void lastingFaultStaysUntilItIsCleared()
    {
        FaultPlan plan;
        Fault fault = Fault::answer({}, 503);
        fault.times = -1;
        plan.add(fault);
        for (int i = 0; i < 50; ++i)
            QVERIFY(plan.take(u"listComputers"_s, {}));
        plan.clear();
        QVERIFY(!plan.take(u"listComputers"_s, {}));
    }

    void faultsMeetOnlyWhatTheyAreFor()
    {
        FaultPlan plan;
        Fault fault = Fault::answer(u"deleteComputer"_s, 500);
        fault.computerId = u"a"_s;
        plan.add(fault);
        QVERIFY(!plan.take(u"getComputer"_s, u"a"_s));
        QVERIFY(!plan.take(u"deleteComputer"_s, u"b"_s));
        QVERIFY(plan.take(u"deleteComputer"_s, u"a"_s));
    }

    void olderFaultComesFirst()
    {
        FaultPlan plan;
        plan.add(Fault::answer({}, 500));
        plan.add(Fault::answer({}, 503));
        QCOMPARE(plan.take({}, {})->status, 500);
        QCOMPARE(plan.take({}, {})->status, 503);
    }

    void rateLimitCarriesItsHeader()
    {
        const Fault fault = Fault::rateLimit(u"listComputers"_s, "12");
        QCOMPARE(fault.status, 429);
        QCOMPARE(fault.headers.constFirst().first, "Retry-After");
        QCOMPARE(fault.headers.constFirst().second, "12");
        QVERIFY(Fault::rateLimit({}, {}).headers.isEmpty());
    }

    void controlFormIsRead()
    {
        const auto parsed = parse(R"({"operation":"refreshComputer","kind":"stall","status":201,"body":"x",
                                      "headers":{"X-A":"b"},"delayMs":7,"times":3,"computerId":"c"})");
        const Fault *fault = std::get_if<Fault>(&parsed);
        QVERIFY(fault);
        QCOMPARE(fault->operation, u"refreshComputer"_s);
        QCOMPARE(fault->kind, Fault::Kind::Stall);
        QCOMPARE(fault->status, 201);
        QCOMPARE(fault->body, QByteArray("x"));
        QCOMPARE(fault->headers.constFirst().second, "b");
        QCOMPARE(fault->delayMs, 7);
        QCOMPARE(fault->times, 3);
        QCOMPARE(fault->computerId, u"c"_s);
    }

    void controlFormHasDefaults()
    {
        const auto parsed = parse("{}");
        const Fault *fault = std::get_if<Fault>(&parsed);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Fault::Kind::Status);
        QCOMPARE(fault->status, 500);
        QVERIFY(!fault->body);
        QCOMPARE(fault->times, 1);
    }

    void nonsenseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("kind") << QByteArray(R"({"kind":"explode"})");
        QTest::newRow("low status") << QByteArray(R"({"status":100})");
        QTest::newRow("high status") << QByteArray(R"({"status":600})");
        QTest::newRow("delay") << QByteArray(R"({"delayMs":-1})");
        QTest::newRow("never") << QByteArray(R"({"times":0})");
        QTest::newRow("line break in a header") << QByteArray(R"({"headers":{"A":"b\r\nC: d"}})");
        QTest::newRow("line break in its name") << QByteArray(R"({"headers":{"A\n":"b"}})");
    }

    void nonsenseIsRefusedWithAReason()
    {
        QFETCH(const QByteArray, json);
        const auto parsed = parse(json.constData());
        const QString *reason = std::get_if<QString>(&parsed);
        QVERIFY(reason);
        QVERIFY(!reason->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
