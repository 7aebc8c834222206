// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace taborder {

// What has been made within a widget long after it comes right behind it when Tab is pressed, instead of
// behind all else in the window.
void gather(QWidget *widget);

} // namespace taborder
