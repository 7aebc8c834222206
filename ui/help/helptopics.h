// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

// A page of the manual that lists it.
struct HelpPage
{
    QString topic; // its file's name without ".html"
    QString title;

    bool operator==(const HelpPage &) const = default;
};

// Which page of the manual is about what. A topic is a page's name, "actions", or a place in it,
// "actions#delete".
namespace helptopics {

QString index();   // the page that lists the others
QString actions(); // what the actions do

// What F1 means where this widget has the focus; index() where nothing closer is known, or it is nullptr.
QString about(const QWidget *focus);
QString about(const QAction *action); // empty: nothing is known
void set(QAction *action, const QString &topic);

QString fileOf(const QString &page); // in the language of the program, or in English; empty: there is none
QList<HelpPage> pages();             // those that the index leads to, in its order

} // namespace helptopics
