// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "scene.h"
#include "stage.h"
#include "ui/actions/actionset.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/firstrunpage.h"
#include "ui/fleet/fleetview.h"
#include "ui/messagestrip.h"
#include "ui/placeholder.h"

#include <QAction>
#include <QDialog>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

const QString list = u"listComputers"_s;
const QString failed = u"ci-runner-07"_s;

bool hasStrip(Stage &stage)
{
    return stage.until([&] { return !stage.strip().isEmpty(); });
}

bool hasPlaceholder(Stage &stage)
{
    return stage.until([&] { return !stage.placeholderText().isEmpty(); });
}

// Connected, and the list meets this.
bool emptyAfter(Stage &stage, const Fault &fault)
{
    if (!stage.openOnly(ListJourney::patientPace()))
        return false;
    stage.fail(ListJourney::always(fault));
    return stage.connectAs(stage.sandbox()->key()) && hasPlaceholder(stage);
}

// The fleet is there, and its next readings meet this.
bool troubled(Stage &stage, const Fault &fault)
{
    if (!stage.begin(ListJourney::patientPace()) || !stage.select({failed}))
        return false;
    stage.fail(ListJourney::always(fault));
    return hasStrip(stage);
}

bool firstRun(Stage &stage)
{
    if (!stage.openOnly())
        return false;
    stage.window()->desk()->start(ConnectionDesk::Then::OpenLast);
    return stage.until([&] { return stage.window()->findChild<ConnectionForm *>()->isVisible(); });
}

bool keyRejectedAtOnce(Stage &stage)
{
    return stage.openOnly() && stage.connectAs(u"fk-not-this-one"_s) && hasPlaceholder(stage);
}

bool stale(Stage &stage)
{
    if (!stage.begin(Journey::fastPace()))
        return false;
    stage.hold(list);
    return stage.until([&] { return stage.window()->connection()->monitor()->status().stale; });
}

bool readOnly(Stage &stage)
{
    return stage.beginWith([](ConnectionProfile &profile) { profile.readOnly = true; })
           && stage.select({failed});
}

bool unreadable(Stage &stage)
{
    if (!stage.openOnly(Journey::fastPace()))
        return false;
    const QByteArray body = R"({"computers": [
        {"id": "cmp_1", "name": "ci-runner-01", "providerType": "e2b", "status": "active", "createdAt": 1750000000000},
        {"name": "no id", "providerType": "e2b", "createdAt": 1750000000000},
        {"id": "cmp_3", "name": "build-mac-mini", "providerType": "byom", "status": "active", "createdAt": 1750000000000}]})";
    stage.fail(ListJourney::always(Fault::answer(list, 200, body)));
    if (!stage.connectAs(stage.sandbox()->key()) || !stage.untilRows(3) || !hasStrip(stage))
        return false;
    stage.table()->selectRow(1);
    return true;
}

// One request met this, and the strip tells.
bool refused(Stage &stage, const Fault &fault)
{
    if (!stage.begin() || !stage.select({failed}))
        return false;
    stage.fail(fault);
    if (!stage.ask(stage.actions().refreshCredentials))
        return false;
    QTest::keyClick(stage.dialog(), Qt::Key_Return);
    return hasStrip(stage);
}

// Shown from what was kept, while the server cannot be reached.
bool fromLastTime(Stage &stage)
{
    if (!stage.begin()
        || !stage.until([&] { return !QDir(stage.kept()->path(u"fleets"_s)).isEmpty(QDir::Files); }))
        return false;
    stage.fail(ListJourney::always(Fault::of({}, Fault::Kind::CloseBefore)));
    return stage.startAgain(ListJourney::patientPace()) && hasStrip(stage);
}

std::function<bool(Stage &)> after(bool (*play)(Stage &, const Fault &), const Fault &fault)
{
    return [play, fault](Stage &stage) { return play(stage, fault); };
}

} // namespace

QList<Scene> stateScenes()
{
    const QString group = u"States"_s;
    return {{u"first-run"_s, group, u"First run"_s, firstRun},
            {u"loading"_s, group, u"Loading"_s,
             after(emptyAfter, Fault::of(list, Fault::Kind::Delay, 600'000))},
            {u"no-computers"_s, group, u"No computers"_s,
             after(emptyAfter, Fault::answer(list, 200, QByteArray(R"({"computers": []})")))},
            {u"load-failed"_s, group, u"Loading failed"_s,
             after(emptyAfter, Fault::of(list, Fault::Kind::CloseBefore))},
            {u"key-rejected-first"_s, group, u"The key was rejected at once"_s, keyRejectedAtOnce},
            {u"key-rejected"_s, group, u"The key was rejected later"_s,
             after(troubled, Fault::answer(list, 401))},
            {u"offline"_s, group, u"No connection"_s,
             after(troubled, Fault::of(list, Fault::Kind::CloseBefore))},
            {u"slow-down"_s, group, u"The server asked to slow down"_s,
             after(troubled, Fault::rateLimit(list, "120"))},
            {u"forbidden"_s, group, u"The key may not list computers"_s,
             after(troubled, Fault::answer(list, 403))},
            {u"stale"_s, group, u"Old data"_s, stale},
            {u"from-last-time"_s, group, u"The list of last time, no connection"_s, fromLastTime},
            {u"read-only"_s, group, u"A read-only connection"_s, readOnly},
            {u"unreadable"_s, group, u"An entry that cannot be read"_s, unreadable},
            {u"refused"_s, group, u"A request was refused"_s,
             after(refused, Fault::answer(u"refreshComputer"_s, 403))},
            {u"server-error"_s, group, u"A server error"_s,
             after(refused, Fault::answer(u"refreshComputer"_s, 500))}};
}
