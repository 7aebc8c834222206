// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardjourney.h"

#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetview.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughTabs = 60; // more than there are stops: a trap, or a round that misses its start

} // namespace

QString KeyboardJourney::failed()
{
    return u"ci-runner-07"_s;
}

QString KeyboardJourney::nameOf(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget)) // Qt on Linux gives it the name of its value
        return widget->accessibleName();
    return widget ? QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) : QString();
}

void KeyboardJourney::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window(), key, modifiers);
}

void KeyboardJourney::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool KeyboardJourney::goToFailed()
{
    key(Qt::Key_F, Qt::ControlModifier);
    if (QApplication::focusWidget() != filterField())
        return false;
    type(u"status:error"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    if (!isInTable())
        return false;
    key(Qt::Key_Home);
    for (int i = 0; i < rows() && selectedNames() != QStringList{failed()}; ++i)
        key(Qt::Key_Down);
    return selectedNames() == QStringList{failed()};
}

QString KeyboardJourney::focus() const
{
    return nameOf(QApplication::focusWidget());
}

bool KeyboardJourney::isInTable() const
{
    return QApplication::focusWidget() == table();
}

bool KeyboardJourney::isInPanel()
{
    return window()->findChild<ComputerPanel *>()->isAncestorOf(QApplication::focusWidget());
}

bool KeyboardJourney::isAsked()
{
    return QTest::qWaitFor([this] { return dialog() && QApplication::activeWindow() == dialog(); });
}

bool KeyboardJourney::isBackInWindow()
{
    if (!QTest::qWaitFor([this] { return !dialog(); }))
        return false;
    // The offscreen platform has no window manager that would give the focus back.
    window()->activateWindow();
    return QTest::qWaitFor([this] { return QApplication::activeWindow() == window(); });
}

bool KeyboardJourney::said(const QString &start)
{
    return QTest::qWaitFor([&] { return lastResult().startsWith(start); });
}

QStringList KeyboardJourney::round(Qt::Key tab)
{
    const QWidget *start = QApplication::focusWidget();
    QStringList names;
    for (int i = 0; i < enoughTabs; ++i) {
        names.append(focus());
        key(tab, tab == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QApplication::focusWidget() == start)
            return names;
    }
    qWarning() << "no way round:" << names;
    return {};
}

QString KeyboardJourney::forwards()
{
    return round(Qt::Key_Tab).join(u" → ");
}

QString KeyboardJourney::backwards()
{
    QStringList names = round(Qt::Key_Backtab);
    if (!names.isEmpty())
        std::reverse(names.begin() + 1, names.end());
    return names.join(u" → ");
}
