// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

class FleetModel;

// The program's icon in the system tray: how many computers need attention, and the way back to the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const FleetModel *fleet, QWidget *window);
    ~Tray() override;

    static QString reasonAgainst(); // why there is no tray; empty: there is one
    void setShown(bool shown);
    bool isShown() const { return m_icon.isVisible(); }
    QMenu *menu() { return &m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }
    bool showsMessages() const { return QSystemTrayIcon::supportsMessages(); }
    void showMessage(const QString &title, const QString &text);

Q_SIGNALS:
    void messageClicked();
    void showRequested();
    void attentionRequested();
    void reloadRequested();
    void quitRequested();

private:
    void count();
    QIcon icon() const;

    const FleetModel *m_fleet;
    QMenu m_menu;
    QAction *m_attention;
    QSystemTrayIcon m_icon;
    QTimer m_soon; // the fleet changed: many changes, one count
    int m_needing = 0;
};
