// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/fleet/operation.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"

#include <algorithm>

// A sandbox whose clock stands still, with computers c1 … cn whose last install failed in session "old".
class FleetSandbox
{
public:
    explicit FleetSandbox(int computers) : m_sandbox(options())
    {
        m_started = m_sandbox.startAndWait();
        run([computers](SandboxServer &server) {
            const QStringList ids = server.fleet().ids();
            for (const QString &id : ids)
                std::ignore = server.fleet().remove(id);
            for (int i = 1; i <= computers; ++i)
                server.fleet().add(computer(QStringLiteral("c%1").arg(i)));
        });
    }

    bool started() const { return m_started; }
    Endpoint endpoint() const { return *Endpoint::fromText(m_sandbox.url().toString()); }
    ApiKey key() const { return *ApiKey::fromText(m_sandbox.key()); }
    void run(const std::function<void(SandboxServer &)> &function) { m_sandbox.run(function); }

    void fault(const Fault &fault, int times = 1)
    {
        run([fault, times](SandboxServer &server) {
            Fault repeated = fault;
            repeated.times = times;
            server.addFault(repeated);
        });
    }
    void clearFaults()
    {
        run([](SandboxServer &server) { server.clearFaults(); });
    }
    // How often an operation reached the server.
    int requests(const QString &operation, const QString &id = {})
    {
        int count = 0;
        run([&](SandboxServer &server) { count = server.requests().count(operation, id); });
        return count;
    }
    void change(const QString &id, const std::function<void(SandboxComputer &)> &function)
    {
        run([&](SandboxServer &server) { server.fleet().change(id, function); });
    }
    void remove(const QString &id)
    {
        run([&](SandboxServer &server) { std::ignore = server.fleet().remove(id); });
    }

    static SandboxComputer computer(const QString &id)
    {
        SandboxStep step;
        step.id = QStringLiteral("install-deps");
        step.name = QStringLiteral("Install dependencies");
        step.status = QStringLiteral("failed");
        step.error = QStringLiteral("E: no such package");
        step.installSessionId = QStringLiteral("old");
        SandboxComputer computer;
        computer.id = id;
        computer.name = QStringLiteral("name of ") + id;
        computer.status = QStringLiteral("active");
        computer.createdAt = 1'700'000'000'000;
        computer.steps = QList<SandboxStep>{step};
        return computer;
    }

private:
    static SandboxOptions options()
    {
        SandboxOptions options;
        options.fleet = 1;
        options.speed = 0;
        return options;
    }

    Sandbox m_sandbox;
    bool m_started = false;
};

inline Operation wanted(Operation::Kind kind, const QString &id)
{
    Operation operation;
    operation.kind = kind;
    operation.computerId = id;
    operation.computerName = QStringLiteral("name of ") + id;
    operation.knownInstallSession = QStringLiteral("old");
    return operation;
}

inline QList<Operation> wanted(Operation::Kind kind, int count)
{
    QList<Operation> operations;
    for (int i = 1; i <= count; ++i)
        operations += wanted(kind, QStringLiteral("c%1").arg(i));
    return operations;
}

// The operationId of the contract.
inline QString requestName(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return QStringLiteral("refreshComputer");
    case Operation::Kind::RetryInstall:
        return QStringLiteral("retryInstallDeps");
    case Operation::Kind::Delete:
        return QStringLiteral("deleteComputer");
    case Operation::Kind::Resume:
        return QStringLiteral("restartComputer");
    case Operation::Kind::Update:
        return QStringLiteral("updateComputer");
    case Operation::Kind::Create:
        return QStringLiteral("createComputer");
    }
    return {};
}
