// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "app/api/apiclient.h"
#include "app/fleet/operationrun.h"
#include "rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

// What the server does with a request; status 0: it hangs up without a word.
struct Answer
{
    int status = 0;
    QByteArray body;
};

const Answer hangUp;

QByteArray computerJson(const QByteArray &id, const QByteArray &name, qint64 createdAt = 1'700'000'000'000)
{
    return R"({"id":")" + id + R"(","name":")" + name
           + R"(","providerType":"e2b","remoteUser":"droid","createdAt":)" + QByteArray::number(createdAt)
           + '}';
}

// As a creation that began now would have made it, told by a clock that differs by so much.
Answer createdAgo(std::chrono::milliseconds ago, const QByteArray &name = "build-1")
{
    return {200, computerJson("new", name, QDateTime::currentMSecsSinceEpoch() - ago.count())};
}

} // namespace

Q_DECLARE_METATYPE(Answer)

// One operation against a server that says exactly what the contract lets it say.
class TestOperationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResumptionEndsAsItsAnswersSay_data();
    void aResumptionEndsAsItsAnswersSay();
    void anUpdateEndsAsItsAnswersSay_data();
    void anUpdateEndsAsItsAnswersSay();
    void aCreationEndsAsItsAnswersSay_data();
    void aCreationEndsAsItsAnswersSay();
    void aCreationThatNeverLeftHasFailed();
    void onlyWhatIsAsAskedForIsTheNewComputer_data();
    void onlyWhatIsAsAskedForIsTheNewComputer();
    void aResumptionTellsWhetherTheComputerWasPaused();
    void aRemoteUserIsComparedLikeAName_data();
    void aRemoteUserIsComparedLikeAName();
    void theDescriptionOfAnotherComputerIsNotTaken();
    void theStatusIsThatOfTheAnswerThatDecided_data();
    void theStatusIsThatOfTheAnswerThatDecided();

private:
    static void columns();
    void judge(const QByteArray &change, const QByteArray &check);
    // Plays the answers and returns the operation as it ended.
    Operation run(const Operation &operation, const QList<Answer> &answers);

    Operation m_operation;
    QList<QByteArray> m_requests; // first lines
    QList<State> m_states;
};

Operation TestOperationRun::run(const Operation &operation, const QList<Answer> &answers)
{
    RawServer server;
    QList<RawServer::Step> steps;
    for (const Answer &answer : answers)
        steps += answer.status == 0
                         ? RawServer::Step{.bytes = {}, .then = RawServer::Step::Then::Close}
                         : RawServer::Step{.bytes = RawServer::response(answer.status, answer.body)};
    server.script(steps);
    ApiClient client(*Endpoint::fromText(server.address()), *ApiKey::fromText(QString::fromLatin1(testKey)),
                     shortLimits());
    OperationPace pace;
    pace.checkAfter = 5ms;
    OperationRun run(&client, operation, pace, nullptr);
    Operation last;
    m_states.clear();
    connect(&run, &OperationRun::changed, this, [&](const Operation &now) {
        last = now;
        m_states += now.state;
    });
    run.start();
    [&] { QTRY_VERIFY(!last.isOpen()); }();
    m_requests.clear();
    for (const QByteArray &request : server.requests())
        m_requests += request.left(request.indexOf(" HTTP"));
    return last;
}

void TestOperationRun::columns()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("error"); // -1: none
    QTest::addColumn<int>("checks");
}

void TestOperationRun::judge(const QByteArray &change, const QByteArray &check)
{
    QFETCH(const QList<Answer>, answers);
    QFETCH(const int, state);
    QFETCH(const int, error);
    QFETCH(const int, checks);
    m_operation = run(m_operation, answers);
    QCOMPARE(int(m_operation.state), state);
    if (error >= 0)
        QCOMPARE(int(m_operation.error.kind), error);
    else
        QCOMPARE(m_operation.error, Error());
    QList<QByteArray> expected{change}; // sent once, whatever happens
    expected += QList<QByteArray>(checks, check);
    QCOMPARE(m_requests, expected);
    QCOMPARE(m_states.contains(State::Checking), checks > 0);
    QVERIFY(m_operation.settled > 0);
}

