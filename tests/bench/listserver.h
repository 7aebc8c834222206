// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

// Answers listComputers with bytes made beforehand, so that a server's work does not count as the console's.
// The first answer is one reading, and each after it differs from the last in one computer of a hundred.
class ListServer : public QObject
{
public:
    explicit ListServer(int count);

    bool listen(); // on loopback, at a free port
    QUrl url() const;

private:
    void accept();
    void serve(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &requestLine);

    QTcpServer *m_server;
    QList<QByteArray> m_bodies;
    int m_served = 0;
};
