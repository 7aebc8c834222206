// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authorities.h"
#include "app/api/endpoint.h"
#include "app/api/knownlist.h"
#include "app/api/metrics.h"
#include "app/api/newcomputer.h"
#include "app/api/reach.h"
#include "app/api/result.h"
#include "app/api/session.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

struct HttpAnswer;
class ApiRequest;
class QNetworkAccessManager;
class QNetworkRequest;

// Speaks the Computers API: one function per operation of the contract.
// A handler runs exactly once, later, in this thread; never if its context is gone. The returned pointer
// can cancel the request while it lives; a cancelled one ends with Error::Kind::Cancelled, or OutcomeUnknown
// if a change had been sent. With the client go its requests, and no handler is called any more.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = std::function<void(const Result<T> &)>;
    using Request = QPointer<ApiRequest>;

    // What one exchange may cost, all of it, however the bytes trickle.
    struct Limits
    {
        std::chrono::milliseconds reading{15'000};
        std::chrono::milliseconds change{30'000};
        std::chrono::milliseconds sessions{60'000}; // a cold listing of sessions takes its time
        qint64 bodyBytes = 512LL * 1024 * 1024;     // after decompression
    };

    ApiClient(const Endpoint &endpoint, const ApiKey &key, const Limits &limits, const Reach &reach = {},
              QObject *parent = nullptr);
    ~ApiClient() override;

    // For the requests that begin from now on.
    void setKey(const ApiKey &key);
    // Whether the request of this number, see begun(), carried a key that has been replaced.
    bool hadOldKey(quint64 request) const { return request <= m_newKeyAfter; }
    const Endpoint &endpoint() const { return m_endpoint; }

    // GET /computers?includeProvisioningSteps=true. An answer that the caller holds already, by its own bytes
    // or by the server's word (304), comes back as Fleet::unchanged. Unpacked and decoded on a worker thread.
    Request listComputers(const KnownList &known, QObject *context, Handler<Fleet> handler);
    // GET /computers/{id}
    Request getComputer(const QString &id, QObject *context, Handler<Computer> handler);
    // POST /computers/{id}/refresh
    Request refreshComputer(const QString &id, QObject *context, Handler<RefreshOutcome> handler);
    // POST /computers/{id}/install-deps; 409 is Error::Kind::Conflict: a session is running already
    Request retryInstallDeps(const QString &id, QObject *context, Handler<Computer> handler);
    // DELETE /computers/{id}; 404 is success: alreadyGone
    Request deleteComputer(const QString &id, QObject *context, Handler<DeleteOutcome> handler);
    // GET /computers/name/{name}
    Request getComputerByName(const QString &name, QObject *context, Handler<Computer> handler);
    // POST /computers; 402 is Error::Kind::PlanLimit, 409 Conflict: the name is taken
    Request createComputer(const NewComputer &wanted, QObject *context, Handler<Computer> handler);
    // PATCH /computers/{id}; the answer may come without steps. 409: the name is taken
    Request updateComputer(const QString &id, const ComputerChanges &changes, QObject *context,
                           Handler<Computer> handler);
    // POST /computers/{id}/restart: resumes a paused managed computer; a no-op where it runs. Newer servers
    // are said to take a mode, "reboot" among others, but only third parties say so: it is not offered.
    Request restartComputer(const QString &id, QObject *context, Handler<RestartOutcome> handler);
    // GET /computers/{id}/metrics; an invalid start asks for all that is kept, about four days.
    Request getComputerMetrics(const QString &id, const QDateTime &start, QObject *context,
                               Handler<Metrics> handler);
    // GET /sessions?computerId=…: a page after the cursor, or the first one where it is empty.
    Request listSessions(const QString &computerId, const QString &cursor, QObject *context,
                         Handler<SessionPage> handler);

    // The number of the newest request begun. A reading with a number up to the one that this returned when a
    // change was answered may know nothing of that change.
    quint64 begun() const { return m_begun; }

    // The next requests open connections of their own, as after sleep or a change of network. What is under
    // way is not disturbed.
    void dropConnections();

private:
    template<typename T>
    using Decode = std::function<Result<T>(const HttpAnswer &)>;

    struct Call; // what one operation asks of send()

    template<typename T>
    Request send(const Call &call, Decode<T> decode, QObject *context, Handler<T> handler);
    std::shared_ptr<QNetworkAccessManager> newNetwork();
    QNetworkRequest requestFor(const Call &call) const;

    Endpoint m_endpoint;
    ApiKey m_key;
    Limits m_limits;
    Reach m_reach;
    Authorities m_authorities;
    QObject m_networks;                               // owns what m_network points to, and its predecessors
    std::shared_ptr<QNetworkAccessManager> m_network; // shared with the exchanges that run on it
    QObject m_requests;                               // owns the requests: they go before their networks
    quint64 m_begun = 0;
    quint64 m_newKeyAfter = 0; // the newest request when the key was replaced
};
