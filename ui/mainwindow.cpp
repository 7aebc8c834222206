// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actions/changeactions.h"
#include "ui/actions/fleetactions.h"
#include "ui/actions/protection.h"
#include "ui/activity/activitydesk.h"
#include "ui/activity/activitydock.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connect/connectionguide.h"
#include "ui/connect/firstrunpage.h"
#include "ui/contextmenukey.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/desktop/desktopguide.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"
#include "ui/fleet/reading.h"
#include "ui/fleetkeeper.h"
#include "ui/fleetpane.h"
#include "ui/help/helpdesk.h"
#include "ui/layout/layoutkeeper.h"
#include "ui/layout/savedfilters.h"
#include "ui/messagestrip.h"
#include "ui/noticeboard.h"
#include "ui/panecycle.h"
#include "ui/panelarea.h"
#include "ui/preferences/preferencekeeper.h"
#include "ui/statusarea.h"
#include "ui/stephistory.h"
#include "ui/windowquestions.h"

#include <QEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Connection::Pace &pace, LocalData *kept, PreferenceStore *preferences,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_pace(pace)
    , m_data(kept)
    , m_store(preferences)
    , m_fleet(std::make_unique<FleetModel>())
    , m_filter(std::make_unique<FleetFilter>(m_fleet.get()))
    , m_board(new NoticeBoard(this))
    , m_actions(nullptr)
    , m_pages(new QStackedWidget)
    , m_firstRun(new FirstRunPage)
    , m_pane(new FleetPane(m_fleet.get(), m_filter.get()))
    , m_view(m_pane->view())
    , m_panel(new ComputerPanel(m_fleet.get()))
    , m_area(new PanelArea(m_pane, m_panel))
    , m_status(new StatusArea)
    , m_menu(nullptr)
    , m_questions(new WindowQuestions(this))
    , m_help(new HelpDesk(this))
    , m_desk(new ConnectionDesk(m_data, this))
    , m_guide(new ConnectionGuide(m_desk, m_questions, m_firstRun, this))
{
    setWindowTitle(tr("Computers"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(8);
    column->addWidget(m_pane->filterBar());
    column->addWidget(m_area, 1);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(page);
    setCentralWidget(m_pages);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);

    composeActions();
    composePane();
    composeMenu();
    composePreferences();
    composeHelp();
    composeExport();
    composeActivity();
    composeKept();
    composeConnections();
    showFirstRun();
    new ContextMenuKey(this);
}

MainWindow::~MainWindow()
{
    if (m_activity)
        m_activity->setConnection(nullptr); // the connection goes first
    const std::unique_ptr<QWidget> views(takeCentralWidget());
}

void MainWindow::connectTo(const ConnectionProfile &profile, const ApiKey &key)
{
    m_desk->openForThisRun(profile, key);
}

void MainWindow::showConnection(const ConnectionProfile &profile, const ApiKey &key)
{
    auto next = std::make_unique<Connection>(profile, key, m_pace); // before the present profile goes
    leaveConnection();
    m_connection = std::move(next);
    followConnection();
    m_layout->enter(m_connection->profile().id);
    m_savedFilters->enter(m_connection->profile().id);
    m_preferences->setConnection(m_connection.get());
    m_desktop->setConnection(m_connection.get());
    m_connection->monitor()->setForeground(isActiveWindow() || !isVisible());
    m_connection->monitor()->start();
    m_pane->focusList();
}

void MainWindow::followConnection()
{
    const ConnectionProfile &profile = m_connection->profile();
    const QString host = profile.endpoint.host();
    setWindowTitle(tr("Computers — %1").arg(describe::plain(profile.name)));
    m_menu->setConnection(describe::connectionName(profile), profile.colour);
    m_board->setHost(host);
    m_status->setHost(host);
    m_pane->setHost(host);
    m_actions->setConnection(m_connection.get());
    m_panel->setConnection(m_connection.get());
    m_changes->setConnection(m_connection.get());
    m_protection->setConnection(m_connection.get());
    if (m_activity)
        m_activity->setConnection(m_connection.get());
    m_pages->setCurrentIndex(1);

    FleetMonitor *monitor = m_connection->monitor();
    OperationQueue *queue = m_connection->operations();
    connect(m_connection.get(), &Connection::fleetRead, m_fleet.get(), &FleetModel::setComputers);
    connect(m_connection.get(), &Connection::fleetKept, m_fleet.get(), &FleetModel::setComputers);
    monitor->setPreparer(&reading::prepare);
    if (m_keeper)
        m_keeper->setConnection(m_connection.get());
    connect(monitor, &FleetMonitor::statusChanged, this, &MainWindow::takeStatus);
    connect(queue, &OperationQueue::operationChanged, this, &MainWindow::takeOperation);
    connect(queue, &OperationQueue::batchFinished, this, &MainWindow::showProgress);
    connect(queue, &OperationQueue::pausedUntil, m_board, &NoticeBoard::setQueuePausedUntil);
    connect(m_connection.get(), &Connection::computerRead, m_fleet.get(), &FleetModel::setComputer);
    connect(m_connection.get(), &Connection::computerGone, m_fleet.get(), &FleetModel::setAbsent);
    connect(m_connection.get(), &Connection::computerUnclear, m_fleet.get(), &FleetModel::setUnclear);
    connect(m_connection.get(), &Connection::readinessChanged, this, &MainWindow::takeReadiness);
    if (m_steps)
        m_steps->setConnection(m_connection.get());
    m_guide->setConnection(m_connection.get());
    takeStatus(monitor->status());
    takeReadiness();
}

void MainWindow::leaveConnection()
{
    m_actions->setConnection(nullptr);
    m_panel->setConnection(nullptr);
    m_changes->setConnection(nullptr);
    m_protection->setConnection(nullptr);
    m_desktop->setConnection(nullptr);
    if (m_keeper)
        m_keeper->setConnection(nullptr);
    if (m_activity)
        m_activity->setConnection(nullptr);
    if (m_steps)
        m_steps->setConnection(nullptr);
    m_guide->setConnection(nullptr);
    m_connection.reset();
    takeReadiness();
    m_fleet->clear();
    m_panel->showKeys({});
    m_board->setHost({});
    m_status->setHost({});
    m_status->setOperation({}, false);
    m_menu->setConnection({}, {});
    setWindowTitle(tr("Computers"));
}

void MainWindow::showFirstRun()
{
    leaveConnection();
    m_pages->setCurrentWidget(m_firstRun);
}

void MainWindow::awaitConnection()
{
    m_pages->setCurrentIndex(1);
    m_pane->setHost({}); // it waits from now on
    m_pane->focusList();
}

void MainWindow::askForConnection(const ConnectionProfile &profile)
{
    m_firstRun->askForConnection(profile); // first: it may be that of the connection that goes
    showFirstRun();
    m_firstRun->focusKey();
}

void MainWindow::chooseConnection()
{
    const auto ask = [this] {
        if (!m_desk->book().isEmpty())
            m_guide->showConnections();
    };
    connect(m_desk, &ConnectionDesk::changed, this, ask,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::takeOperation(const Operation &operation)
{
    m_fleet->setOperation(operation);
    m_runningKind = operation.kind;
    if (operation.state == Operation::State::Running) // a new try makes the old failure history
        m_board->remove(operation.lane());
    showProgress();
}

void MainWindow::takeStatus(const MonitorStatus &status)
{
    m_status->setMonitorStatus(status);
    m_board->setMonitorStatus(status);
    m_pane->setMonitorStatus(status);
    m_panel->showAge();
}

void MainWindow::takeReadiness()
{
    m_panel->setReadiness(m_connection ? m_connection->readiness() : Connection::Readiness::NeverRead);
}

void MainWindow::showSelection()
{
    const QStringList shown = m_view->selectedShownKeys();
    const int hidden = m_view->selectedHiddenCount();
    m_actions->setSelection(shown);
    // One that has just gone cannot be selected, and yet somebody may be reading why it failed.
    if (!shown.isEmpty() || !m_panel->isAboutGoneOne())
        m_panel->showKeys(shown);
    m_status->setSelection(int(shown.size()), hidden);
    m_board->setHiddenSelection(int(shown.size()) + hidden, hidden);
}

void MainWindow::showProgress()
{
    QString text;
    if (m_connection && !m_connection->operations()->isIdle()) {
        const OperationQueue::Progress progress = m_connection->operations()->progress();
        text = describe::progress(m_runningKind, progress.finished(), progress.total);
    }
    m_status->setOperation(text, m_actions->hasProgress());
}

void MainWindow::showStrip()
{
    const std::optional<StripContent> content = m_board->content();
    const bool stood = m_pane->strip()->content().has_value();
    const bool other = content && stood && m_pane->strip()->content()->buttons != content->buttons;
    m_pane->strip()->setContent(content);
    // What comes of an action is announced when it happens, also where the strip stands already.
    if (content && (!stood || (other && !content->closable)))
        m_status->announce(content->text);
}

void MainWindow::showProblems()
{
    const QStringList keys = m_board->keysShown() + m_fleet->unreadableKeys();
    if (!keys.isEmpty())
        m_view->selectKey(keys.constFirst());
}

void MainWindow::reload()
{
    if (m_connection)
        m_connection->monitor()->reload();
}

void MainWindow::changePane(int direction)
{
    QList<QWidget *> panes{m_pane->filterBar(), m_view, m_panel};
    if (m_activity)
        panes += m_activity->dock();
    QWidget *next = paneAfter(panes, focusWidget(), direction);
    if (next == m_pane->filterBar())
        m_pane->filterBar()->focusField();
    else if (next)
        next->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_connection)
        m_connection->monitor()->setForeground(isActiveWindow());
    if (event->type() == QEvent::WindowStateChange && m_connection)
        m_connection->monitor()->setForeground(!isMinimized());
    QMainWindow::changeEvent(event);
}
