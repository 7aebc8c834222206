// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardtext.h"

#include "app/api/jsontext.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

using namespace Qt::StringLiterals;

namespace clipboardtext {
namespace {

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

} // namespace clipboardtext
