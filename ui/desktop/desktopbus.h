// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QString>

// Speaks to a desktop that listens on its session bus (org.freedesktop.Notifications,
// com.canonical.Unity.LauncherEntry). Elsewhere it is mute. Nothing here waits.
class DesktopBus : public QObject
{
    Q_OBJECT

public:
    explicit DesktopBus(QObject *parent = nullptr);

    void start(); // looks for somebody who shows messages
    // Whether there is one, as far as is known yet.
    bool showsMessages() const { return m_shows; }
    // `key`: whom activated() names when it is clicked. Plain text.
    void show(const QString &title, const QString &text, const QString &key);
    void showProgress(double part); // of the program's entry: 0 to 1; less: nothing is under way

Q_SIGNALS:
    // The token lets a window come to the front where windows may not do so by themselves.
    void activated(const QString &key, const QString &token);

private Q_SLOTS: // the bus calls them by name
    void takeAction(uint message, const QString &action);
    void takeToken(uint message, const QString &token);
    void takeClosed(uint message, uint reason);
    void takeOwner(const QString &name, const QString &before, const QString &now);

private:
    void listen();
    void ask();
    void settle(bool shows);

    QFutureWatcher<bool> m_connecting;
    bool m_connected = false;
    bool m_searching = false;
    bool m_shows = false;
    bool m_marksUp = false;        // it reads mark-up, so that plain text has to be escaped
    QHash<uint, QString> m_keys;   // of messages that are shown
    QHash<uint, QString> m_tokens; // likewise
};
