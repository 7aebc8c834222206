// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deletedialog.h"

#include "ui/actions/confirmationfield.h"
#include "ui/actions/confirmationphrase.h"
#include "ui/actions/destructivebutton.h"
#include "ui/actions/dialogparts.h"
#include "ui/actions/noteline.h"
#include "ui/announce.h"
#include "ui/describe.h"
#include "ui/scrolledpart.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortId = 11; // an id in a sentence; whole where somebody has to tell two apart
constexpr qsizetype longestLine = 64;
constexpr qsizetype untypable = 40; // of a name that nobody has to type

QString typeLine(const Computer &computer)
{
    if (!computer.createdAt)
        return describe::type(computer);
    return DeleteDialog::tr("%1, created %2 ago")
            .arg(describe::type(computer),
                 describe::longAge(computer.createdAt, QDateTime::currentMSecsSinceEpoch()));
}

// What becomes of the machine itself depends on whose it is.
QString lastConsequence(Computer::Provider provider)
{
    switch (provider) {
    case Computer::Provider::Managed:
        return DeleteDialog::tr(
                "tears down its provider resources; files kept only on this computer are lost");
    case Computer::Provider::OwnMachine:
        return DeleteDialog::tr(
                "does not change the machine itself; to use it again it must be registered again");
    case Computer::Provider::Unknown:
        return DeleteDialog::tr("tears down provider resources if it is a managed computer");
    }
    return {};
}

} // namespace

DeleteDialog::DeleteDialog(const Question &question, const FleetModel *fleet, Connection *connection,
                           QWidget *parent)
    : TargetDialog(question, fleet, connection, parent)
    , m_body(new QWidget(this))
    , m_heading(dialogparts::heading())
    , m_twin(new NoteLine(NoteLine::Look::Warning))
    , m_change(new NoteLine(NoteLine::Look::Warning))
    , m_blocked(new NoteLine(NoteLine::Look::Warning))
    , m_field(new ConfirmationField)
    , m_gone(dialogparts::text())
{
    setWindowTitle(tr("Delete Computer"));
    auto *about = new QWidget;
    auto *facts = new QVBoxLayout(about);
    facts->setContentsMargins({});
    facts->addWidget(m_heading);
    facts->addWidget(makeFacts());
    facts->addWidget(m_twin);
    facts->addWidget(m_change);
    facts->addWidget(makeConsequences());
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(new ScrolledPart(about));
    auto *harm = new NoteLine(NoteLine::Look::Harm);
    body->addWidget(harm);
    harm->setText(tr("This cannot be undone."));
    body->addSpacing(6);
    body->addWidget(m_field);
    body->addWidget(m_blocked);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_body);
    column->addWidget(m_gone);
    column->addStretch();
    m_gone->hide();
    makeButtons(column);
    connect(m_field, &ConfirmationField::matchChanged, this, &DeleteDialog::showEnabled);
    connect(m_field, &ConfirmationField::enterPressed, m_delete, [this] { m_delete->setFocus(); });
    dialogparts::orderTabs(m_field->edit(), m_buttons);
    setMinimumWidth(dialogparts::width());
    DeleteDialog::showQuestion({}); // by name: nothing is overridden while it is being built
    if (mustType())
        m_field->setFocus();
    else
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus(); // the safe answer
}

QWidget *DeleteDialog::makeFacts()
{
    auto *facts = new QWidget;
    auto *form = new QFormLayout(facts);
    form->setContentsMargins({});
    form->setVerticalSpacing(4);
    m_computer = dialogparts::fact(form, tr("Computer:"));
    m_owner = dialogparts::fact(form, tr("Owner:"));
    m_ownerLabel = qobject_cast<QLabel *>(form->labelForField(m_owner));
    m_type = dialogparts::fact(form, tr("Type:"));
    dialogparts::row(form, tr("Connection:"), connectionLine());
    return facts;
}

