// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/reading.h"

#include <QCryptographicHash>
#include <QHash>

#include <utility>

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

std::shared_ptr<void> reading::prepare(const Fleet &fleet)
{
    if (!fleet.computers.isComplete())
        return {};
    const QDateTime when = time(fleet);
    auto rows = std::make_shared<std::vector<FleetRow>>(static_cast<std::size_t>(fleet.computers.size()));
    for (qsizetype i = 0; i < fleet.computers.size(); ++i) {
        FleetRow &row = (*rows)[static_cast<std::size_t>(i)];
        row.computer = fleet.computers.shared(i);
        row.key = row.computer->id;
        row.entry = static_cast<int>(i) + 1;
        row.receivedAt = when;
        row.facts = RowFacts::of(row);
    }
    return rows;
}

std::vector<FleetRow> reading::takeRows(const Fleet &fleet)
{
    if (!fleet.prepared)
        return {};
    return std::exchange(*std::static_pointer_cast<std::vector<FleetRow>>(fleet.prepared), {});
}
