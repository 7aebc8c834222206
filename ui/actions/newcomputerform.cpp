// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/newcomputerform.h"

#include "ui/actions/dialogparts.h"
#include "ui/announce.h"
#include "ui/connectionline.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Hides or shows a field together with its label. QFormLayout::setRowVisible() leaves the row's gap behind
// for fields that are layouts, and all rows here are widgets.
void setRowShown(const QFormLayout *form, QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = form->labelForField(field))
        label->setVisible(shown);
}

} // namespace

NewComputerForm::NewComputerForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_connection(new ConnectionLine)
    , m_managed(new QRadioButton(tr("&Managed: the service sets it up")))
    , m_own(new QRadioButton(tr("O&wn machine: nothing is set up")))
    , m_name(new QLineEdit)
    , m_count(new QSpinBox)
    , m_names(dialogparts::text())
    , m_remoteUser(new QLineEdit)
    , m_repositories(new QPlainTextEdit)
    , m_install(new QCheckBox(tr("&Install dependencies automatically")))
    , m_advanced(new QToolButton)
    , m_serviceAccount(new QLineEdit)
    , m_host(new QLineEdit)
{
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    dialogparts::row(m_layout, tr("Connection:"), m_connection);
    makeKinds(m_layout);
    makeNames(m_layout);
    makeManaged(m_layout);
    makeAdvanced(m_layout);
    for (QLineEdit *field : {m_name, m_remoteUser, m_serviceAccount, m_host})
        connect(field, &QLineEdit::textChanged, this, &NewComputerForm::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &NewComputerForm::changed);
    connect(m_repositories, &QPlainTextEdit::textChanged, this, &NewComputerForm::changed);
    connect(m_install, &QCheckBox::toggled, this, &NewComputerForm::changed);
    connect(m_managed, &QRadioButton::toggled, this, &NewComputerForm::showKind);
    showKind();
}

void NewComputerForm::makeKinds(QFormLayout *form)
{
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_managed);
    column->addWidget(m_own);
    m_managed->setChecked(true);
    kinds->setAccessibleName(tr("Kind"));
    form->addRow(tr("Kind:"), kinds);
}

void NewComputerForm::makeNames(QFormLayout *form)
{
    m_count->setRange(1, newcomputer::mostAtOnce);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_names->hide();
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Remote user:"), m_remoteUser);
    form->addRow(tr("&How many:"), m_count);
    form->addRow(QString(), m_names);
}

void NewComputerForm::makeManaged(QFormLayout *form)
{
    m_repositories->setTabChangesFocus(true);
    m_repositories->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_repositories->setPlaceholderText(tr("owner/name or an address, one a line"));
    m_repositories->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    form->addRow(tr("Re&positories:"), m_repositories);
    form->addRow(QString(), m_install);
}

void NewComputerForm::makeAdvanced(QFormLayout *form)
{
    m_advanced->setText(tr("&Advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setFocusPolicy(Qt::TabFocus);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_advanced, &QToolButton::toggled, this, &NewComputerForm::showKind);
    form->addRow(QString(), m_advanced);
    form->addRow(tr("&Service account ID:"), m_serviceAccount);
    form->addRow(tr("Host I&D:"), m_host);
    m_serviceAccount->setPlaceholderText(tr("Empty: it belongs to you"));
    m_host->setPlaceholderText(tr("A UUID, or empty"));
}

void NewComputerForm::showKind()
{
    const bool managed = m_managed->isChecked();
    // Nothing is sent that is out of sight.
    const bool filled = !m_serviceAccount->text().isEmpty() || (!managed && !m_host->text().isEmpty());
    const bool advanced = m_advanced->isChecked() || filled;
    m_advanced->setChecked(advanced);
    m_advanced->setArrowType(advanced                               ? Qt::DownArrow
                             : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                    : Qt::RightArrow);
    setRowShown(m_layout, m_repositories, managed);
    setRowShown(m_layout, m_install, managed);
    setRowShown(m_layout, m_serviceAccount, advanced);
    setRowShown(m_layout, m_host, advanced && !managed);
    Q_EMIT changed(); // also the room that it takes
}

NewComputerInput NewComputerForm::input() const
{
    return {.managed = m_managed->isChecked(),
            .name = m_name->text(),
            .count = m_count->value(),
            .remoteUser = m_remoteUser->text(),
            .repositories = m_repositories->toPlainText(),
            .installsDependencies = m_install->isChecked(),
            .serviceAccountId = m_serviceAccount->text(),
            .hostId = m_host->text()};
}

void NewComputerForm::setInput(const NewComputerInput &input)
{
    m_managed->setChecked(input.managed);
    m_own->setChecked(!input.managed);
    m_name->setText(input.name);
    m_count->setValue(input.count);
    m_remoteUser->setText(input.remoteUser);
    m_repositories->setPlainText(input.repositories);
    m_install->setChecked(input.installsDependencies);
    m_serviceAccount->setText(input.serviceAccountId);
    m_host->setText(input.hostId);
    showKind();
}

void NewComputerForm::setConnection(const ConnectionProfile &profile)
{
    m_connection->setProfile(profile);
}

void NewComputerForm::setNames(const QString &names)
{
    announce(m_names, dialogparts::breakable(names));
    m_names->setVisible(!names.isEmpty());
}

void NewComputerForm::askForName()
{
    focusName();
    m_name->selectAll();
}

// Not a focus proxy: Tab would jump to it over what stands above the name.
void NewComputerForm::focusName()
{
    m_name->setFocus();
}

QWidget *NewComputerForm::last() const
{
    return m_host;
}
