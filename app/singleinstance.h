// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

// Sees that one program at a time works on a data folder: a lock in it decides who is the first, and a later
// start has the first one show its window. The lock of a program that was killed is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    // One of the first three signals follows, perhaps at once.
    void start();

Q_SIGNALS:
    void first();      // also where the folder cannot be locked at all: that is no reason not to start
    void second();     // another program has been told, and shows its window
    void unanswered(); // another program has the lock, and does not answer
    void showRequested(const QByteArray &activationToken); // a later start; its token may be empty

private:
    void tryLock();
    void listen();
    void ask();
    void takeCaller();
    void tryLater();

    QString m_folder;
    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    QElapsedTimer m_waiting;
    QTimer m_again;
};
