// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "ui/actions/fleetactions.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;     // ms, on a machine that has other things to do
constexpr int forEver = 10 * 60'000; // ms: longer than a picture takes

QAction *actionIn(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
        QAction *deeper = action->menu() ? actionIn(action->menu()->actions(), text) : nullptr;
        if (deeper)
            return deeper;
    }
    return nullptr;
}

} // namespace

Stage::Stage() : ListJourney(SandboxOptions{.speed = 0})
{
    keepIn(&data, u"sandbox"_s);
}

bool Stage::begin(const Connection::Pace &pace)
{
    return open(pace) && connectAs(sandbox()->key()) && untilRows(48);
}

bool Stage::beginWith(const std::function<void(ConnectionProfile &)> &change)
{
    return open(drivenPace()) && connectAs(sandbox()->key(), change) && untilRows(48);
}

bool Stage::connectAs(const QString &key, const std::function<void(ConnectionProfile &)> &change)
{
    const Result<Endpoint> endpoint = Endpoint::fromText(sandbox()->url().toString());
    const Result<ApiKey> usable = ApiKey::fromText(key);
    if (!endpoint || !usable)
        return false;
    ConnectionProfile profile{u"Sandbox"_s, *endpoint, u"#6B3FA0"_s};
    profile.id = u"sandbox"_s;
    if (change)
        change(profile);
    window()->connectTo(profile, *usable);
    return true;
}

bool Stage::until(const std::function<bool()> &condition) const
{
    return QTest::qWaitFor(condition, patience);
}

bool Stage::untilRows(int count)
{
    return until([this, count] { return rows() == count; });
}

const ActionSet &Stage::actions() const
{
    return table()->window()->findChild<FleetActions *>()->actions();
}

bool Stage::ask(QAction *action)
{
    if (!until([action] { return action->isEnabled(); }))
        return false;
    action->trigger();
    return until([this] { return dialog() != nullptr; });
}

bool Stage::choose(const char *context, const char *source)
{
    QAction *action = actionIn(window()->menuBar()->actions(), QCoreApplication::translate(context, source));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool Stage::select(const QStringList &names)
{
    bool all = true;
    for (const QString &name : names)
        all = all && click(name, name == names.first() ? Qt::NoModifier : Qt::ControlModifier);
    return all && until([&] { return selectedNames().size() == names.size(); });
}

QLineEdit *Stage::filterLine() const
{
    return table()->window()->findChild<FilterBar *>()->findChild<QLineEdit *>();
}

bool Stage::filter(const QString &text)
{
    QLineEdit *field = filterLine();
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
    return field->text() == text;
}

bool Stage::scrollTo(const QString &name)
{
    const int at = row(name);
    if (at < 0)
        return false;
    table()->scrollTo(table()->model()->index(at, 0), QAbstractItemView::PositionAtTop);
    return true;
}

QMenu *Stage::menu(int number) const
{
    const QList<QAction *> menus = table()->window()->findChild<QMenuBar *>()->actions();
    return number < menus.size() ? menus.at(number)->menu() : nullptr;
}

bool Stage::popUp(QMenu *menu)
{
    if (!menu)
        return false;
    const QRect title = window()->menuBar()->actionGeometry(menu->menuAction());
    menu->popup(window()->menuBar()->mapToGlobal(title.bottomLeft()));
    return until([menu] { return menu->isVisible(); });
}

void Stage::hold(const QString &operation)
{
    fail(always(Fault::of(operation, Fault::Kind::Delay, forEver)));
}
