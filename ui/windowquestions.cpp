// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowquestions.h"

#include "ui/actions/opencomputerdialog.h"
#include "ui/connect/connectiondialog.h"
#include "ui/describe.h"
#include "ui/diagnostics/diagnosticsdialog.h"

#include <QMessageBox>
#include <QPushButton>

WindowQuestions::WindowQuestions(QWidget *window) : QObject(window), m_window(window) {}

void WindowQuestions::askForConnection(const Connection *present)
{
    auto *dialog = new ConnectionDialog(ConnectionDialog::Purpose::AddConnection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (present)
        dialog->form()->setProfile(present->profile());
    connect(dialog, &ConnectionDialog::confirmed, this, &WindowQuestions::connectionGiven);
    dialog->open();
}

void WindowQuestions::askForKey(Connection *connection)
{
    auto *dialog = new ConnectionDialog(ConnectionDialog::Purpose::UpdateKey, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->form()->setProfile(connection->profile());
    connect(connection, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &ConnectionDialog::confirmed, this,
            [this](const ConnectionForm::Input &input) { Q_EMIT keyGiven(input.key); });
    dialog->open();
}

void WindowQuestions::askForComputer(const FleetFilter *filter, Connection *connection)
{
    auto *dialog = new OpenComputerDialog(filter, connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenComputerDialog::chosen, this, &WindowQuestions::computerChosen);
    dialog->open();
}

void WindowQuestions::askForDiagnostics(const DiagnosticsCollector::Sources &sources)
{
    auto *dialog = new DiagnosticsDialog(sources, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiagnosticsDialog::saved, this, &WindowQuestions::diagnosticsSaved);
    dialog->open();
}

void WindowQuestions::askToQuit(Operation::Kind kind, const OperationQueue::Progress &progress)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Quit Millwright"));
    box->setTextFormat(Qt::PlainText);
    box->setText(describe::quitQuestion(kind, progress.queued, progress.inProgress));
    QPushButton *keep = box->addButton(tr("Keep Open"), QMessageBox::RejectRole);
    const QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(quit, &QPushButton::clicked, this, &WindowQuestions::quitConfirmed);
    box->open();
}
