// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QSize;
class QWidget;

// What is measured in the size of the text stays so when the administrator chooses another.
namespace textsize {

// Runs `measure` now, and again after each change of the application's text while the context lives.
void follow(QObject *context, const std::function<void()> &measure);
// Bold, and this many times as large as the other text.
void makeHeading(QWidget *widget, double factor);
// The fixed-width font of the desktop in the size of the other text.
void makeFixedWidth(QWidget *widget);
// Logical pixels at 100 %, as many as the text's size asks for.
int scaled(int pixels);
// A window for so many letters and lines, but never larger than the smallest main window.
QSize window(int letters, int lines);
// The greatest height of a window on the screen of this one.
int roomFor(const QWidget *window);
// Of a drawing beside a line of text.
QSize iconSize();

} // namespace textsize