void TestOperationRun::aResumptionEndsAsItsAnswersSay_data()
{
    columns();
    using E = Error::Kind;
    const auto row = [](const char *name, const QList<Answer> &answers, State state, int error, int checks) {
        QTest::newRow(name) << answers << int(state) << error << checks;
    };
    const Answer there{200, computerJson("c1", "one")};
    row("200", {{200, "{}"}}, State::Succeeded, -1, 0);
    row("204", {{204, {}}}, State::Succeeded, -1, 0);
    row("400", {{400, {}}}, State::Failed, int(E::Rejected), 0);
    row("402", {{402, {}}}, State::Failed, int(E::PlanLimit), 0);
    row("404", {{404, {}}}, State::Failed, int(E::NotFound), 0);
    row("409", {{409, {}}}, State::Failed, int(E::Conflict), 0);
    row("500", {{500, {}}, there}, State::OutcomeUnknown, int(E::ServerFault), 1);
    row("lost", {hangUp, there}, State::OutcomeUnknown, int(E::OutcomeUnknown), 1);
    row("lost, and gone", {hangUp, {404, {}}}, State::Failed, int(E::NotFound), 1);
}

void TestOperationRun::aResumptionEndsAsItsAnswersSay()
{
    m_operation = {.kind = Kind::Resume, .computerId = u"c1"_s};
    judge("POST /api/v0/computers/c1/restart", "GET /api/v0/computers/c1");
}

void TestOperationRun::anUpdateEndsAsItsAnswersSay_data()
{
    columns();
    using E = Error::Kind;
    const auto row = [](const char *name, const QList<Answer> &answers, State state, int error, int checks) {
        QTest::newRow(name) << answers << int(state) << error << checks;
    };
    const Answer renamed{200, computerJson("c1", "two")};
    const Answer asBefore{200, computerJson("c1", "one")};
    const Answer other{200, computerJson("c2", "two")};
    row("200", {renamed}, State::Succeeded, -1, 0);
    row("400", {{400, {}}}, State::Failed, int(E::Rejected), 0);
    row("403", {{403, {}}}, State::Failed, int(E::Forbidden), 0);
    row("409", {{409, {}}}, State::Failed, int(E::Conflict), 0);
    row("500 and done", {{500, {}}, renamed}, State::Succeeded, -1, 1);
    row("500 and not done", {{500, {}}, asBefore}, State::Failed, int(E::ServerFault), 1);
    row("lost and done", {hangUp, renamed}, State::Succeeded, -1, 1);
    row("lost and not done", {hangUp, asBefore}, State::Failed, int(E::OutcomeUnknown), 1);
    row("lost and gone", {hangUp, {404, {}}}, State::Failed, int(E::NotFound), 1);
    row("lost, another's", {hangUp, other}, State::OutcomeUnknown, int(E::OutcomeUnknown), 3);
    row("lost, unreadable", {hangUp, {500, {}}}, State::OutcomeUnknown, int(E::OutcomeUnknown), 3);
}

void TestOperationRun::anUpdateEndsAsItsAnswersSay()
{
    m_operation = {.kind = Kind::Update, .computerId = u"c1"_s, .changes = {.name = u"two"_s}};
    judge("PATCH /api/v0/computers/c1", "GET /api/v0/computers/c1");
    if (m_operation.state == State::Succeeded)
        QCOMPARE(m_operation.computer->name, u"two"_s);
}

