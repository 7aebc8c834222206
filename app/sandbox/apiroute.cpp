// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apiroute.h"

#include <QByteArrayList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    const char *method = nullptr;
    const char *path = nullptr; // below /api/v0/; * is a computer's id
    QLatin1StringView operation;
};

// What the service has and this table lacks is answered with 404, until it is needed.
constexpr std::array patterns{
        Pattern{"GET", "computers", "listComputers"_L1},
        Pattern{"GET", "computers/*", "getComputer"_L1},
        Pattern{"DELETE", "computers/*", "deleteComputer"_L1},
        Pattern{"POST", "computers/*/refresh", "refreshComputer"_L1},
        Pattern{"POST", "computers/*/install-deps", "retryInstallDeps"_L1},
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

} // namespace

ApiRoute ApiRoute::of(const QByteArray &method, const QByteArray &encodedPath)
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
        route.computerId = QString::fromUtf8(QByteArray::fromPercentEncoding(id));
        if (method == pattern.method) {
            route.operation = pattern.operation;
            return route;
        }
    }
    return route;
}
