// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace Qt::StringLiterals;

QList<Scene> allScenes()
{
    return fleetScenes() + detailScenes() + questionScenes() + progressScenes() + dialogScenes()
           + stateScenes();
}

QStringList quickScenes()
{
    return {u"computer"_s, u"details"_s, u"delete"_s, u"add-connection"_s, u"first-run"_s};
}
