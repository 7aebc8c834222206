// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keychain_dbus.h"

#include "app/storage/sessionbus.h"
#include "app/workers.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QStringList>

using namespace Qt::StringLiterals;

using keychain::State;

namespace {

constexpr QLatin1StringView busName = "org.freedesktop.DBus"_L1;
constexpr QLatin1StringView busPath = "/org/freedesktop/DBus"_L1;
constexpr QLatin1StringView secretName = "org.freedesktop.secrets"_L1;
constexpr QLatin1StringView secretPath = "/org/freedesktop/secrets"_L1;

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(busName, busPath, busName, method);
}

} // namespace

void keychain::probe(std::chrono::milliseconds patience, QObject *context, std::function<void(State)> handler)
{
    auto *probe = new KeychainProbe(context);
    QObject::connect(probe, &KeychainProbe::told, context, std::move(handler));
    probe->start(patience);
}

void KeychainProbe::start(std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell(State::Missing); });
    m_patience.start(hasSessionBus() ? patience : std::chrono::milliseconds(0));
    if (!hasSessionBus())
        return;
    connect(&m_connecting, &QFutureWatcherBase::finished, this, [this] {
        if (m_connecting.result())
            askForNames();
        else
            tell(State::Missing);
    });
    // A bus that is there but says nothing would hold up who connects.
    m_connecting.setFuture(
            workers::run([] { return QDBusConnection::sessionBus().isConnected(); }, workers::waitingPool()));
}

void KeychainProbe::ask(const QDBusMessage &question, State otherwise, Next next)
{
    if (m_told)
        return;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, otherwise, next = std::move(next)] {
                watcher->deleteLater();
                const QDBusMessage reply = watcher->reply();
                if (m_told)
                    return;
                if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
                    next(reply.arguments());
                else
                    tell(otherwise);
            });
}

void KeychainProbe::askForNames()
{
    ask(busCall(u"ListNames"_s), State::Missing, [this](const QVariantList &arguments) {
        look(arguments.constFirst().toStringList(), [this] { askForActivatable(); });
    });
}

// What is not running may be started by the first who asks.
void KeychainProbe::askForActivatable()
{
    ask(busCall(u"ListActivatableNames"_s), State::Missing, [this](const QVariantList &arguments) {
        look(arguments.constFirst().toStringList(), [this] { tell(State::Missing); });
    });
}

void KeychainProbe::look(const QStringList &names, const std::function<void()> &otherwise)
{
    if (names.contains(secretName))
        askForCollection();
    else if (names.contains(u"org.kde.kwalletd6"_s) || names.contains(u"org.kde.kwalletd5"_s))
        tell(State::Unsure);
    else
        otherwise();
}

void KeychainProbe::askForCollection()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
            secretName, secretPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    ask(question, State::Missing, [this](const QVariantList &arguments) {
        const QString path = arguments.constFirst().value<QDBusObjectPath>().path();
        if (path.size() > 1)
            askWhetherLocked(path);
        else
            tell(State::Locked); // there is none yet: the first key makes the system ask for a password
    });
}

void KeychainProbe::askWhetherLocked(const QString &collection)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretName, collection,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(question, State::Unsure, [this](const QVariantList &arguments) {
        const QVariant locked = arguments.constFirst().value<QDBusVariant>().variant();
        tell(locked.toBool() ? State::Locked : State::Open);
    });
}

void KeychainProbe::tell(State state)
{
    if (m_told)
        return;
    m_told = true;
    m_patience.stop();
    deleteLater();
    Q_EMIT told(state);
}
