// SPDX-License-Identifier: GPL-3.0-or-later
// Who listens to whom in the window; what it does when something happens is in mainwindow.cpp.
#include "app/storage/localdata.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/fleetactions.h"
#include "ui/actions/protection.h"
#include "ui/activity/activitydesk.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/connectionguide.h"
#include "ui/describe.h"
#include "ui/desktop/desktopguide.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetsnapshot.h"
#include "ui/fleet/fleetview.h"
#include "ui/fleetkeeper.h"
#include "ui/fleetpane.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helptopics.h"
#include "ui/layout/layoutkeeper.h"
#include "ui/layout/savedfilters.h"
#include "ui/layout/savedfiltersmenu.h"
#include "ui/mainwindow.h"
#include "ui/messagestrip.h"
#include "ui/noticeboard.h"
#include "ui/panelarea.h"
#include "ui/preferences/preferencekeeper.h"
#include "ui/preferences/updatewatch.h"
#include "ui/statusarea.h"
#include "ui/stephistory.h"
#include "ui/windowquestions.h"

#include <QMenu>

using namespace std::chrono_literals;

void MainWindow::composeActions()
{
    m_actions = new FleetActions(m_fleet.get(), this, this);
    m_actions->attachToTable(m_view);
    m_actions->setShownColumns([this] { return m_view->shownColumns(); });
    connect(m_actions, &FleetActions::announced, m_status, &StatusArea::announce);
    // Later: the row comes by the same signal that told of it.
    connect(m_actions, &FleetActions::created, m_pane, &FleetPane::showNew, Qt::QueuedConnection);
    connect(m_actions, &FleetActions::problem, m_board, &NoticeBoard::add);
    connect(m_status, &StatusArea::showOperationRequested, m_actions, &FleetActions::showProgress);
    connect(m_actions, &FleetActions::problemSolved, m_board, &NoticeBoard::remove);
    m_changes = new ChangeActions(m_fleet.get(), m_actions, m_view);
    connect(m_changes, &ChangeActions::announced, m_status, &StatusArea::announce);
    m_protection = new Protection(m_fleet.get(), m_actions, m_data ? m_data->protections() : nullptr);
    connect(m_protection, &Protection::announced, m_status, &StatusArea::announce);
    connect(m_protection, &Protection::problem, m_board, &NoticeBoard::add);
    connect(m_actions->actions().openComputer, &QAction::triggered, this, [this] {
        if (m_connection)
            m_questions->askForComputer(m_filter.get(), m_connection.get());
    });
    connect(m_questions, &WindowQuestions::computerChosen, m_pane, &FleetPane::open);
    // The panel shows the one selected computer, so its button is the action's.
    connect(m_panel, &ComputerPanel::retryInstallRequested, m_actions->actions().retryInstall,
            &QAction::trigger);
    connect(m_panel, &ComputerPanel::computerShown, this, [this](const QString &id) {
        const Computer *shown = m_fleet->computer(id);
        if (m_connection)
            m_connection->lookAt(shown ? *shown : Computer());
    });
    connect(m_panel, &ComputerPanel::closed, m_view, &QAbstractItemView::clearSelection);
}

