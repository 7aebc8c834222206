// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

// Writes FOLDER/index.html: every picture of every scene that lies there as LANGUAGE/LOOK-SIZE/NAME.png, to
// be looked through in a browser, also from a disk. Nothing in it is fetched from elsewhere. False: it could
// not be written.
bool writePage(const QString &folder, const QList<Scene> &scenes);
