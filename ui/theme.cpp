// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/consolestyle.h"
#include "ui/tintedicon.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

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
    ToneColours destructive;
    std::array<ToneColours, 5> tones; // in the order of Tone
};

const Colours &colours(bool dark)
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

// Sees to it that the desktop's wish is followed while the scheme is System.
class SystemFollower : public QObject
{
public:
    explicit SystemFollower(QObject *parent) : QObject(parent)
    {
        setObjectName(u"themeFollower"_s);
        parent->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { follow(); });
#endif
    }

    Scheme scheme() const
    {
        return m_scheme;
    }
    void setScheme(Scheme scheme)
    {
        m_scheme = scheme;
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // How Qt 6.4 tells that the desktop changed its colours: each window hears of it.
        if (event->type() == QEvent::ThemeChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (m_following)
            return; // asking for the system's palette tells of changes itself
        m_following = true;
        const bool dark = m_scheme == Scheme::System ? isSystemDark() : m_scheme == Scheme::Dark;
        QApplication::setPalette(palette(dark));
        m_following = false;
    }

    Scheme m_scheme = Scheme::System;
    bool m_following = false;
};

void setGroup(QPalette *palette, QPalette::ColorGroup group, const Colours &c, QRgb text)
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

QPalette palette(bool dark)
{
    const Colours &c = colours(dark);
    QPalette result;
    setGroup(&result, QPalette::Active, c, c.text);
    setGroup(&result, QPalette::Inactive, c, c.text);
    result.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    setGroup(&result, QPalette::Disabled, c, c.disabled);
    result.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(c.disabled));
    result.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.separator));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.secondary));
    return result;
}

void apply(Scheme scheme)
{
    auto *follower = qApp->findChild<QObject *>(u"themeFollower"_s, Qt::FindDirectChildrenOnly);
    if (!follower) {
        QApplication::setStyle(new ConsoleStyle); // the application owns it
        follower = new SystemFollower(qApp);
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Also the frame that the desktop draws.
    QGuiApplication::styleHints()->setColorScheme(scheme == Scheme::System ? Qt::ColorScheme::Unknown
                                                  : scheme == Scheme::Dark ? Qt::ColorScheme::Dark
                                                                           : Qt::ColorScheme::Light);
#endif
    static_cast<SystemFollower *>(follower)->setScheme(scheme);
}

Scheme scheme()
{
    const auto *follower = qApp->findChild<QObject *>(u"themeFollower"_s, Qt::FindDirectChildrenOnly);
    return follower ? static_cast<const SystemFollower *>(follower)->scheme() : Scheme::System;
}

bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // Without a palette of ours, the application has the desktop's.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(ours);
    return dark;
}

bool isDark(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return palette.color(QPalette::Active, QPalette::WindowText).lightnessF() > window.lightnessF();
}

ToneColours tone(Tone tone, const QPalette &palette)
{
    return colours(isDark(palette)).tones[static_cast<std::size_t>(tone)];
}

ToneColours destructive(const QPalette &palette)
{
    return colours(isDark(palette)).destructive;
}

QColor secondaryText(const QPalette &palette)
{
    return QColor(colours(isDark(palette)).secondary);
}

QColor controlBorder(const QPalette &palette)
{
    return QColor(colours(isDark(palette)).border);
}

QColor focusRing(const QPalette &palette)
{
    return QColor(colours(isDark(palette)).accent);
}

QColor failureMark(const QPalette &palette)
{
    return colours(isDark(palette)).destructive.background;
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name, name != u"millwright")); // the icon owns its engine
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    TintedIcon::paintDrawing(painter, name, rect, colour);
}

} // namespace theme
