// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

// Shows a text in a label that is always there and has screen readers say it: its change of text is what
// AT-SPI hears, and from Qt 6.8 on an announcement goes with it. An empty text is only shown.
void announce(QLabel *label, const QString &text);
