// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadedwindow.h"

#include "app/storage/memorystore.h"
#include "ui/fleet/fleetview.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Nothing is read but when it is asked for.
Connection::Pace driven()
{
    Connection::Pace pace;
    pace.monitor.foreground = 60min;
    pace.monitor.changing = 60min;
    pace.monitor.background = 60min;
    return pace;
}

} // namespace

LoadedWindow::LoadedWindow(int count)
    : m_count(count), m_data(std::make_unique<LocalData>(m_folder.filePath(u"data"_s)))
{
    m_data->useCredentials(std::make_unique<MemoryStore>());
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

LoadedWindow::~LoadedWindow()
{
    m_window.reset();
    m_server.kill();
    m_server.waitForFinished();
}

bool LoadedWindow::open()
{
    m_server.start(QCoreApplication::applicationFilePath(),
                   {u"--child=serve"_s, u"--count=%1"_s.arg(m_count)});
    if (!waitFor([this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }))
        return false;
    m_address = QString::fromUtf8(m_server.readLine()).trimmed();
    m_window = std::make_unique<MainWindow>(driven(), m_data.get());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    rest(200);
    return !m_address.isEmpty();
}

bool LoadedWindow::load()
{
    return open() && connectAndRead();
}

bool LoadedWindow::connectAndRead()
{
    const Result<Endpoint> endpoint = Endpoint::fromText(m_address);
    const Result<ApiKey> key = ApiKey::fromText(u"fk-bench"_s);
    if (!endpoint || !key)
        return false;
    ConnectionProfile profile{u"Bench"_s, *endpoint};
    profile.id = u"bench"_s; // so that what is kept is kept
    profile.timeout = 60s;
    m_window->connectTo(profile, *key);
    return waitFor([this] { return filter()->rowCount() == m_count; });
}

bool LoadedWindow::read()
{
    Connection *connection = m_window->connection();
    const quint64 before = connection->client()->begun();
    bool come = false;
    const auto told =
            QObject::connect(connection, &Connection::fleetRead,
                             [&come, before](const Fleet &fleet) { come = come || fleet.begun > before; });
    connection->monitor()->reload();
    const bool read = waitFor([&come] { return come; });
    QObject::disconnect(told);
    return read;
}

FleetView *LoadedWindow::view()
{
    return m_window->findChild<FleetView *>();
}

FleetFilter *LoadedWindow::filter()
{
    return static_cast<FleetFilter *>(view()->model());
}

bool waitFor(const std::function<bool()> &isSo, int patienceMs)
{
    QElapsedTimer since;
    since.start();
    while (!isSo()) {
        if (since.elapsed() > patienceMs)
            return false;
        rest(1);
    }
    return true;
}

void rest(int ms)
{
    bool over = false;
    QTimer::singleShot(ms, Qt::PreciseTimer, QCoreApplication::instance(), [&over] { over = true; });
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}
