// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apiroute.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestApiRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsFindTheirOperation_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<ApiRoute>("route");
        const auto row = [](const char *name, const char *method, const char *path, const ApiRoute &route) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << route;
        };
        row("list", "GET", "/api/v0/computers", {u"listComputers"_s, {}, true});
        row("get", "GET", "/api/v0/computers/cmp_1", {u"getComputer"_s, u"cmp_1"_s, true});
        row("delete", "DELETE", "/api/v0/computers/cmp_1", {u"deleteComputer"_s, u"cmp_1"_s, true});
        row("refresh", "POST", "/api/v0/computers/cmp_1/refresh", {u"refreshComputer"_s, u"cmp_1"_s, true});
        row("retry", "POST", "/api/v0/computers/cmp_1/install-deps",
            {u"retryInstallDeps"_s, u"cmp_1"_s, true});
        row("a slash in an id", "GET", "/api/v0/computers/a%2Frefresh",
            {u"getComputer"_s, u"a/refresh"_s, true});
        row("a percent in an id", "GET", "/api/v0/computers/a%252F", {u"getComputer"_s, u"a%2F"_s, true});
        row("UTF-8 in an id", "GET", "/api/v0/computers/%E2%98%83", {u"getComputer"_s, u"\u2603"_s, true});
        row("another method", "PUT", "/api/v0/computers", {{}, {}, true});
        row("create", "POST", "/api/v0/computers", {u"createComputer"_s, {}, true});
        row("update", "PATCH", "/api/v0/computers/cmp_1", {u"updateComputer"_s, u"cmp_1"_s, true});
        row("restart", "POST", "/api/v0/computers/cmp_1/restart", {u"restartComputer"_s, u"cmp_1"_s, true});
        row("metrics", "GET", "/api/v0/computers/cmp_1/metrics", {u"getComputerMetrics"_s, u"cmp_1"_s, true});
        row("by name", "GET", "/api/v0/computers/name/a%2Fb", {u"getComputerByName"_s, {}, true, u"a/b"_s});
        row("by the name of an operation", "GET", "/api/v0/computers/name/metrics",
            {u"getComputerByName"_s, {}, true, u"metrics"_s});
        row("a computer whose id is name", "POST", "/api/v0/computers/name/refresh",
            {u"refreshComputer"_s, u"name"_s, true});
        row("sessions", "GET", "/api/v0/sessions", {u"listSessions"_s, {}, true});
        row("another method of sessions", "POST", "/api/v0/sessions", {{}, {}, true});
        row("another method of a computer", "PUT", "/api/v0/computers/x", {{}, u"x"_s, true});
        row("refresh by GET", "GET", "/api/v0/computers/x/refresh", {{}, u"x"_s, true});
        row("a trailing slash", "GET", "/api/v0/computers/", {});
        row("an empty id", "POST", "/api/v0/computers//refresh", {});
        row("a longer path", "POST", "/api/v0/computers/x/refresh/more", {});
        row("another version", "GET", "/api/v1/computers", {});
        row("the root", "GET", "/", {});
        row("nothing", "GET", "", {});
    }

    void requestsFindTheirOperation()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const ApiRoute, route);
        const ApiRoute found = ApiRoute::of(method, path);
        QCOMPARE(found.operation, route.operation);
        QCOMPARE(found.computerId, route.computerId);
        QCOMPARE(found.pathKnown, route.pathKnown);
        QCOMPARE(found.name, route.name);
    }
};

QTEST_GUILESS_MAIN(TestApiRoute)
#include "tst_apiroute.moc"