QWidget *DeleteDialog::makeConsequences()
{
    auto *consequences = new QWidget;
    auto *grid = new QGridLayout(consequences);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    QLabel *title = dialogparts::text();
    title->setText(tr("Deleting it:"));
    grid->addWidget(title, 0, 0, 1, 2);
    const QStringList always{tr("marks the computer as deleted (sets deletedAt)"), tr("revokes its API key"),
                             tr("archives its sessions")};
    for (const QString &consequence : always)
        dialogparts::bullet(grid)->setText(consequence);
    m_lastConsequence = dialogparts::bullet(grid);
    return consequences;
}

void DeleteDialog::makeButtons(QVBoxLayout *column)
{
    m_buttons = new QDialogButtonBox(this);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel")); // the platform's own word may carry a mnemonic
    cancel->setAutoDefault(false);
    m_delete = new DestructiveButton;
    m_delete->setText(tr("Delete Computer"));
    m_buttons->addButton(m_delete, dialogparts::destructiveRole());
    dialogparts::withoutDefault(m_buttons);
    column->addWidget(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::accept);
}

bool DeleteDialog::isComplete() const
{
    return !mustType() || m_field->matches();
}

// Whether a computer that nobody knows the state of, or one of two of a name, is the right one, is worth the
// typing.
bool DeleteDialog::mustType() const
{
    if (!question().mayGoUntyped || question().targets.isEmpty())
        return true;
    const Computer &computer = question().targets.constFirst();
    const bool active =
            computer.status == Computer::Status::Active || computer.status == Computer::Status::Unknown;
    return active || namesakes().contains(computer.id);
}

void DeleteDialog::showQuestion(const Changes &changes)
{
    if (question().targets.isEmpty()) {
        if (!changes.gone.isEmpty())
            showGone(changes.gone.constFirst());
        return;
    }
    if (!changes.renamed.isEmpty()) {
        m_change->setText(tr("Its name has just changed: %1").arg(changes.renamed.constFirst()));
        m_field->clear();
        if (mustType())
            m_field->setFocus();
    }
    showComputer(question().targets.constFirst());
    m_blocked->setText(blockedReason());
    showEnabled();
    dialogparts::fit(this);
}

void DeleteDialog::showComputer(const Computer &computer)
{
    const QString name = describe::name(computer);
    const bool sharesName = namesakes().contains(computer.id);
    const bool typable = confirmation::isTypable(computer.name);
    const QString id =
            shortened(describe::plain(computer.id), sharesName || !typable ? longestLine : shortId);
    m_heading->setText(
            tr("Permanently delete “%1”?").arg(describe::inSentence(dialogparts::elided(name, m_heading))));
    m_computer->setText(
            tr("%1   (ID %2)")
                    .arg(describe::inSentence(shortened(name, typable ? longestLine : untypable)), id));
    const bool showsOwner = sharesName && !computer.ownerId.isEmpty();
    m_owner->setText(describe::owner(computer));
    m_owner->setVisible(showsOwner);
    m_ownerLabel->setVisible(showsOwner);
    m_type->setText(typeLine(computer));
    m_twin->setText(sharesName ? tr("Another computer has the same name. Check the ID before you delete.")
                               : QString());
    m_lastConsequence->setText(lastConsequence(computer.provider()));
    m_field->setPhrase(confirmation::phrase(computer), tr("Name matches. Delete Computer is available."));
}

void DeleteDialog::showGone(const QString &name)
{
    m_body->hide();
    m_field->clear();
    m_gone->show();
    announce(m_gone,
             tr("%1 has already been deleted.").arg(describe::inSentence(shortened(name, longestLine))));
    dialogparts::onlyClose(m_buttons, this);
    dialogparts::fit(this);
}

void DeleteDialog::showEnabled()
{
    const bool enabled = isComplete() && blockedReason().isEmpty();
    m_field->setVisible(mustType());
    if (!enabled && m_delete->hasFocus() && mustType())
        m_field->setFocus(); // a button that is disabled would pass the focus on to Cancel
    m_delete->setEnabled(enabled);
}
