// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QString>

class QDialog;
class QFormLayout;
class QGridLayout;
class QLabel;
class QWidget;

// What the dialogs of this folder are built from. Every text is plain: names come from elsewhere.
namespace dialogparts {

QLabel *heading();                                     // the question, bold
QLabel *text();                                        // wraps
QLabel *fact(QFormLayout *form, const QString &label); // a row; its value can be selected and copied
void row(QFormLayout *form, const QString &label, QWidget *field); // whose label is plain, too
QLabel *bullet(QGridLayout *grid);                                 // a row of a list; two columns

// A name cut in its middle so that it fits the heading's line. The whole name stands below it.
QString elided(const QString &name, const QLabel *heading);
int width();               // pixels, from the font: about 500 at the usual size
void fit(QDialog *dialog); // its height follows its words; it keeps its width

// Cancel stays left of the action on macOS too; elsewhere the platform's order.
QDialogButtonBox::ButtonRole destructiveRole();
// No button answers an Enter that was meant for something else.
void withoutDefault(QDialogButtonBox *buttons);
// Gives long words places to break at, so that they wrap and do not widen the dialog.
QString breakable(const QString &text);
// The buttons follow the widget, in the order in which they stand.
void orderTabs(QWidget *before, QDialogButtonBox *buttons);
// The question is moot: nothing but [Close] is left, and it has the focus.
void onlyClose(QDialogButtonBox *buttons, QDialog *dialog);

} // namespace dialogparts
