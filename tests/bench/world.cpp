// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "decoding.h"
#include "finished.h"
#include "fleetbody.h"
#include "loadedwindow.h"
#include "ui/fleet/fleetview.h"

#include <QSortFilterProxyModel>

World::World(int count) : m_count(count) {}

World::~World() = default;

const QByteArray &World::body()
{
    if (m_body.isEmpty())
        m_body = fleetbody::of(m_count);
    return m_body;
}

const QByteArray &World::changedBody()
{
    if (m_changedBody.isEmpty())
        m_changedBody = fleetbody::of(m_count, 1);
    return m_changedBody;
}

const Fleet &World::fleet()
{
    if (!m_fleet)
        m_fleet = std::make_unique<Fleet>(decoding::first(body()));
    return *m_fleet;
}

FleetModel *World::model()
{
    if (!m_model) {
        m_model = std::make_unique<FleetModel>();
        Fleet first = fleet();
        first.begun = ++m_begun;
        first.readAt = QDateTime::currentDateTime();
        m_model->setComputers(first);
        m_latest = first;
    }
    return m_model.get();
}

FleetFilter *World::filter()
{
    if (!m_filter) {
        m_filter = std::make_unique<FleetFilter>(model());
        Finished(m_filter.get()).wait();
    }
    return m_filter.get();
}

QSortFilterProxyModel *World::proxy()
{
    if (!m_proxy) {
        m_proxy = std::make_unique<QSortFilterProxyModel>();
        m_proxy->setFilterKeyColumn(-1);
        m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy->setSourceModel(model());
    }
    return m_proxy.get();
}

FleetView *World::view()
{
    if (!m_view) {
        m_view = std::make_unique<FleetView>(filter());
        m_view->resize(1280, 800);
        m_view->show();
    }
    return m_view.get();
}

Fleet World::nextReading()
{
    model(); // it takes the first
    m_isChanged = !m_isChanged;
    Fleet next = decoding::next(m_isChanged ? changedBody() : body(), m_latest);
    next.begun = ++m_begun;
    next.readAt = QDateTime::currentDateTime();
    m_latest = next;
    return next;
}

LoadedWindow *World::window()
{
    if (!m_window) {
        m_window = std::make_unique<LoadedWindow>(m_count);
        if (!m_window->load())
            qFatal("the console could not be loaded with %d computers", m_count);
    }
    return m_window.get();
}
