// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"
#include "app/fleet/connectionprofile.h"

#include <QJsonObject>
#include <QList>

// The text of the file that keeps connections. What it has that this version does not know is kept.
class ConnectionFile
{
public:
    // Errors: FileDamaged, FileForeign, FileNewer.
    static Result<ConnectionFile> fromJson(const QByteArray &json);

    // Those that can be read, in their order.
    QList<ConnectionProfile> connections() const;
    // Entries that cannot; they stay in the file.
    int unreadable() const;
    // Replaces the one with its id in its place, or adds it at the end.
    void put(const ConnectionProfile &profile);
    // Whether there was one.
    bool remove(const QString &id);
    QByteArray json() const;

private:
    QJsonObject m_root;
};
