// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmdialog.h"

#include "ui/actions/confirmwords.h"
#include "ui/actions/dialogparts.h"
#include "ui/actions/noteline.h"
#include "ui/actions/skippedbox.h"
#include "ui/actions/targetsmodel.h"
#include "ui/actions/targetsview.h"
#include "ui/announce.h"
#include "ui/describe.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Question &question, const FleetModel *fleet, Connection *connection,
                             QWidget *parent)
    : TargetDialog(question, fleet, connection, parent)
    , m_body(new QWidget(this))
    , m_heading(dialogparts::heading())
    , m_text(dialogparts::text())
    , m_change(new NoteLine(NoteLine::Look::Warning))
    , m_blocked(new NoteLine(NoteLine::Look::Warning))
    , m_skipped(new SkippedBox)
    , m_dontAskAgain(new QCheckBox)
    , m_gone(dialogparts::text())
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_heading);
    body->addWidget(connectionLine());
    body->addWidget(m_text);
    if (question.several)
        makeList(body);
    body->addWidget(m_skipped);
    body->addWidget(m_change);
    body->addWidget(m_blocked);
    body->addWidget(m_dontAskAgain);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_body, 1);
    column->addWidget(m_gone);
    m_gone->hide();
    column->addSpacing(6);
    makeButtons(column);
    setMinimumWidth(dialogparts::width());
    ConfirmDialog::showQuestion({}); // by name: nothing is overridden while it is being built
    m_go->setFocus();
}

void ConfirmDialog::makeList(QVBoxLayout *column)
{
    m_targets = new TargetsModel(this);
    m_list = new TargetsView(m_targets, false);
    column->addWidget(m_list, 1);
}

void ConfirmDialog::makeButtons(QVBoxLayout *column)
{
    m_buttons = new QDialogButtonBox(this);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_go = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    column->addWidget(m_buttons);
    m_go->setDefault(true); // after it has a dialog: earlier, the first button would win
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ConfirmDialog::accept);
}

bool ConfirmDialog::dontAskAgain() const
{
    return m_dontAskAgain->isChecked() && !m_dontAskAgain->isHidden();
}

void ConfirmDialog::showQuestion(const Changes &changes)
{
    if (question().targets.isEmpty()) {
        if (m_gone->isHidden())
            showGone(changes.gone);
        return;
    }
    const QString name = describe::name(question().targets.constFirst());
    showWords(confirmWords(question(), describe::inSentence(dialogparts::elided(name, m_heading))));
    if (!changes.renamed.isEmpty())
        m_change->setText(tr("A name has just changed: %1").arg(changes.renamed.join(tr(", "))));
    if (m_targets) {
        m_targets->setTargets(question().targets, namesakes());
        m_list->updateGeometry();
    }
    m_blocked->setText(blockedReason());
    m_go->setEnabled(blockedReason().isEmpty());
    dialogparts::fit(this);
}

void ConfirmDialog::showWords(const ConfirmWords &words)
{
    setWindowTitle(words.title);
    m_heading->setText(words.heading);
    m_text->setText(dialogparts::breakable(words.paragraphs.join(u'\n')));
    m_skipped->setSkipped(question().skipped, words.introduction);
    m_dontAskAgain->setText(words.dontAskAgain);
    m_dontAskAgain->setVisible(!words.dontAskAgain.isEmpty());
    m_go->setText(words.button);
}

void ConfirmDialog::showGone(const QStringList &names)
{
    m_body->hide();
    m_gone->show();
    announce(m_gone, question().several || names.isEmpty()
                             ? tr("None of these computers is left to act on.")
                             : tr("%1 has already been deleted.")
                                       .arg(describe::inSentence(shortened(names.constFirst(), 64))));
    dialogparts::onlyClose(m_buttons, this);
    dialogparts::fit(this);
}
