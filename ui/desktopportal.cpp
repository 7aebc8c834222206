// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopportal.h"

#include "app/workers.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service = "org.freedesktop.portal.Desktop"_L1;
constexpr QLatin1StringView path = "/org/freedesktop/portal/desktop"_L1;
constexpr QLatin1StringView settings = "org.freedesktop.portal.Settings"_L1;

constexpr QLatin1StringView freedesktop = "org.freedesktop.appearance"_L1;
constexpr QLatin1StringView gnome = "org.gnome.desktop.interface"_L1;
constexpr QLatin1StringView gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr QLatin1StringView kde = "org.kde.kdeglobals.KDE"_L1;

// Without an address Qt would start a bus, which takes its time and helps nobody.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

// 0: no preference, 1: dark, 2: light.
std::optional<bool> darkOf(uint scheme)
{
    return scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
}

} // namespace

void DesktopPortal::start()
{
    if (!hasSessionBus())
        return;
    connect(&m_connecting, &QFutureWatcherBase::finished, this, [this] {
        if (m_connecting.result())
            connectToPortal();
    });
    // A bus that is there but says nothing would hold up who connects.
    m_connecting.setFuture(
            workers::run([] { return QDBusConnection::sessionBus().isConnected(); }, workers::waitingPool()));
}

void DesktopPortal::connectToPortal()
{
    qRegisterMetaType<QDBusVariant>(
            "QDBusVariant"); // else Qt does not know the type of the change by its name
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The sender is not named: asking the bus who it is would wait for the answer.
    // Qt compares this text, and has no spaces in it.
    // clang-format off
    bus.connect({}, path, settings, u"SettingChanged"_s, this, SLOT(takeChange(QString,QString,QDBusVariant)));
    // clang-format on
    read();
}

void DesktopPortal::read()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"ReadAll"_s);
    question << QStringList{freedesktop, gnome, gnomeAccess, kde};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeAll(watcher->reply());
    });
}

void DesktopPortal::takeAll(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}"_s)
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        for (auto each = group->cbegin(); each != group->cend(); ++each)
            take(group.key(), each.key(), each.value());
    }
    Q_EMIT told(m_wishes);
}

void DesktopPortal::takeChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (take(group, key, value.variant()))
        Q_EMIT told(m_wishes);
}

// Whether it is one that counts here.
bool DesktopPortal::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == freedesktop && key == u"color-scheme"_s)
        m_wishes.dark = darkOf(value.toUInt());
    else if (group == freedesktop && key == u"contrast"_s)
        m_wishes.highContrast = value.toUInt() == 1;
    else if (group == gnomeAccess && key == u"high-contrast"_s)
        m_wishes.highContrast = value.toBool();
    else if (group == freedesktop && key == u"reduced-motion"_s)
        m_wishes.reducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == u"enable-animations"_s)
        m_wishes.reducedMotion = !value.toBool();
    else if (group == kde && key == u"AnimationDurationFactor"_s)
        m_wishes.reducedMotion = value.toDouble() <= 0;
    else
        return false;
    return true;
}
