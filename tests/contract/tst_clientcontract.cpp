// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "tests/contract/prism.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// What an operation came to, whatever its value.
struct Outcome
{
    bool done = false;
    std::optional<Error> error;
    QString value; // the gist of a success
};

template<typename T>
ApiClient::Handler<T> note(Outcome &outcome, const std::function<QString(const T &)> &gist)
{
    return [&outcome, gist](const Result<T> &result) {
        outcome.done = true;
        if (result)
            outcome.value = gist(*result);
        else
            outcome.error = result.error();
    };
}

QString nameOf(const Computer &computer)
{
    return computer.id.isEmpty() ? QString() : computer.name;
}

} // namespace

// The client against answers that Prism makes out of a description of the API, and nothing else.
class TestClientContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void eachStatusIsUnderstood_data();
    void eachStatusIsUnderstood();
    void publishedStatusesAreUnderstood_data();
    void publishedStatusesAreUnderstood();
    void requestsKeepToTheDescription();

private:
    void addRows(bool published);
    void check(const Prism &prism);
    bool askPublished(ApiClient &client, const QString &operation, const QString &id, Outcome &outcome);
    void askOther(ApiClient &client, const QString &operation, const QString &id, Outcome &outcome);
    Outcome ask(const Prism &prism, const QString &operation, int status, const QString &id);

    QTemporaryDir m_described;
    QTemporaryDir m_published;
    std::unique_ptr<Prism> m_prism;
    std::unique_ptr<Prism> m_pages; // absent where the published pages are not beside the checkout
};

void TestClientContract::initTestCase()
{
    if (const std::optional<QString> missing = Prism::missing())
        QSKIP(qPrintable(*missing));
    m_prism = std::make_unique<Prism>();
    QVERIFY(m_prism->mock(Prism::describe(m_described.path(), {u"--variants"_s})));
    if (const std::optional<QString> pages = Prism::pages()) {
        m_pages = std::make_unique<Prism>();
        QVERIFY(m_pages->mock(Prism::describe(m_published.path(), {u"--pages"_s, *pages, u"--variants"_s})));
    }
}

void TestClientContract::cleanupTestCase()
{
    m_prism.reset();
    m_pages.reset();
}

void TestClientContract::addRows(bool published)
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<Error::Kind>>("kind");
    const QHash<int, Error::Kind> kinds{
            {400, Error::Kind::Rejected},    {401, Error::Kind::Unauthorized}, {402, Error::Kind::PlanLimit},
            {403, Error::Kind::Forbidden},   {404, Error::Kind::NotFound},     {409, Error::Kind::Conflict},
            {429, Error::Kind::RateLimited}, {500, Error::Kind::ServerFault},
    };
    const QList<QPair<QString, QList<int>>> published3{
            {u"refreshComputer"_s, {200, 401, 403, 404, 500}},
            {u"retryInstallDeps"_s, {202, 400, 401, 404, 409, 500}},
            {u"deleteComputer"_s, {204, 401, 404, 500}},
    };
    const QList<QPair<QString, QList<int>>> all{
            {u"listComputers"_s, {200, 400, 401, 403, 429, 500}},
            {u"getComputer"_s, {200, 401, 403, 404, 429, 500}},
            {u"refreshComputer"_s, {200, 400, 401, 403, 404, 429, 500}},
            {u"retryInstallDeps"_s, {202, 400, 401, 403, 404, 409, 429, 500}},
            {u"deleteComputer"_s, {204, 401, 403, 404, 429, 500}},
            {u"getComputerByName"_s, {200, 401, 403, 404, 429, 500}},
            {u"createComputer"_s, {201, 400, 401, 402, 403, 409, 429, 500}},
            {u"updateComputer"_s, {200, 400, 401, 403, 404, 409, 429, 500}},
            {u"restartComputer"_s, {200, 204, 400, 401, 402, 403, 404, 429, 500}},
            {u"getComputerMetrics"_s, {200, 400, 401, 403, 404, 429, 500}},
            {u"listSessions"_s, {200, 400, 401, 403, 429, 500}},
    };
    for (const auto &[operation, statuses] : published ? published3 : all) {
        for (const int status : statuses) {
            std::optional<Error::Kind> kind;
            if (kinds.contains(status) && !(operation == u"deleteComputer"_s && status == 404))
                kind = kinds.value(status);
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(operation).arg(status))) << operation << status << kind;
        }
    }
}

// False where it is none of these.
bool TestClientContract::askPublished(ApiClient &client, const QString &operation, const QString &id,
                                      Outcome &outcome)
{
    if (operation == u"listComputers"_s)
        client.listComputers({}, this, note<Fleet>(outcome, [](const Fleet &fleet) {
                                 return QString::number(fleet.computers.size());
                             }));
    else if (operation == u"getComputer"_s)
        client.getComputer(id, this, note<Computer>(outcome, nameOf));
    else if (operation == u"refreshComputer"_s)
        client.refreshComputer(id, this, note<RefreshOutcome>(outcome, [](const RefreshOutcome &refreshed) {
                                   return QString::number(refreshed.configured);
                               }));
    else if (operation == u"retryInstallDeps"_s)
        client.retryInstallDeps(id, this, note<Computer>(outcome, nameOf));
    else if (operation == u"deleteComputer"_s)
        client.deleteComputer(id, this, note<DeleteOutcome>(outcome, [](const DeleteOutcome &deleted) {
                                  return deleted.alreadyGone ? u"already gone"_s : u"deleted"_s;
                              }));
    else
        return false;
    return true;
}

