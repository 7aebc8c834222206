// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Format = ExportOrder::Format;

namespace {

QString homeOfDocuments()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(const FleetSnapshot &shown, const QStringList &selectedKeys,
                           const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_selected(fleetsnapshot::onlyOf(shown, selectedKeys))
    , m_fileName(fileName)
    , m_size(new QLabel)
    , m_all(new QRadioButton(tr("&All rows shown")))
    , m_selectedOnly(new QRadioButton(tr("&Selected rows only")))
    , m_csv(new QRadioButton(tr("&CSV, for spreadsheets")))
    , m_json(new QRadioButton(tr("&JSON, for programs")))
    , m_mark(new QCheckBox(tr("Begin with a &byte order mark, for programs that do not expect UTF-8")))
    , m_relay(new QCheckBox(tr("Include &relay URLs, which may carry secrets")))
    , m_note(new QLabel)
    , m_progress(new QProgressBar)
    , m_export(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("Export"));
    lay();
    for (QRadioButton *choice : {m_all, m_selectedOnly, m_csv, m_json})
        connect(choice, &QRadioButton::toggled, this, &ExportDialog::showChoice);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(&m_exporter, &FleetExporter::progressed, this, [this](int written, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(written);
    });
    connect(&m_exporter, &FleetExporter::saved, this, [this](const QString &path, int rows) {
        Q_EMIT exported(path, rows);
        accept();
    });
    connect(&m_exporter, &FleetExporter::cancelled, this, [this] {
        setWriting(false);
        m_note->setText(tr("Cancelled. Nothing was written."));
    });
    connect(&m_exporter, &FleetExporter::failed, this, &ExportDialog::showFailure);
    m_all->setChecked(true);
    m_csv->setChecked(true);
    showChoice();
    m_csv->setFocus();
}

void ExportDialog::lay()
{
    m_size->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setAccessibleName(tr("Result of the export"));
    m_note->hide();
    m_progress->setAccessibleName(tr("Rows written"));
    m_progress->hide();
    m_choices = new QWidget;
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(rowsPart());
    choices->addWidget(formatPart());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_size);
    column->addWidget(m_choices);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addStretch(1);
    // After all else and in the order in which they stand: where Qt has to put them in order, Tab leaves one
    // out.
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    column->addWidget(buttons);
}

QWidget *ExportDialog::rowsPart()
{
    auto *part = new QGroupBox(tr("Rows"));
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_all);
    column->addWidget(m_selectedOnly);
    m_selectedOnly->setEnabled(!m_selected.rows.isEmpty());
    return part;
}

QWidget *ExportDialog::formatPart()
{
    auto *part = new QGroupBox(tr("Format"));
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_csv);
    column->addWidget(m_mark);
    column->addWidget(m_json);
    column->addWidget(m_relay);
    m_relay->setVisible(hasRelayUrls());
    return part;
}

const FleetSnapshot &ExportDialog::chosen() const
{
    return m_selectedOnly->isChecked() ? m_selected : m_shown;
}

bool ExportDialog::hasRelayUrls() const
{
    return m_shown.columns.contains(FleetModel::RelayClientUrlColumn)
           || m_shown.columns.contains(FleetModel::RelayAgentUrlColumn);
}

void ExportDialog::showChoice()
{
    const FleetSnapshot &snapshot = chosen();
    m_size->setText(
            tr("%1, %2").arg(tr("%Ln row(s)", nullptr, static_cast<int>(snapshot.rows.size())),
                             tr("%Ln column(s)", nullptr, static_cast<int>(snapshot.columns.size()))));
    m_mark->setEnabled(m_csv->isChecked());
}

void ExportDialog::setWriting(bool writing)
{
    m_choices->setEnabled(!writing);
    m_export->setEnabled(!writing);
    m_progress->setVisible(writing);
    m_note->setVisible(!writing);
}

void ExportDialog::reject()
{
    if (m_exporter.isWriting())
        m_exporter.cancel();
    else
        QDialog::reject();
}

void ExportDialog::askWhere()
{
    const bool json = m_json->isChecked();
    auto *ask = new QFileDialog(this, tr("Export"), homeOfDocuments(),
                                json ? tr("JSON files (*.json)") : tr("CSV files (*.csv)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(json ? u"json"_s : u"csv"_s);
    ask->selectFile(m_fileName + (json ? u".json"_s : u".csv"_s));
    connect(ask, &QFileDialog::fileSelected, this, &ExportDialog::write);
    ask->open();
}

void ExportDialog::write(const QString &path)
{
    setWriting(true);
    m_exporter.start({.snapshot = chosen(),
                      .format = m_json->isChecked() ? Format::Json : Format::Csv,
                      .byteOrderMark = m_mark->isChecked(),
                      .withRelayUrls = m_relay->isChecked(),
                      .path = path});
}

void ExportDialog::showFailure(const Error &why)
{
    setWriting(false);
    const QString what = describe::error(why, {});
    m_note->setText(why.detail.isEmpty()
                            ? what
                            : tr("%1 The system says: %2").arg(what, describe::plain(why.detail)));
}
