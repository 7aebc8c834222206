// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectiondialog.h"

#include "ui/actions/dialogparts.h"
#include "ui/scrolledpart.h"
#include "ui/textsize.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

using Purpose = ConnectionDialog::Purpose;

QString title(Purpose purpose)
{
    switch (purpose) {
    case Purpose::AddConnection:
        return ConnectionDialog::tr("Add Connection");
    case Purpose::EditConnection:
        return ConnectionDialog::tr("Edit Connection");
    case Purpose::UpdateKey:
        return ConnectionDialog::tr("Update API Key");
    }
    return {};
}

QString verb(Purpose purpose)
{
    switch (purpose) {
    case Purpose::AddConnection:
        return ConnectionDialog::tr("Add Connection");
    case Purpose::EditConnection:
        return ConnectionDialog::tr("Save");
    case Purpose::UpdateKey:
        return ConnectionDialog::tr("Update Key");
    }
    return {};
}

} // namespace

ConnectionDialog::ConnectionDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_form(new ConnectionForm(this))
{
    setWindowTitle(title(purpose));
    setModal(true);
    setMinimumWidth(textsize::window(80, 1).width());
    m_form->setKeyOnly(purpose == Purpose::UpdateKey);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_confirm = buttons->addButton(verb(purpose), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ScrolledPart(m_form));
    column->addStretch();
    column->addWidget(buttons);
    m_confirm->setDefault(true);

    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ConnectionForm::grown, this, &ConnectionDialog::fit, Qt::QueuedConnection);
    m_form->focusKey();
}

void ConnectionDialog::fit()
{
    dialogparts::fit(this);
}

void ConnectionDialog::confirm()
{
    const Result<ConnectionForm::Input> input = m_form->input();
    if (!input)
        return;
    // A key that the server refuses must not take the place of one that it may still accept.
    if (m_purpose == Purpose::EditConnection && input->key)
        m_form->tryOut(*input, [this, typed = *input] { answer(typed); });
    else
        answer(*input);
}

void ConnectionDialog::answer(const ConnectionForm::Input &input)
{
    m_form->clearKey();
    accept();
    Q_EMIT confirmed(input);
}