void TestClientContract::askOther(ApiClient &client, const QString &operation, const QString &id,
                                  Outcome &outcome)
{
    const NewComputer wanted{.name = u"ci-runner-07"_s,
                             .remoteUser = u"droid"_s,
                             .providerType = u"e2b"_s,
                             .repos = {u"https://git.example/a/b"_s},
                             .hostId = u"66ed2b2b-104f-4ded-8780-6cbe4cfe7622"_s,
                             .autoInstallDeps = true,
                             .serviceAccountId = u"sa_1"_s};
    if (operation == u"getComputerByName"_s)
        client.getComputerByName(id, this, note<Computer>(outcome, nameOf));
    else if (operation == u"createComputer"_s)
        client.createComputer(wanted, this, note<Computer>(outcome, nameOf));
    else if (operation == u"updateComputer"_s)
        client.updateComputer(id, {.name = u"ci-runner-07"_s}, this, note<Computer>(outcome, nameOf));
    else if (operation == u"restartComputer"_s)
        client.restartComputer(id, this, note<RestartOutcome>(outcome, [](const RestartOutcome &restarted) {
                                   return restarted.wasRestarted.value_or(false) ? u"woken"_s : u"done"_s;
                               }));
    else if (operation == u"getComputerMetrics"_s)
        client.getComputerMetrics(id, QDateTime::currentDateTimeUtc(), this,
                                  note<Metrics>(outcome, [](const Metrics &metrics) {
                                      return QString::number(metrics.value(0).cpuUsedPct.value_or(-1));
                                  }));
    else
        client.listSessions(id, u"x+/="_s, this, note<SessionPage>(outcome, [](const SessionPage &page) {
                                return QString::number(page.sessions.size()) + page.nextCursor;
                            }));
}

Outcome TestClientContract::ask(const Prism &prism, const QString &operation, int status, const QString &id)
{
    const Result<Endpoint> endpoint =
            Endpoint::fromText(u"%1/%2/%3"_s.arg(prism.url().toString(), operation, QString::number(status)));
    const Result<ApiKey> key = ApiKey::fromText(u"fk-contract"_s);
    if (!endpoint || !key)
        return {};
    ApiClient client(*endpoint, *key, {});
    Outcome outcome;
    if (!askPublished(client, operation, id, outcome))
        askOther(client, operation, id, outcome);
    if (!QTest::qWaitFor([&] { return outcome.done; }, 20'000))
        outcome.value = u"no answer"_s;
    return outcome;
}

void TestClientContract::check(const Prism &prism)
{
    QFETCH(const QString, operation);
    QFETCH(const int, status);
    QFETCH(const std::optional<Error::Kind>, kind);
    const Outcome outcome = ask(prism, operation, status, u"cmp_8KdQ2vLmZr7Hf31T"_s);
    QVERIFY(outcome.done);
    QCOMPARE(outcome.error.has_value(), kind.has_value());
    if (kind) {
        QCOMPARE(outcome.error->kind, *kind);
        QCOMPARE(outcome.error->httpStatus, status);
        QCOMPARE(outcome.error->detail, operation + u" was refused"_s);
        QCOMPARE(outcome.error->title, u"Title %1"_s.arg(status));
        return;
    }
    const QHash<QString, QString> values{
            {u"listComputers"_s, u"1"_s},
            {u"getComputer"_s, u"ci-runner-07"_s},
            {u"refreshComputer"_s, u"3"_s},
            {u"retryInstallDeps"_s, u"ci-runner-07"_s},
            {u"deleteComputer"_s, status == 204 ? u"deleted"_s : u"already gone"_s},
            {u"getComputerByName"_s, u"ci-runner-07"_s},
            {u"createComputer"_s, u"ci-runner-07"_s},
            {u"updateComputer"_s, u"ci-runner-07"_s},
            {u"restartComputer"_s, status == 204 ? u"done"_s : u"woken"_s},
            {u"getComputerMetrics"_s, u"12.5"_s},
            {u"listSessions"_s, u"1bmV4dA=="_s},
    };
    QCOMPARE(outcome.value, values.value(operation));
}

void TestClientContract::eachStatusIsUnderstood_data()
{
    addRows(false);
}

void TestClientContract::eachStatusIsUnderstood()
{
    check(*m_prism);
}

void TestClientContract::publishedStatusesAreUnderstood_data()
{
    addRows(true);
}

void TestClientContract::publishedStatusesAreUnderstood()
{
    if (!m_pages)
        QSKIP("the published pages are not beside this checkout");
    check(*m_pages);
}

// Prism writes down each request that leaves the description: another method, a missing key, a bad parameter.
void TestClientContract::requestsKeepToTheDescription()
{
    const QString odd = u"team a/\u00fc%2F?#1 100% \u2603"_s;
    for (const QString &operation :
         {u"getComputer"_s, u"refreshComputer"_s, u"retryInstallDeps"_s, u"deleteComputer"_s,
          u"getComputerByName"_s, u"createComputer"_s, u"updateComputer"_s, u"restartComputer"_s,
          u"getComputerMetrics"_s, u"listSessions"_s}) {
        const QHash<QString, int> success{
                {u"retryInstallDeps"_s, 202}, {u"deleteComputer"_s, 204}, {u"createComputer"_s, 201}};
        const Outcome outcome = ask(*m_prism, operation, success.value(operation, 200), odd);
        QVERIFY2(outcome.done && !outcome.error, qPrintable(operation));
    }
    QTRY_VERIFY(m_prism->output().contains(u"Request received"_s));
    const qsizetype requests = m_prism->output().count(u"Request received"_s);
    const qsizetype violations = m_prism->output().count(u"Violation"_s);
    qInfo("Prism's verdict: %d requests, %d violations", int(requests), int(violations));
    QVERIFY(requests >= 10);
    QCOMPARE(violations, 0);
}

QTEST_GUILESS_MAIN(TestClientContract)
#include "tst_clientcontract.moc"
