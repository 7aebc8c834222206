// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "stage.h"
#include "ui/actions/actionset.h"
#include "ui/connectionbutton.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/filterchip.h"
#include "ui/fleet/filtercompletion.h"
#include "ui/fleet/fleetview.h"
#include "ui/layout/savedfilters.h"
#include "ui/layout/savedfiltersmenu.h"
#include "ui/messagestrip.h"
#include "ui/placeholder.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

bool strangeNames(Stage &stage)
{
    return stage.begin() && stage.scrollTo(u"legacy-box"_s);
}

bool byStatus(Stage &stage)
{
    if (!stage.begin())
        return false;
    const QList<FilterChip *> chips = stage.window()->findChildren<FilterChip *>();
    if (chips.size() < 4)
        return false;
    QTest::mouseClick(chips.at(3), Qt::LeftButton); // Error
    return stage.until([&] { return stage.rows() > 0 && stage.rows() < 10; });
}

bool filtered(Stage &stage)
{
    return stage.begin() && stage.filter(u"ci-runner"_s) && stage.untilRows(13);
}

bool nothingMatches(Stage &stage)
{
    return stage.begin() && stage.filter(u"status:error gpu"_s)
           && stage.until([&] { return stage.window()->findChild<Placeholder *>()->isVisible(); });
}

bool mistaken(Stage &stage)
{
    return stage.begin() && stage.filter(u"ci-runner"_s) && stage.untilRows(13)
           && stage.filter(u"ci-runner stat:error"_s)
           && stage.until([&] { return stage.filterLine()->accessibleDescription().contains(u"stat"_s); });
}

// What can be typed at this place, with the second line marked.
void suggest(Stage &stage)
{
    QLineEdit *field = stage.filterLine();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
}

bool suggesting(Stage &stage, const QString &text)
{
    if (!stage.begin() || !stage.filter(text))
        return false;
    suggest(stage);
    return stage.window()->findChild<FilterCompletion *>()->isOpen();
}

bool withSaved(Stage &stage)
{
    if (!stage.begin())
        return false;
    auto *saved = stage.window()->findChild<SavedFilters *>();
    const auto save = [&](const QString &text, const QString &name) {
        const bool there = stage.filter(text) && stage.until([&] { return saved->objection().isEmpty(); });
        saved->saveAs(name);
        return there && saved->placeOf(name) >= 0;
    };
    return save(u"is:stuck"_s, u"Stuck & waiting"_s)
           && save(u"name:ci-* -is:protected"_s, u"Runners that may go"_s)
           && save(u"status:error age<1d"_s, u"Broken today"_s);
}

bool savedMenu(Stage &stage)
{
    if (!withSaved(stage))
        return false;
    auto *menu = stage.window()->findChild<SavedFiltersMenu *>();
    const auto *bar = stage.window()->findChild<FilterBar *>();
    menu->popup(bar->mapToGlobal(QPoint(bar->width() / 5, bar->height())));
    return stage.until([&] { return menu->isVisible(); });
}

// A dialog of the saved filters, by its entry in their menu.
std::function<bool(Stage &)> savedDialog(const char *source)
{
    return [source](Stage &stage) {
        if (!withSaved(stage))
            return false;
        Q_EMIT stage.window()->findChild<SavedFiltersMenu *>()->aboutToShow();
        return stage.choose("SavedFiltersMenu", source)
               && stage.until([&] { return stage.dialog() != nullptr; });
    };
}

bool severalSelected(Stage &stage)
{
    return stage.begin()
           && stage.select({u"ci-runner-07"_s, u"docs-preview"_s, u"nightly-bench"_s, u"ml-eval-3"_s});
}

bool selectedOnesHidden(Stage &stage)
{
    return stage.begin() && stage.select({u"ci-runner-07"_s, u"docs-preview"_s, u"nightly-bench"_s})
           && stage.filter(u"ci-runner-07"_s)
           && stage.until([&] { return stage.window()->findChild<MessageStrip *>()->isVisible(); });
}

bool guarded(Stage &stage)
{
    if (!stage.begin() || !stage.select({u"db-master"_s}))
        return false;
    stage.actions().protect->trigger();
    return stage.until([&] { return !stage.actions().deleteComputers->isEnabled(); });
}

bool renaming(Stage &stage)
{
    if (!stage.begin() || !stage.select({u"ci-runner-07"_s}))
        return false;
    stage.actions().rename->trigger();
    return stage.until([&] { return stage.table()->isEditing(); });
}

