// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "scene.h"
#include "stage.h"
#include "ui/actions/actionset.h"
#include "ui/actions/confirmationfield.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QString failed = u"ci-runner-07"_s;
const QStringList several{failed, u"docs-preview"_s, u"nightly-bench"_s, u"ml-eval-3"_s, u"build-mac-mini"_s};

// The action's question about these.
template<typename Choose>
std::function<bool(Stage &)> question(const QStringList &names, Choose choose)
{
    return [names, choose](Stage &stage) {
        return stage.begin() && stage.select(names) && stage.ask(choose(stage.actions()));
    };
}

QAction *refreshing(const ActionSet &actions)
{
    return actions.refreshCredentials;
}
QAction *retrying(const ActionSet &actions)
{
    return actions.retryInstall;
}
QAction *deleting(const ActionSet &actions)
{
    return actions.deleteComputers;
}

bool typedName(Stage &stage)
{
    if (!question({failed}, deleting)(stage))
        return false;
    const auto *field = stage.dialog()->findChild<ConfirmationField *>();
    QTest::keyClicks(field->edit(), failed);
    return field->matches();
}

bool goneMeanwhile(Stage &stage)
{
    if (!stage.begin(Journey::fastPace()) || !stage.select({failed})
        || !stage.ask(stage.actions().deleteComputers))
        return false;
    const QDialog *question = stage.dialog();
    const auto *field = question->findChild<ConfirmationField *>();
    const QString id = stage.idOf(failed);
    stage.inFleet([&](SandboxFleet &fleet) { std::ignore = fleet.remove(id); });
    return stage.until([&] { return !field->isVisible(); });
}

bool deletingSeveral(Stage &stage)
{
    if (!stage.begin() || !stage.select({u"db-master"_s}))
        return false;
    stage.actions().protect->trigger();
    return stage.until([&] { return !stage.actions().deleteComputers->isEnabled(); })
           && stage.select(several + QStringList{u"db-master"_s})
           && stage.ask(stage.actions().deleteComputers);
}

bool filledIn(Stage &stage, const QString &name, int count, const QString &repositories)
{
    if (!stage.begin() || !stage.ask(stage.actions().newComputer))
        return false;
    stage.dialog()->findChild<QSpinBox *>()->setValue(count);
    stage.dialog()->findChild<QPlainTextEdit *>()->setPlainText(repositories);
    QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(), name);
    return true;
}

bool openByName(Stage &stage)
{
    if (!stage.begin() || !stage.ask(stage.actions().openComputer))
        return false;
    QTest::keyClicks(stage.dialog()->findChild<QLineEdit *>(), u"gpu"_s);
    return true;
}

} // namespace

QList<Scene> questionScenes()
{
    const QString group = u"Questions"_s;
    return {{u"delete"_s, group, u"Delete one"_s, question({failed}, deleting)},
            {u"delete-typed"_s, group, u"Delete one, its name typed"_s, typedName},
            {u"delete-own"_s, group, u"Delete an own machine"_s, question({u"build-mac-mini"_s}, deleting)},
            {u"delete-twin"_s, group, u"Delete one of two with the same name"_s,
             question({u"sandbox"_s}, deleting)},
            {u"delete-gone"_s, group, u"Gone while it was asked about"_s, goneMeanwhile},
            {u"delete-several"_s, group, u"Delete several, one of them protected"_s, deletingSeveral},
            {u"refresh"_s, group, u"Refresh one"_s, question({failed}, refreshing)},
            {u"refresh-several"_s, group, u"Refresh several"_s, question(several, refreshing)},
            {u"retry"_s, group, u"Retry a failed step"_s, question({failed}, retrying)},
            {u"retry-done"_s, group, u"Retry a step that succeeded"_s,
             question({u"ci-runner-01"_s}, retrying)},
            {u"retry-several"_s, group, u"Retry several, some skipped"_s, question(several, retrying)},
            {u"resume-several"_s, group, u"Resume several"_s,
             question({u"ci-runner-10"_s, u"ci-runner-11"_s, u"build-mac-mini"_s},
                      [](const ActionSet &actions) { return actions.resume; })},
            {u"remote-user"_s, group, u"Remote user"_s,
             question({failed}, [](const ActionSet &actions) { return actions.changeRemoteUser; })},
            {u"new-computer"_s, group, u"New computer"_s,
             [](Stage &stage) { return filledIn(stage, u"ci-runner-14"_s, 1, {}); }},
            {u"new-computers"_s, group, u"Several new computers"_s,
             [](Stage &stage) {
                 return filledIn(stage, u"ci-##-gpu"_s, 4, u"factory/console\nfactory/agents"_s);
             }},
            {u"new-computer-mistake"_s, group,
             u"A name that is not allowed, and a repository that is not one"_s,
             [](Stage &stage) { return filledIn(stage, u"Under_Score!"_s, 1, u"not a repository"_s); }},
            {u"create-again"_s, group, u"Create again with the same settings"_s,
             question({u"ci-runner-03"_s}, [](const ActionSet &actions) { return actions.createAgain; })},
            {u"open-computer"_s, group, u"Open a computer"_s, openByName}};
}
