// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// The visible labels and buttons in a window that have less room than their words need: a sentence about
// each. Those that shorten themselves with an ellipsis are meant to.
QStringList clippedWordsIn(const QWidget *window);
