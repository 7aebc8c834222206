// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/remoteuserdialog.h"

#include "app/fleet/newcomputerrules.h"
#include "ui/actions/dialogparts.h"
#include "ui/actions/noteline.h"
#include "ui/connectionline.h"
#include "ui/describe.h"
#include "ui/describe_newcomputer.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RemoteUserDialog::RemoteUserDialog(const Computer &computer, QWidget *parent)
    : QDialog(parent)
    , m_former(computer.remoteUser)
    , m_connection(new ConnectionLine)
    , m_field(new QLineEdit(computer.remoteUser))
    , m_note(new NoteLine(NoteLine::Look::Warning))
{
    setWindowTitle(tr("Change Remote User"));
    auto *column = new QVBoxLayout(this);
    QLabel *heading = dialogparts::heading();
    heading->setText(
            tr("Change the remote user of “%1”")
                    .arg(describe::inSentence(dialogparts::elided(describe::name(computer), heading))));
    column->addWidget(heading);
    auto *form = new QFormLayout;
    dialogparts::row(form, tr("Connection:"), m_connection);
    form->addRow(tr("&Remote user:"), m_field);
    m_field->setAccessibleName(tr("Remote user"));
    m_field->selectAll();
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_change->setDefault(true); // after it has a dialog: earlier, the first button would win
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemoteUserDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &RemoteUserDialog::review);
    setMinimumWidth(dialogparts::width() * 4 / 5);
    review();
    m_field->setFocus();
}

void RemoteUserDialog::setConnection(const ConnectionProfile &profile)
{
    m_connection->setProfile(profile);
    dialogparts::fit(this);
}

QString RemoteUserDialog::user() const
{
    return m_field->text().trimmed();
}

void RemoteUserDialog::setBlocked(const QString &why)
{
    m_blocked = why;
    review();
}

void RemoteUserDialog::review()
{
    const std::optional<Error> error = objectionToRemoteUser(user());
    NewComputerCheck check;
    check.unusualUser = !user().isEmpty() && !newcomputer::isUsual(user());
    QString note = m_blocked;
    if (note.isEmpty() && error && !user().isEmpty()) // an empty field needs no reproach
        note = describe::error(*error, {});
    else if (note.isEmpty())
        note = describe::warning(check);
    m_note->setText(note);
    m_change->setEnabled(!error && m_blocked.isEmpty());
    m_change->setAccessibleDescription(m_change->isEnabled() ? QString() : note);
    dialogparts::fit(this);
}

void RemoteUserDialog::accept()
{
    if (objectionToRemoteUser(user()) || !m_blocked.isEmpty())
        return;
    if (m_field->text() != m_former) // untouched, it would undo what others changed meanwhile
        Q_EMIT confirmed(user());
    QDialog::accept();
}
