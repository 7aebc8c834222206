// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

#include <memory>

class FleetFilter;
class FleetModel;
class FleetView;
class LoadedWindow;
class QSortFilterProxyModel;

// A fleet of one size in all the forms that benchmarks want, each made when it is first asked for.
class World
{
public:
    explicit World(int count);
    ~World();

    int count() const { return m_count; }
    const QByteArray &body();        // of a reading
    const QByteArray &changedBody(); // of the next one: one computer in a hundred has changed
    const Fleet &fleet();

    // A model that holds the fleet, and on top of it what shows it.
    FleetModel *model();
    FleetFilter *filter();
    FleetView *view(); // 1280×800
    // What Qt has for the same: every column, any letter case.
    QSortFilterProxyModel *proxy();
    // The reading after the last one, for the model to take: of one body and of the other in turn.
    Fleet nextReading();

    LoadedWindow *window(); // the console itself, with the fleet read from a server

private:
    const int m_count;
    QByteArray m_body;
    QByteArray m_changedBody;
    std::unique_ptr<Fleet> m_fleet;
    Fleet m_latest; // reading
    bool m_isChanged = false;
    // In this order: what shows goes before what is shown.
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetFilter> m_filter;
    std::unique_ptr<QSortFilterProxyModel> m_proxy;
    std::unique_ptr<FleetView> m_view;
    std::unique_ptr<LoadedWindow> m_window;
    quint64 m_begun = 0;
};
