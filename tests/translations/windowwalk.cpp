// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwalk.h"

#include "app/sandbox/faultplan.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetview.h"
#include "ui/messagestrip.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(960, 600);

QDialog *openDialog(const QWidget *window)
{
    const QList<QDialog *> dialogs = window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

QList<QAction *> WindowWalk::actions(const QWidget *window)
{
    QList<QAction *> all;
    const QList<QMenu *> menus = window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> here = menu->actions();
        for (QAction *action : here) {
            if (!action->isSeparator() && !all.contains(action))
                all.append(action);
        }
    }
    return all;
}

bool WindowWalk::settle(Journey *journey)
{
    return journey->read(); // what was asked for before has been answered, and the layouts have been made
}

void WindowWalk::show(QWidget *window, const QString &state)
{
    QCoreApplication::sendPostedEvents(); // a text may have changed since all was laid out
    m_visit(window, state);
}

bool WindowWalk::firstRun(Journey *journey)
{
    if (!journey->open(Journey::drivenPace()))
        return false;
    journey->window()->resize(smallest);
    if (!QTest::qWaitFor([&] { return journey->window()->size() == smallest; }))
        return false;
    show(journey->window(), u"first run"_s);
    return true;
}

bool WindowWalk::fleet(Journey *journey)
{
    if (!journey->connectAndRead() || !settle(journey))
        return false;
    show(journey->window(), u"fleet"_s);
    if (!journey->click(u"ci-runner-07"_s) || !settle(journey))
        return false;
    auto *bar = journey->window()->findChild<ComputerPanel *>()->findChild<QTabBar *>();
    for (int i = 0; i < bar->count(); ++i) {
        bar->setCurrentIndex(i);
        if (!settle(journey))
            return false;
        show(journey->window(), u"tab %1"_s.arg(i));
    }
    bar->setCurrentIndex(0);
    journey->table()->selectAll();
    if (!settle(journey))
        return false;
    show(journey->window(), u"several selected"_s);
    return true;
}

bool WindowWalk::strips(Journey *journey)
{
    journey->fail(Fault::answer(u"listComputers"_s, 401));
    journey->window()->connection()->monitor()->reload();
    if (!QTest::qWaitFor([&] { return !journey->strip().isEmpty(); }, 15'000))
        return false;
    show(journey->window(), u"key rejected"_s);
    return true;
}

bool WindowWalk::dialogs(Journey *journey)
{
    const QList<QAction *> all = actions(journey->window());
    const QList<QAction *> help = journey->window()->menuBar()->actions().constLast()->menu()->actions();
    for (QAction *action : all) {
        if (!action->isEnabled() || !(action->text().endsWith(u'…') || help.contains(action)))
            continue;
        const QString name = action->text();
        action->trigger();
        QDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = openDialog(journey->window())) != nullptr; }, 1000))
            continue; // it asks in the table
        if (!QTest::qWaitForWindowExposed(dialog))
            return false;
        if (!qobject_cast<QFileDialog *>(dialog)) // Qt's own
            show(dialog, name);
        dialog->reject();
        if (!QTest::qWaitFor([&] { return !openDialog(journey->window()); }))
            return false;
    }
    return true;
}
