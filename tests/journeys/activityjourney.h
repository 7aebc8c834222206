// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboardjourney.h"

#include <QJsonArray>

class QAbstractButton;
class QTableView;
class QTabWidget;

// A journey through the panel's tabs whose content the server is asked for while one looks at them.
class ActivityJourney : public KeyboardJourney
{
public:
    using KeyboardJourney::KeyboardJourney;

    bool openTab(const QString &name); // with the mouse
    QString tab();                     // the name of the one in front
    QString shown();                   // what its labels say
    QTableView *list();                // its table, also while that is hidden
    QStringList column(int column);    // the table's, from the top
    QStringList spoken(int row);       // what a screen reader says of a row's cells
    QAbstractButton *tabButton(const QString &text);
    bool pressInTab(const QString &text);

    // From now on every text that a column of the tab's table has shown, however shortly.
    std::shared_ptr<const QStringList> watch(int column);

    // A measured computer's samples as the sandbox has them now, and one that a test makes up.
    QJsonArray samples(const QString &name);
    static QByteArray oneSample(int cpu, int minutesAgo = 3);

private:
    QTabWidget *tabs();
    QWidget *page();
};
