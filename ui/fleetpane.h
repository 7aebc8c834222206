// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetmonitor.h"
#include "ui/messagestrip.h"
#include "ui/placeholder.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class FilterBar;
class FleetFilter;
class FleetModel;
class FleetView;
class QStackedWidget;

// The list of computers: the table or a placeholder in its stead, and the message strip below.
class FleetPane : public QWidget
{
    Q_OBJECT

public:
    FleetPane(FleetModel *model, FleetFilter *filter, QWidget *parent = nullptr);

    FleetView *view() { return m_view; }
    FilterBar *filterBar() { return m_filterBar; } // stands above list and panel: the window places it
    MessageStrip *strip() { return m_strip; }

    void setHost(const QString &host);
    void setMonitorStatus(const MonitorStatus &status);
    // Select a computer, also one that the filter would hide: one that was asked for, one just created.
    void open(const QString &key);
    void showNew(const QString &key);
    // Gives the focus to the list, or to what stands in its stead until it comes.
    void focusList();
    void forgetCount(); // something else was said since the filter changed, and is not to be replaced

Q_SIGNALS:
    // What the buttons of the strip and of the placeholder ask for and the pane cannot do by itself.
    void reloadRequested();
    void cancelReadingRequested();
    void connectionRequested();
    void updateKeyRequested();
    void newComputerRequested();
    void factoryRequested();             // the web application
    void showRequested();                // the computers that the strip speaks of
    void newsRequested();                // what happened while nobody looked
    void actRequested();                 // what the strip offers for one of them
    void announced(const QString &text); // what the filter shows, or would hide

private:
    bool reveal(const QString &key); // true: the filter would hide it
    void press(StripContent::Button button);
    void choose(Placeholder::Action action);
    void updatePage();
    Placeholder::Content placeholderContent() const;
    Placeholder::Content loadingContent() const;
    Placeholder::Content failedContent() const;

    FleetModel *m_model;
    FleetFilter *m_filter;
    FilterBar *m_filterBar;
    FleetView *m_view;
    Placeholder *m_placeholder;
    QStackedWidget *m_stack;
    MessageStrip *m_strip;
    QString m_host;
    MonitorStatus m_status;
    QElapsedTimer m_loading; // since the first reading began
    QTimer m_later;          // when the loading page says more
    QTimer m_counted;        // the filter has rested: its result is said
};
