// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype mostColumns = 100;
constexpr qsizetype longestText = 1000; // characters; more is no filter
constexpr qsizetype mostBytes = 64 * 1024;

QString word(const QJsonObject &object, const QString &name)
{
    const QString text = object[name].toString();
    return text.size() > longestText ? QString() : text;
}

QByteArray bytes(const QJsonObject &object, const QString &name)
{
    const auto decoded = QByteArray::fromBase64Encoding(object[name].toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() <= mostBytes ? decoded.decoded : QByteArray();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString placeWord(PanelPlace place)
{
    switch (place) {
    case PanelPlace::Bottom:
        return u"bottom"_s;
    case PanelPlace::Hidden:
        return u"hidden"_s;
    case PanelPlace::Right:
        break;
    }
    return u"right"_s;
}

PanelPlace placeOf(const QString &word)
{
    for (const PanelPlace place : {PanelPlace::Bottom, PanelPlace::Hidden}) {
        if (word == placeWord(place))
            return place;
    }
    return PanelPlace::Right;
}

QJsonArray columnsJson(const QList<ColumnPlace> &columns)
{
    QJsonArray list;
    for (const ColumnPlace &column : columns)
        list += QJsonObject{{u"name"_s, column.name}, {u"width"_s, column.width}, {u"shown"_s, column.shown}};
    return list;
}

QList<ColumnPlace> columnsOf(const QJsonArray &list)
{
    QList<ColumnPlace> columns;
    for (const QJsonValue &value : list) {
        const QJsonObject each = value.toObject();
        const ColumnPlace column{word(each, u"name"_s), each[u"width"_s].toInt(),
                                 each[u"shown"_s].toBool(true)};
        if (!column.name.isEmpty() && columns.size() < mostColumns)
            columns += column;
    }
    return columns;
}

} // namespace

QString layoutfile::nameFor(const QString &connectionId)
{
    static const QRegularExpression fit(u"^[A-Za-z0-9_-]{1,80}$"_s);
    QString name = connectionId.isEmpty() ? u"this-run"_s : connectionId;
    if (!fit.match(name).hasMatch()) // somebody else's word
        name = QString::fromLatin1(
                QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    return name + u".json"_s;
}

QByteArray layoutfile::toBytes(const WindowLayout &layout)
{
    const QJsonObject object{
            {u"version"_s, version},
            {u"geometry"_s, base64(layout.geometry)},
            {u"docks"_s, base64(layout.docks)},
            {u"columns"_s, columnsJson(layout.columns)},
            {u"sortColumn"_s, layout.sortColumn},
            {u"descending"_s, layout.descending},
            {u"filterText"_s, layout.filterText},
            {u"filterStatus"_s, layout.filterStatus},
            {u"filterType"_s, layout.filterType},
            {u"panelPlace"_s, placeWord(layout.panelPlace)},
            {u"panelWidth"_s, layout.panelWidth},
            {u"panelHeight"_s, layout.panelHeight},
            {u"tab"_s, layout.tab},
    };
    return QJsonDocument(object).toJson();
}

layoutfile::Readable layoutfile::fromBytes(const QByteArray &bytesRead, WindowLayout *layout)
{
    const QJsonObject object = QJsonDocument::fromJson(bytesRead).object();
    const int written = object[u"version"_s].toInt();
    if (written < 1)
        return Readable::No;
    if (written > version)
        return Readable::Newer;
    layout->geometry = bytes(object, u"geometry"_s);
    layout->docks = bytes(object, u"docks"_s);
    layout->columns = columnsOf(object[u"columns"_s].toArray());
    layout->sortColumn = word(object, u"sortColumn"_s);
    layout->descending = object[u"descending"_s].toBool();
    layout->filterText = word(object, u"filterText"_s);
    layout->filterStatus = word(object, u"filterStatus"_s);
    layout->filterType = word(object, u"filterType"_s);
    layout->panelPlace = placeOf(word(object, u"panelPlace"_s));
    layout->panelWidth = object[u"panelWidth"_s].toInt();
    layout->panelHeight = object[u"panelHeight"_s].toInt();
    layout->tab = word(object, u"tab"_s);
    return Readable::Yes;
}
