// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectiondesk.h"

#include "ui/describe.h"
#include "ui/describe_connection.h"

using namespace Qt::StringLiterals;

using Kept = ConnectionStore::Kept;
using Key = std::optional<ApiKey>;

ConnectionDesk::ConnectionDesk(LocalData *data, QObject *parent) : QObject(parent), m_data(data)
{
    if (data)
        m_last = std::make_unique<LastConnection>(data->path(u"last-connection.json"_s));
}

ConnectionDesk::~ConnectionDesk() = default;

void ConnectionDesk::start(Then then)
{
    m_then = then;
    m_missing = 3;
    if (!m_data) {
        m_missing = 0;
        openFirst();
        return;
    }
    if (then == Then::OpenLast)
        Q_EMIT opening({});
    m_data->connections()->load(this, [this](const Result<Kept> &kept) {
        m_keeping = kept.has_value();
        takeKept(kept);
        arrive();
    });
    m_last->load(this, [this](const Result<QString> &id) {
        m_lastId = id ? *id : QString();
        arrive();
    });
    connect(m_data, &LocalData::credentialsReady, this, &ConnectionDesk::arrive);
    if (m_data->credentials())
        arrive();
    else
        m_data->findCredentials();
}

void ConnectionDesk::arrive()
{
    if (m_missing > 0 && --m_missing == 0)
        openFirst();
}

void ConnectionDesk::takeKept(const Result<Kept> &kept)
{
    if (!kept) {
        warn(describe::connectionsNotLoaded(kept.error()), kept.error());
        return;
    }
    m_book.setKept(kept->connections);
    if (!kept->setAside.isEmpty())
        warn(describe::connectionsSetAside(kept->setAside));
    if (kept->unreadable > 0)
        warn(describe::connectionsUnreadable(kept->unreadable));
}

void ConnectionDesk::openFirst()
{
    if (m_data && m_data->credentials())
        connect(m_data->credentials(), &CredentialStore::unlocking, this, &ConnectionDesk::unlocking);
    Q_EMIT changed();
    if (m_then == Then::Wait || !m_present.isEmpty())
        return;
    if (m_book.isEmpty())
        Q_EMIT nothingToOpen();
    else
        open(m_book.find(m_lastId) ? m_lastId : m_book.entries().constFirst().handle);
}

KeyPlace ConnectionDesk::keyPlace() const
{
    if (!m_keeping || !m_data->credentials())
        return KeyPlace::ThisRun;
    return m_data->credentials()->place() == CredentialStore::Place::Keychain ? KeyPlace::Keychain
                                                                              : KeyPlace::NoKeychain;
}

KeyPlace ConnectionDesk::keyPlaceOf(const QString &handle) const
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    return entry && entry->kept ? keyPlace() : KeyPlace::ThisRun;
}

void ConnectionDesk::readKey(const QString &handle, QObject *context, CredentialStore::Handler<Key> handler)
{
    const Key here = m_book.key(handle);
    if (!here && m_data && m_data->credentials()) {
        m_data->credentials()->read(handle, context, std::move(handler));
        return;
    }
    QMetaObject::invokeMethod(
            context, [here, handler = std::move(handler)] { handler(here); }, Qt::QueuedConnection);
}

void ConnectionDesk::open(const QString &handle)
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    if (!entry)
        return;
    m_present = handle;
    m_proposed.reset();
    const quint64 attempt = ++m_attempt;
    Q_EMIT opening(entry->profile.name);
    Q_EMIT changed();
    readKey(handle, this, [this, handle, attempt](const Result<Key> &key) {
        const ConnectionBook::Entry *wanted = m_book.find(handle);
        if (attempt != m_attempt || !wanted)
            return;
        if (key && *key)
            show(*wanted, **key);
        else
            Q_EMIT keyWanted(wanted->profile, key ? std::nullopt : std::optional(key.error()));
    });
}

void ConnectionDesk::show(const ConnectionBook::Entry &entry, const ApiKey &key)
{
    const ConnectionProfile profile = entry.profile;
    m_present = entry.handle;
    ++m_attempt;
    if (entry.kept) // where it fails, the next start opens another one: nothing is lost
        m_last->keep(entry.handle, this, [](const Result<Done> &) {});
    Q_EMIT changed();
    Q_EMIT opened(profile, key);
}

void ConnectionDesk::openForThisRun(const ConnectionProfile &profile, const ApiKey &key)
{
    const QString handle = m_book.putForThisRun(profile, key);
    m_proposed.reset();
    show(*m_book.find(handle), key);
}

void ConnectionDesk::openWith(const QString &handle, const ApiKey &key)
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    if (!entry)
        return;
    m_proposed = key;
    show(*entry, key);
}

void ConnectionDesk::add(const ConnectionProfile &profile, const ApiKey &key)
{
    if (!m_keeping) {
        openForThisRun(profile, key);
        return;
    }
    const QString handle = putNew(profile, key, {});
    m_proposed.reset();
    show(*m_book.find(handle), key);
}

QString ConnectionDesk::putNew(const ConnectionProfile &profile, const ApiKey &key, const QString &replaced)
{
    ConnectionProfile added = profile;
    added.id = ConnectionStore::newId();
    m_book.putKept(added);
    m_book.setKey(added.id, key); // until it is kept elsewhere
    saveNew(added, key, replaced);
    return added.id;
}

