// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include "app/api/apirequest.h"
#include "app/api/decoder.h"
#include "app/api/entitytag.h"
#include "app/api/packedbody.h"
#include "app/api/requestbody.h"
#include "app/api/serverproxy.h"
#include "app/api/verdict.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApi, "millwright.api", QtInfoMsg)

namespace {

const QString sessionsPerPage = u"50"_s; // the contract allows 1 to 100

Result<Fleet> readFleet(const HttpAnswer &answer, const KnownList &known, quint64 begun)
{
    const QDateTime readAt = answer.requestedAt.addMSecs(answer.duration.count());
    Fleet same{.begun = begun, .readAt = readAt, .unchanged = true};
    same.etag = known.etag;
    if (answer.status == 304)
        return same;
    same.etag = usableTag(answer.etag);
    same.bytes = answer.body.size();
    if (known.held && decoder::isSameBody(answer.body, known.fleet))
        return same;
    Result<Fleet> fleet = decoder::fleet(answer.body, known.fleet.computers);
    if (fleet) {
        fleet->begun = begun;
        fleet->readAt = readAt;
        fleet->etag = same.etag;
        fleet->bytes = same.bytes;
        if (known.prepare && known.fleet.computers.isEmpty())
            fleet->prepared = known.prepare(*fleet);
    }
    return fleet;
}

Result<Computer> readComputer(const HttpAnswer &answer)
{
    return decoder::computer(answer.body);
}

// Never headers, queries or bodies.
void log(const QByteArray &verb, const QString &path, const Result<HttpAnswer> &answer)
{
    if (answer)
        qCDebug(lcApi).noquote() << verb << path << answer->status << answer->duration.count() << "ms,"
                                 << answer->receivedBytes << "bytes, unpacked" << answer->body.size();
    else
        qCDebug(lcApi).noquote() << verb << path << "got no answer:" << answer.error().detail;
}

QString parameter(const QString &name, const QString &value)
{
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

struct ApiClient::Call
{
    QByteArray verb;
    QStringList path; // below /api/v0, each one segment
    Expectation expected;
    QString query;                                  // encoded, without the question mark
    QByteArray body;                                // JSON; empty: none
    std::optional<Error> objection;                 // why it must not be sent
    std::optional<std::chrono::milliseconds> limit; // instead of the usual one
    bool longRead = false;                          // its answer is unpacked and read on a worker thread
    QByteArray ifNoneMatch; // an entity tag; empty: whatever the answer is, it is wanted

    std::optional<Error> refusal(bool readOnly) const
    {
        if (readOnly && expected.change)
            return Error{.kind = Error::Kind::Rejected, .cause = Error::Cause::ReadOnly};
        if (!std::all_of(path.cbegin(), path.cend(), isUsableId))
            return Error{.kind = Error::Kind::Rejected, .cause = Error::Cause::IdUnusable};
        return objection;
    }
};

ApiClient::ApiClient(const Endpoint &endpoint, const ApiKey &key, const Limits &limits, const Reach &reach,
                     QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_key(key)
    , m_limits(limits)
    , m_reach(reach)
    , m_authorities(reach.caFile)
    , m_network(newNetwork())
{
    m_limits.reading = reach.reading.value_or(m_limits.reading);
    m_limits.sessions = std::max(m_limits.sessions, m_limits.reading);
}

ApiClient::~ApiClient() = default;

std::shared_ptr<QNetworkAccessManager> ApiClient::newNetwork()
{
    auto *network = new QNetworkAccessManager(&m_networks);
    network->setProxyFactory(new ServerProxy(m_reach.proxy));
    return {network, [](QNetworkAccessManager *last) { last->deleteLater(); }};
}

void ApiClient::setKey(const ApiKey &key)
{
    m_key = key;
    m_newKeyAfter = m_begun;
}

void ApiClient::dropConnections()
{
    // Not clearConnectionCache(): it ends the thread that serves requests under way, which then never finish.
    m_network = newNetwork();
}

QNetworkRequest ApiClient::requestFor(const Call &call) const
{
    QUrl url = m_endpoint.resource(QStringList{u"api"_s, u"v0"_s} + call.path);
    if (!call.query.isEmpty())
        url.setQuery(call.query, QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_key.bytes());
    request.setRawHeader("Accept", "application/json");
    if (call.longRead) // Qt unpacks what it asks for itself, and does it in this thread
        request.setRawHeader("Accept-Encoding", packedbody::coding);
    if (!call.ifNoneMatch.isEmpty())
        request.setRawHeader("If-None-Match", call.ifNoneMatch);
    request.setRawHeader("User-Agent", "Millwright/" MILLWRIGHT_VERSION);
    return request;
}

// The one place that knows how a request is made and an answer judged.
template<typename T>
ApiClient::Request ApiClient::send(const Call &call, Decode<T> decode, QObject *context, Handler<T> handler)
{
    const QString logged = requestFor(call).url().path(QUrl::FullyEncoded);
    const ApiRequest::Reader reader = [verb = call.verb, logged, expected = call.expected, decode,
                                       key = m_key.bytes(),
                                       mostBytes = m_limits.bodyBytes](const Result<HttpAnswer> &answer) {
        if (!answer) {
            log(verb, logged, answer);
            return std::any(Result<T>(answer.error()));
        }
        const HttpAnswer whole = packedbody::unpacked(*answer, mostBytes);
        log(verb, logged, whole);
        if (const std::optional<Error> error = objection(whole, expected, key))
            return std::any(Result<T>(*error));
        const Result<T> value = decode(whole);
        return std::any(value ? value : Result<T>(unreadable(value.error(), whole, expected)));
    };
    const ApiRequest::Receiver receiver = [handler](const std::any &outcome) {
        handler(*std::any_cast<Result<T>>(&outcome));
    };
    const bool change = call.expected.change;
    const ApiRequest::Plan plan{.request = requestFor(call),
                                .verb = call.verb,
                                .body = call.body,
                                .change = change,
                                .longRead = call.longRead,
                                .limit = call.limit.value_or(change ? m_limits.change : m_limits.reading),
                                .answerBytes = m_limits.bodyBytes};
    ++m_begun;
    auto *request = new ApiRequest(plan, reader, context, receiver, &m_requests);
    if (const std::optional<Error> refusal = call.refusal(m_reach.readOnly))
        request->refuse(*refusal);
    else
        request->start(m_network, &m_authorities);
    return request;
}

ApiClient::Request ApiClient::listComputers(const KnownList &known, QObject *context, Handler<Fleet> handler)
{
    const auto read = [known, begun = m_begun + 1](const HttpAnswer &answer) {
        return readFleet(answer, known, begun);
    };
    // Unasked, it would say that nothing has changed since nobody knows what.
    const bool conditional = known.held && !known.etag.isEmpty();
    const Call call{.verb = "GET",
                    .path = {u"computers"_s},
                    .expected = {.success = conditional ? QList<int>{200, 304} : QList<int>{200}},
                    .query = parameter(u"includeProvisioningSteps"_s, u"true"_s),
                    .longRead = true,
                    .ifNoneMatch = conditional ? known.etag : QByteArray()};
    return send<Fleet>(call, read, context, handler);
}

ApiClient::Request ApiClient::getComputer(const QString &id, QObject *context, Handler<Computer> handler)
{
    const Call call{.verb = "GET", .path = {u"computers"_s, id}, .expected = {.success = {200}}};
    return send<Computer>(call, readComputer, context, handler);
}

ApiClient::Request ApiClient::getComputerByName(const QString &name, QObject *context,
                                                Handler<Computer> handler)
{
    const Call call{.verb = "GET",
                    .path = {u"computers"_s, u"name"_s, name},
                    .expected = {.success = {200}},
                    .objection = objectionToName(name)};
    return send<Computer>(call, readComputer, context, handler);
}

ApiClient::Request ApiClient::createComputer(const NewComputer &wanted, QObject *context,
                                             Handler<Computer> handler)
{
    const Call call{.verb = "POST",
                    .path = {u"computers"_s},
                    .expected = {.success = {201, 200}, .change = true},
                    .body = requestbody::of(wanted),
                    .objection = objection(wanted)};
    return send<Computer>(call, readComputer, context, handler);
}

ApiClient::Request ApiClient::updateComputer(const QString &id, const ComputerChanges &changes,
                                             QObject *context, Handler<Computer> handler)
{
    const Call call{.verb = "PATCH",
                    .path = {u"computers"_s, id},
                    .expected = {.success = {200}, .change = true},
                    .body = requestbody::of(changes),
                    .objection = objection(changes)};
    return send<Computer>(call, readComputer, context, handler);
}

ApiClient::Request ApiClient::restartComputer(const QString &id, QObject *context,
                                              Handler<RestartOutcome> handler)
{
    const auto read = [](const HttpAnswer &answer) {
        return answer.status == 204 ? RestartOutcome{} : decoder::restartOutcome(answer.body);
    };
    const Call call{.verb = "POST",
                    .path = {u"computers"_s, id, u"restart"_s},
                    .expected = {.success = {200, 204}, .change = true}};
    return send<RestartOutcome>(call, read, context, handler);
}

ApiClient::Request ApiClient::refreshComputer(const QString &id, QObject *context,
                                              Handler<RefreshOutcome> handler)
{
    const auto read = [](const HttpAnswer &answer) { return decoder::refreshOutcome(answer.body); };
    const Call call{.verb = "POST",
                    .path = {u"computers"_s, id, u"refresh"_s},
                    .expected = {.success = {200}, .change = true}};
    return send<RefreshOutcome>(call, read, context, handler);
}

ApiClient::Request ApiClient::retryInstallDeps(const QString &id, QObject *context, Handler<Computer> handler)
{
    const Call call{.verb = "POST",
                    .path = {u"computers"_s, id, u"install-deps"_s},
                    .expected = {.success = {202, 200}, .change = true}};
    return send<Computer>(call, readComputer, context, handler);
}

ApiClient::Request ApiClient::deleteComputer(const QString &id, QObject *context,
                                             Handler<DeleteOutcome> handler)
{
    const Handler<DeleteOutcome> goneIsDeleted = [handler](const Result<DeleteOutcome> &deleted) {
        const bool gone = !deleted && deleted.error().kind == Error::Kind::NotFound;
        handler(gone ? Result<DeleteOutcome>(DeleteOutcome{.alreadyGone = true}) : deleted);
    };
    const auto read = [](const HttpAnswer &) { return Result<DeleteOutcome>(DeleteOutcome{}); };
    const Call call{
            .verb = "DELETE", .path = {u"computers"_s, id}, .expected = {.success = {204}, .change = true}};
    return send<DeleteOutcome>(call, read, context, goneIsDeleted);
}

ApiClient::Request ApiClient::getComputerMetrics(const QString &id, const QDateTime &start, QObject *context,
                                                 Handler<Metrics> handler)
{
    const auto read = [](const HttpAnswer &answer) { return decoder::metrics(answer.body); };
    Call call{.verb = "GET", .path = {u"computers"_s, id, u"metrics"_s}, .expected = {.success = {200}}};
    if (start.isValid())
        call.query = parameter(u"start"_s, start.toUTC().toString(Qt::ISODateWithMs));
    return send<Metrics>(call, read, context, handler);
}

ApiClient::Request ApiClient::listSessions(const QString &computerId, const QString &cursor, QObject *context,
                                           Handler<SessionPage> handler)
{
    const auto read = [](const HttpAnswer &answer) { return decoder::sessionPage(answer.body); };
    Call call{.verb = "GET",
              .path = {u"sessions"_s},
              .expected = {.success = {200}},
              .query = parameter(u"computerId"_s, computerId) + u'&' + parameter(u"limit"_s, sessionsPerPage),
              .limit = m_limits.sessions};
    if (!isUsableId(computerId))
        call.objection = Error{.kind = Error::Kind::Rejected, .cause = Error::Cause::IdUnusable};
    if (!cursor.isEmpty())
        call.query += u'&' + parameter(u"cursor"_s, cursor);
    return send<SessionPage>(call, read, context, handler);
}
