// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

// A real gnome-keyring on the bus of this process, opened as a log-in does: by starting it with its password.
// One for the life of a process: the library that speaks to it does not get over another one.
class Keyring
{
public:
    static constexpr const char *password = "a password";

    void start()
    {
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--unlock"), QStringLiteral("--foreground"),
                        QStringLiteral("--components=secrets")});
        m_daemon.write(password);
        m_daemon.closeWriteChannel();
    }
    bool stop()
    {
        m_daemon.terminate();
        return m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
};
