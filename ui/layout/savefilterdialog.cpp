// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/savefilterdialog.h"

#include "ui/announce.h"
#include "ui/layout/savedfilters.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SaveFilterDialog::SaveFilterDialog(SavedFilters *filters, QWidget *parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_name(new QLineEdit(filters->suggestedName()))
    , m_note(new QLabel)
    , m_save(nullptr)
{
    setWindowTitle(tr("Save Filter"));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    m_name->setMaxLength(int(savedfilterfile::longestName));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->selectAll();
    column->addLayout(form);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_save->setDefault(true); // after it has a dialog: earlier, the first button would win
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveFilterDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::review);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    review();
    m_name->setFocus();
}

void SaveFilterDialog::review()
{
    const QString objection = m_filters->objection();
    QString note = objection;
    if (note.isEmpty() && m_filters->placeOf(m_name->text()) >= 0)
        note = tr("There is a filter of this name. It will be replaced.");
    announce(m_note, note);
    m_save->setEnabled(objection.isEmpty() && !m_name->text().trimmed().isEmpty());
}

void SaveFilterDialog::accept()
{
    m_filters->saveAs(m_name->text());
    QDialog::accept();
}
