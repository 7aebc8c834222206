// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connectionprofile.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>

// The connections that there are: those that are kept, and those for this run, whose keys it holds.
class ConnectionBook
{
public:
    struct Entry
    {
        QString handle; // the profile's id where it is kept
        ConnectionProfile profile;
        bool kept = false;
        bool unsaved = false; // kept, but not as it is here: that could not be written
    };

    const QList<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    const Entry *find(const QString &handle) const;
    QStringList namesBut(const QString &handle) const;

    // What is kept now; those for this run stay, and so does what could not be written.
    void setKept(const QList<ConnectionProfile> &profiles);
    void putKept(const ConnectionProfile &profile);
    // Tells its handle. Another one for this run that has its name and server is that one.
    QString putForThisRun(const ConnectionProfile &profile, const ApiKey &key);
    void setForThisRun(const QString &handle); // it could not be kept
    void setUnsaved(const QString &handle);    // its change could not
    void change(const QString &handle, const ConnectionProfile &profile);
    void remove(const QString &handle);

    // Keys that are kept nowhere else: of those for this run, or until the keychain has taken them.
    std::optional<ApiKey> key(const QString &handle) const;
    void setKey(const QString &handle, const ApiKey &key);
    void forgetKey(const QString &handle); // it is kept elsewhere now

private:
    QList<Entry>::iterator at(const QString &handle);

    QList<Entry> m_entries;
    std::map<QString, ApiKey> m_keys;
    int m_count = 0;
};