void MainWindow::composePane()
{
    connect(m_view, &FleetView::selectedKeysChanged, this, &MainWindow::showSelection);
    connect(m_fleet.get(), &FleetModel::fleetChanged, this, &MainWindow::showSelection);
    connect(m_fleet.get(), &FleetModel::fleetChanged, m_board,
            [this] { m_board->setUnreadable(int(m_fleet->unreadableKeys().size())); });
    connect(m_view, &FleetView::detailsRequested, m_panel, [this] { m_panel->setFocus(); });
    connect(m_view, &FleetView::findRequested, m_pane->filterBar(), &FilterBar::focusField);
    connect(m_view, &FleetView::shortcutsRequested, this, [this] { m_menu->showShortcuts(); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_menu->rowMenu()->popup(m_view->viewport()->mapToGlobal(at)); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_pane->filterBar(), &FilterBar::returnRequested, m_view, [this] { m_view->setFocus(); });
    connect(m_pane, &FleetPane::announced, m_status, &StatusArea::announce);
    connect(m_status, &StatusArea::said, m_pane, &FleetPane::forgetCount);
    connect(m_pane, &FleetPane::reloadRequested, this, &MainWindow::reload);
    connect(m_pane, &FleetPane::cancelReadingRequested, this, [this] {
        if (m_connection)
            m_connection->monitor()->cancelReading();
    });
    connect(m_pane, &FleetPane::connectionRequested, m_guide, &ConnectionGuide::editPresent);
    connect(m_pane, &FleetPane::updateKeyRequested, m_guide, &ConnectionGuide::updateKey);
    connect(m_pane, &FleetPane::newComputerRequested, m_actions->actions().newComputer, &QAction::trigger);
    connect(m_pane, &FleetPane::showRequested, this, &MainWindow::showProblems);
    connect(m_pane, &FleetPane::actRequested, this, [this] {
        if (const std::optional<Notice> notice = m_board->actionable())
            m_actions->actOn(*notice);
    });

    if (m_data) {
        m_keeper = new FleetKeeper(m_data->keptFleets(), 5s, this);
        connect(m_keeper, &FleetKeeper::problem, m_board, &NoticeBoard::add);
    }
    connect(m_board, &NoticeBoard::changed, this, &MainWindow::showStrip);
    connect(m_pane->strip(), &MessageStrip::closed, m_board, &NoticeBoard::close);
}

void MainWindow::composeMenu()
{
    m_menu = new MainMenu(m_actions, m_filter.get(), m_view, this);
    connect(m_menu, &MainMenu::connectionsRequested, m_guide, &ConnectionGuide::showConnections);
    connect(m_menu, &MainMenu::addConnectionRequested, m_guide, &ConnectionGuide::add);
    connect(m_menu, &MainMenu::updateKeyRequested, m_guide, &ConnectionGuide::updateKey);
    m_guide->fillMenu(m_menu->connectionMenu());
    connect(m_menu, &MainMenu::findRequested, m_pane->filterBar(), &FilterBar::focusField);
    connect(m_menu, &MainMenu::clearFilterRequested, m_pane->filterBar(), &FilterBar::clear);
    connect(m_menu, &MainMenu::panelPlaceChosen, m_area, &PanelArea::setPlace);
    connect(m_menu, &MainMenu::panelToggled, m_area, &PanelArea::toggle);
    connect(m_menu, &MainMenu::paneRequested, this, &MainWindow::changePane);
    connect(m_area, &PanelArea::placeChanged, m_menu, &MainMenu::setPanelPlace);
    connect(m_area, &PanelArea::aboutToRearrange, m_view, &FleetView::keepCurrentInSight);
    m_menu->setPanelPlace(m_area->place());
}

void MainWindow::composePreferences()
{
    if (!m_store)
        m_store = new PreferenceStore(m_data ? m_data->path(QStringLiteral("preferences.json")) : QString(),
                                      this);
    m_preferences = new PreferenceKeeper(m_store, {this, m_actions, m_view, m_status, m_guide, m_data});
    connect(m_menu, &MainMenu::preferencesRequested, m_preferences, &PreferenceKeeper::showDialog);
    composeUpdates();
    m_desktop = new DesktopGuide({this, m_fleet.get(), m_actions, m_store, m_preferences});
    connect(m_desktop, &DesktopGuide::announced, m_status, &StatusArea::announce);
    connect(m_desktop, &DesktopGuide::computerRequested, m_pane, &FleetPane::open);
    connect(m_desktop, &DesktopGuide::reloadRequested, this, &MainWindow::reload);
    connect(m_desktop, &DesktopGuide::attentionRequested, this,
            [this] { m_filter->setStatus(FleetFilter::Status::NeedsAttention); });
    connect(m_desktop, &DesktopGuide::quitRequested, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::quit);
}

void MainWindow::composeUpdates()
{
    auto *updates = new UpdateWatch(m_store, UpdateWatch::address(),
                                    m_data ? m_data->path(QStringLiteral("updates.json")) : QString(), this);
    connect(updates, &UpdateWatch::lost, m_status, [this] { m_status->setNewerVersion({}); });
    connect(updates, &UpdateWatch::found, this, [this](const PublishedVersion &version) {
        m_newerVersionPage = version.page;
        m_status->setNewerVersion(version.number.toString());
    });
    connect(m_status, &StatusArea::newerVersionRequested, m_help,
            [this] { m_help->openInBrowser(m_newerVersionPage); });
}

void MainWindow::composeHelp()
{
    connect(m_menu, &MainMenu::helpRequested, m_help, &HelpDesk::showForFocus);
    connect(m_menu, &MainMenu::actionsHelpRequested, m_help,
            [this] { m_help->showTopic(helptopics::actions()); });
    connect(m_menu, &MainMenu::factoryRequested, m_help, &HelpDesk::openFactory);
    connect(m_pane, &FleetPane::factoryRequested, m_help, &HelpDesk::openFactory);
    connect(m_help, &HelpDesk::failed, this, [this](const QString &text) {
        m_board->add({.level = Notice::Level::Warning,
                      .text = text,
                      .details = {},
                      .key = QStringLiteral("browser"),
                      .action = {},
                      .aboutRow = false});
    });
}

void MainWindow::composeExport()
{
    connect(m_menu, &MainMenu::exportRequested, this, [this] {
        const QString name = m_connection ? m_connection->profile().name : QString();
        m_questions->askToExport(
                fleetsnapshot::of(*m_filter, m_view->shownColumns(), QDateTime::currentMSecsSinceEpoch()),
                m_view->selectedShownKeys(), name);
    });
    connect(m_questions, &WindowQuestions::exported, m_status, [this](const QString &path, int rows) {
        m_status->announce(tr("Exported %Ln row(s) to %1.", nullptr, rows).arg(describe::plain(path)));
    });
}

void MainWindow::composeConnections()
{
    connect(m_guide, &ConnectionGuide::left, this, &MainWindow::showFirstRun);
    connect(m_guide, &ConnectionGuide::opened, this, &MainWindow::showConnection);
    connect(m_guide, &ConnectionGuide::noticed, m_board, &NoticeBoard::add);
    connect(m_guide, &ConnectionGuide::keyChanged, this, [this](const ApiKey &key) {
        m_fleet->clearForbidden(); // what the old key was not allowed to do
        m_connection->setKey(key);
    });
    connect(m_questions, &WindowQuestions::quitConfirmed, this, [this] {
        m_quitConfirmed = true;
        quit();
    });
}

void MainWindow::composeKept()
{
    const LayoutKeeper::Parts parts{this,   m_view,         m_filter.get(), m_pane->filterBar(),
                                    m_area, m_panel->tabs()};
    m_layout = new LayoutKeeper(parts, m_data ? m_data->path(QStringLiteral("layout")) : QString());
    connect(m_menu, &MainMenu::resetLayoutRequested, m_layout, &LayoutKeeper::reset);
    connect(m_preferences, &PreferenceKeeper::resetLayoutRequested, m_layout, &LayoutKeeper::reset);
    connect(m_desk, &ConnectionDesk::removed, m_layout, &LayoutKeeper::forget);
    m_savedFilters = new SavedFilters(m_filter.get(),
                                      m_data ? m_data->path(QStringLiteral("filters")) : QString(), this);
    connect(m_savedFilters, &SavedFilters::problem, m_board, &NoticeBoard::add);
    connect(m_savedFilters, &SavedFilters::announced, m_status, &StatusArea::announce);
    connect(m_desk, &ConnectionDesk::removed, m_savedFilters, &SavedFilters::forget);
    auto *saved = new SavedFiltersMenu(m_savedFilters, this);
    m_pane->filterBar()->setSavedMenu(saved);
    m_menu->addToView(saved->menuAction());
    if (m_keeper)
        connect(m_desk, &ConnectionDesk::removed, m_keeper, &FleetKeeper::forget);
    connect(m_menu, &MainMenu::diagnosticsRequested, this, [this] {
        DiagnosticsCollector::Sources sources{m_data, m_fleet.get(), m_log, {}};
        if (m_connection)
            sources.present = m_connection->profile();
        m_questions->askForDiagnostics(sources);
    });
    connect(m_questions, &WindowQuestions::diagnosticsSaved, m_status,
            [this](const QString &path) { m_status->announce(tr("Saved %1.").arg(path)); });
    if (!m_data)
        return;
    m_steps = new StepHistory(m_data->journal(), m_fleet.get(), this);
    connect(m_steps, &StepHistory::usualChanged, m_panel, &ComputerPanel::setUsualSteps);
}

void MainWindow::composeActivity()
{
    if (!m_data)
        return;
    m_activity = new ActivityDesk(m_data, {this, m_fleet.get(), m_panel, m_status, m_board});
    m_menu->addToView(m_activity->toggleAction());
    connect(m_keeper, &FleetKeeper::loaded, m_activity, &ActivityDesk::setBefore);
    connect(m_pane, &FleetPane::newsRequested, m_activity, &ActivityDesk::showNews);
    connect(m_activity, &ActivityDesk::computerRequested, this, [this](const QString &id) {
        if (m_fleet->computer(id))
            m_pane->open(id);
        else
            m_status->announce(tr("This computer is not in the list."));
    });
}
