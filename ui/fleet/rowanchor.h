// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class FleetFilter;
class QTableView;

// Keeps a row where it is on the screen while rows come, go and move around it: the one that is being typed
// in, else the one under the pointer, else the first that is visible.
class RowAnchor
{
public:
    RowAnchor(QTableView *view, const FleetFilter *filter);

    void hold(int preferred); // the row being typed in; -1: none
    void restore();           // the view must have laid out its rows

private:
    struct Place
    {
        QString key;
        int y = 0; // in the viewport, logical pixels
    };
    void add(int row);

    QTableView *m_view;
    const FleetFilter *m_filter;
    QList<Place> m_places; // the anchor first, then who takes its place if it goes
};
