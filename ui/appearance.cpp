// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/consolestyle.h"
#include "ui/systemlook.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<int, 6> percents{100, 110, 125, 150, 175, 200};

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
Qt::ColorScheme frameOf(Appearance::Scheme scheme)
{
    switch (scheme) {
    case Appearance::Scheme::Light:
        return Qt::ColorScheme::Light;
    case Appearance::Scheme::Dark:
        return Qt::ColorScheme::Dark;
    case Appearance::Scheme::System:
    case Appearance::Scheme::HighContrast: // light or dark, as the desktop is
        break;
    }
    return Qt::ColorScheme::Unknown;
}
#endif

} // namespace

AppearanceKeeper::AppearanceKeeper(QObject *parent) : QObject(parent), m_system(new SystemLook(this))
{
    connect(m_system, &SystemLook::changed, this, &AppearanceKeeper::follow);
}

void AppearanceKeeper::apply(const Appearance &wanted)
{
    Appearance next = wanted;
    next.textPercent = std::clamp(wanted.textPercent, appearance::leastPercent, appearance::mostPercent);
    const bool isNew = next != m_wanted;
    m_wanted = next;
    if (!m_style) {
        qApp->installEventFilter(this);
        m_system->start();
        m_effects = QApplication::isEffectEnabled(Qt::UI_General);
        makeStyle();
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(frameOf(next.scheme)); // also the frame around the window
#endif
    applyText();
    follow();
    if (isNew)
        Q_EMIT changed(m_wanted);
}

bool AppearanceKeeper::reducesMotion() const
{
    return m_wanted.motion == Appearance::Motion::System ? m_system->reducesMotion()
                                                         : m_wanted.motion == Appearance::Motion::Reduced;
}

bool AppearanceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // How Qt 6.4 tells that the desktop changed its colours: each window hears of it.
    if (event->type() == QEvent::ThemeChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void AppearanceKeeper::follow()
{
    if (m_following || !m_style)
        return; // asking for the system's palette tells of changes itself
    m_following = true;
    applyPalette();
    m_style->setMotionReduced(reducesMotion());
    QApplication::setEffectEnabled(Qt::UI_General, m_effects && !reducesMotion()); // menus that fade or roll
    m_following = false;
}

void AppearanceKeeper::applyPalette()
{
    using Scheme = Appearance::Scheme;
    const bool wantsContrast = m_wanted.scheme == Scheme::HighContrast
                               || (m_wanted.scheme == Scheme::System && m_system->isHighContrast());
    if (wantsContrast)
        QApplication::setPalette(theme::highContrastPalette(SystemLook::palette(), m_system->isDark()));
    else if (m_wanted.scheme == Scheme::System)
        QApplication::setPalette(theme::palette(m_system->isDark()));
    else
        QApplication::setPalette(theme::palette(m_wanted.scheme == Scheme::Dark));
}

void AppearanceKeeper::applyText()
{
    if (m_wanted.textPercent == m_shownPercent)
        return;
    if (m_shownPercent == 100)
        m_font = QApplication::font();
    m_shownPercent = m_wanted.textPercent;
    QFont scaled = m_font;
    if (m_font.pointSizeF() > 0)
        scaled.setPointSizeF(m_font.pointSizeF() * m_shownPercent / 100);
    else
        scaled.setPixelSize(m_font.pixelSize() * m_shownPercent / 100);
    makeStyle(); // what it measures grows with the text
    QApplication::setFont(scaled);
    Q_EMIT textResized();
}

void AppearanceKeeper::makeStyle()
{
    m_style = new ConsoleStyle(m_wanted.textPercent);
    QApplication::setStyle(m_style);
}

AppearanceKeeper *appearance::keeper()
{
    auto *keeper = qApp->findChild<AppearanceKeeper *>({}, Qt::FindDirectChildrenOnly);
    return keeper ? keeper : new AppearanceKeeper(qApp);
}

void appearance::apply(const Appearance &wanted)
{
    keeper()->apply(wanted);
}

Appearance appearance::current()
{
    return keeper()->appearance();
}

bool appearance::reducesMotion()
{
    return keeper()->reducesMotion();
}

int appearance::largerText(int percent)
{
    for (const int each : percents) {
        if (each > percent)
            return each;
    }
    return mostPercent;
}

int appearance::smallerText(int percent)
{
    int smaller = leastPercent;
    for (const int each : percents) {
        if (each < percent)
            smaller = each;
    }
    return smaller;
}
