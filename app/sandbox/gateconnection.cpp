// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/gateconnection.h"

#include "app/sandbox/apiroute.h"
#include "app/sandbox/faultgate.h"
#include "app/sandbox/sandboxanswer.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

GateConnection::GateConnection(QTcpSocket *client, FaultGate *gate)
    : QObject(gate), m_client(client), m_gate(gate)
{
    client->setParent(this);
    // Head and body are written one after the other: the second would wait 40 ms for the first to be
    // acknowledged.
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QTcpSocket::readyRead, this, &GateConnection::readClient);
    connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void GateConnection::readClient()
{
    m_in += m_client->readAll();
    if (m_busy)
        return;
    const std::optional<HttpMessage> request = HttpMessage::parse(m_in);
    if (!request)
        return;
    if (!request->valid) {
        m_busy = m_last = true;
        const SandboxAnswer refused =
                SandboxAnswer::problem(400, u"This is not HTTP as the sandbox understands it"_s);
        answer(refused.status, refused.body, {});
        return;
    }
    const qsizetype size = request->headBytes + request->bodyBytes;
    if (m_in.size() < size)
        return;
    const QByteArray bytes = m_in.left(size);
    m_in.remove(0, size);
    m_busy = true;
    m_last = request->wantsClose();
    m_headOnly = request->startLine.constFirst() == "HEAD";
    handle(*request, bytes);
}

void GateConnection::handle(const HttpMessage &request, const QByteArray &bytes)
{
    const QByteArray target = request.startLine[1];
    m_fault.reset();
    if (target.startsWith("/sandbox/")) { // its own controls: never at fault, never counted
        forward(bytes);
        return;
    }
    const QByteArray path = target.split('?').constFirst();
    const ApiRoute route = ApiRoute::of(request.startLine[0], path, target.mid(path.size() + 1));
    m_gate->log.add({request.startLine[0], target, route.operation, route.computerId, request.bodyBytes,
                     QDateTime::currentDateTimeUtc(), request.header("If-None-Match"),
                     request.header("Accept-Encoding")});
    m_fault = m_gate->faults.take(route.operation, route.computerId);
    if (m_fault && m_fault->kind == Fault::Kind::CloseBefore)
        QTimer::singleShot(m_fault->delayMs, m_client, &QTcpSocket::disconnectFromHost);
    else if (m_fault && m_fault->kind == Fault::Kind::Status)
        answerFault();
    else
        forward(bytes);
}

void GateConnection::forward(const QByteArray &bytes)
{
    m_answer.clear();
    m_backend = new QTcpSocket(this);
    connect(m_backend, &QTcpSocket::readyRead, this, &GateConnection::readBackend);
    connect(m_backend, &QTcpSocket::disconnected, this, [this] {
        // The server behind gives no answer to what it cannot parse, such as an unknown method.
        const SandboxAnswer refused =
                SandboxAnswer::problem(400, u"The sandbox could not read this request"_s);
        m_backend->deleteLater();
        answer(refused.status, refused.body, {});
    });
    m_backend->connectToHost(QHostAddress::LocalHost, m_gate->backendPort());
    m_backend->write(bytes);
}

void GateConnection::readBackend()
{
    m_answer += m_backend->readAll();
    const std::optional<HttpMessage> message = HttpMessage::parse(m_answer);
    if (!message)
        return;
    const qsizetype size = message->headBytes + message->bodyBytes;
    m_answer.reserve(size);
    if (m_answer.size() < size)
        return;
    m_backend->disconnect(this);
    m_backend->abort();
    m_backend->deleteLater();
    m_answer.remove(0, message->headBytes);
    if (m_fault && m_fault->kind == Fault::Kind::StatusAfter)
        answerFault();
    else // of the headers, what tells of the body: the rest is between the gate and the server behind
        answer(message->startLine[1].toInt(), std::exchange(m_answer, {}),
               message->headersNamed({"ETag", "Vary", "Content-Encoding"}));
}

void GateConnection::answerFault()
{
    const QByteArray body = m_fault->body.value_or(
            m_fault->status < 400 ? QByteArray("{}")
                                  : SandboxAnswer::problem(m_fault->status, u"As planned"_s).body);
    answer(m_fault->status, m_fault->status == 204 ? QByteArray() : body, m_fault->headers);
}

void GateConnection::answer(int status, QByteArray body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const QByteArray head = httpAnswerHead(status, body.size(), headers);
    if (m_headOnly)
        body.clear();
    const bool delaysLater = m_fault && m_fault->kind == Fault::Kind::Stall;
    const int delay = m_gate->latencyMs() + (m_fault && !delaysLater ? m_fault->delayMs : 0);
    if (delay == 0)
        send(head, body);
    else
        QTimer::singleShot(delay, this, [this, head, body] { send(head, body); });
}

void GateConnection::send(const QByteArray &head, const QByteArray &body)
{
    const Fault::Kind kind = m_fault ? m_fault->kind : Fault::Kind::Delay;
    if (kind == Fault::Kind::CloseAfter) {
        m_client->disconnectFromHost();
        return;
    }
    if (kind != Fault::Kind::Stall && kind != Fault::Kind::Cut) {
        m_client->write(head);
        m_client->write(body);
        finish();
        return;
    }
    const QByteArray whole = head + body;
    const qsizetype half = body.isEmpty() ? head.size() / 2 : head.size() + body.size() / 2;
    m_client->write(whole.left(half));
    if (kind == Fault::Kind::Cut) {
        m_client->disconnectFromHost();
    } else if (m_fault->delayMs > 0) {
        QTimer::singleShot(m_fault->delayMs, this, [this, rest = whole.mid(half)] {
            m_client->write(rest);
            finish();
        });
    }
}

void GateConnection::finish()
{
    m_busy = false;
    if (m_last)
        m_client->disconnectFromHost();
    else
        readClient(); // it may have sent the next one already
}
