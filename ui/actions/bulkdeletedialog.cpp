// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulkdeletedialog.h"

#include "ui/actions/confirmationfield.h"
#include "ui/actions/confirmationphrase.h"
#include "ui/actions/destructivebutton.h"
#include "ui/actions/dialogparts.h"
#include "ui/actions/fleetcounts.h"
#include "ui/actions/noteline.h"
#include "ui/actions/skippedbox.h"
#include "ui/actions/targetsmodel.h"
#include "ui/actions/targetsview.h"
#include "ui/announce.h"
#include "ui/describe.h"
#include "ui/detail/flowlayout.h"
#include "ui/scrolledpart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BulkDeleteDialog::BulkDeleteDialog(const Question &question, const FleetModel *fleet, Connection *connection,
                                   QWidget *parent)
    : TargetDialog(question, fleet, connection, parent)
    , m_body(new QWidget(this))
    , m_heading(dialogparts::heading())
    , m_targets(new TargetsModel(this))
    , m_list(new TargetsView(m_targets, true))
    , m_skipped(new SkippedBox)
    , m_consequences(dialogparts::text())
    , m_twins(new NoteLine(NoteLine::Look::Warning))
    , m_change(new NoteLine(NoteLine::Look::Warning))
    , m_blocked(new NoteLine(NoteLine::Look::Warning))
    , m_field(new ConfirmationField)
    , m_nothing(dialogparts::text())
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_heading);
    body->addWidget(makeCounts());
    body->addWidget(m_list, 1);
    body->addWidget(new ScrolledPart(makeRemarks()));
    auto *harm = new NoteLine(NoteLine::Look::Harm);
    body->addWidget(harm);
    harm->setText(tr("This cannot be undone."));
    body->addWidget(m_field);
    body->addWidget(m_blocked);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_body, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    makeButtons(column);
    connect(m_list, &TargetsView::keepRequested, this, &BulkDeleteDialog::removeTarget);
    connect(m_field, &ConfirmationField::matchChanged, this, &BulkDeleteDialog::showEnabled);
    connect(m_field, &ConfirmationField::enterPressed, m_delete, [this] { m_delete->setFocus(); });
    dialogparts::orderTabs(m_field->edit(), m_buttons);
    setMinimumWidth(dialogparts::width());
    BulkDeleteDialog::showQuestion({}); // by name: nothing is overridden while it is being built
    m_field->setFocus();
}

QWidget *BulkDeleteDialog::makeCounts()
{
    auto *counts = new QWidget;
    auto *column = new QVBoxLayout(counts);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *connection = new QHBoxLayout;
    connection->addWidget(new QLabel(tr("Connection:")));
    connection->addWidget(connectionLine(), 1);
    column->addLayout(connection);
    auto *row = new FlowLayout;
    row->setContentsMargins({});
    row->setSpacing(24);
    m_statuses = new QLabel;
    m_types = new QLabel;
    for (QLabel *label : {m_statuses, m_types}) {
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
    }
    column->addLayout(row);
    return counts;
}

QWidget *BulkDeleteDialog::makeRemarks()
{
    auto *remarks = new QWidget;
    auto *column = new QVBoxLayout(remarks);
    column->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_skipped), static_cast<QWidget *>(m_twins),
                          static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_consequences)})
        column->addWidget(part);
    return remarks;
}

void BulkDeleteDialog::makeButtons(QVBoxLayout *column)
{
    m_buttons = new QDialogButtonBox(this);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    m_delete = new DestructiveButton;
    m_buttons->addButton(m_delete, dialogparts::destructiveRole());
    dialogparts::withoutDefault(m_buttons);
    column->addWidget(m_buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &BulkDeleteDialog::accept);
}

bool BulkDeleteDialog::isComplete() const
{
    return m_field->matches();
}

void BulkDeleteDialog::showQuestion(const Changes &changes)
{
    if (question().targets.isEmpty()) {
        showNothingLeft();
        return;
    }
    const int before = m_targets->rowCount();
    m_targets->setTargets(question().targets, namesakes());
    m_skipped->setSkipped(question().skipped);
    m_twins->setText(namesakes().isEmpty()
                             ? QString()
                             : tr("Some names exist more than once. Check the IDs before you delete."));
    showNumbers();
    showChanges(changes);
    if (before != m_targets->rowCount() || !changes.renamed.isEmpty())
        m_field->clear();
    m_blocked->setText(blockedReason());
    showEnabled();
    dialogparts::fit(this);
}

void BulkDeleteDialog::showNumbers()
{
    const QList<Computer> &targets = question().targets;
    const int count = static_cast<int>(targets.size());
    const FleetCounts counts = FleetCounts::of(targets);
    const QString verb = tr("Delete %n Computer(s)", nullptr, count);
    setWindowTitle(verb);
    m_delete->setText(verb);
    m_heading->setText(tr("Permanently delete %n computer(s)?", nullptr, count));
    m_statuses->setText(counts.statuses());
    m_types->setText(counts.types());
    m_consequences->setText(counts.consequences());
    m_field->setPhrase(confirmation::phrase(targets.size()),
                       tr("The text matches. %1 is available.").arg(verb));
}

void BulkDeleteDialog::showChanges(const Changes &changes)
{
    QStringList sentences;
    for (const QString &name : changes.gone)
        sentences.append(tr("%1 has already been deleted.").arg(describe::inSentence(shortened(name, 64))));
    for (const QString &change : changes.renamed)
        sentences.append(tr("A name has just changed: %1").arg(change));
    constexpr qsizetype fits = 3;
    if (sentences.size() > fits) {
        const int more = static_cast<int>(sentences.size() - fits);
        sentences = sentences.first(fits);
        sentences.append(tr("%n more change(s) of this kind.", nullptr, more));
    }
    if (!sentences.isEmpty())
        m_change->setText(sentences.join(u'\n'));
}

void BulkDeleteDialog::showNothingLeft()
{
    if (!m_nothing->isHidden())
        return;
    m_body->hide();
    m_field->clear();
    m_nothing->show();
    announce(m_nothing, tr("No computer is left to delete."));
    dialogparts::onlyClose(m_buttons, this);
    dialogparts::fit(this);
}

void BulkDeleteDialog::showEnabled()
{
    const bool enabled = m_field->matches() && blockedReason().isEmpty();
    if (!enabled && m_delete->hasFocus())
        m_field->setFocus();
    m_delete->setEnabled(enabled);
}
