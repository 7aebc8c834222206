// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestlog.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

int RequestLog::count(const QString &operation, const QString &computerId) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const LoggedRequest &request) {
        return request.operation == operation && (computerId.isEmpty() || request.computerId == computerId);
    }));
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray array;
    for (const LoggedRequest &request : m_requests) {
        array.append(QJsonObject{
                {u"method"_s, QString::fromLatin1(request.method)},
                {u"target"_s, QString::fromLatin1(request.target)},
                {u"operation"_s, request.operation},
                {u"computerId"_s, request.computerId},
                {u"bodyBytes"_s, request.bodyBytes},
                {u"at"_s, request.at.toUTC().toString(Qt::ISODateWithMs)},
                {u"ifNoneMatch"_s, QString::fromLatin1(request.ifNoneMatch)},
                {u"acceptEncoding"_s, QString::fromLatin1(request.acceptEncoding)},
        });
    }
    return array;
}
