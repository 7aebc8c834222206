// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/layoutstore.h"

#include <QTimer>

class FilterBar;
class FleetFilter;
class FleetView;
class PanelArea;
class QMainWindow;
class QTabWidget;

// Brings a window back to how it stood for a connection, and keeps how it stands now.
class LayoutKeeper : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow *window = nullptr;
        FleetView *table = nullptr;
        FleetFilter *filter = nullptr;
        FilterBar *filterBar = nullptr;
        PanelArea *area = nullptr;
        QTabWidget *tabs = nullptr;
    };

    // An empty folder: nothing outlives the window. Parented to the window.
    LayoutKeeper(const Parts &parts, const QString &folder);

    // Another connection is shown from now on. The window itself moves only for the first one.
    void enter(const QString &connectionId);
    void leave();
    // Of a connection that is removed; where it is the present one, how the window stands is not kept any
    // more.
    void forget(const QString &connectionId);
    bool isFollowing() const { return m_connectionId.has_value(); } // its layout has been read
    // As a first start has it; the filter is no matter of looks and stays.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void touch(); // something may have changed
    void save();
    WindowLayout layout() const;
    void apply(const std::optional<WindowLayout> &layout);
    void applyLooks(const WindowLayout &layout);
    void applyFilter(const WindowLayout &layout);

    Parts m_parts;
    std::unique_ptr<LayoutStore> m_store;  // nullptr: nothing outlives the window
    std::optional<QString> m_connectionId; // whose layout is shown; nothing: nobody's yet
    WindowLayout m_kept;
    QByteArray m_firstDocks;
    bool m_moved = false; // the window has been brought to its place
    quint64 m_entered = 0;
    QTimer m_later;
};
