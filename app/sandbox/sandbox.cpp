// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"

using namespace Qt::StringLiterals;

Sandbox::Sandbox(const SandboxOptions &options, QObject *parent)
    : QObject(parent), m_server(std::make_unique<SandboxServer>(options)), m_key(m_server->key())
{
    m_thread.setObjectName(u"sandbox"_s);
    m_server->moveToThread(&m_thread);
}

Sandbox::~Sandbox()
{
    if (m_thread.isRunning()) {
        // Sockets and timers have to go in their own thread.
        run([](SandboxServer &server) { server.stop(); });
        m_thread.quit();
        m_thread.wait();
    }
}

void Sandbox::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
            m_server.get(),
            [this] {
                const std::optional<QString> problem = m_server->start();
                const quint16 port = m_server->port();
                QMetaObject::invokeMethod(
                        this,
                        [this, problem, port] {
                            showStarted(problem, port);
                            if (problem)
                                Q_EMIT failed(*problem);
                            else
                                Q_EMIT started();
                        },
                        Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
}

bool Sandbox::startAndWait()
{
    m_thread.start();
    std::optional<QString> problem;
    quint16 port = 0;
    run([&](SandboxServer &server) {
        problem = server.start();
        port = server.port();
    });
    showStarted(problem, port);
    return !problem;
}

void Sandbox::run(const std::function<void(SandboxServer &)> &function)
{
    QMetaObject::invokeMethod(
            m_server.get(), [&] { function(*m_server); }, Qt::BlockingQueuedConnection);
}

void Sandbox::failNext(int status, const QString &operation)
{
    run([&](SandboxServer &server) { server.addFault(Fault::answer(operation, status)); });
}

void Sandbox::advance(qint64 ms)
{
    run([&](SandboxServer &server) { server.fleet().advance(ms); });
}

int Sandbox::requestCount(const QString &operation, const QString &id)
{
    int count = 0;
    run([&](SandboxServer &server) { count = server.requests().count(operation, id); });
    return count;
}

QString Sandbox::idOf(const QString &name)
{
    QString id;
    run([&](SandboxServer &server) { id = server.fleet().idOf(name); });
    return id;
}

void Sandbox::showStarted(const std::optional<QString> &problem, quint16 port)
{
    if (problem)
        m_error = *problem;
    else
        m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}
