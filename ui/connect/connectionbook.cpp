// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<ConnectionBook::Entry>::iterator ConnectionBook::at(const QString &handle)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [&handle](const Entry &entry) { return entry.handle == handle; });
}

const ConnectionBook::Entry *ConnectionBook::find(const QString &handle) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&handle](const Entry &entry) { return entry.handle == handle; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QStringList ConnectionBook::namesBut(const QString &handle) const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (entry.handle != handle)
            names.append(entry.profile.name);
    }
    return names;
}

void ConnectionBook::setKept(const QList<ConnectionProfile> &profiles)
{
    QList<Entry> entries;
    for (const ConnectionProfile &profile : profiles) {
        const Entry *here = find(profile.id);
        entries.append(here && here->unsaved ? *here : Entry{profile.id, profile, true});
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.kept)
            entries.append(entry);
    }
    m_entries = entries;
}

void ConnectionBook::putKept(const ConnectionProfile &profile)
{
    const auto found = at(profile.id);
    if (found == m_entries.end())
        m_entries.append({profile.id, profile, true});
    else
        *found = {profile.id, profile, true};
}

QString ConnectionBook::putForThisRun(const ConnectionProfile &profile, const ApiKey &key)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&profile](const Entry &entry) {
        return !entry.kept && entry.profile.name == profile.name
               && entry.profile.endpoint == profile.endpoint;
    });
    const QString handle = same == m_entries.end() ? u"run-%1"_s.arg(++m_count) : same->handle;
    if (same == m_entries.end())
        m_entries.append({handle, profile, false});
    else
        same->profile = profile;
    setKey(handle, key);
    return handle;
}

void ConnectionBook::setForThisRun(const QString &handle)
{
    const auto found = at(handle);
    if (found != m_entries.end())
        found->kept = false;
}

void ConnectionBook::setUnsaved(const QString &handle)
{
    const auto found = at(handle);
    if (found != m_entries.end())
        found->unsaved = true;
}

void ConnectionBook::change(const QString &handle, const ConnectionProfile &profile)
{
    const auto found = at(handle);
    if (found != m_entries.end())
        found->profile = profile;
}

void ConnectionBook::remove(const QString &handle)
{
    m_entries.removeIf([&handle](const Entry &entry) { return entry.handle == handle; });
    m_keys.erase(handle);
}

std::optional<ApiKey> ConnectionBook::key(const QString &handle) const
{
    const auto found = m_keys.find(handle);
    return found == m_keys.end() ? std::nullopt : std::optional(found->second);
}

void ConnectionBook::setKey(const QString &handle, const ApiKey &key)
{
    m_keys.insert_or_assign(handle, key);
}

void ConnectionBook::forgetKey(const QString &handle)
{
    m_keys.erase(handle);
}
