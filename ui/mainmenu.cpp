// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include "ui/actionbar.h"
#include "ui/actions/fleetactions.h"
#include "ui/appearancemenu.h"
#include "ui/columnmenus.h"
#include "ui/connectionbutton.h"
#include "ui/describe.h"
#include "ui/filtersyntaxdialog.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetview.h"
#include "ui/help/helptopics.h"
#include "ui/shortcutsdialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(FleetActions *actions, FleetFilter *filter, FleetView *view, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_filter(filter)
    , m_view(view)
    , m_columns(new ColumnMenus(filter, view))
    , m_window(window)
    , m_rowMenu(new QMenu(view))
{
    buildFile();
    buildEdit();
    buildView();
    buildComputer();
    buildHelp();
    buildToolBar();
    setConnection({}, {});
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QString &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(QKeySequence(shortcut));
    return action;
}

void MainMenu::addExport(QMenu *menu)
{
    QAction *action = add(menu, tr("&Export…"), u"Ctrl+E"_s);
    helptopics::set(action, u"export#export"_s);
    connect(action, &QAction::triggered, this, &MainMenu::exportRequested);
    const auto update = [this, action] {
        action->setEnabled(m_filter->shownCount() > 0);
        action->setStatusTip(action->isEnabled() ? tr("Write the rows that are shown into a file")
                                                 : tr("No computers are shown"));
    };
    connect(m_filter, &FleetFilter::countsChanged, action, update);
    update();
}

void MainMenu::addCopying(QMenu *menu)
{
    const ActionSet &set = m_actions->actions();
    menu->addActions({set.copy, set.copyWithTitles, set.copyName, set.copyId, set.copyAsJson});
    QMenu *commands = menu->addMenu(tr("Copy Comm&and"));
    commands->setToolTipsVisible(true);
    commands->addActions({set.copySsh, set.copyPortForward});
}

void MainMenu::buildFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    connect(add(menu, tr("&Connections…"), u"Ctrl+Shift+O"_s), &QAction::triggered, this,
            &MainMenu::connectionsRequested);
    connect(add(menu, tr("&Add Connection…")), &QAction::triggered, this, &MainMenu::addConnectionRequested);
    m_updateKey = add(menu, tr("&Update API Key…"));
    connect(m_updateKey, &QAction::triggered, this, &MainMenu::updateKeyRequested);
    menu->addSeparator();
    addExport(menu);
    menu->addSeparator();
    QAction *quit = add(menu, tr("&Quit"), u"Ctrl+Q"_s);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainMenu::quitRequested);
}

void MainMenu::buildEdit()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    addCopying(menu);
    menu->addSeparator();
    QAction *all = add(menu, tr("Select All S&hown"));
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut); // the table has its own; the menu shows it
    connect(all, &QAction::triggered, m_view, &QAbstractItemView::selectAll);
    menu->addSeparator();
    connect(add(menu, tr("&Find"), u"Ctrl+F"_s), &QAction::triggered, this, &MainMenu::findRequested);
    connect(add(menu, tr("Clear Fi&lter"), u"Ctrl+Shift+F"_s), &QAction::triggered, this,
            &MainMenu::clearFilterRequested);
    menu->addSeparator();
    QAction *preferences = add(menu, tr("&Preferences…"), u"Ctrl+,"_s);
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainMenu::preferencesRequested);
}

void MainMenu::buildView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    menu->addAction(m_actions->actions().reloadList);
    menu->addSeparator();
    m_columns->fillSort(menu->addMenu(tr("&Sort By")));
    m_columns->fillColumns(menu->addMenu(tr("&Columns")));
    buildPanel(menu->addMenu(tr("&Detail Panel")));
    m_viewMenu = menu;
    m_afterParts = menu->addSeparator();
    menu->addMenu(new AppearanceMenu(menu));
    connect(add(menu, tr("Reset &Layout")), &QAction::triggered, this, &MainMenu::resetLayoutRequested);
    menu->addSeparator();
    connect(add(menu, tr("&Next Pane"), u"F6"_s), &QAction::triggered, this,
            [this] { Q_EMIT paneRequested(1); });
    connect(add(menu, tr("&Previous Pane"), u"Shift+F6"_s), &QAction::triggered, this,
            [this] { Q_EMIT paneRequested(-1); });
}

void MainMenu::addToView(QAction *action)
{
    m_viewMenu->insertAction(m_afterParts, action);
}

