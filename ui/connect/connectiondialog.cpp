// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectiondialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent), m_form(new ConnectionForm(this))
{
    const bool update = purpose == Purpose::UpdateKey;
    setWindowTitle(update ? tr("Update API Key") : tr("Add Connection"));
    setModal(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_form->setKeyOnly(update);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *confirmButton = buttons->addButton(update ? tr("Update Key") : tr("Add Connection"),
                                                    QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    confirmButton->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->focusKey();
}

void ConnectionDialog::confirm()
{
    const Result<ConnectionForm::Input> input = m_form->input();
    if (!input)
        return;
    m_form->clearKey();
    accept();
    Q_EMIT confirmed(*input);
}
