// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktopnews.h"

#include <QTimer>

class PreferenceKeeper;

// What the program shows outside its windows: messages, the tray, the launcher's progress.
class DesktopGuide : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *window = nullptr;
        FleetModel *fleet = nullptr;
        FleetActions *actions = nullptr;
        PreferenceStore *store = nullptr;
        PreferenceKeeper *preferences = nullptr;
    };

    explicit DesktopGuide(const Parts &parts); // parented to the window

    void setConnection(Connection *connection);
    bool isInTray() const; // so that a closed window is not the end
    void showWindow(const QString &token = {});

Q_SIGNALS:
    void computerRequested(const QString &key);
    void attentionRequested();
    void reloadRequested();
    void quitRequested();
    void announced(const QString &text);

private:
    void followTray();
    void apply();
    void showProgress();

    Parts m_parts;
    Tray *m_tray;
    DesktopNews *m_news;
    QPointer<Connection> m_connection;
    QTimer m_progress; // many operations, few pictures of how far they are
    bool m_showsProgress = false;
};
