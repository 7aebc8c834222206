// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "app/fleet/operationqueue.h"
#include "loadedwindow.h"
#include "suite.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

constexpr int wanted = 1'000;
constexpr int generated = 1'500; // some cannot be refreshed

// The sandbox as a program of its own, and who in it can be refreshed.
class BulkSandbox
{
public:
    explicit BulkSandbox(int latencyMs)
    {
        // It tells of each request, and while curl is waited for nobody would read that.
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(MILLWRIGHT_SANDBOX_PROGRAM),
                        {u"--fleet"_s, QString::number(generated), u"--speed"_s, u"0"_s, u"--latency"_s,
                         QString::number(latencyMs)});
    }
    ~BulkSandbox()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isUp()
    {
        QByteArray said;
        while (said.count('\n') < 2 && m_process.waitForReadyRead(30'000))
            said += m_process.readAllStandardOutput();
        const QString text = QString::fromUtf8(said);
        address = text.section(u"Address: "_s, 1).section(u'\n', 0, 0);
        key = text.section(u"Key: "_s, 1).section(u'\n', 0, 0);
        return !address.isEmpty() && !key.isEmpty();
    }

    std::unique_ptr<ApiClient> client() const
    {
        const Result<Endpoint> endpoint = Endpoint::fromText(address);
        const Result<ApiKey> usable = ApiKey::fromText(key);
        if (!endpoint || !usable)
            return nullptr;
        return std::make_unique<ApiClient>(*endpoint, *usable, ApiClient::Limits());
    }

    QString address;
    QString key;

private:
    QProcess m_process;
};

// So many managed computers that nothing speaks against refreshing.
QList<Operation> refreshes(ApiClient *client)
{
    QList<Operation> operations;
    bool read = false;
    QObject context;
    client->listComputers({}, &context, [&](const Result<Fleet> &fleet) {
        read = true;
        if (!fleet)
            return;
        for (const Computer &computer : fleet->computers) {
            const bool fits = computer.status == Computer::Status::Active
                              && computer.provider() == Computer::Provider::Managed;
            if (!fits || operations.size() == wanted)
                continue;
            Operation operation;
            operation.kind = Operation::Kind::RefreshCredentials;
            operation.computerId = computer.id;
            operation.computerName = computer.name;
            operations.append(operation);
        }
    });
    waitFor([&read] { return read; });
    return operations;
}

void report(benchmark::State &state, double seconds, qsizetype done)
{
    if (done != wanted)
        state.SkipWithError("not each of them was refreshed");
    state.SetIterationTime(seconds);
    state.counters["per second"] = double(wanted) / seconds;
}

void refreshByQueue(BulkSandbox &sandbox, benchmark::State &state)
{
    const std::unique_ptr<ApiClient> client = sandbox.client();
    OperationQueue queue(client.get(), OperationPace());
    const QList<Operation> operations = refreshes(client.get());
    qsizetype succeeded = 0;
    QObject::connect(&queue, &OperationQueue::operationChanged, [&](const Operation &operation) {
        succeeded += operation.state == Operation::State::Succeeded ? 1 : 0;
    });
    const Stopwatch watch;
    queue.submit(operations);
    waitFor([&queue] { return queue.isIdle(); });
    report(state, watch.seconds(), succeeded);
}

// By Qt's network access with nothing around it, as many at a time: no queue could be faster.
void refreshPlainly(BulkSandbox &sandbox, benchmark::State &state)
{
    const std::unique_ptr<ApiClient> client = sandbox.client();
    const QList<Operation> operations = refreshes(client.get());
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    qsizetype sent = 0;
    qsizetype ended = 0;
    qsizetype succeeded = 0;
    const std::function<void()> sendNext = [&] {
        if (sent == operations.size())
            return;
        const QString id = operations[sent++].computerId;
        QNetworkRequest request(QUrl(sandbox.address + u"/api/v0/computers/%1/refresh"_s.arg(id)));
        request.setRawHeader("Authorization", "Bearer " + sandbox.key.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.post(request, QByteArray());
        QObject::connect(reply, &QNetworkReply::finished, &network, [&, reply] {
            ++ended;
            succeeded += reply->error() == QNetworkReply::NoError ? 1 : 0;
            reply->deleteLater();
            sendNext();
        });
    };
    const Stopwatch watch;
    for (int i = 0; i < OperationPace().parallel; ++i)
        sendNext();
    waitFor([&] { return ended == operations.size(); });
    report(state, watch.seconds(), succeeded);
}

// One configuration for all requests: what they have in common first, then an address for each.
QByteArray curlConfiguration(const BulkSandbox &sandbox, const QList<Operation> &operations)
{
    QByteArray text = "header = \"Authorization: Bearer " + sandbox.key.toUtf8() + "\"\n";
    text += "header = \"Content-Length: 0\"\nrequest = POST\nwrite-out = \"%{http_code}\\n\"\n";
    for (const Operation &operation : operations)
        text += "url = \"" + sandbox.address.toUtf8() + "/api/v0/computers/" + operation.computerId.toUtf8()
                + "/refresh\"\noutput = /dev/null\n";
    return text;
}

void refreshByCurl(BulkSandbox &sandbox, benchmark::State &state)
{
    const std::unique_ptr<ApiClient> client = sandbox.client();
    const QTemporaryDir folder; // for this user's eyes alone, like the key in it
    QFile configuration(folder.filePath(u"requests"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return state.SkipWithError("no file for curl's requests");
    configuration.write(curlConfiguration(sandbox, refreshes(client.get())));
    configuration.close();
    QProcess curl;
    const Stopwatch watch;
    curl.start(u"curl"_s, {u"--disable"_s, u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s,
                           QString::number(OperationPace().parallel), u"--noproxy"_s, u"*"_s, u"--config"_s,
                           configuration.fileName()});
    curl.waitForFinished(120'000);
    const double seconds = watch.seconds();
    report(state, seconds, curl.readAllStandardOutput().split('\n').count("200"));
}

void add(Suite *suite, const std::string &name, int latencyMs,
         void (*refresh)(BulkSandbox &, benchmark::State &))
{
    suite->add(
            name, Clock::Own,
            [latencyMs, refresh](benchmark::State &state) {
                for (auto _ : state) {
                    BulkSandbox sandbox(latencyMs);
                    if (!sandbox.isUp()) {
                        state.SkipWithError("the sandbox did not start");
                        break;
                    }
                    refresh(sandbox, state);
                }
            },
            0, 1);
}

void addRow(Suite *suite, const std::string &suffix, const QString &what)
{
    suite->addRow({.what = what,
                   .ours = {"bulk/millwright" + suffix, "per second"},
                   .beside = {"bulk/curl" + suffix, "per second"},
                   .besideName = u"curl --parallel --parallel-max %1"_s.arg(OperationPace().parallel),
                   .figure = u"≥ 0.9 ×"_s,
                   .isReached = [](double mine, double beside) { return mine >= 0.9 * beside; },
                   .unit = u"/s"_s});
}

} // namespace

void addBulk(Suite *suite)
{
    add(suite, "bulk/curl/20ms", 20, refreshByCurl);
    add(suite, "bulk/millwright/20ms", 20, refreshByQueue);
    add(suite, "bulk/curl/0ms", 0, refreshByCurl);
    add(suite, "bulk/plain/0ms", 0, refreshPlainly);
    add(suite, "bulk/millwright/0ms", 0, refreshByQueue);
    addRow(suite, "/20ms", u"Bulk refresh of 1 000 computers, a server 20 ms away"_s);
    addRow(suite, "/0ms", u"Bulk refresh of 1 000 computers, a server that answers at once"_s);
    suite->addRow({.what = u"… and beside what Qt can do"_s,
                   .ours = {"bulk/millwright/0ms", "per second"},
                   .beside = {"bulk/plain/0ms", "per second"},
                   .besideName = u"QNetworkAccessManager with nothing around it"_s,
                   .figure = {},
                   .isReached = {},
                   .unit = u"/s"_s});
}
