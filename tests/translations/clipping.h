// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// Looks for text that a window shows in part only.
namespace clipping {

// Every label, button, box, tab, header and title in the window that has less room than its text wants, and
// every one that lies outside of what holds it: "QLabel in DeleteDialog, 80 of 95 wide: “Permanently…”". Left
// out is what is made to be cut or scrolled: ElidedLabel, table cells (both tell the rest in a tool tip or
// the panel), and what lies in a scroll area, upwards and downwards.
QStringList clipped(QWidget *window);

} // namespace clipping
