// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clearbutton.h"

#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void addClearButton(QLineEdit *field)
{
    QAction *clear = field->addAction(theme::icon(u"clear"_s), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("ClearButton", "Clear text"));
    clear->setToolTip(clear->text());
    clear->setVisible(!field->text().isEmpty());
    QObject::connect(clear, &QAction::triggered, field, &QLineEdit::clear);
    QObject::connect(field, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}
