// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class Stage;

// One thing to take a picture of, and how the window gets there.
struct Scene
{
    QString name;                      // of its files
    QString group;                     // what it stands under on the page
    QString title;                     // what is to be seen
    std::function<bool(Stage &)> play; // on a window of its own; false: it did not come about
    // Before each picture: what another size or look puts an end to. Nothing: all of it stays.
    std::function<void(Stage &)> again = {};
};

// All of them, in the order of the page. Each group has a file of its own: scenes_GROUP.cpp.
QList<Scene> allScenes();
// A few that show the window, a tab, a question, a dialog and a state.
QStringList quickScenes();

QList<Scene> fleetScenes();
QList<Scene> detailScenes();
QList<Scene> questionScenes();
QList<Scene> progressScenes();
QList<Scene> dialogScenes();
QList<Scene> stateScenes();
