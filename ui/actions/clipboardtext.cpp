// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardtext.h"

#include "app/api/jsontext.h"
#include "ui/actions/shellword.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

using namespace Qt::StringLiterals;

namespace clipboardtext {
namespace {

constexpr int firstLocalPort = 8080;

template<typename Line>
QString lines(const FleetModel &fleet, const QStringList &keys, Line line)
{
    QStringList all;
    for (const QString &key : keys) {
        if (const Computer *computer = fleet.computer(key))
            all.append(line(key, *computer));
    }
    return all.join(u'\n');
}

template<typename Command>
Commands commands(const FleetModel &fleet, const QStringList &keys, Command command)
{
    Commands all;
    for (const QString &key : keys) {
        const Computer *computer = fleet.computer(key);
        if (!computer)
            continue;
        const std::optional<QString> word =
                computer->isReadable() ? shellWord(computer->name, usualShell()) : std::nullopt;
        if (word)
            all.lines.append(command(*word));
        else
            all.leftOut.append(describe::name(*computer));
    }
    return all;
}

} // namespace

QString rows(const FleetModel &fleet, const QStringList &keys, const QList<int> &columns)
{
    return lines(fleet, keys, [&](const QString &key, const Computer &) {
        QStringList cells;
        for (const int column : columns)
            cells.append(describe::plain(fleet.index(fleet.row(key), column).data().toString()));
        return cells.join(u'\t');
    });
}

QString titles(const FleetModel &fleet, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(fleet.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return cells.join(u'\t');
}

QString names(const FleetModel &fleet, const QStringList &keys)
{
    return lines(fleet, keys,
                 [](const QString &, const Computer &computer) { return describe::name(computer); });
}

QString ids(const FleetModel &fleet, const QStringList &keys)
{
    return lines(fleet, keys,
                 [](const QString &, const Computer &computer) { return describe::plain(computer.id); });
}

QString json(const FleetModel &fleet, const QStringList &keys)
{
    QStringList all;
    for (const QString &key : keys) {
        if (const Computer *computer = fleet.computer(key))
            all.append(jsontext::pretty(computer->json).trimmed());
    }
    return all.size() > 1 ? u"[\n%1\n]\n"_s.arg(all.join(u",\n"_s)) : all.join(QString());
}

Commands sshCommands(const FleetModel &fleet, const QStringList &keys)
{
    return commands(fleet, keys, [](const QString &name) { return u"droid computer ssh "_s + name; });
}

Commands portForwardCommands(const FleetModel &fleet, const QStringList &keys)
{
    int port = firstLocalPort;
    return commands(fleet, keys, [&port](const QString &name) {
        return u"droid computer port-forward %1 %2:80"_s.arg(name, QString::number(port++));
    });
}

} // namespace clipboardtext
