// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticsdialog.h"

#include "ui/describe.h"
#include "ui/detail/textbox.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = DiagnosticsPart::Kind;

constexpr int leastRow = 28; // logical pixels: a target for every hand

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::System:
        return DiagnosticsDialog::tr("Versions and system");
    case Kind::Plugins:
        return DiagnosticsDialog::tr("Qt plugins");
    case Kind::Settings:
        return DiagnosticsDialog::tr("Settings without secrets");
    case Kind::Log:
        return DiagnosticsDialog::tr("Log");
    case Kind::Activity:
        return DiagnosticsDialog::tr("Last activity");
    case Kind::Fleet:
        return DiagnosticsDialog::tr("Fleet in numbers");
    }
    return {};
}

QLabel *wrapping(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const DiagnosticsCollector::Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_collector(sources)
    , m_tree(new QTreeWidget)
    , m_text(new QPlainTextEdit)
    , m_named(new QCheckBox(tr("&Include real names and hosts")))
    , m_naming(wrapping({}))
    , m_note(wrapping(tr("Collecting…")))
    , m_save(new QPushButton(tr("&Save…")))
{
    setWindowTitle(tr("Create Diagnostics File"));
    lay();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DiagnosticsDialog::showPart);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DiagnosticsDialog::showReadiness);
    connect(m_named, &QCheckBox::toggled, this, &DiagnosticsDialog::showPart);
    connect(m_named, &QCheckBox::toggled, this, &DiagnosticsDialog::showNaming);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhere);
    connect(&m_collector, &DiagnosticsCollector::collected, this, &DiagnosticsDialog::take);
    connect(&m_collector, &DiagnosticsCollector::saved, this, [this](const QString &path) {
        Q_EMIT saved(path);
        accept();
    });
    connect(&m_collector, &DiagnosticsCollector::failed, this, [this](const Error &error) {
        m_saving = false;
        showReadiness();
        m_note->setText(describe::error(error, {}));
    });
    showNaming();
    showReadiness();
    m_collector.collect();
}

void DiagnosticsDialog::lay()
{
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setAccessibleName(tr("Parts of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setAccessibleName(tr("Text of the part"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 520});
    auto *column = new QVBoxLayout(this);
    column->addWidget(
            wrapping(tr("This makes a file that tells how Millwright fares on this machine. Nothing "
                        "is sent. Keys and other secrets are not part of it.")));
    column->addWidget(split, 1);
    column->addWidget(m_named);
    column->addWidget(m_naming);
    column->addWidget(m_note);
    // After all else and in the order in which they stand: where Qt has to put them in order, Tab leaves one
    // out.
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(820, 540);
}

void DiagnosticsDialog::take(const QList<DiagnosticsPart> &parts)
{
    m_parts = parts;
    for (const DiagnosticsPart &part : parts) {
        auto *item = new QTreeWidgetItem(m_tree, {titleOf(part.kind)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, part.fileName);
        item->setSizeHint(0, {0, std::max(leastRow, fontMetrics().height() + 10)});
    }
    m_note->clear();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
    showReadiness();
}

void DiagnosticsDialog::showPart()
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    if (row < 0 || row >= m_parts.size())
        return m_text->clear();
    const DiagnosticsPart &part = m_parts.at(row);
    const QString text = m_named->isChecked() ? part.namedText : part.text;
    m_text->setPlainText(text.isEmpty() ? tr("Nothing.") : text);
}

void DiagnosticsDialog::showNaming()
{
    m_naming->setText(m_named->isChecked() ? tr("The file tells the real names and hosts.")
                                           : tr("Names and hosts are replaced by pseudonyms."));
}

void DiagnosticsDialog::showReadiness()
{
    const bool some = !chosen().isEmpty();
    m_save->setEnabled(some && !m_saving);
    m_save->setToolTip(some || m_parts.isEmpty() ? QString() : tr("Choose at least one part"));
}

QList<DiagnosticsPart> DiagnosticsDialog::chosen() const
{
    QList<DiagnosticsPart> parts;
    for (int row = 0; row < m_tree->topLevelItemCount() && row < m_parts.size(); ++row) {
        if (m_tree->topLevelItem(row)->checkState(0) == Qt::Checked)
            parts += m_parts.at(row);
    }
    return parts;
}

void DiagnosticsDialog::askWhere()
{
    auto *ask = new QFileDialog(this, tr("Save Diagnostics File"), QDir::homePath(), tr("Zip files (*.zip)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(u"zip"_s);
    ask->selectFile(u"millwright-diagnostics-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(ask, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    ask->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    m_saving = true;
    m_note->setText(tr("Saving…"));
    showReadiness();
    m_collector.save(chosen(), m_named->isChecked(), path);
}
