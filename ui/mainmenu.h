// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ActionBar;
class ColumnMenus;
class ConnectionButton;
class FleetActions;
class FleetFilter;
class FleetView;
class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

enum class PanelPlace { Right, Bottom, Hidden };

// The window's menu bar and toolbar: where each action stands, and what it is called there.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(FleetActions *actions, FleetFilter *filter, FleetView *view, QMainWindow *window);

    // The button at the right of the toolbar; an empty name: no connection.
    void setConnection(const QString &name, const QString &colour);
    void setPanelPlace(PanelPlace place);
    void addToView(QAction *action); // another part of the window to show or hide
    // What can be done with the selected computers, for a right click or the menu key.
    QMenu *rowMenu() const { return m_rowMenu; }
    // Of the connection button; somebody else fills it.
    QMenu *connectionMenu() const;
    void showShortcuts();

Q_SIGNALS:
    void connectionsRequested();
    void quitRequested();
    void addConnectionRequested();
    void updateKeyRequested();
    void findRequested();
    void clearFilterRequested();
    void preferencesRequested();
    void panelPlaceChosen(PanelPlace place);
    void panelToggled();
    void resetLayoutRequested();
    void diagnosticsRequested();
    void helpRequested(); // about where the keyboard is
    void actionsHelpRequested();
    void factoryRequested();
    void exportRequested();
    void paneRequested(int direction); // 1: the next, -1: the one before

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildPanel(QMenu *menu);
    void buildComputer();
    void buildHelp();
    void buildToolBar();
    void addExport(QMenu *menu);
    void addCopying(QMenu *menu);
    QAction *add(QMenu *menu, const QString &text, const QString &shortcut = {});
    void showFilterSyntax();
    void showAbout();

    FleetActions *m_actions;
    FleetFilter *m_filter;
    FleetView *m_view;
    ColumnMenus *m_columns;
    QMainWindow *m_window;
    QMenu *m_rowMenu;
    QAction *m_updateKey = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_afterParts = nullptr; // in it
    QActionGroup *m_panelPlaces = nullptr;
    ActionBar *m_bar = nullptr;
    ConnectionButton *m_connection = nullptr;
    QAction *m_connectionPlace = nullptr;
};
