// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/memorystore.h"
#include "scene.h"
#include "stage.h"
#include "ui/connect/connectiondesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

// A menu's entry that opens a dialog.
std::function<bool(Stage &)> dialog(const char *source)
{
    return [source](Stage &stage) {
        return stage.begin() && stage.choose("MainMenu", source)
               && stage.until([&] { return stage.dialog() != nullptr; });
    };
}

bool exporting(Stage &stage) // not before the rows are counted
{
    return stage.begin() && stage.until([&] { return stage.choose("MainMenu", "&Export…"); })
           && stage.until([&] { return stage.dialog() != nullptr; });
}

bool diagnostics(Stage &stage)
{
    return dialog("Create &Diagnostics File…")(stage) && stage.until([&] {
        const auto *tree = stage.dialog()->findChild<QTreeWidget *>();
        return tree && tree->topLevelItemCount() == 6;
    });
}

ConnectionProfile profileOf(const QString &name, const QString &colour, Endpoint endpoint)
{
    ConnectionProfile profile{name, std::move(endpoint), colour};
    return profile;
}

// Three of them, of which the last is shown.
bool connections(Stage &stage)
{
    if (!stage.openOnly())
        return false;
    stage.kept()->useCredentials(std::make_unique<MemoryStore>());
    ConnectionDesk *desk = stage.window()->desk();
    desk->start(ConnectionDesk::Then::Wait);
    if (!stage.until([&] { return !desk->isBusy(); }))
        return false;
    const Result<Endpoint> endpoint = Endpoint::fromText(stage.sandbox()->url().toString());
    const Result<ApiKey> key = ApiKey::fromText(stage.sandbox()->key());
    if (!endpoint || !key)
        return false;
    ConnectionProfile audit = profileOf(u"Audit"_s, u"#7A5B00"_s, *endpoint);
    audit.readOnly = true;
    for (const ConnectionProfile &profile : {audit, profileOf(u"Staging"_s, u"#0A5A3C"_s, *endpoint),
                                             profileOf(u"Production"_s, u"#0B57A4"_s, *endpoint)})
        desk->add(profile, *key);
    return stage.untilRows(48) && stage.choose("MainMenu", "&Connections…")
           && stage.until([&] { return stage.dialog() != nullptr; });
}

bool editing(Stage &stage)
{
    if (!connections(stage))
        return false;
    const QDialog *list = stage.dialog();
    list->findChild<QTableView *>()->selectRow(0);
    QAbstractButton *edit =
            stage.button(list, QCoreApplication::translate("ConnectionsDialog", "&Edit…").remove(u'&'));
    if (!edit)
        return false;
    edit->click();
    return stage.until([&] { return stage.window()->findChildren<QDialog *>().size() > 1; });
}

// Each page by its place.
std::function<bool(Stage &)> preferences(int page)
{
    return [page](Stage &stage) {
        if (!dialog("&Preferences…")(stage))
            return false;
        auto *pages = stage.dialog()->findChild<QListWidget *>();
        pages->setCurrentRow(page);
        return pages->currentRow() == page;
    };
}

// It belongs to no other window.
bool help(Stage &stage)
{
    return stage.begin() && stage.choose("MainMenu", "&What the Actions Do") && stage.until([] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) {
            return each->inherits("HelpWindow") && each->isVisible();
        });
    });
}

bool aboutBox(Stage &stage)
{
    return stage.begin() && stage.choose("MainMenu", "&About Millwright")
           && stage.until([&] { return stage.window()->findChild<QMessageBox *>() != nullptr; });
}

} // namespace

QList<Scene> dialogScenes()
{
    const QString group = u"Dialogs"_s;
    return {{u"connections"_s, group, u"Connections"_s, connections},
            {u"edit-connection"_s, group, u"Edit a connection"_s, editing},
            {u"add-connection"_s, group, u"Add a connection"_s, dialog("&Add Connection…")},
            {u"update-key"_s, group, u"Update the key"_s, dialog("&Update API Key…")},
            {u"preferences"_s, group, u"Preferences: General"_s, preferences(0)},
            {u"preferences-list"_s, group, u"Preferences: List"_s, preferences(1)},
            {u"preferences-confirmations"_s, group, u"Preferences: Confirmations"_s, preferences(2)},
            {u"preferences-appearance"_s, group, u"Preferences: Appearance"_s, preferences(3)},
            {u"preferences-network"_s, group, u"Preferences: Network"_s, preferences(4)},
            {u"preferences-advanced"_s, group, u"Preferences: Advanced"_s, preferences(5)},
            {u"export"_s, group, u"Export"_s, exporting},
            {u"help"_s, group, u"Help"_s, help},
            {u"diagnostics"_s, group, u"Diagnostics"_s, diagnostics},
            {u"shortcuts"_s, group, u"Keyboard shortcuts"_s, dialog("&Keyboard Shortcuts")},
            {u"filter-syntax"_s, group, u"How to filter"_s, dialog("&Filter Syntax")},
            {u"about"_s, group, u"About"_s, aboutBox}};
}
