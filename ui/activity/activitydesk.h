// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/lastlooked.h"

#include <QObject>

#include <memory>

class ActivityDock;
class ActivityRecorder;
class ActivityTab;
class ComputerPanel;
class Connection;
class FleetModel;
struct Fleet;
class LastActions;
class LocalData;
class NoticeBoard;
class QAction;
class QMainWindow;
class StatusArea;

// Leads what is recorded to the places of the window that show it: dock, tab, column, status bar and strip.
class ActivityDesk : public QObject
{
    Q_OBJECT

public:
    // What the window has; all of it outlives this.
    struct Parts
    {
        QMainWindow *window;
        FleetModel *fleet;
        ComputerPanel *panel;
        StatusArea *status;
        NoticeBoard *board;
    };

    // The data are somebody else's and outlive this.
    ActivityDesk(LocalData *data, const Parts &parts, const LastLooked::Pace &pace = {});
    ~ActivityDesk() override;

    // Whose actions are recorded from now on; nullptr before it goes.
    void setConnection(Connection *connection);
    // How the last run left the connection's fleet, so that what changed between the runs is told.
    void setBefore(const Fleet &kept);
    ActivityDock *dock() { return m_dock; }
    QAction *toggleAction() const { return m_toggle; }
    void showNews(); // what the strip speaks of

Q_SIGNALS:
    void computerRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // whether somebody looks at the window

private:
    void open();
    void count(const JournalEntry &entry);
    void showCount();
    void tell(const describe::News &news);
    void noteLooking();

    LocalData *m_data;
    Parts m_parts;
    ActivityDock *m_dock;
    ActivityTab *m_tab;
    QAction *m_toggle;
    LastLooked m_looked;
    std::unique_ptr<ActivityRecorder> m_recorder; // of the present connection
    std::unique_ptr<LastActions> m_lastActions;   // likewise
    QString m_connectionId;
    describe::News m_news;
    int m_unseen = 0; // failures, since the dock was last open
};
