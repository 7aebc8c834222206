// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydesk.h"

#include "app/storage/localdata.h"
#include "ui/activity/activitydock.h"
#include "ui/activity/activityrecorder.h"
#include "ui/activity/activitytab.h"
#include "ui/activity/activityview.h"
#include "ui/activity/lastactions.h"
#include "ui/describe.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/noticeboard.h"
#include "ui/statusarea.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace {

// The notices' keys.
const QString journalTopic = u"journal"_s;
const QString asideTopic = u"journal set aside"_s;

} // namespace

ActivityDesk::ActivityDesk(LocalData *data, const Parts &parts, const LastLooked::Pace &pace)
    : QObject(parts.window)
    , m_data(data)
    , m_parts(parts)
    , m_dock(new ActivityDock(data->journal(), parts.window))
    , m_tab(new ActivityTab(data->journal()))
    , m_toggle(m_dock->toggleViewAction())
    , m_looked(data->path(u"state-looked.json"_s), data->journal(), pace)
{
    parts.window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    m_toggle->setText(tr("Acti&vity"));
    m_toggle->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    parts.panel->addTab(m_tab, tr("Activity"));
    parts.window->installEventFilter(this);
    connect(m_toggle, &QAction::triggered, m_dock, [this](bool shown) {
        if (shown)
            open();
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this, &ActivityDesk::showCount);
    connect(m_dock, &ActivityDock::computerRequested, this, &ActivityDesk::computerRequested);
    connect(m_dock, &ActivityDock::announced, parts.status, &StatusArea::announce);
    connect(m_dock, &ActivityDock::problem, parts.board, &NoticeBoard::add);
    connect(parts.status, &StatusArea::activityRequested, this, &ActivityDesk::open);
    connect(parts.panel, &ComputerPanel::computerShown, m_tab, &ActivityTab::setComputer);
    connect(data->journal(), &Journal::recorded, this, &ActivityDesk::count);
    connect(data->journal(), &Journal::damagedFileSetAside, parts.board, [this](const QString &path) {
        m_parts.board->add({.level = Notice::Level::Warning,
                            .text = describe::journalSetAside(path),
                            .details = {},
                            .key = asideTopic,
                            .action = {},
                            .aboutRow = false});
    });
    connect(&m_looked, &LastLooked::news, this, &ActivityDesk::tell);
    showCount();
}

ActivityDesk::~ActivityDesk() = default;

void ActivityDesk::setConnection(Connection *connection)
{
    m_recorder.reset();
    m_lastActions.reset();
    m_parts.board->setNews({});
    m_connectionId = connection ? ActivityRecorder::idOf(connection->profile()) : QString();
    m_looked.setConnection(m_connectionId, connection && !connection->profile().id.isEmpty());
    if (!connection)
        return;
    Journal *journal = m_data->journal();
    m_lastActions = std::make_unique<LastActions>(journal, m_connectionId, m_parts.fleet);
    m_recorder = std::make_unique<ActivityRecorder>(journal, connection);
    connect(m_recorder.get(), &ActivityRecorder::troubled, m_parts.board, [this](const Error &why) {
        m_parts.board->add({.text = describe::notRecorded(why),
                            .details = {},
                            .key = journalTopic,
                            .action = {},
                            .aboutRow = false});
    });
    connect(m_recorder.get(), &ActivityRecorder::recovered, m_parts.board,
            [this] { m_parts.board->remove(journalTopic); });
    // After the recorder, so that the journal is asked behind what this reading has it write.
    connect(connection, &Connection::fleetRead, &m_looked, &LastLooked::review);
    connect(m_recorder.get(), &ActivityRecorder::changesRecorded, &m_looked, &LastLooked::review);
    noteLooking();
}

void ActivityDesk::setBefore(const Fleet &kept)
{
    if (m_recorder)
        m_recorder->watch()->setBefore(kept);
}

void ActivityDesk::open()
{
    m_dock->show();
    m_dock->raise();
    m_dock->setFocus(Qt::OtherFocusReason);
}

void ActivityDesk::count(const JournalEntry &entry)
{
    const bool failed =
            entry.outcome == JournalEntry::Outcome::Failed || entry.outcome == JournalEntry::Outcome::Unknown;
    if (!failed)
        return;
    ++m_unseen;
    showCount();
}

void ActivityDesk::showCount()
{
    if (m_dock->isVisible())
        m_unseen = 0;
    m_parts.status->setActivity(m_unseen);
}

void ActivityDesk::tell(const describe::News &news)
{
    m_news = news;
    m_parts.board->setNews(describe::news(news, QDateTime::currentDateTime()));
}

void ActivityDesk::showNews()
{
    m_dock->showSince(m_news.since, m_connectionId);
    m_parts.board->setNews({});
}

void ActivityDesk::noteLooking()
{
    m_looked.setLooking(m_parts.window->isActiveWindow() && !m_parts.window->isMinimized());
}

bool ActivityDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange
        || event->type() == QEvent::Hide)
        noteLooking();
    return QObject::eventFilter(watched, event);
}
