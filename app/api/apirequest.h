// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authorities.h"
#include "app/api/httpexchange.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <any>
#include <functional>

// One call of an operation, from sending to the handler: keeps its time limit, tries a reading a second time,
// reads the answer (on a worker if that is long work) and hands it over once.
class ApiRequest : public QObject
{
    Q_OBJECT

public:
    // Turns an answer or an Error into the Result<T> that the receiver knows. Pure: it may run in any thread.
    using Reader = std::function<std::any(const Result<HttpAnswer> &)>;
    using Receiver = std::function<void(const std::any &)>;

    struct Plan
    {
        QNetworkRequest request;
        QByteArray verb;
        QByteArray body; // JSON, or empty: none
        bool change = false;
        bool longRead = false; // the reader runs on a worker thread
        std::chrono::milliseconds limit{0};
        qint64 answerBytes = 0; // that the answer may have
    };

    ApiRequest(Plan plan, Reader reader, QObject *context, Receiver receiver, QObject *parent);

    // The authorities outlive it.
    void start(const std::shared_ptr<QNetworkAccessManager> &network, Authorities *authorities);
    // Ends without a request, with this Error.
    void refuse(const Error &error);
    // Closes the socket. The handler still gets its one call: Cancelled, or OutcomeUnknown for a change that
    // was sent.
    void cancel();

    // Of the answer, in the handler too; 0: none came.
    int httpStatus() const { return m_httpStatus; }

private:
    enum class Stage { Waiting, Settling, Reading, Done };

    void findProxy(const Authorities::Trust &trust);
    void exchange();
    void takeAnswer(const Result<HttpAnswer> &answer);
    void giveUp(Error::Kind kind, Error::Cause cause);
    void concludeChange(Error::Kind kindIfNotSent, Error::Cause cause);
    void conclude(Error error);
    void read(const HttpAnswer &answer);
    void deliver(const std::any &outcome);

    Plan m_plan;
    Reader m_reader;
    QPointer<QObject> m_context;
    Receiver m_receiver;
    std::shared_ptr<QNetworkAccessManager> m_network;
    HttpExchange *m_exchange = nullptr; // the current try, a child; none while the proxy is asked for
    QTimer m_deadline;
    QDateTime m_requestedAt;
    QElapsedTimer m_clock;
    int m_tries = 0;
    int m_httpStatus = 0;
    Stage m_stage = Stage::Waiting;
};
