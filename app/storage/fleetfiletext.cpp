// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/fleetfiletext.h"

#include "app/api/decoder.h"
#include "app/storage/jsonwithoutsecrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView format = "millwright-fleet"_L1;
constexpr int version = 1;

struct Parts
{
    QDateTime readAt;
    QString checksum;
    QByteArray list;
};

Error objection(Error::Cause cause)
{
    return Error{.kind = Error::Kind::Storage, .cause = cause};
}

// Of all that the reader relies on.
QString checksum(const QString &connectionId, const QDateTime &readAt, const QByteArray &list)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(connectionId.toUtf8() + '\n' + QByteArray::number(readAt.toMSecsSinceEpoch()) + '\n');
    hash.addData(list);
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray fileOf(const QString &connectionId, const QDateTime &readAt, const QByteArray &list)
{
    const QJsonObject header{
            {u"format"_s, QString(format)},
            {u"version"_s, version},
            {u"connection"_s, connectionId},
            {u"readAt"_s, readAt.toMSecsSinceEpoch()},
            {u"sha256"_s, checksum(connectionId, readAt, list)},
    };
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + list;
}

// Bytes that are no object cannot be searched for secrets: its place is kept, and nothing else.
QByteArray entryOf(const Computer &computer)
{
    return computer.unreadable == Computer::Unreadable::NotAnObject ? QByteArray("null")
                                                                    : jsonWithoutSecrets(computer.json);
}

// The parts, as the first line has them; the checksum is not looked at.
Result<Parts> partsOf(const QString &connectionId, const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.left(std::max<qsizetype>(end, 0));
    if (text.isEmpty() || end < 0)
        return objection(Error::Cause::FileDamaged);
    const QJsonObject header = QJsonDocument::fromJson(line).object();
    if (header[u"format"].toString() != format)
        return objection(header.isEmpty() ? Error::Cause::FileDamaged : Error::Cause::FileForeign);
    if (header[u"version"].toInt() > version)
        return objection(Error::Cause::FileNewer);
    if (header[u"version"].toInt() < 1)
        return objection(Error::Cause::FileDamaged);
    if (header[u"connection"].toString() != connectionId)
        return objection(Error::Cause::FileForeign);
    const QJsonValue readAt = header[u"readAt"];
    if (!readAt.isDouble())
        return objection(Error::Cause::FileDamaged);
    return Parts{QDateTime::fromMSecsSinceEpoch(readAt.toInteger(), Qt::UTC), header[u"sha256"].toString(),
                 text.mid(end + 1)};
}

Result<Parts> checkedParts(const QString &connectionId, const QByteArray &text)
{
    Result<Parts> parts = partsOf(connectionId, text);
    if (parts && parts->checksum != checksum(connectionId, parts->readAt, parts->list))
        return objection(Error::Cause::FileDamaged);
    return parts;
}

} // namespace

QByteArray fleetfiletext::write(const QString &connectionId, const Fleet &fleet)
{
    QByteArray list = "{\"computers\":[";
    for (const Computer &computer : fleet.computers) {
        list += &computer == &fleet.computers.constFirst() ? "\n" : ",\n";
        list += entryOf(computer);
    }
    list += "\n]}\n";
    return fileOf(connectionId, fleet.readAt, list);
}

Result<Fleet> fleetfiletext::read(const QString &connectionId, const QByteArray &text)
{
    const Result<Parts> parts = checkedParts(connectionId, text);
    if (!parts)
        return parts.error();
    Result<Fleet> fleet = decoder::fleet(parts->list);
    if (!fleet)
        return objection(Error::Cause::FileDamaged);
    fleet->readAt = parts->readAt;
    fleet->frame = {};         // of other bytes than the server's
    fleet->difference.reset(); // from nothing, which nobody has asked about
    return fleet;
}

QDateTime fleetfiletext::readAt(const QString &connectionId, const QByteArray &text)
{
    const Result<Parts> parts = checkedParts(connectionId, text);
    return parts ? parts->readAt : QDateTime();
}

Result<QByteArray> fleetfiletext::readAgain(const QString &connectionId, const QByteArray &text,
                                            const QDateTime &readAt)
{
    const Result<Parts> parts = checkedParts(connectionId, text);
    if (!parts)
        return parts.error();
    return fileOf(connectionId, readAt, parts->list);
}
