// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/clipboardtext.h"

#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

bool isSecret(const QString &member)
{
    static const QRegularExpression secrets(u"token|secret|key|password|relay(client|agent)url"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return secrets.match(member).hasMatch();
}

QJsonValue masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(masked(one));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject before = value.toObject();
    QJsonObject after;
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (isSecret(member.key()) && !member.value().isNull())
            after.insert(member.key(), u"••••••"_s);
        else
            after.insert(member.key(), masked(member.value()));
    }
    return after;
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
    QJsonArray all;
    for (const QString &key : keys) {
        const Computer *computer = fleet.computer(key);
        const QJsonDocument document = QJsonDocument::fromJson(computer ? computer->json : QByteArray());
        if (document.isObject())
            all.append(masked(document.object()));
    }
    if (all.isEmpty())
        return {};
    const QJsonDocument text = all.size() == 1 ? QJsonDocument(all.first().toObject()) : QJsonDocument(all);
    return QString::fromUtf8(text.toJson());
}

} // namespace clipboardtext
