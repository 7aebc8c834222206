// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>

class SandboxFleet;
class SandboxServer;

struct SandboxOptions
{
    quint16 port = 0; // 0: any free one
    int fleet = 0;    // 0: the default fleet of 48; else so many, generated
    quint32 seed = 1;
    double speed = 1;  // of the fleet's clock; 0: it stands still until a test drives it
    int latencyMs = 0; // before each answer
    QString key;       // empty: one is made
};

// A server of the contract on loopback, with a fleet that lives, on a thread of its own.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const SandboxOptions &options = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    void start();        // started() or failed() follows
    bool startAndWait(); // the same for tests and programs without a window
    QUrl url() const;    // http://127.0.0.1:port
    QString key() const;

    // Runs a function in the server's thread and waits for it: how tests look at the fleet and drive its
    // clock.
    void run(const std::function<void(SandboxServer &)> &function);

Q_SIGNALS:
    void started();
    void failed(const QString &reason);

private:
    QThread m_thread;
};
