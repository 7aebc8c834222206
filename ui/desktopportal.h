// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/systemlook.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QFutureWatcher>

// Reads the desktop's wishes from org.freedesktop.portal.Settings on the session bus, now and when they
// change (xdg-desktop-portal, "Settings", version 1). Without a bus or a portal it never tells anything.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject *parent) : QObject(parent) {}

    void start();

Q_SIGNALS:
    void told(const DesktopWishes &wishes);

private Q_SLOTS:
    // The portal's signal SettingChanged.
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void connectToPortal();
    void read();
    void takeAll(const QDBusMessage &reply);
    bool take(const QString &group, const QString &key, const QVariant &value);

    QFutureWatcher<bool> m_connecting;
    DesktopWishes m_wishes;
};
