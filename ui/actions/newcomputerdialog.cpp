// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/newcomputerdialog.h"

#include "ui/actions/dialogparts.h"
#include "ui/actions/newcomputerform.h"
#include "ui/actions/noteline.h"
#include "ui/actions/targets.h"
#include "ui/announce.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/scrolledpart.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using Problem = NewComputerCheck::Problem;
using State = Operation::State;

namespace {

bool isMissing(Problem problem)
{
    return problem == Problem::NameMissing || problem == Problem::RemoteUserMissing;
}

// What several will be called; nothing about one.
QString namesLine(const QStringList &names, const QString &pattern)
{
    if (names.size() < 2)
        return {};
    const QString called = NewComputerDialog::tr("They are called %1.").arg(describe::names(names));
    return pattern.contains(u'#')
                   ? called
                   : NewComputerDialog::tr("%1 A “#” in the name is where the number goes.").arg(called);
}

} // namespace

NewComputerDialog::NewComputerDialog(const Start &start, const FleetModel *fleet, Connection *connection,
                                     QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_connection(connection)
    , m_form(new NewComputerForm)
    , m_origin(new NoteLine(NoteLine::Look::Warning))
    , m_answer(new NoteLine(NoteLine::Look::Warning))
    , m_warning(new NoteLine(NoteLine::Look::Warning))
    , m_namesakes(new NoteLine(NoteLine::Look::Warning))
    , m_problem(new NoteLine(NoteLine::Look::Warning))
    , m_state(dialogparts::text())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Computer"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_origin);
    column->addWidget(new ScrolledPart(m_form));
    for (NoteLine *note : {m_warning, m_namesakes, m_problem, m_answer})
        column->addWidget(note);
    column->addWidget(m_state);
    column->addStretch();
    makeButtons(column);
    setMinimumWidth(dialogparts::width());
    m_form->setConnection(connection->profile());
    m_form->setInput(start.input);
    m_origin->setText(start.note);
    connect(m_form, &NewComputerForm::changed, this, [this] {
        m_answer->setText({}); // it was about what stood here before
        review();
    });
    connect(connection, &QObject::destroyed, this, &NewComputerDialog::dismiss);
    connect(connection, &Connection::readinessChanged, this, &NewComputerDialog::review);
    connect(fleet, &FleetModel::fleetChanged, this, &NewComputerDialog::review);
    connect(fleet, &QAbstractItemModel::modelAboutToBeReset, this, &NewComputerDialog::dismiss);
    review();
    m_form->askForName();
}

void NewComputerDialog::makeButtons(QVBoxLayout *column)
{
    m_buttons = new QDialogButtonBox(this);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel")); // the platform's own word may carry a mnemonic
    m_cancel->setAutoDefault(false);
    m_create = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    column->addWidget(m_buttons);
    m_create->setDefault(true); // after it has a dialog: earlier, the first button would win
    connect(m_cancel, &QPushButton::clicked, this, &NewComputerDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewComputerDialog::accept);
    dialogparts::orderTabs(m_form->last(), m_buttons);
}

NewComputerInput NewComputerDialog::input() const
{
    return m_form->input();
}

void NewComputerDialog::review()
{
    if (!m_connection || m_stage != Stage::Editing)
        return;
    showCheck(newcomputer::check(input()), reasonAgainst(m_connection->readiness()));
}

void NewComputerDialog::showCheck(const NewComputerCheck &check, const QString &blocked)
{
    const QString problem = describe::reason(check);
    const bool missing = isMissing(check.problem);
    m_warning->setText(describe::warning(check));
    m_problem->setText(missing ? blocked : problem.isEmpty() ? blocked : problem);
    announce(m_state, missing ? problem : QString());
    m_state->setVisible(missing);
    showNamesakes(check.computers);
    m_create->setText(tr("Create %n Computer(s)", nullptr, input().count));
    const QString reason = problem.isEmpty() ? blocked : problem;
    m_create->setEnabled(reason.isEmpty());
    m_create->setAccessibleDescription(reason);
    grow();
}

