// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

// What the desktop wishes of a program's looks, as far as it says so. An empty value: it does not say.
struct DesktopWishes
{
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;

    bool operator==(const DesktopWishes &) const = default;
};

// Asks Qt and the desktop for those wishes, and tells when they change. Nothing here waits for an answer.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent);

    void start(); // asks the desktop itself, once; until it has answered, Qt's word counts

    bool isDark() const;
    bool isHighContrast() const;
    bool reducesMotion() const;
    // The desktop's colours, which the application has while it has no palette of its own.
    static QPalette palette();

Q_SIGNALS:
    void changed();

private:
    void take(const DesktopWishes &wishes);

    DesktopWishes m_wishes; // of the desktop's portal
};
