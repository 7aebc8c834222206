// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "scene.h"
#include "stage.h"
#include "ui/actions/actionset.h"
#include "ui/actions/bulkprogress.h"
#include "ui/actions/confirmationfield.h"
#include "ui/activity/activitydesk.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const QString deletion = u"deleteComputer"_s;

QStringList runners(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names += u"ci-runner-%1"_s.arg(i, 2, 10, QChar(u'0'));
    return names;
}

bool isIdle(Stage &stage)
{
    return stage.window()->connection()->operations()->isIdle();
}

// Twelve, agreed to by keyboard.
bool deleteTwelve(Stage &stage)
{
    if (!stage.select(runners(12)) || !stage.ask(stage.actions().deleteComputers))
        return false;
    QDialog *question = stage.dialog();
    const auto *field = question->findChild<ConfirmationField *>();
    field->edit()->insert(field->phrase());         // it has letters that no test keyboard has
    QTest::keyClick(field->edit(), Qt::Key_Return); // to the button
    QTest::keyClick(question->focusWidget(), Qt::Key_Space);
    return stage.until([&] { return stage.window()->findChild<BulkProgress *>() != nullptr; });
}

bool onTheWay(Stage &stage)
{
    if (!stage.begin())
        return false;
    for (int i = 7; i <= 12; ++i) { // six are quick
        Fault slow = Fault::of(deletion, Fault::Kind::Delay, 600'000);
        slow.computerId = stage.idOf(runners(i).last());
        stage.fail(slow);
    }
    return deleteTwelve(stage) && stage.until([&] { return stage.sent(deletion) >= 10; });
}

bool atTheEnd(Stage &stage)
{
    if (!stage.begin())
        return false;
    for (int i : {3, 9}) {
        Fault wrong = Fault::answer(deletion, 500);
        wrong.computerId = stage.idOf(runners(i).last());
        stage.fail(wrong);
    }
    stage.inFleet([](SandboxFleet &fleet) { std::ignore = fleet.remove(fleet.idOf(runners(5).last())); });
    return deleteTwelve(stage) && stage.until([&] { return isIdle(stage); });
}

bool stopped(Stage &stage)
{
    if (!onTheWay(stage))
        return false;
    stage.actions().stopRemaining->trigger();
    return true;
}

bool quitting(Stage &stage)
{
    if (!onTheWay(stage))
        return false;
    stage.window()->close();
    return stage.until([&] { return stage.dialog() && stage.dialog()->isModal(); });
}

// Twelve deletions have been recorded, some of which went wrong.
bool activity(Stage &stage)
{
    if (!atTheEnd(stage))
        return false;
    stage.window()->findChild<BulkProgress *>()->close();
    auto *desk = stage.window()->findChild<ActivityDesk *>();
    desk->toggleAction()->trigger();
    return true;
}

} // namespace

QList<Scene> progressScenes()
{
    const QString group = u"Many at once"_s;
    return {{u"progress"_s, group, u"On the way"_s, onTheWay},
            {u"progress-stopped"_s, group, u"Stopped"_s, stopped},
            {u"progress-end"_s, group, u"The end"_s, atTheEnd},
            {u"quit"_s, group, u"Quit while something runs"_s, quitting},
            {u"activity"_s, group, u"What was done"_s, activity}};
}
