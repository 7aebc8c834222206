// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemlook.h"

#include "ui/theme.h"

#include <QApplication>
#include <QStyleHints>

#ifdef MILLWRIGHT_PORTAL
#include "ui/desktopportal.h"
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace {

// What the platform says of itself, beside Qt and the portal.
DesktopWishes platformWishes()
{
    DesktopWishes wishes;
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0))
        wishes.highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL animated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0))
        wishes.reducedMotion = animated == FALSE;
#endif
    return wishes;
}

} // namespace

SystemLook::SystemLook(QObject *parent) : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemLook::changed);
#endif
}

void SystemLook::start()
{
#ifdef MILLWRIGHT_PORTAL
    auto *portal = new DesktopPortal(this);
    connect(portal, &DesktopPortal::told, this, &SystemLook::take);
    portal->start();
#endif
}

void SystemLook::take(const DesktopWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

bool SystemLook::isDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return m_wishes.dark ? *m_wishes.dark : theme::isDark(palette());
}

bool SystemLook::isHighContrast() const
{
    const std::optional<bool> platform = platformWishes().highContrast;
    if (platform)
        return *platform;
    return m_wishes.highContrast.value_or(false) || theme::hasHighContrast(palette());
}

bool SystemLook::reducesMotion() const
{
    const std::optional<bool> platform = platformWishes().reducedMotion;
    return platform ? *platform : m_wishes.reducedMotion.value_or(false);
}

QPalette SystemLook::palette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system;
}
