// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palettes.h"

namespace {

void setGroup(QPalette *palette, QPalette::ColorGroup group, const palettes::Colours &c, QRgb text)
{
    palette->setColor(group, QPalette::Window, QColor(c.window));
    palette->setColor(group, QPalette::Base, QColor(c.base));
    palette->setColor(group, QPalette::AlternateBase, QColor(c.alternate));
    palette->setColor(group, QPalette::Button, QColor(c.button));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette->setColor(group, role, QColor(text));
    palette->setColor(group, QPalette::PlaceholderText, QColor(c.placeholder));
    palette->setColor(group, QPalette::Highlight, QColor(c.highlight));
    palette->setColor(group, QPalette::HighlightedText, QColor(c.highlightedText));
    palette->setColor(group, QPalette::Link, QColor(c.accent));
    palette->setColor(group, QPalette::LinkVisited, QColor(c.visitedLink));
    palette->setColor(group, QPalette::ToolTipBase, QColor(c.tooltip));
    palette->setColor(group, QPalette::ToolTipText, QColor(c.tooltipText));
    palette->setColor(group, QPalette::BrightText, QColor(c.highlightedText));
    palette->setColor(group, QPalette::Light, QColor(c.base).lighter(110));
    palette->setColor(group, QPalette::Midlight, QColor(c.separator).lighter(105));
    palette->setColor(group, QPalette::Mid, QColor(c.separator));
    palette->setColor(group, QPalette::Dark, QColor(c.border));
    palette->setColor(group, QPalette::Shadow, QColor(c.shadow));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette->setColor(group, QPalette::Accent, QColor(c.highlight));
#endif
}

} // namespace

const palettes::Colours &palettes::usual(bool dark)
{
    static const Colours light{
            .window = 0xffF4F5F7,
            .base = 0xffFFFFFF,
            .alternate = 0xffF7F8FA,
            .button = 0xffFCFCFD,
            .text = 0xff1B1F24,
            .secondary = 0xff4A525C,
            .placeholder = 0xff5C6570,
            .disabled = 0xff7A838D,
            .border = 0xff7F8893,
            .separator = 0xffD5D9DE,
            .shadow = 0xff9AA2AB,
            .highlight = 0xff0B57A4,
            .inactiveHighlight = 0xff0B57A4,
            .highlightedText = 0xffFFFFFF,
            .accent = 0xff0B57A4,
            .visitedLink = 0xff5B3F9E,
            .tooltip = 0xffFFFFFF,
            .tooltipText = 0xff1B1F24,
            .destructive = {QColor(0xffFFFFFF), QColor(0xffB3261E)},
            .tones = {{{QColor(0xff0A5A3C), QColor(0xffDDF3E8)},
                       {QColor(0xff0B4A8F), QColor(0xffDCEBFB)},
                       {QColor(0xffFFFFFF), QColor(0xff9C1C13)},
                       {QColor(0xff6B4A00), QColor(0xffFFE7A8)},
                       {QColor(0xff3F4751), QColor(0xffE6E9ED)}}},
    };
    static const Colours night{
            .window = 0xff1E2227,
            .base = 0xff16191D,
            .alternate = 0xff1B1F24,
            .button = 0xff2A2F36,
            .text = 0xffE8EBEF,
            .secondary = 0xffB4BCC6,
            .placeholder = 0xff98A1AC,
            .disabled = 0xff77808B,
            .border = 0xff6F7985,
            .separator = 0xff363C44,
            .shadow = 0xff0B0D0F,
            .highlight = 0xff2F6FB5,
            .inactiveHighlight = 0xff2F6FB5,
            .highlightedText = 0xffFFFFFF,
            .accent = 0xff7DB9FF,
            .visitedLink = 0xffC3A6FF,
            .tooltip = 0xff2C323A,
            .tooltipText = 0xffE8EBEF,
            .destructive = {QColor(0xff3B0906), QColor(0xffF2867C)},
            .tones = {{{QColor(0xff7EDDB0), QColor(0xff143526)},
                       {QColor(0xff8EC5FF), QColor(0xff12304F)},
                       {QColor(0xff3B0906), QColor(0xffF2867C)},
                       {QColor(0xffFFD27A), QColor(0xff4A3600)},
                       {QColor(0xffC6CDD6), QColor(0xff2C323A)}}},
    };
    return dark ? night : light;
}

const palettes::Colours &palettes::strong(bool dark)
{
    static const Colours light{
            .window = 0xffFFFFFF,
            .base = 0xffFFFFFF,
            .alternate = 0xffFFFFFF,
            .button = 0xffFFFFFF,
            .text = 0xff000000,
            .secondary = 0xff000000,
            .placeholder = 0xff3A3A3A,
            .disabled = 0xff545454,
            .border = 0xff000000,
            .separator = 0xff000000,
            .shadow = 0xff000000,
            .highlight = 0xff37006E,
            .inactiveHighlight = 0xff37006E,
            .highlightedText = 0xffFFFFFF,
            .accent = 0xff0000B4,
            .visitedLink = 0xff6A006A,
            .tooltip = 0xffFFFFFF,
            .tooltipText = 0xff000000,
            .destructive = {}, // as every tone, from the palette
            .tones = {},
    };
    static const Colours night{
            .window = 0xff000000,
            .base = 0xff000000,
            .alternate = 0xff000000,
            .button = 0xff000000,
            .text = 0xffFFFFFF,
            .secondary = 0xffFFFFFF,
            .placeholder = 0xffC8C8C8,
            .disabled = 0xffA6A6A6,
            .border = 0xffFFFFFF,
            .separator = 0xffFFFFFF,
            .shadow = 0xffFFFFFF,
            .highlight = 0xff1AEBFF,
            .inactiveHighlight = 0xff1AEBFF,
            .highlightedText = 0xff000000,
            .accent = 0xffFFFF00,
            .visitedLink = 0xffFFB3FF,
            .tooltip = 0xff000000,
            .tooltipText = 0xffFFFFFF,
            .destructive = {},
            .tones = {},
    };
    return dark ? night : light;
}

QPalette palettes::toPalette(const Colours &c)
{
    QPalette result;
    setGroup(&result, QPalette::Active, c, c.text);
    setGroup(&result, QPalette::Inactive, c, c.text);
    result.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    setGroup(&result, QPalette::Disabled, c, c.disabled);
    result.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(c.disabled));
    // A button's face is lighter than the window: in the dark, what stands on it must be lighter, too.
    if (qGray(c.window) < 128)
        result.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(c.placeholder));
    result.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.separator));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.secondary));
    return result;
}
