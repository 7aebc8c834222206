// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/localdata.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

class FleetFilter;
class FleetView;
class MainWindow;

// The console as its users have it, with data of its own, on a list server in another process.
class LoadedWindow
{
public:
    explicit LoadedWindow(int count);
    ~LoadedWindow();

    bool open(); // the server, and the window, which is not yet connected
    bool load(); // the same, and the fleet is shown
    bool connectAndRead();
    bool read(); // a reading that begins now has come, and has been merged

    MainWindow *window() { return m_window.get(); }
    FleetView *view();
    FleetFilter *filter();

private:
    const int m_count;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalData> m_data;
    QProcess m_server;
    QString m_address;
    std::unique_ptr<MainWindow> m_window;
};

// Handles events till it is so, or for too long.
bool waitFor(const std::function<bool()> &isSo, int patienceMs = 120'000);
// Handles events for so long.
void rest(int ms);
