// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listjourney.h"

#include <QStringList>

// A journey by keys alone: they go to whatever has the focus.
class KeyboardJourney : public ListJourney
{
public:
    using ListJourney::ListJourney;

    static QString failed();                // the name of a computer whose installation failed
    static QString nameOf(QWidget *widget); // what a screen reader calls it

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool goToFailed(); // through the filter: it alone is selected then

    QString focus() const; // the name of what has it
    bool isInTable() const;
    bool isInPanel();
    bool isAsked();        // waits for a dialog to have the keyboard
    bool isBackInWindow(); // waits for it to close
    bool said(const QString &start);

    // What Tab stops at, from where the focus is until it comes round; empty: it does not. Both in the order
    // of Tab.
    QString forwards();
    QString backwards();

private:
    QStringList round(Qt::Key tab);
};
