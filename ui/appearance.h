// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QMetaType>
#include <QObject>

class ConsoleStyle;
class SystemLook;

// How the console looks, as the administrator wishes it.
struct Appearance
{
    enum class Scheme { System, Light, Dark, HighContrast };
    enum class Motion { System, Full, Reduced };

    Scheme scheme = Scheme::System;
    int textPercent = 100; // of the desktop's own size, 100 to 200
    Motion motion = Motion::System;

    bool operator==(const Appearance &) const = default;
};

// Gives the application its style, palette and font, and follows the desktop where the wish says so.
class AppearanceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceKeeper(QObject *parent);

    const Appearance &appearance() const { return m_wanted; }
    void apply(const Appearance &wanted); // at once; a percentage out of range is brought into it
    bool reducesMotion() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(const Appearance &appearance); // the wish; what is drawn has changed already
    void textResized();                         // the application's font; comes before changed()

private:
    void follow();
    void applyPalette();
    void applyText();
    void makeStyle();

    Appearance m_wanted;
    SystemLook *m_system;
    ConsoleStyle *m_style = nullptr; // the application owns it
    QFont m_font;                    // the desktop's, while ours is another
    int m_shownPercent = 100;        // of the text that is shown
    bool m_effects = false;          // of the desktop's menus, which less motion does without
    bool m_following = false;
};

namespace appearance {

constexpr int leastPercent = 100;
constexpr int mostPercent = 200;

// The application's one keeper, made by the first who asks; it lives as long as the application.
AppearanceKeeper *keeper();
void apply(const Appearance &wanted);
Appearance current();
bool reducesMotion(); // as wished, else as the desktop has it, as far as that can be known
// The next size up or down, the same at either end.
int largerText(int percent);
int smallerText(int percent);

} // namespace appearance

Q_DECLARE_METATYPE(Appearance)
