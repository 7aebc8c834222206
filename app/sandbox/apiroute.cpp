// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apiroute.h"

#include <QByteArrayList>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    const char *method = nullptr;
    const char *path = nullptr; // below /api/v0/; * is a computer's id, or its name
    QLatin1StringView operation;
};

constexpr std::array patterns{
        Pattern{"GET", "computers", "listComputers"_L1},
        Pattern{"POST", "computers", "createComputer"_L1},
        Pattern{"GET", "computers/*", "getComputer"_L1},
        Pattern{"PATCH", "computers/*", "updateComputer"_L1},
        Pattern{"DELETE", "computers/*", "deleteComputer"_L1},
        Pattern{"GET", "computers/name/*", "getComputerByName"_L1},
        Pattern{"POST", "computers/*/refresh", "refreshComputer"_L1},
        Pattern{"POST", "computers/*/install-deps", "retryInstallDeps"_L1},
        Pattern{"POST", "computers/*/restart", "restartComputer"_L1},
        Pattern{"GET", "computers/*/metrics", "getComputerMetrics"_L1},
        Pattern{"GET", "sessions", "listSessions"_L1},
};

// The segment in the place of *, or nothing where the path is another one.
bool matches(const QByteArray &pattern, const QByteArrayList &segments, QByteArray *id)
{
    const QByteArrayList parts = pattern.split('/');
    if (parts.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i] == "*" && !segments[i].isEmpty())
            *id = segments[i];
        else if (parts[i] != segments[i])
            return false;
    }
    return true;
}

QString decoded(const QByteArray &segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
}

} // namespace

ApiRoute ApiRoute::of(const QByteArray &method, const QByteArray &encodedPath, const QByteArray &encodedQuery)
{
    ApiRoute route;
    const QByteArray prefix = "/api/v0/";
    if (!encodedPath.startsWith(prefix))
        return route;
    const QByteArrayList segments = encodedPath.mid(prefix.size()).split('/');
    for (const Pattern &pattern : patterns) {
        QByteArray id;
        if (!matches(pattern.path, segments, &id))
            continue;
        route.pathKnown = true;
        if (method != pattern.method) {
            route.computerId = decoded(id);
            continue;
        }
        route.operation = pattern.operation;
        const bool byName = pattern.operation == "getComputerByName"_L1;
        (byName ? route.name : route.computerId) = decoded(id);
        if (byName)
            route.computerId.clear();
        else if (pattern.operation == "listSessions"_L1)
            route.computerId = QUrlQuery(QString::fromLatin1(encodedQuery))
                                       .queryItemValue(u"computerId"_s, QUrl::FullyDecoded);
        return route;
    }
    return route;
}
