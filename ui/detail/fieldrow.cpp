// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/fieldrow.h"

#include "app/api/servertext.h"
#include "ui/detail/textbox.h"

#include <QHBoxLayout>
#include <QPushButton>

FieldRow::FieldRow(QWidget *parent)
    : QWidget(parent), m_value(new TextBox(TextBox::Frame::None)), m_reveal(new QPushButton)
{
    m_value->setCopyAllText(tr("Copy Value"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_value, 1, Qt::AlignTop);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_revealed); });
}

void FieldRow::setField(const ComputerField &field)
{
    m_field = field;
    refresh();
}

void FieldRow::setRevealed(bool revealed)
{
    m_revealed = revealed;
    refresh();
}

void FieldRow::refresh()
{
    const bool reported = !m_field.value.isEmpty();
    const bool hidden = reported && m_field.secret && !m_revealed;
    m_value->setText(!reported ? tr("— (not reported)") : hidden ? servertext::mask() : m_field.value);
    m_value->setAccessibleName(m_field.caption);
    m_value->setAccessibleDescription(hidden ? tr("Hidden, because it may hold a secret") : QString());
    m_value->setCopyAllEnabled(reported && !hidden);
    m_reveal->setVisible(reported && m_field.secret);
    m_reveal->setText(hidden ? tr("Show") : tr("Hide"));
    m_reveal->setAccessibleName(hidden ? tr("Show %1").arg(m_field.caption)
                                       : tr("Hide %1").arg(m_field.caption));
}
