// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowquestions.h"

#include "ui/actions/opencomputerdialog.h"
#include "ui/connect/connectiondialog.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/export/exportdialog.h"

#include <QDate>
#include <QMessageBox>
#include <QPushButton>

namespace {

void fill(ConnectionForm *form, const WindowQuestions::AboutConnection &about)
{
    form->setKeyNote(about.keyNote);
    form->setTakenNames(about.takenNames);
    if (about.keptKey)
        form->setKeptKey(about.keptKey);
}

void show(ConnectionDialog *dialog, QObject *context, const WindowQuestions::Answer &answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ConnectionDialog::confirmed, context, answer);
    dialog->open();
}

// For the file: with nothing in it that some system does not allow.
QString exportName(const QString &connectionName)
{
    QString name = WindowQuestions::tr("computers");
    if (!connectionName.isEmpty())
        name += QLatin1Char('-') + connectionName;
    name += QLatin1Char('-') + QDate::currentDate().toString(Qt::ISODate);
    for (QChar &c : name)
        c = c.isLetterOrNumber() ? c : QLatin1Char('-');
    return name;
}

} // namespace

WindowQuestions::WindowQuestions(QWidget *window) : QObject(window), m_window(window) {}

void WindowQuestions::askForConnection(const AboutConnection &about, QWidget *over, const Answer &answer)
{
    auto *dialog = new ConnectionDialog(ConnectionDialog::Purpose::AddConnection, over ? over : m_window);
    dialog->form()->setUsualReach(about.usualProxy, about.usualCaFile);
    fill(dialog->form(), about);
    show(dialog, this, answer);
}

void WindowQuestions::askToEdit(const ConnectionProfile &profile, const AboutConnection &about, QWidget *over,
                                const Answer &answer)
{
    auto *dialog = new ConnectionDialog(ConnectionDialog::Purpose::EditConnection, over ? over : m_window);
    dialog->form()->setProfile(profile);
    fill(dialog->form(), about);
    show(dialog, this, answer);
}

void WindowQuestions::askForKey(Connection *connection, const QString &keyNote, const Answer &answer)
{
    auto *dialog = new ConnectionDialog(ConnectionDialog::Purpose::UpdateKey, m_window);
    dialog->form()->setProfile(connection->profile());
    dialog->form()->setKeyNote(keyNote);
    connect(connection, &QObject::destroyed, dialog, &QDialog::reject);
    show(dialog, this, answer);
}

QMessageBox *WindowQuestions::box(QWidget *over, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(over ? over : m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

QPushButton *WindowQuestions::open(QMessageBox *box, const QString &stay, const QString &go)
{
    QPushButton *staying = box->addButton(stay, QMessageBox::RejectRole);
    QPushButton *going = box->addButton(go, QMessageBox::DestructiveRole);
    box->setDefaultButton(staying);
    box->setEscapeButton(staying);
    box->open();
    return going;
}

void WindowQuestions::askToLeave(Connection *connection, QWidget *over, const std::function<void()> &yes)
{
    const OperationQueue::Progress progress = connection->operations()->progress();
    QMessageBox *question =
            box(over, tr("Leave Connection"),
                describe::leaveQuestion(connection->profile().name, progress.queued, progress.inProgress));
    connect(connection, &QObject::destroyed, question, &QDialog::reject);
    connect(open(question, tr("Stay"), tr("Leave")), &QPushButton::clicked, this, yes);
}

void WindowQuestions::askToRemove(const QString &question, QWidget *over, const std::function<void()> &yes)
{
    connect(open(box(over, tr("Remove Connection"), question), tr("Cancel"), tr("Remove Connection")),
            &QPushButton::clicked, this, yes);
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

void WindowQuestions::askToExport(const FleetSnapshot &shown, const QStringList &selectedKeys,
                                  const QString &connectionName)
{
    auto *dialog = new ExportDialog(shown, selectedKeys, exportName(connectionName), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &WindowQuestions::exported);
    dialog->open();
}

void WindowQuestions::askToQuit(Operation::Kind kind, const OperationQueue::Progress &progress)
{
    QMessageBox *question = box(nullptr, tr("Quit Millwright"),
                                describe::quitQuestion(kind, progress.queued, progress.inProgress));
    connect(open(question, tr("Keep Open"), tr("Quit")), &QPushButton::clicked, this,
            &WindowQuestions::quitConfirmed);
}
