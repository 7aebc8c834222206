// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOptionSlider;
class QWidget;

// A flat scroll bar in plain colours. Fusion's slider can hardly be told from its groove (WCAG 1.4.11), and
// its colours run: Qt cuts a tall fill of that kind up for its pool of threads, and the window waits for
// them.
namespace scrollbarlook {

// style: who says where the parts are, and draws the arrows.
void paint(QPainter *painter, const QStyleOptionSlider &bar, const QStyle *style, const QWidget *widget);

} // namespace scrollbarlook
