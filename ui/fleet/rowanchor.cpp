// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowanchor.h"

#include "ui/fleet/fleetfilter.h"

#include <QCursor>
#include <QScrollBar>
#include <QTableView>

RowAnchor::RowAnchor(QTableView *view, const FleetFilter *filter) : m_view(view), m_filter(filter) {}

void RowAnchor::hold(int preferred)
{
    m_places.clear();
    const int first = m_view->rowAt(0);
    if (first < 0)
        return;
    const int below = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = below < 0 ? m_filter->rowCount() - 1 : below;
    const QPoint pointer = m_view->viewport()->mapFromGlobal(QCursor::pos());
    const bool inside = m_view->viewport()->underMouse() && m_view->viewport()->rect().contains(pointer);
    const int pointed = inside ? m_view->rowAt(pointer.y()) : -1;
    int anchor = pointed < 0 ? first : pointed;
    if (preferred >= first && preferred <= last)
        anchor = preferred;
    for (int row = anchor; row <= last; ++row)
        add(row);
    for (int row = anchor - 1; row >= first; --row)
        add(row);
}

void RowAnchor::add(int row)
{
    m_places.append({m_filter->key(row), m_view->rowViewportPosition(row)});
}

void RowAnchor::restore()
{
    for (const Place &place : std::as_const(m_places)) {
        const int row = m_filter->rowOf(place.key);
        if (row < 0)
            continue;
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + m_view->rowViewportPosition(row) - place.y);
        return;
    }
}