void NewComputerDialog::showNamesakes(const QList<NewComputer> &wanted)
{
    const QSet<QString> known = namesOf(*m_fleet);
    QStringList names;
    QStringList taken;
    for (const NewComputer &computer : wanted) {
        names += computer.name;
        if (known.contains(computer.name))
            taken += computer.name;
    }
    m_form->setNames(namesLine(names, input().name));
    if (taken.isEmpty())
        m_namesakes->setText({});
    else if (taken.size() == 1)
        m_namesakes->setText(tr("The list has a computer called %1 already. The server will probably refuse "
                                "another.")
                                     .arg(describe::names(taken)));
    else
        m_namesakes->setText(tr("The list has computers called %1 already. The server will probably refuse "
                                "others.")
                                     .arg(describe::names(taken)));
}

void NewComputerDialog::accept()
{
    if (!isVisible() || m_stage != Stage::Editing || !m_connection)
        return;
    review();
    const NewComputerCheck check = newcomputer::check(input());
    if (!m_create->isEnabled() || !check.isComplete())
        return;
    const bool several = check.computers.size() > 1;
    m_answer->setText({});
    if (!several)
        showStage(Stage::Sending);
    Q_EMIT confirmed(check.computers);
    if (several)
        QDialog::accept();
}

void NewComputerDialog::reject()
{
    if (m_stage != Stage::Sending || !m_connection || m_leaving)
        return QDialog::reject();
    if (!m_sent) {
        Q_EMIT withdrawn();
        return QDialog::reject();
    }
    m_leaving = true;
    m_answer->setText(
            tr("The request has been sent and cannot be recalled. If you close this now, its answer "
               "is told in the main window."));
    m_cancel->setText(tr("Close"));
    grow();
}

void NewComputerDialog::showOperation(const Operation &operation)
{
    switch (operation.state) {
    case State::Queued:
    case State::Running:
    case State::Checking:
        m_sent = operation.state != State::Queued;
        announce(m_state, describe::creation(operation));
        return grow();
    case State::Succeeded:
        return QDialog::accept();
    case State::Failed:
    case State::NotStarted:
        return showFailure(operation);
    case State::OutcomeUnknown:
        return showUnknown(operation);
    }
}

void NewComputerDialog::showStage(Stage stage)
{
    m_stage = stage;
    m_sent = false;
    m_leaving = false;
    const bool editing = stage == Stage::Editing;
    m_form->setEnabled(editing);
    m_create->setEnabled(editing);
    m_cancel->setText(tr("Cancel"));
    if (editing)
        return review();
    for (NoteLine *note : {m_warning, m_namesakes, m_problem})
        note->setText({});
    m_state->setVisible(true);
    m_create->setAccessibleDescription({});
    if (stage == Stage::Sending)
        announce(m_state, tr("Creating…"));
    m_cancel->setFocus(); // a field that is disabled would lose it to nobody
}

void NewComputerDialog::dismiss()
{
    QDialog::reject();
}

void NewComputerDialog::showRefused(const QString &why)
{
    showStage(Stage::Editing);
    m_answer->setText(why);
    m_form->askForName();
    grow();
}

void NewComputerDialog::showFailure(const Operation &operation)
{
    showStage(Stage::Editing);
    m_answer->setText(dialogparts::breakable(describe::creation(operation)));
    if (operation.error.kind == Error::Kind::Conflict)
        m_form->askForName();
    else if (operation.error.kind == Error::Kind::Rejected)
        m_form->focusName();
    else
        m_create->setFocus();
    grow();
}

void NewComputerDialog::showUnknown(const Operation &operation)
{
    showStage(Stage::Unknown);
    m_state->hide();
    m_answer->setText(dialogparts::breakable(describe::creation(operation)));
    m_create->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    grow();
}

// The height follows the words upwards only: what is being typed into does not jump to and fro.
void NewComputerDialog::grow()
{
    const int before = height();
    dialogparts::fit(this);
    if (isVisible() && height() < before)
        resize(width(), before);
}
