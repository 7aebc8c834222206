// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "scene.h"
#include "stage.h"
#include "ui/actions/actionset.h"
#include "ui/activity/activitytab.h"
#include "ui/detail/detailsview.h"
#include "ui/detail/gonestrip.h"
#include "ui/detail/jsonview.h"
#include "ui/detail/metricsmodel.h"
#include "ui/detail/metricsview.h"
#include "ui/detail/provisioningview.h"
#include "ui/detail/sessionsmodel.h"
#include "ui/detail/sessionsview.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
const QString failed = u"ci-runner-07"_s;
const QString running = u"ml-eval-3"_s;

bool about(Stage &stage, const QString &name)
{
    return stage.begin() && stage.select({name});
}

std::function<bool(Stage &)> provisioningOf(const QString &name)
{
    return [name](Stage &stage) { return about(stage, name) && stage.showTab<ProvisioningView>(); };
}

template<typename Part>
bool tabOf(Stage &stage, const QString &name)
{
    return about(stage, name) && stage.showTab<Part>();
}

bool metrics(Stage &stage)
{
    return tabOf<MetricsView>(stage, u"ci-runner-01"_s)
           && stage.until([&] { return stage.window()->findChild<MetricsModel *>()->rowCount() > 0; });
}

bool metricsAsTable(Stage &stage)
{
    if (!metrics(stage))
        return false;
    auto *view = stage.window()->findChild<MetricsView *>();
    view->findChild<QCheckBox *>()->setChecked(true);
    return stage.until([&] { return view->findChild<QTableView *>()->isVisible(); });
}

bool ownMetrics(Stage &stage)
{
    return tabOf<MetricsView>(stage, u"build-mac-mini"_s);
}

bool sessions(Stage &stage)
{
    return tabOf<SessionsView>(stage, u"ci-runner-03"_s)
           && stage.until([&] { return stage.window()->findChild<SessionsModel *>()->rowCount() > 0; });
}

bool sessionsRefused(Stage &stage)
{
    if (!stage.openOnly())
        return false;
    stage.fail(ListJourney::always(Fault::answer(u"listSessions"_s, 403)));
    return stage.connectAs(stage.sandbox()->key()) && stage.untilRows(48) && stage.select({u"ci-runner-03"_s})
           && stage.showTab<SessionsView>() && stage.until([&] {
                  return stage.textIn(stage.window()->findChild<SessionsView *>()).size() > 10;
              });
}

bool history(Stage &stage)
{
    if (!about(stage, failed) || !stage.ask(stage.actions().refreshCredentials))
        return false;
    QTest::keyClick(stage.dialog(), Qt::Key_Return);
    return stage.until([&] { return stage.lastResult().contains(failed); }) && stage.showTab<ActivityTab>()
           && stage.until([&] {
                  return stage.window()
                                 ->findChild<ActivityTab *>()
                                 ->findChild<QAbstractItemView *>()
                                 ->model()
                                 ->rowCount()
                         > 0;
              });
}

// The step has taken 4 minutes each time that was seen, and runs for three quarters of an hour now.
bool stuck(Stage &stage)
{
    if (!stage.openOnly())
        return false;
    stage.inFleet([](SandboxFleet &fleet) {
        fleet.change(fleet.idOf(running), [&](SandboxComputer &computer) {
            computer.runningStep()->startedAt = fleet.stamp() - 45 * minute;
            computer.dueAt.reset();
        });
    });
    const qint64 yesterday = QDateTime::currentMSecsSinceEpoch() - 24 * 60 * minute;
    QList<StepDuration> steps;
    for (int i = 0; i < 23; ++i)
        steps += {u"sandbox"_s, u"earlier-%1"_s.arg(i), u"e2b"_s, u"install-deps"_s, yesterday, 4 * minute};
    bool recorded = false;
    QObject scope; // of what the answer refers to
    stage.kept()->journal()->recordSteps(steps, &scope, [&](const Result<qint64> &) { recorded = true; });
    return stage.until([&] { return recorded; }) && stage.connectAs(stage.sandbox()->key())
           && stage.untilRows(48) && stage.select({running}) && stage.until([&] {
                  const QModelIndex cell =
                          stage.table()->model()->index(stage.row(running), FleetModel::StatusColumn);
                  return !cell.data(Qt::AccessibleTextRole).toString().isEmpty();
              });
}

bool gone(Stage &stage)
{
    if (!stage.begin() || !stage.select({failed}))
        return false;
    const QString id = stage.idOf(failed);
    stage.inFleet([&](SandboxFleet &fleet) { std::ignore = fleet.remove(id); });
    return stage.read() && stage.until([&] { return stage.window()->findChild<GoneStrip *>()->isVisible(); });
}

bool below(Stage &stage)
{
    return about(stage, failed) && stage.choose("MainMenu", "&Bottom");
}

} // namespace

QList<Scene> detailScenes()
{
    const QString group = u"The panel"_s;
    return {{u"computer"_s, group, u"A computer whose installation failed"_s, provisioningOf(failed)},
            {u"provisioning-running"_s, group, u"Being provisioned"_s, provisioningOf(u"data-prep-gpu"_s)},
            {u"provisioning-long-error"_s, group, u"A long error"_s, provisioningOf(u"data-prep-cpu"_s)},
            {u"provisioning-strange"_s, group, u"Steps with words that nobody knows"_s,
             provisioningOf(u"perf-lab-2"_s)},
            {u"provisioning-own"_s, group, u"An own machine"_s, provisioningOf(u"build-mac-mini"_s)},
            {u"stuck"_s, group, u"A step that takes far too long"_s, stuck},
            {u"details"_s, group, u"Details"_s,
             [](Stage &stage) { return tabOf<DetailsView>(stage, u"ci-runner-01"_s); }},
            {u"computer-activity"_s, group, u"Activity of one computer"_s, history},
            {u"metrics"_s, group, u"Metrics"_s, metrics},
            {u"metrics-table"_s, group, u"Metrics as a table"_s, metricsAsTable},
            {u"metrics-own"_s, group, u"Metrics of an own machine"_s, ownMetrics},
            {u"sessions"_s, group, u"Sessions"_s, sessions},
            {u"sessions-refused"_s, group, u"Sessions that are not enabled"_s, sessionsRefused},
            {u"json"_s, group, u"JSON"_s, [](Stage &stage) { return tabOf<JsonView>(stage, failed); }},
            {u"gone"_s, group, u"A computer that is gone"_s, gone},
            {u"panel-below"_s, group, u"The panel below the list"_s, below}};
}
