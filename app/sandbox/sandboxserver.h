// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faultplan.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/sandboxanswer.h"
#include "app/sandbox/sandboxoptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

struct ApiRequestLine;
class ContractApi;
class FaultGate;
class HttpFace;
class Representations;
class SandboxFleet;

// The contract's server: a fleet on a running clock, behind an HTTP face, behind a gate for faults.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    std::optional<QString> start(); // what went wrong, or nothing
    void stop();                    // closes every connection

    quint16 port() const;
    QString key() const { return m_options.key; }

    // The rest only once it has started.
    SandboxFleet &fleet() { return *m_fleet; }
    void addFault(const Fault &fault);
    void clearFaults();
    const RequestLog &requests() const;
    void clearRequests();
    void setLatency(int ms);

private:
    SandboxAnswer answer(const ApiRequestLine &request, const QByteArray &body);
    SandboxAnswer control(const ApiRequestLine &request, const QByteArray &body);
    SandboxAnswer planFault(const QByteArray &body);
    SandboxAnswer moveClock(const QByteArray &body);
    void tick();

    SandboxOptions m_options;
    std::unique_ptr<SandboxFleet> m_fleet;
    std::unique_ptr<ContractApi> m_api;
    std::unique_ptr<Representations> m_representations;
    std::unique_ptr<HttpFace> m_face;
    std::unique_ptr<FaultGate> m_gate;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    qint64 m_ticked = 0; // how far the timer has taken the fleet's clock, in ms
};
