// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainmenu.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// One column of the table: its place is that in the list of them.
struct ColumnPlace
{
    QString name; // FleetTable::Column's, without "Column"
    int width =
            0; // thousandths of what ten digits take, so that a larger font has wider columns; 0: as usual
    bool shown = true;

    bool operator==(const ColumnPlace &) const = default;
};

// How the window stands while it shows one connection: what its user arranged and asked to see.
// What is empty is as usual.
struct WindowLayout
{
    QByteArray geometry; // as QWidget gives it
    QByteArray docks;    // as QMainWindow gives it
    QList<ColumnPlace> columns;
    QString sortColumn; // named as above; empty: the server's order
    bool descending = false;
    QString filterText;
    QString filterStatus; // the word of FleetFilter::Status
    QString filterType;   // "managed", "own"
    PanelPlace panelPlace = PanelPlace::Right;
    int panelWidth = 0;  // pixels, beside the list
    int panelHeight = 0; // below it
    QString tab;

    bool operator==(const WindowLayout &) const = default;
};