void MainMenu::buildPanel(QMenu *menu)
{
    m_panelPlaces = new QActionGroup(menu);
    const QList<std::pair<QString, PanelPlace>> places{{tr("&Right"), PanelPlace::Right},
                                                       {tr("&Bottom"), PanelPlace::Bottom},
                                                       {tr("&Hidden"), PanelPlace::Hidden}};
    for (const auto &[text, place] : places) {
        QAction *action = add(menu, text);
        action->setCheckable(true);
        action->setData(int(place));
        m_panelPlaces->addAction(action);
        connect(action, &QAction::triggered, this, [this, where = place] { Q_EMIT panelPlaceChosen(where); });
    }
    menu->addSeparator();
    connect(add(menu, tr("&Show or Hide"), u"F9"_s), &QAction::triggered, this, &MainMenu::panelToggled);
}

void MainMenu::buildComputer()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Computer"));
    menu->addAction(m_actions->actions().newComputer);
    menu->addSeparator();
    const QList<QAction *> changes{m_actions->actions().refreshCredentials, m_actions->actions().retryInstall,
                                   m_actions->actions().resume, m_actions->actions().deleteComputers};
    for (QMenu *each : {menu, m_rowMenu}) {
        each->setToolTipsVisible(true); // why an action is not to be had
        each->addActions(changes);
        each->addAction(m_actions->actions().createAgain);
        each->addSeparator();
        each->addActions({m_actions->actions().rename, m_actions->actions().changeRemoteUser});
        each->addAction(m_actions->actions().protect);
        each->addAction(m_actions->actions().notifyWhenDone);
        each->addSeparator();
    }
    addCopying(m_rowMenu);
    menu->addAction(m_actions->actions().openComputer);
    menu->addSeparator();
    menu->addAction(m_actions->actions().stopRemaining);
    QAction *progress = add(menu, tr("Show &Progress"));
    progress->setEnabled(false);
    connect(progress, &QAction::triggered, m_actions, &FleetActions::showProgress);
    connect(m_actions, &FleetActions::progressChanged, progress,
            [this, progress] { progress->setEnabled(m_actions->hasProgress()); });
}

void MainMenu::buildHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    connect(add(menu, tr("Millwright &Help"), u"F1"_s), &QAction::triggered, this, &MainMenu::helpRequested);
    connect(add(menu, tr("&What the Actions Do")), &QAction::triggered, this,
            &MainMenu::actionsHelpRequested);
    connect(add(menu, tr("&Keyboard Shortcuts"), u"Ctrl+/"_s), &QAction::triggered, this,
            &MainMenu::showShortcuts);
    connect(add(menu, tr("&Filter Syntax")), &QAction::triggered, this, &MainMenu::showFilterSyntax);
    connect(add(menu, tr("Open Fa&ctory")), &QAction::triggered, this, &MainMenu::factoryRequested);
    menu->addSeparator();
    connect(add(menu, tr("Create &Diagnostics File…")), &QAction::triggered, this,
            &MainMenu::diagnosticsRequested);
    menu->addSeparator();
    QAction *about = add(menu, tr("&About Millwright"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainMenu::showAbout);
}

void MainMenu::buildToolBar()
{
    m_bar = new ActionBar(tr("Actions"), m_window);
    ActionBar *bar = m_bar;
    bar->setObjectName(u"actions"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_actions->actions().reloadList);
    bar->addSeparator();
    bar->addAction(m_actions->actions().refreshCredentials);
    bar->addAction(m_actions->actions().retryInstall);
    bar->addSeparator();
    bar->addAction(m_actions->actions().deleteComputers);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);

    m_connection = new ConnectionButton(bar);
    m_connection->setMenu(new QMenu(m_connection));
    m_connectionPlace = bar->addWidget(m_connection);
    m_window->addToolBar(bar);
}

QMenu *MainMenu::connectionMenu() const
{
    return m_connection->menu();
}

void MainMenu::setConnection(const QString &name, const QString &colour)
{
    m_updateKey->setEnabled(!name.isEmpty());
    m_connectionPlace->setVisible(!name.isEmpty());
    m_connection->setText(describe::plain(name));
    m_connection->setAccessibleName(tr("Connection %1").arg(describe::plain(name)));
    m_connection->setStripe(QColor(colour));
    m_bar->fit();
}

void MainMenu::setPanelPlace(PanelPlace place)
{
    const QList<QAction *> actions = m_panelPlaces->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(place));
}

void MainMenu::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_window->menuBar(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainMenu::showFilterSyntax()
{
    auto *dialog = new FilterSyntaxDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainMenu::showAbout()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Millwright"));
    box->setIconPixmap(theme::icon(u"millwright"_s).pixmap(64, 64));
    box->setText(tr("Millwright %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("A desktop console for fleets of Droid Computers.\nBuilt with Qt %1. Licence: "
                               "GPL-3.0-or-later.")
                                    .arg(QLatin1StringView(qVersion())));
    box->open();
}
