// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apirequest.h"

#include "app/api/serverproxy.h"
#include "app/workers.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>

namespace {

// Qt connects in a thread of its own and tells afterwards. So long after a change was given up it must have
// told that the connection stood.
constexpr std::chrono::milliseconds newsOfConnecting{100};
constexpr int triesOfReading = 2;

} // namespace

ApiRequest::ApiRequest(Plan plan, Reader reader, QObject *context, Receiver receiver, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_reader(std::move(reader))
    , m_context(context)
    , m_receiver(std::move(receiver))
    , m_requestedAt(QDateTime::currentDateTimeUtc())
{
    Q_ASSERT(context);
    m_clock.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(Error::Kind::TimedOut, Error::Cause::NoAnswerInTime); });
    // Nobody waits any more: a reading is a waste, but a change that is under way stays under way.
    if (!m_plan.change)
        connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

void ApiRequest::start(const std::shared_ptr<QNetworkAccessManager> &network, Authorities *authorities)
{
    m_network = network;
    m_deadline.start(m_plan.limit);
    authorities->lookUp(this, [this](const Authorities::Trust &trust) {
        if (m_stage == Stage::Waiting)
            findProxy(trust);
    });
}

void ApiRequest::findProxy(const Authorities::Trust &trust)
{
    if (!trust)
        return conclude(trust.error());
    if (*trust)
        m_plan.request.setSslConfiguration(**trust);
    auto *proxy = static_cast<ServerProxy *>(m_network->proxyFactory()); // ApiClient gave it that one
    proxy->lookUp(m_plan.request.url(), this, [this] {
        if (m_stage == Stage::Waiting)
            exchange();
    });
}

void ApiRequest::refuse(const Error &error)
{
    conclude(error);
}

void ApiRequest::cancel()
{
    giveUp(Error::Kind::Cancelled, Error::Cause::None);
}

void ApiRequest::exchange()
{
    ++m_tries;
    m_exchange =
            new HttpExchange(m_network, m_plan.request, m_plan.verb, m_plan.body, m_plan.answerBytes, this);
    connect(m_exchange, &HttpExchange::ended, this, &ApiRequest::takeAnswer);
}

void ApiRequest::takeAnswer(const Result<HttpAnswer> &answer)
{
    if (m_stage != Stage::Waiting)
        return;
    if (answer) {
        m_deadline.stop();
        m_httpStatus = answer->status;
        HttpAnswer dated = *answer;
        dated.requestedAt = m_requestedAt;
        dated.duration = std::chrono::milliseconds(m_clock.elapsed());
        read(dated);
        return;
    }
    Error error = answer.error();
    const bool lost = error.cause == Error::Cause::ConnectionLost;
    if (lost && !m_plan.change && m_tries < triesOfReading) {
        m_exchange->deleteLater();
        exchange();
        return;
    }
    if (lost && m_plan.change)
        error.kind = Error::Kind::OutcomeUnknown;
    conclude(error);
}

void ApiRequest::giveUp(Error::Kind kind, Error::Cause cause)
{
    if (m_stage == Stage::Reading)
        conclude({.kind = kind, .cause = cause});
    if (m_stage != Stage::Waiting)
        return;
    m_deadline.stop();
    if (m_exchange)
        m_exchange->stop();
    if (!m_plan.change || !m_exchange) { // without an exchange nothing has left
        conclude({.kind = kind, .cause = cause});
        return;
    }
    m_stage = Stage::Settling;
    QTimer::singleShot(m_exchange->mayHaveBeenSent() ? std::chrono::milliseconds(0) : newsOfConnecting, this,
                       [this, kind, cause] { concludeChange(kind, cause); });
}

void ApiRequest::concludeChange(Error::Kind kindIfNotSent, Error::Cause cause)
{
    const bool sent = m_exchange->mayHaveBeenSent();
    const Error::Cause lost = cause == Error::Cause::None ? Error::Cause::ConnectionLost : cause;
    conclude({.kind = sent ? Error::Kind::OutcomeUnknown : kindIfNotSent, .cause = sent ? lost : cause});
}

void ApiRequest::conclude(Error error)
{
    m_deadline.stop();
    m_stage = Stage::Done;
    error.requestedAt = m_requestedAt;
    error.duration = std::chrono::milliseconds(m_clock.elapsed());
    deliver(m_reader(error));
}

void ApiRequest::read(const HttpAnswer &answer)
{
    if (!m_plan.longRead) {
        m_stage = Stage::Done;
        deliver(m_reader(answer));
        return;
    }
    m_stage = Stage::Reading;
    auto *watcher = new QFutureWatcher<std::any>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (m_stage != Stage::Reading)
            return;
        m_stage = Stage::Done;
        deliver(watcher->result());
    });
    watcher->setFuture(workers::run([reader = m_reader, answer] { return reader(answer); }));
}

void ApiRequest::deliver(const std::any &outcome)
{
    // Queued: a handler may delete the client, and with it the objects whose signals led here.
    const auto handOver = [this, outcome] {
        deleteLater();
        const Receiver receiver = std::move(m_receiver);
        if (m_context)
            receiver(outcome);
    };
    QMetaObject::invokeMethod(this, handOver, Qt::QueuedConnection);
}
