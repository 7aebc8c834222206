// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionsdialog.h"

#include "ui/actions/noteline.h"
#include "ui/connect/connectionsmodel.h"
#include "ui/textsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

ConnectionsDialog::ConnectionsDialog(ConnectionDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new ConnectionsModel(desk, this))
    , m_table(new QTableView(this))
    , m_notice(new NoteLine(NoteLine::Look::Warning))
    , m_add(button(tr("&Add…")))
    , m_edit(button(tr("&Edit…")))
    , m_remove(button(tr("&Remove…")))
    , m_connect(button(tr("&Connect")))
{
    setWindowTitle(tr("Connections"));
    makeTable();
    auto *actions = new QVBoxLayout;
    for (QPushButton *each : {m_connect, m_add, m_edit, m_remove})
        actions->addWidget(each);
    actions->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_table, 1);
    row->addLayout(actions);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    m_connect->setDefault(true);
    resize(textsize::window(104, 20));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(current()); });
    connect(desk, &ConnectionDesk::noticed, m_notice,
            [this](const Notice &notice) { m_notice->setText(notice.text); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsDialog::showEnabled);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ConnectionsDialog::showEnabled);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsDialog::fitTable);
    showEnabled();
    m_table->setFocus();
}

QPushButton *ConnectionsDialog::button(const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setAutoDefault(false);
    return made;
}

void ConnectionsDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setTabKeyNavigation(false); // Tab leads out, not from cell to cell for ever
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    // The names take what the others leave, but never less than a short one.
    m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 12);
    m_table->horizontalHeader()->setSectionResizeMode(ConnectionsModel::NameColumn, QHeaderView::Stretch);
    for (int column = ConnectionsModel::ServerColumn; column < ConnectionsModel::ColumnCount; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    fitTable();
    const int present = m_model->row(m_desk->present());
    m_table->setCurrentIndex(m_model->index(std::max(present, 0), 0));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsDialog::showEnabled);
    connect(m_table, &QAbstractItemView::activated, m_connect, &QPushButton::click);
}

void ConnectionsDialog::fitTable()
{
    constexpr int widestTable = 720; // logical pixels: the dialog fits the smallest window
    const int letter = m_table->fontMetrics().averageCharWidth();
    const QAbstractItemView *view = m_table; // a table's own is not for others
    int wanted =
            2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width()
            + std::clamp(view->sizeHintForColumn(ConnectionsModel::NameColumn), letter * 12, letter * 40);
    for (int column = ConnectionsModel::ServerColumn; column < ConnectionsModel::ColumnCount; ++column)
        wanted += m_table->horizontalHeader()->sectionSize(column);
    m_table->setMinimumWidth(std::min(wanted, widestTable));
}

QString ConnectionsDialog::current() const
{
    return m_model->handle(m_table->currentIndex().row());
}

void ConnectionsDialog::showEnabled()
{
    const QString handle = current();
    for (QPushButton *each : {m_edit, m_remove})
        each->setEnabled(!handle.isEmpty());
    m_connect->setEnabled(!handle.isEmpty() && handle != m_desk->present());
    m_connect->setToolTip(!handle.isEmpty() && handle == m_desk->present()
                                  ? tr("The window shows this connection already")
                                  : QString());
}
