// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/contractapi.h"
#include "app/sandbox/faultgate.h"
#include "app/sandbox/httpface.h"
#include "app/sandbox/representations.h"
#include "app/sandbox/sandboxfleet.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString newKey()
{
    QString key = u"fk-sandbox-"_s;
    for (int i = 0; i < 4; ++i)
        key += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return key;
}

SandboxAnswer json(const QJsonObject &object)
{
    return {200, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_timer(this)
{
    if (m_options.key.isEmpty())
        m_options.key = newKey();
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &SandboxServer::tick);
}

SandboxServer::~SandboxServer() = default;

std::optional<QString> SandboxServer::start()
{
    const qint64 epochMs = QDateTime::currentMSecsSinceEpoch();
    QRandomGenerator random(m_options.seed);
    FleetSeed seed = m_options.fleet > 0 ? FleetSeed::generated(m_options.fleet, epochMs, random)
                                         : FleetSeed::standard(epochMs, random);
    m_fleet = std::make_unique<SandboxFleet>(std::move(seed), random, epochMs, m_options.speed);
    m_api = std::make_unique<ContractApi>(
            *m_fleet, m_options.key.toUtf8(),
            ServiceRules{m_options.planLimit, m_options.sessions, m_options.refreshing, m_options.seed});
    m_representations = std::make_unique<Representations>(m_options.tags, m_options.compression);
    m_face = std::make_unique<HttpFace>(
            [this](const ApiRequestLine &request, const QByteArray &body) { return answer(request, body); });
    const quint16 backendPort = m_face->listenOnLoopback();
    if (backendPort == 0)
        return u"no loopback port is free"_s;
    m_gate = std::make_unique<FaultGate>(backendPort, m_options.latencyMs);
    if (!m_gate->listen(m_options.port))
        return u"port %1: %2"_s.arg(QString::number(m_options.port), m_gate->errorString());
    m_elapsed.start();
    if (m_options.speed > 0)
        m_timer.start();
    return {};
}

void SandboxServer::stop()
{
    m_timer.stop();
    m_gate.reset();
    m_face.reset();
}

quint16 SandboxServer::port() const
{
    return m_gate ? m_gate->port() : 0;
}

void SandboxServer::addFault(const Fault &fault)
{
    m_gate->faults.add(fault);
}

void SandboxServer::clearFaults()
{
    m_gate->faults.clear();
}

const RequestLog &SandboxServer::requests() const
{
    return m_gate->log;
}

void SandboxServer::clearRequests()
{
    m_gate->log.clear();
}

void SandboxServer::setLatency(int ms)
{
    m_gate->setLatency(ms);
}

SandboxAnswer SandboxServer::answer(const ApiRequestLine &request, const QByteArray &body)
{
    if (request.encodedPath.startsWith("/sandbox/") && m_api->isAuthorized(request.authorization))
        return control(request, body);
    ApiRequestLine whole = request;
    whole.body = body;
    return m_representations->of(m_api->answer(whole), whole);
}

SandboxAnswer SandboxServer::control(const ApiRequestLine &request, const QByteArray &body)
{
    const QByteArray wanted = request.method + ' ' + request.encodedPath;
    if (wanted == "POST /sandbox/faults")
        return planFault(body);
    if (wanted == "POST /sandbox/clock")
        return moveClock(body);
    if (wanted == "GET /sandbox/requests")
        return json({{u"requests"_s, requests().toJson()}});
    if (wanted == "DELETE /sandbox/requests") {
        clearRequests();
        return {204, {}};
    }
    if (wanted == "DELETE /sandbox/faults") {
        clearFaults();
        return {204, {}};
    }
    return SandboxAnswer::problem(404, u"The sandbox has no such control"_s);
}

SandboxAnswer SandboxServer::planFault(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return SandboxAnswer::problem(400, u"A fault is a JSON object"_s);
    const std::variant<Fault, QString> fault = Fault::fromJson(document.object());
    if (const QString *reason = std::get_if<QString>(&fault))
        return SandboxAnswer::problem(400, *reason);
    addFault(*std::get_if<Fault>(&fault));
    return json({{u"planned"_s, m_gate->faults.count()}});
}

SandboxAnswer SandboxServer::moveClock(const QByteArray &body)
{
    const QJsonValue advanceMs = QJsonDocument::fromJson(body).object()[u"advanceMs"];
    if (!advanceMs.isDouble() || advanceMs.toDouble() < 0)
        return SandboxAnswer::problem(400, u"advanceMs must be a number, not negative"_s);
    m_fleet->advance(advanceMs.toInteger());
    return json({{u"now"_s, m_fleet->now()}});
}

void SandboxServer::tick()
{
    const qint64 due = qRound64(double(m_elapsed.elapsed()) * m_options.speed);
    m_fleet->advance(due - std::exchange(m_ticked, due));
}
