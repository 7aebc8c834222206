// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

// A server on loopback that keeps what it got byte for byte, and answers each request with the next bytes of
// a script: also such that no web server would send.
class RawServer : public QObject
{
    Q_OBJECT

public:
    // What happens when a request has come whole.
    struct Step
    {
        enum class Then { KeepOpen, Close, Reset };

        QByteArray bytes;
        Then then = Then::KeepOpen;
        int trickleBytes = 0; // so many at a time; 0: all at once
        int trickleMs = 5;
    };

    explicit RawServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~RawServer() override;

    quint16 port() const { return m_server->serverPort(); }
    QString address() const; // http://127.0.0.1:port

    // Steps are taken in this order; when they are used up, the last one is taken again and again.
    void script(const QList<Step> &steps) { m_script = steps; }
    // One answer for ever.
    void answer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

    const QList<QByteArray> &requests() const { return m_requests; } // headers and body
    int connections() const { return m_connections; }
    int openConnections() const;
    void closeAll();
    void stopListening() { m_server->close(); }

    // The bytes of a whole answer; `headers` are lines that end with \r\n.
    static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {},
                               const QByteArray &contentType = "application/json");

Q_SIGNALS:
    void connected();
    void requested();

private:
    void accept();
    void read(QTcpSocket *socket);
    void play(QTcpSocket *socket);
    void trickle(QTcpSocket *socket, const Step &step, qsizetype from);
    void finish(QTcpSocket *socket, Step::Then then);

    std::unique_ptr<QTcpServer> m_server;
    QList<QPointer<QTcpSocket>> m_sockets;
    QList<Step> m_script;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};
