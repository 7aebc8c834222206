// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

// Who shows messages on the bus of the test (org.freedesktop.Notifications), and is clicked by it.
class MessageServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Message
    {
        QString title;
        QString text;
        QStringList actions;
    };

    bool appear() // on the bus
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void vanish()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void click(int message) { Q_EMIT ActionInvoked(uint(message) + 1, QStringLiteral("default")); }

    QList<Message> messages;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        return {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        messages.append({title, text, actions});
        return uint(messages.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint message, const QString &action);

private:
    QDBusConnection m_bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("messages"));
};
