// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/reading.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

QStringList reading::keys(const Fleet &fleet)
{
    QStringList keys;
    keys.reserve(fleet.computers.size());
    QHash<QByteArray, int> alike;
    for (const Computer &computer : fleet.computers) {
        if (computer.isReadable()) {
            keys += computer.id;
            continue;
        }
        const QByteArray digest = QCryptographicHash::hash(computer.json, QCryptographicHash::Sha1).toHex();
        keys += QChar(0xDC00) + u"%1/%2"_s.arg(QString::fromLatin1(digest)).arg(++alike[digest]);
    }
    return keys;
}

QDateTime reading::time(const Fleet &fleet)
{
    return fleet.readAt.isValid() ? fleet.readAt : QDateTime::currentDateTime();
}