bool deleting(Stage &stage)
{
    if (!stage.begin())
        return false;
    stage.hold(u"refreshComputer"_s);
    if (!stage.select({u"ci-runner-07"_s}) || !stage.ask(stage.actions().refreshCredentials))
        return false;
    QTest::keyClick(stage.dialog(), Qt::Key_Return); // the default button
    return stage.until([&] { return stage.sent(u"refreshComputer"_s) == 1; });
}

bool moreColumns(Stage &stage)
{
    if (!stage.begin())
        return false;
    for (int column = 0; column < FleetModel::ColumnCount; ++column)
        stage.table()->setColumnShown(column, true);
    return true;
}

bool headerMenu(Stage &stage)
{
    if (!stage.begin())
        return false;
    QWidget *header = stage.table()->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(40, header->height() / 2));
    return stage.until([] { return QApplication::activePopupWidget() != nullptr; });
}

void popUpConnections(Stage &stage)
{
    auto *button = stage.window()->findChild<ConnectionButton *>();
    QMenu *menu = button->menu();
    menu->hide();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    menu->move(menu->x() + button->width() - menu->width(), menu->y()); // as the edge of a screen has it
}

bool connectionMenu(Stage &stage)
{
    if (!stage.begin())
        return false;
    popUpConnections(stage);
    return stage.window()->findChild<ConnectionButton *>()->menu()->isVisible();
}

bool rowMenu(Stage &stage)
{
    if (!stage.begin() || !stage.select({u"ci-runner-07"_s}))
        return false;
    const QRect row =
            stage.table()->visualRect(stage.table()->model()->index(stage.row(u"ci-runner-07"_s), 0));
    Q_EMIT stage.table()->customContextMenuRequested(row.center());
    return stage.until([] { return QApplication::activePopupWidget() != nullptr; });
}

Scene menuScene(const QString &name, const QString &title, int number)
{
    return {name, u"Menus"_s, title, [number](Stage &stage) {
                return stage.begin() && stage.select({u"ci-runner-07"_s}) && stage.popUp(stage.menu(number));
            }};
}

} // namespace

QList<Scene> fleetScenes()
{
    const QString group = u"The list"_s;
    return {{u"fleet"_s, group, u"The fleet"_s, [](Stage &stage) { return stage.begin(); }},
            {u"strange-names"_s, group, u"Names of every kind"_s, strangeNames},
            {u"by-status"_s, group, u"One status alone"_s, byStatus},
            {u"filtered"_s, group, u"A word in the filter"_s, filtered},
            {u"nothing-matches"_s, group, u"A filter that hides all"_s, nothingMatches},
            {u"filter-mistake"_s, group, u"A mistake in the filter"_s, mistaken},
            {u"filter-completion"_s, group, u"What the filter could be"_s,
             [](Stage &stage) { return suggesting(stage, {}); }, suggest},
            {u"filter-values"_s, group, u"What a key of the filter could be"_s,
             [](Stage &stage) { return suggesting(stage, u"status:"_s); }, suggest},
            {u"several-selected"_s, group, u"Several computers selected"_s, severalSelected},
            {u"hidden-selection"_s, group, u"Selected ones that the filter hides"_s, selectedOnesHidden},
            {u"protected"_s, group, u"A computer that is protected from deletion"_s, guarded},
            {u"renaming"_s, group, u"A name being typed"_s, renaming},
            {u"refreshing"_s, group, u"A row with its action on the way"_s, deleting},
            {u"all-columns"_s, group, u"Every column"_s, moreColumns},
            {u"saved-filters"_s, u"Saved filters"_s, u"Rename and remove them"_s,
             savedDialog("&Manage Filters…")},
            {u"save-filter"_s, u"Saved filters"_s, u"Save one"_s, savedDialog("&Save Filter…")},
            {u"saved-filters-menu"_s, u"Menus"_s, u"Saved filters"_s, savedMenu},
            {u"connection-menu"_s, u"Menus"_s, u"Connections"_s, connectionMenu, popUpConnections},
            {u"header-menu"_s, u"Menus"_s, u"The table's head"_s, headerMenu},
            {u"row-menu"_s, u"Menus"_s, u"The row's menu"_s, rowMenu},
            menuScene(u"menu-file"_s, u"File"_s, 0),
            menuScene(u"menu-edit"_s, u"Edit"_s, 1),
            menuScene(u"menu-view"_s, u"View"_s, 2),
            menuScene(u"menu-computer"_s, u"Computer"_s, 3),
            menuScene(u"menu-help"_s, u"Help"_s, 4)};
}
