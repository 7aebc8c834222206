// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/savedfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

bool isSound(const SavedFilter &filter)
{
    return !filter.name.isEmpty() && filter.name.size() <= savedfilterfile::longestName
           && filter.text.size() <= savedfilterfile::longestText;
}

} // namespace

QByteArray savedfilterfile::toBytes(const QList<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &filter : filters)
        list += QJsonObject{{u"name"_s, filter.name},
                            {u"text"_s, filter.text},
                            {u"status"_s, filter.status},
                            {u"type"_s, filter.type}};
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"filters"_s, list}}).toJson();
}

savedfilterfile::Readable savedfilterfile::fromBytes(const QByteArray &bytes, QList<SavedFilter> *filters)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int written = object[u"version"_s].toInt();
    if (written > version)
        return Readable::Newer;
    if (written < 1 || !object[u"filters"_s].isArray())
        return Readable::No;
    const QJsonArray list = object[u"filters"_s].toArray();
    QList<SavedFilter> read;
    for (const QJsonValue &value : list) {
        const QJsonObject each = value.toObject();
        read += {each[u"name"_s].toString(), each[u"text"_s].toString(), each[u"status"_s].toString(),
                 each[u"type"_s].toString()};
    }
    if (!std::all_of(read.cbegin(), read.cend(), isSound))
        return Readable::No;
    *filters = read;
    return Readable::Yes;
}
