// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxoptions.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class SandboxServer;

// A server of the contract on loopback, with a fleet that lives, on a thread of its own.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const SandboxOptions &options = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    void start();                      // started() or failed() follows
    bool startAndWait();               // the same for tests and programs without a window
    QUrl url() const { return m_url; } // http://127.0.0.1:port; empty before it has started
    QString key() const { return m_key; }
    QString errorString() const { return m_error; } // why it failed

    // Runs a function in the server's thread and waits for it: how tests look at the fleet, drive its clock
    // and plan faults. Only after it has started.
    void run(const std::function<void(SandboxServer &)> &function);
    // The next request for the operation (any, if empty) is answered with this status; no work is done.
    void failNext(int status, const QString &operation = {});
    void advance(qint64 ms);                                            // the fleet's clock
    int requestCount(const QString &operation, const QString &id = {}); // since it started
    QString idOf(const QString &name); // of the first computer with that name; empty without one

Q_SIGNALS:
    void started();
    void failed(const QString &reason);

private:
    void showStarted(const std::optional<QString> &problem, quint16 port);

    QThread m_thread;
    std::unique_ptr<SandboxServer> m_server; // lives in that thread
    QUrl m_url;
    QString m_key;
    QString m_error;
};
