// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include "app/api/apirequest.h"
#include "app/api/decoder.h"
#include "app/api/systemproxy.h"
#include "app/api/verdict.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString includeSteps = u"includeProvisioningSteps=true"_s;

Result<Fleet> readFleet(const HttpAnswer &answer, const QByteArray &knownDigest, quint64 begun)
{
    const QDateTime readAt = answer.requestedAt.addMSecs(answer.duration.count());
    const QByteArray digest = decoder::digest(answer.body);
    if (!knownDigest.isEmpty() && digest == knownDigest)
        return Fleet{.begun = begun, .readAt = readAt, .digest = digest, .unchanged = true};
    Result<Fleet> fleet = decoder::fleet(answer.body);
    if (fleet) {
        fleet->begun = begun;
        fleet->readAt = readAt;
        fleet->digest = digest;
    }
    return fleet;
}

Result<Computer> readComputer(const HttpAnswer &answer)
{
    return decoder::computer(answer.body);
}

} // namespace

ApiClient::ApiClient(const Endpoint &endpoint, const ApiKey &key, const Limits &limits, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_key(key), m_limits(limits), m_network(newNetwork())
{
}

ApiClient::~ApiClient() = default;

std::shared_ptr<QNetworkAccessManager> ApiClient::newNetwork()
{
    auto *network = new QNetworkAccessManager(&m_networks);
    network->setProxyFactory(new SystemProxy);
    return {network, [](QNetworkAccessManager *last) { last->deleteLater(); }};
}

void ApiClient::dropConnections()
{
    // Not clearConnectionCache(): it ends the thread that serves requests under way, which then never finish.
    m_network = newNetwork();
}

QNetworkRequest ApiClient::requestFor(const QStringList &path) const
{
    QNetworkRequest request(m_endpoint.resource(QStringList{u"api"_s, u"v0"_s, u"computers"_s} + path));
    request.setRawHeader("Authorization", "Bearer " + m_key.bytes());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Millwright/" MILLWRIGHT_VERSION);
    return request;
}

// The one place that knows how a request is made and an answer judged.
template<typename T>
ApiClient::Request ApiClient::send(const QByteArray &verb, const QStringList &path,
                                   const Expectation &expected, Decode<T> decode, QObject *context,
                                   Handler<T> handler)
{
    const ApiRequest::Reader reader = [expected, decode,
                                       key = m_key.bytes()](const Result<HttpAnswer> &answer) {
        if (!answer)
            return std::any(Result<T>(answer.error()));
        if (const std::optional<Error> error = objection(*answer, expected, key))
            return std::any(Result<T>(*error));
        const Result<T> value = decode(*answer);
        return std::any(value ? value : Result<T>(unreadable(value.error(), *answer, expected)));
    };
    const ApiRequest::Receiver receiver = [handler](const std::any &outcome) {
        handler(*std::any_cast<Result<T>>(&outcome));
    };
    const bool isList = path.isEmpty();
    ApiRequest::Plan plan{.request = requestFor(path),
                          .verb = verb,
                          .change = expected.change,
                          .longRead = isList,
                          .limit = expected.change ? m_limits.change : m_limits.reading,
                          .bodyBytes = m_limits.bodyBytes};
    if (isList) {
        QUrl url = plan.request.url();
        url.setQuery(includeSteps);
        plan.request.setUrl(url);
    }
    ++m_begun;
    auto *request = new ApiRequest(plan, reader, context, receiver, &m_requests);
    if (isList || isUsableId(path.constFirst()))
        request->start(m_network);
    else
        request->refuse({.kind = Error::Kind::Rejected, .cause = Error::Cause::IdUnusable});
    return request;
}

ApiClient::Request ApiClient::listComputers(const QByteArray &knownDigest, QObject *context,
                                            Handler<Fleet> handler)
{
    const auto read = [knownDigest, begun = m_begun + 1](const HttpAnswer &answer) {
        return readFleet(answer, knownDigest, begun);
    };
    return send<Fleet>("GET", {}, {.success = {200}}, read, context, handler);
}

ApiClient::Request ApiClient::getComputer(const QString &id, QObject *context, Handler<Computer> handler)
{
    return send<Computer>("GET", {id}, {.success = {200}}, readComputer, context, handler);
}

ApiClient::Request ApiClient::refreshComputer(const QString &id, QObject *context,
                                              Handler<RefreshOutcome> handler)
{
    const auto read = [](const HttpAnswer &answer) { return decoder::refreshOutcome(answer.body); };
    return send<RefreshOutcome>("POST", {id, u"refresh"_s}, {.success = {200}, .change = true}, read, context,
                                handler);
}

ApiClient::Request ApiClient::retryInstallDeps(const QString &id, QObject *context, Handler<Computer> handler)
{
    return send<Computer>("POST", {id, u"install-deps"_s}, {.success = {202, 200}, .change = true},
                          readComputer, context, handler);
}

ApiClient::Request ApiClient::deleteComputer(const QString &id, QObject *context,
                                             Handler<DeleteOutcome> handler)
{
    const Handler<DeleteOutcome> goneIsDeleted = [handler](const Result<DeleteOutcome> &deleted) {
        const bool gone = !deleted && deleted.error().kind == Error::Kind::NotFound;
        handler(gone ? Result<DeleteOutcome>(DeleteOutcome{.alreadyGone = true}) : deleted);
    };
    const auto read = [](const HttpAnswer &) { return Result<DeleteOutcome>(DeleteOutcome{}); };
    return send<DeleteOutcome>("DELETE", {id}, {.success = {204}, .change = true}, read, context,
                               goneIsDeleted);
}