void TestOperationRun::aCreationEndsAsItsAnswersSay_data()
{
    columns();
    using E = Error::Kind;
    const auto row = [](const char *name, const QList<Answer> &answers, State state, int error, int checks) {
        QTest::newRow(name) << answers << int(state) << error << checks;
    };
    const Answer none{404, {}};
    const int lost = int(E::OutcomeUnknown);
    row("201", {{201, computerJson("new", "build-1")}}, State::Succeeded, -1, 0);
    row("200", {{200, computerJson("new", "build-1")}}, State::Succeeded, -1, 0);
    row("400", {{400, {}}}, State::Failed, int(E::Rejected), 0);
    row("402", {{402, {}}}, State::Failed, int(E::PlanLimit), 0);
    row("404", {none}, State::Failed, int(E::NotFound), 0);
    row("409", {{409, {}}}, State::Failed, int(E::Conflict), 0);
    row("500 and done", {{500, {}}, createdAgo(0s)}, State::Succeeded, -1, 1);
    // Not there is not: it was sent, and may be there a moment later.
    row("500 and not there", {{500, {}}, none}, State::OutcomeUnknown, int(E::ServerFault), 3);
    row("500 and there later", {{500, {}}, none, none, createdAgo(0s)}, State::Succeeded, -1, 3);
    row("201 that says nothing", {{201, "{}"}, createdAgo(0s)}, State::Succeeded, -1, 1);
    row("lost and done", {hangUp, createdAgo(0s)}, State::Succeeded, -1, 1);
    row("lost and done, their clock late", {hangUp, createdAgo(4min)}, State::Succeeded, -1, 1);
    row("lost and done, their clock early", {hangUp, createdAgo(-60min)}, State::Succeeded, -1, 1);
    row("lost, an older one", {hangUp, createdAgo(6min)}, State::OutcomeUnknown, lost, 1);
    row("lost and not there", {hangUp, none}, State::OutcomeUnknown, lost, 3);
    row("lost and there later", {hangUp, none, createdAgo(0s)}, State::Succeeded, -1, 2);
    row("lost, unreadable, not there", {hangUp, {500, {}}, none}, State::OutcomeUnknown, lost, 3);
    row("lost, another's", {hangUp, createdAgo(0s, "build-2")}, State::OutcomeUnknown, lost, 3);
    row("lost, unreadable", {hangUp, {500, {}}}, State::OutcomeUnknown, lost, 3);
}

void TestOperationRun::aCreationEndsAsItsAnswersSay()
{
    m_operation = {.kind = Kind::Create, .draft = {.name = u"build-1"_s, .remoteUser = u"droid"_s}};
    judge("POST /api/v0/computers", "GET /api/v0/computers/name/build-1");
    const bool created = m_operation.state == State::Succeeded;
    QCOMPARE(m_operation.computerId, created ? u"new"_s : QString());
    if (created)
        QCOMPARE(m_operation.computer->id, u"new"_s);
}

void TestOperationRun::aCreationThatNeverLeftHasFailed()
{
    // Refused by the client itself, for its length: no socket is opened, and nothing is to be checked.
    const Operation ended = run({.kind = Kind::Create, .draft = {.name = QString(64, u'a')}}, {{404, {}}});
    QCOMPARE(ended.state, State::Failed);
    QCOMPARE(m_requests.size(), 0);
    QVERIFY(!m_states.contains(State::Checking));
}

void TestOperationRun::onlyWhatIsAsAskedForIsTheNewComputer_data()
{
    QTest::addColumn<QByteArray>("told"); // besides id, name and time
    QTest::addColumn<QString>("namesake");
    QTest::addColumn<bool>("ours");
    QTest::newRow("as asked for") << QByteArray(
            R"("providerType":"e2b","remoteUser":"droid","ownerId":"sa-1")")
                                  << u"old"_s << true;
    QTest::newRow("nothing told") << QByteArray(R"("hostname":"h")") << QString() << true;
    QTest::newRow("another word for managed") << QByteArray(R"("providerType":"cloud")") << QString() << true;
    QTest::newRow("known before") << QByteArray(R"("providerType":"e2b")") << u"new"_s << false;
    QTest::newRow("an own machine") << QByteArray(R"("providerType":"byom")") << QString() << false;
    QTest::newRow("another user") << QByteArray(R"("remoteUser":"root")") << QString() << false;
    QTest::newRow("another owner") << QByteArray(R"("ownerId":"usr-2")") << QString() << false;
}

