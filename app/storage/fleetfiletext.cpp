// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/fleetfiletext.h"

#include "app/api/decoder.h"
#include "app/storage/jsonwithoutsecrets.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView format = "millwright-fleet"_L1;
constexpr int version = 1;

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 longestHeader = 64 * 1024;
constexpr qint64 spaceAtEnd = 256; // so that a reader of JSON may look beyond the end of it

// What the first line says.
struct Header
{
    QDateTime readAt;
    QByteArray checksum;
};

Error objection(Error::Cause cause)
{
    return Error{.kind = Error::Kind::Storage, .cause = cause};
}

// Of all that the reader relies on, piece by piece.
class Checksum
{
public:
    Checksum(const QString &connectionId, const QDateTime &readAt)
    {
        add(connectionId.toUtf8() + '\n' + QByteArray::number(readAt.toMSecsSinceEpoch()) + '\n');
    }

    void add(const QByteArray &bytes) { m_hash.addData(bytes); }
    QByteArray text() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray lineOf(const QString &connectionId, const Header &header)
{
    const QJsonObject line{
            {u"format"_s, QString(format)},
            {u"version"_s, version},
            {u"connection"_s, connectionId},
            {u"readAt"_s, header.readAt.toMSecsSinceEpoch()},
            {u"sha256"_s, QString::fromLatin1(header.checksum)},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// Writes a list behind a line whose checksum is only known at the end, and as long from the beginning.
class Writer
{
public:
    Writer(QIODevice *file, const QString &connectionId, const QDateTime &readAt)
        : m_file(file), m_connectionId(connectionId), m_readAt(readAt), m_checksum(connectionId, readAt)
    {
    }

    bool begin() { return put(lineOf(m_connectionId, {m_readAt, QByteArray(64, '0')})); }
    bool add(const QByteArray &bytes)
    {
        m_checksum.add(bytes);
        return put(bytes);
    }
    bool end() { return m_file->seek(0) && put(lineOf(m_connectionId, {m_readAt, m_checksum.text()})); }

private:
    bool put(const QByteArray &bytes) { return m_file->write(bytes) == bytes.size(); }

    QIODevice *m_file;
    QString m_connectionId;
    QDateTime m_readAt;
    Checksum m_checksum;
};

// Bytes that are no object cannot be searched for secrets: its place is kept, and nothing else.
QByteArray entryOf(const Computer &computer, SecretsCleaner *cleaner)
{
    return computer.unreadable == Computer::Unreadable::NotAnObject ? QByteArray("null")
                                                                    : cleaner->clean(computer.json);
}

// The device stands before the list then; the checksum is not looked at.
Result<Header> headerOf(const QString &connectionId, QIODevice *file)
{
    const QByteArray line = file->readLine(longestHeader);
    if (!line.endsWith('\n'))
        return objection(Error::Cause::FileDamaged);
    const QJsonObject header = QJsonDocument::fromJson(line.chopped(1)).object();
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
    return Header{QDateTime::fromMSecsSinceEpoch(readAt.toInteger()).toUTC(),
                  header[u"sha256"].toString().toUtf8()};
}

} // namespace

bool fleetfiletext::write(QIODevice *file, const QString &connectionId, const Fleet &fleet)
{
    Writer writer(file, connectionId, fleet.readAt);
    QByteArray list = "{\"computers\":[";
    SecretsCleaner cleaner;
    bool fits = writer.begin();
    for (const Computer &computer : fleet.computers) {
        list += &computer == &fleet.computers.constFirst() ? "\n" : ",\n";
        list += entryOf(computer, &cleaner);
        if (list.size() < pieceBytes)
            continue;
        fits = fits && writer.add(list);
        if (!fits)
            return false;
        list.resize(0);
    }
    list += "\n]}\n";
    return fits && writer.add(list) && writer.end();
}

Result<Fleet> fleetfiletext::read(const QString &connectionId, QIODevice *file)
{
    const Result<Header> header = headerOf(connectionId, file);
    if (!header)
        return header.error();
    QByteArray list;
    list.reserve(file->bytesAvailable() + spaceAtEnd);
    for (QByteArray piece = file->read(pieceBytes); !piece.isEmpty(); piece = file->read(pieceBytes))
        list += piece;
    Checksum checksum(connectionId, header->readAt);
    checksum.add(list);
    if (header->checksum != checksum.text())
        return objection(Error::Cause::FileDamaged);
    Result<Fleet> fleet = decoder::fleet(list);
    if (!fleet)
        return objection(Error::Cause::FileDamaged);
    fleet->readAt = header->readAt;
    fleet->frame = {};         // of other bytes than the server's
    fleet->difference.reset(); // from nothing, which nobody has asked about
    return fleet;
}

QDateTime fleetfiletext::readAt(const QString &connectionId, QIODevice *file)
{
    const Result<Header> header = headerOf(connectionId, file);
    if (!header)
        return {};
    Checksum checksum(connectionId, header->readAt);
    for (QByteArray piece = file->read(pieceBytes); !piece.isEmpty(); piece = file->read(pieceBytes))
        checksum.add(piece);
    return header->checksum == checksum.text() ? header->readAt : QDateTime();
}

bool fleetfiletext::writeAgain(QIODevice *file, const QString &connectionId, QIODevice *before,
                               const QDateTime &readAt)
{
    Writer writer(file, connectionId, readAt);
    bool fits = before->seek(0) && headerOf(connectionId, before) && writer.begin();
    for (QByteArray piece = before->read(pieceBytes); fits && !piece.isEmpty();
         piece = before->read(pieceBytes))
        fits = writer.add(piece);
    return fits && before->atEnd() && writer.end(); // or reading it has failed
}
