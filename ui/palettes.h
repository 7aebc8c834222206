// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <array>

// The tables of colours: what theme.h answers from. Nobody else asks them.
namespace palettes {

// One palette, named by use.
struct Colours
{
    QRgb window = 0;
    QRgb base = 0;
    QRgb alternate = 0;
    QRgb button = 0;
    QRgb text = 0;
    QRgb secondary = 0;
    QRgb placeholder = 0;
    QRgb disabled = 0;
    QRgb border = 0;
    QRgb separator = 0;
    QRgb shadow = 0;
    QRgb highlight = 0;
    QRgb inactiveHighlight = 0;
    QRgb highlightedText = 0;
    QRgb accent = 0;
    QRgb visitedLink = 0;
    QRgb tooltip = 0;
    QRgb tooltipText = 0;
    theme::ToneColours destructive;
    std::array<theme::ToneColours, 5> tones; // in the order of Tone
};

const Colours &usual(bool dark);
// Black on white or white on black, where the desktop's own colours do not stand out enough.
const Colours &strong(bool dark);
QPalette toPalette(const Colours &colours);

} // namespace palettes