void TestOperationRun::onlyWhatIsAsAskedForIsTheNewComputer()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QString, namesake);
    QFETCH(const bool, ours);
    const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    const Answer found{200, R"({"id":"new","name":"build-1","createdAt":)" + now + ',' + told + '}'};
    Operation creation{.kind = Kind::Create,
                       .draft = {.name = u"build-1"_s,
                                 .remoteUser = u"droid"_s,
                                 .providerType = u"e2b"_s,
                                 .serviceAccountId = u"sa-1"_s},
                       .knownNamesakes = {namesake}};
    const Operation ended = run(creation, {hangUp, found});
    QCOMPARE(ended.state, ours ? State::Succeeded : State::OutcomeUnknown);
    QCOMPARE(ended.computerId, ours ? u"new"_s : QString());
    QCOMPARE(m_requests.size(), 2);
}

void TestOperationRun::aResumptionTellsWhetherTheComputerWasPaused()
{
    const Operation resume{.kind = Kind::Resume, .computerId = u"c1"_s};
    QCOMPARE(run(resume, {{200, R"({"wasRestarted":true})"}}).wasRestarted, std::optional(true));
    QCOMPARE(run(resume, {{200, R"({"wasRestarted":false})"}}).wasRestarted, std::optional(false));
    QCOMPARE(run(resume, {{204, {}}}).wasRestarted, std::nullopt);
}

void TestOperationRun::aRemoteUserIsComparedLikeAName_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("state");
    QTest::newRow("the new one") << u"droid"_s << int(State::Succeeded);
    QTest::newRow("the old one") << u"somebody"_s << int(State::Failed);
}

void TestOperationRun::aRemoteUserIsComparedLikeAName()
{
    QFETCH(const QString, user);
    QFETCH(const int, state);
    const Operation change{.kind = Kind::Update, .computerId = u"c1"_s, .changes = {.remoteUser = user}};
    QCOMPARE(int(run(change, {hangUp, {200, computerJson("c1", "one")}}).state), state);
}

void TestOperationRun::theDescriptionOfAnotherComputerIsNotTaken()
{
    const Operation rename{.kind = Kind::Update, .computerId = u"c1"_s, .changes = {.name = u"two"_s}};
    const Operation ended = run(rename, {{200, computerJson("c2", "two")}});
    QCOMPARE(ended.state, State::Succeeded);
    QVERIFY(!ended.computer);
}

void TestOperationRun::theStatusIsThatOfTheAnswerThatDecided_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("status");
    const Answer there{200, computerJson("c1", "one")};
    const auto row = [](const char *name, const QList<Answer> &answers, State state, int status) {
        QTest::newRow(name) << answers << int(state) << status;
    };
    row("deleted", {{204, {}}}, State::Succeeded, 204);
    row("already gone", {{404, {}}}, State::Succeeded, 404);
    row("refused", {{403, {}}}, State::Failed, 403);
    row("failed and gone", {{500, {}}, {404, {}}}, State::Succeeded, 404);
    row("failed and there", {{500, {}}, there}, State::Failed, 500);
    row("lost and gone", {hangUp, {404, {}}}, State::Succeeded, 404);
    row("lost and there", {hangUp, there}, State::Failed, 0);
    row("lost for good", {hangUp, {500, {}}}, State::OutcomeUnknown, 0);
}

void TestOperationRun::theStatusIsThatOfTheAnswerThatDecided()
{
    QFETCH(const QList<Answer>, answers);
    QFETCH(const int, state);
    QFETCH(const int, status);
    Operation operation;
    operation.kind = Kind::Delete;
    operation.computerId = u"c1"_s;
    operation.httpStatus = 999; // of an earlier try
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Operation ended = run(operation, answers);
    QCOMPARE(int(ended.state), state);
    QCOMPARE(ended.httpStatus, status);
    QVERIFY(before <= ended.startedAt && ended.startedAt <= ended.finishedAt);
    QVERIFY(ended.finishedAt <= QDateTime::currentDateTimeUtc());
}

QTEST_GUILESS_MAIN(TestOperationRun)
#include "tst_operationrun.moc"
