// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sessionbus.h"
#include "app/workers.h"
#include "ui/desktop/desktopbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service = "org.freedesktop.Notifications"_L1;
constexpr QLatin1StringView path = "/org/freedesktop/Notifications"_L1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopBus::DesktopBus(QObject *parent) : QObject(parent)
{
    connect(&m_connecting, &QFutureWatcherBase::finished, this, [this] {
        m_connected = m_connecting.result();
        if (m_connected)
            listen();
        else
            settle(false);
    });
}

void DesktopBus::start()
{
    if (m_searching || !hasSessionBus())
        return;
    m_searching = true;
    // A bus that is there but says nothing would hold up who connects.
    m_connecting.setFuture(
            workers::run([] { return QDBusConnection::sessionBus().isConnected(); }, workers::waitingPool()));
}

void DesktopBus::listen()
{
    // From anybody: to ask who owns the name would wait for an answer. The numbers are what counts.
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Qt compares these texts, and has no spaces in them.
    // clang-format off
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint,QString)));
    bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint,QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint,uint)));
    bus.connect({}, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, this,
                SLOT(takeOwner(QString,QString,QString)));
    // clang-format on
    ask();
}

// What is not running may be started by the question.
void DesktopBus::ask()
{
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        const bool shows = reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
        m_marksUp = shows && reply.arguments().constFirst().toStringList().contains(u"body-markup"_s);
        settle(shows);
    });
}

void DesktopBus::settle(bool shows)
{
    m_searching = false;
    m_shows = shows;
}

void DesktopBus::show(const QString &title, const QString &text, const QString &key)
{
    if (!m_shows)
        return;
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << uint(0) << QGuiApplication::desktopFileName() << title
            << (m_marksUp ? text.toHtmlEscaped() : text) << QStringList{u"default"_s, tr("Show")}
            << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            m_keys.insert(reply.arguments().constFirst().toUInt(), key);
    });
}

void DesktopBus::showProgress(double part)
{
    if (!m_connected)
        return;
    const QString entry = u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName());
    QDBusMessage signal = QDBusMessage::createSignal(u"/io/github/millwright/Millwright"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << entry
           << QVariantMap{{u"progress"_s, part < 0 ? 0.0 : part}, {u"progress-visible"_s, part >= 0}};
    QDBusConnection::sessionBus().send(signal);
}

void DesktopBus::takeAction(uint message, const QString & /*action*/)
{
    if (m_keys.contains(message))
        Q_EMIT activated(m_keys.value(message), m_tokens.value(message));
}

void DesktopBus::takeToken(uint message, const QString &token)
{
    if (m_keys.contains(message))
        m_tokens.insert(message, token);
}

void DesktopBus::takeClosed(uint message, uint /*reason*/)
{
    m_keys.remove(message);
    m_tokens.remove(message);
}

void DesktopBus::takeOwner(const QString &name, const QString & /*before*/, const QString &now)
{
    if (name != service)
        return;
    m_keys.clear(); // another one's numbers are others
    m_tokens.clear();
    if (now.isEmpty())
        settle(false);
    else
        ask();
}
