// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearancemenu.h"

#include "ui/appearance.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace {

void resizeText(int percent)
{
    Appearance wanted = appearance::current();
    wanted.textPercent = percent;
    appearance::apply(wanted);
}

} // namespace

AppearanceMenu::AppearanceMenu(QWidget *parent) : QMenu(tr("&Appearance"), parent)
{
    addSchemes();
    addSeparator();
    addTextSizes();
    addSeparator();
    addMotion();
    connect(this, &QMenu::aboutToShow, this, &AppearanceMenu::showCurrent); // the desktop may have changed
    connect(appearance::keeper(), &AppearanceKeeper::changed, this, &AppearanceMenu::showCurrent);
    showCurrent();
}

void AppearanceMenu::addSchemes()
{
    using Scheme = Appearance::Scheme;
    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, Scheme>> schemes{{tr("As the &Desktop"), Scheme::System},
                                                    {tr("&Light"), Scheme::Light},
                                                    {tr("Da&rk"), Scheme::Dark},
                                                    {tr("&High Contrast"), Scheme::HighContrast}};
    for (const auto &[text, scheme] : schemes) {
        QAction *action = group->addAction(addAction(text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [wanted = scheme] {
            Appearance next = appearance::current();
            next.scheme = wanted;
            appearance::apply(next);
        });
        connect(this, &AppearanceMenu::shown, action, [action, wanted = scheme](const Appearance &now) {
            action->setChecked(now.scheme == wanted);
        });
    }
}

void AppearanceMenu::addTextSizes()
{
    m_larger = addAction(tr("L&arger Text"));
    // Ctrl++ without Shift on keyboards where the plus needs one, as browsers have it.
    m_larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    connect(m_larger, &QAction::triggered, this,
            [] { resizeText(appearance::largerText(appearance::current().textPercent)); });
    m_smaller = addAction(tr("&Smaller Text"));
    m_smaller->setShortcut(QKeySequence(u"Ctrl+-"_s));
    connect(m_smaller, &QAction::triggered, this,
            [] { resizeText(appearance::smallerText(appearance::current().textPercent)); });
    m_actual = addAction(tr("Actual Si&ze"));
    m_actual->setShortcut(QKeySequence(u"Ctrl+0"_s));
    connect(m_actual, &QAction::triggered, this, [] { resizeText(appearance::leastPercent); });
}

void AppearanceMenu::addMotion()
{
    QAction *action = addAction(tr("Reduce &Motion"));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [](bool reduced) {
        Appearance next = appearance::current();
        next.motion = reduced ? Appearance::Motion::Reduced : Appearance::Motion::Full;
        appearance::apply(next);
    });
    connect(this, &AppearanceMenu::shown, action,
            [action] { action->setChecked(appearance::reducesMotion()); });
}

void AppearanceMenu::showCurrent()
{
    const Appearance now = appearance::current();
    m_larger->setEnabled(now.textPercent < appearance::mostPercent);
    m_smaller->setEnabled(now.textPercent > appearance::leastPercent);
    m_actual->setEnabled(now.textPercent != appearance::leastPercent);
    Q_EMIT shown(now);
}
