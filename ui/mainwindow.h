// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "ui/mainmenu.h"

#include <QMainWindow>
#include <QUrl>

#include <memory>

class ActivityDesk;
class ChangeActions;
class ComputerPanel;
class ConnectionDesk;
class ConnectionGuide;
class DesktopGuide;
class FirstRunPage;
class FleetActions;
class FleetFilter;
class FleetKeeper;
class FleetModel;
class FleetPane;
class FleetView;
class HelpDesk;
class LayoutKeeper;
class LogRing;
class LocalData;
class NoticeBoard;
class PanelArea;
class PreferenceKeeper;
class PreferenceStore;
class Protection;
class QStackedWidget;
class SavedFilters;
class StatusArea;
class StepHistory;
class WindowQuestions;

// The console's window: puts list, panel, actions and status bar together, and leads them to one connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Without `kept` nothing outlives the window.
    // Preferences that are read already must outlive it; without them it reads those of `kept`.
    explicit MainWindow(const Connection::Pace &pace = {}, LocalData *kept = nullptr,
                        PreferenceStore *preferences = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The connections that there are; kept ones are read when it is told to start.
    ConnectionDesk *desk() { return m_desk; }
    // Leaves the present connection and reads the fleet of another, which is for this run only.
    void connectTo(const ConnectionProfile &profile, const ApiKey &key);
    // Shows the list as while it loads, instead of asking for a connection: one will come.
    void awaitConnection();
    // Shows the connection page, filled in but for the key.
    void askForConnection(const ConnectionProfile &profile);

    // Asks which of the connections to open, once they are known; where there are none, the page asks for
    // one.
    void chooseConnection();

    // What a diagnostics file takes its log from; must outlive the window.
    void setLog(const LogRing *log) { m_log = log; }

    FleetModel *fleet() { return m_fleet.get(); }
    Connection *connection() { return m_connection.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void composeActions();
    void composePane();
    void composeMenu();
    void composePreferences();
    void composeUpdates();
    void composeHelp();
    void composeExport();
    void composeKept();
    void composeActivity();
    void composeConnections();
    void showConnection(const ConnectionProfile &profile, const ApiKey &key);
    void followConnection();
    void leaveConnection();
    void showFirstRun();
    void takeOperation(const Operation &operation);
    void takeStatus(const MonitorStatus &status);
    void takeReadiness();
    void showSelection();
    void showProgress();
    void showStrip();
    void showProblems();
    void reload();
    void quit(); // also from the tray
    void changePane(int direction);

    Connection::Pace m_pace;
    LocalData *m_data; // nullptr: nothing is kept
    PreferenceStore *m_store;
    // The models outlive the views, which assistive technology may still ask while the window is being
    // closed.
    std::unique_ptr<FleetModel> m_fleet;
    std::unique_ptr<FleetFilter> m_filter;
    std::unique_ptr<Connection> m_connection;
    FleetKeeper *m_keeper = nullptr; // where there is data to outlive the window
    NoticeBoard *m_board;
    FleetActions *m_actions;
    ChangeActions *m_changes = nullptr;
    Protection *m_protection = nullptr;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    FleetPane *m_pane;
    FleetView *m_view;
    ComputerPanel *m_panel;
    PanelArea *m_area;
    StatusArea *m_status;
    MainMenu *m_menu;
    WindowQuestions *m_questions;
    HelpDesk *m_help;
    StepHistory *m_steps = nullptr;
    LayoutKeeper *m_layout = nullptr;
    SavedFilters *m_savedFilters = nullptr;
    const LogRing *m_log = nullptr;
    ActivityDesk *m_activity = nullptr; // where there are data to keep
    ConnectionDesk *m_desk;
    ConnectionGuide *m_guide;
    PreferenceKeeper *m_preferences = nullptr;
    DesktopGuide *m_desktop = nullptr;
    Operation::Kind m_runningKind =
            Operation::Kind::Delete; // of the newest operation: what the status bar names
    QUrl m_newerVersionPage;
    bool m_quitting = false; // else closing the window may leave the tray
    bool m_quitConfirmed = false;
};
