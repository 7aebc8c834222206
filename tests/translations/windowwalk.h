// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/journey.h"

#include <functional>

class QAction;

// Goes through the console's window and all its dialogs, in any language: nothing is found by its words.
class WindowWalk
{
public:
    // Is shown each window in each of its states, with a word for the state.
    using Visit = std::function<void(QWidget *window, const QString &state)>;

    explicit WindowWalk(Visit visit) : m_visit(std::move(visit)) {}

    bool firstRun(Journey *journey); // the page that asks for a connection
    bool fleet(Journey *journey);    // the list, one computer with each of its tabs, several computers
    bool strips(Journey *journey);   // what the window says when the server does not
    bool dialogs(Journey *journey);  // whatever an action with "…" opens, for what is selected

    // All actions of the window's menus, each once.
    static QList<QAction *> actions(const QWidget *window);

private:
    bool settle(Journey *journey);
    void show(QWidget *window, const QString &state);

    Visit m_visit;
};