// First the connection: a key without one would stay in the keychain for nothing.
void ConnectionDesk::saveNew(const ConnectionProfile &profile, const ApiKey &key, const QString &replaced)
{
    m_data->connections()->save(profile, this, [this, profile, key, replaced](const Result<Kept> &kept) {
        if (kept) {
            m_book.setKept(kept->connections);
            keepKey(profile.id, key);
            if (!replaced.isEmpty())
                remove(replaced);
        } else {
            m_book.setForThisRun(profile.id);
            warn(describe::connectionNotKept(profile.name, kept.error()), kept.error());
        }
        Q_EMIT changed();
    });
}

void ConnectionDesk::save(const ConnectionProfile &profile, const Key &key)
{
    m_data->connections()->save(profile, this, [this, profile, key](const Result<Kept> &kept) {
        if (kept) {
            m_book.putKept(profile);
            m_book.setKept(kept->connections);
            if (key)
                keepKey(profile.id, *key);
        } else {
            m_book.setUnsaved(profile.id);
            warn(describe::connectionNotKept(profile.name, kept.error()), kept.error());
        }
        Q_EMIT changed();
    });
}

// The keychain's word on it comes later; the connection does not wait for it.
void ConnectionDesk::keepKey(const QString &handle, const ApiKey &key)
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    if (!entry)
        return;
    m_book.setKey(handle, key); // until it is kept elsewhere
    if (!entry->kept || keyPlace() == KeyPlace::ThisRun)
        return;
    m_data->credentials()->write(handle, key, this,
                                 [this, handle, key, name = entry->profile.name](const Result<Done> &done) {
                                     if (done && m_book.key(handle) == key) // no later one has come
                                         m_book.forgetKey(handle);
                                     else if (!done)
                                         warn(describe::keyNotKept(name, done.error()), done.error());
                                     Q_EMIT changed();
                                 });
}

void ConnectionDesk::change(const QString &handle, const ConnectionProfile &profile, const Key &key)
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    if (!entry)
        return;
    if (entry->kept && !(profile.endpoint == entry->profile.endpoint)) {
        if (!key) // a key is never sent to another host
            return;
        const bool isPresent = handle == m_present;
        const QString moved = putNew(profile, *key, handle);
        if (isPresent)
            m_proposed.reset();
        Q_EMIT changed();
        if (isPresent)
            show(*m_book.find(moved), *key);
        return;
    }
    ConnectionProfile next = profile;
    next.id = entry->profile.id;
    m_book.change(handle, next);
    if (key)
        m_book.setKey(handle, *key); // until it is kept elsewhere
    if (m_book.find(handle)->kept)
        save(next, key);
    Q_EMIT changed();
    if (handle != m_present)
        return;
    if (key)
        show(*m_book.find(handle), *key);
    else
        open(handle);
}

void ConnectionDesk::proposeKey(const ApiKey &key)
{
    m_proposed = key;
}

void ConnectionDesk::acceptKey()
{
    if (m_proposed && !m_present.isEmpty())
        keepKey(m_present, *m_proposed);
    m_proposed.reset();
}

void ConnectionDesk::remove(QString handle)
{
    const ConnectionBook::Entry *entry = m_book.find(handle);
    if (!entry)
        return;
    if (!entry->kept) {
        forget(handle);
        return;
    }
    if (!m_data->credentials()) // it is still being looked for: nothing can be forgotten yet
        return;
    const ConnectionProfile profile = entry->profile;
    m_data->credentials()->remove(handle, this, [this, profile](const Result<Done> &done) {
        if (!done) {
            warn(describe::keyNotRemoved(profile.name, done.error()), done.error());
            return;
        }
        m_data->connections()->remove(profile.id, this, [this, profile](const Result<Kept> &kept) {
            if (!kept) {
                warn(describe::connectionNotRemoved(profile.name, kept.error()), kept.error());
                return;
            }
            forget(profile.id); // first: whoever keeps its fleet does so no more
            forgetFleet(profile);
        });
    });
}

void ConnectionDesk::forgetFleet(const ConnectionProfile &profile)
{
    const auto told = [this, name = profile.name](const auto &done) {
        if (!done)
            warn(describe::fleetNotRemoved(name, done.error()), done.error());
    };
    m_data->keptFleets()->remove(profile.id, this, told);
    m_data->protections()->remove(profile.id, this, told);
}

void ConnectionDesk::forget(QString handle)
{
    const bool wasPresent = handle == m_present;
    if (wasPresent) {
        ++m_attempt;
        m_present.clear();
        m_proposed.reset();
    }
    m_book.remove(handle);
    Q_EMIT changed();
    Q_EMIT removed(handle);
    if (!wasPresent)
        return;
    if (m_book.isEmpty())
        Q_EMIT nothingToOpen();
    else
        open(m_book.entries().constFirst().handle);
}

void ConnectionDesk::warn(const QString &text, const std::optional<Error> &why)
{
    Q_EMIT noticed({.level = Notice::Level::Warning,
                    .text = text,
                    .details = why ? why->detail : QString(),
                    .key = {},
                    .action = {}});
}
