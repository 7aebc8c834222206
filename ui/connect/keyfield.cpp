// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/keyfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

KeyField::KeyField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QPushButton(tr("Show"), this))
{
    m_edit->setEchoMode(QLineEdit::Password);  // so that it is not spoken either
    m_edit->setAccessibleName(tr("API key:")); // a label that is no sibling does not name it
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show API key"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    setKept(false);

    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyField::submitted);
}

QString KeyField::text() const
{
    return m_edit->text();
}

void KeyField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
}

void KeyField::setKept(bool kept)
{
    m_edit->setPlaceholderText(kept ? tr("Empty: the kept key stays") : tr("Begins with fk-"));
}
