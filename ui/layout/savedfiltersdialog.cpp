// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/savedfiltersdialog.h"

#include "ui/describe.h"
#include "ui/layout/savedfilters.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

SavedFiltersDialog::SavedFiltersDialog(SavedFilters *filters, QWidget *parent)
    : QDialog(parent), m_filters(filters), m_list(new QListWidget(this)), m_rename(nullptr), m_remove(nullptr)
{
    setWindowTitle(tr("Saved Filters"));
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *buttons = new QDialogButtonBox(this);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Re&move"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    for (QPushButton *button : {m_rename, m_remove})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QAbstractButton::clicked, m_list, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_filters->remove(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_filters->rename(m_list->row(item), item->text());
        QMetaObject::invokeMethod(this, &SavedFiltersDialog::fill,
                                  Qt::QueuedConnection); // its editor is still closing
    });
    connect(filters, &SavedFilters::changed, this, &SavedFiltersDialog::fill, Qt::QueuedConnection);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 16);
    fill();
}

void SavedFiltersDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const SavedFilter &filter : m_filters->list()) {
        auto *item = new QListWidgetItem(describe::plain(filter.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(describe::plain(filter.text));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    updateButtons();
}

void SavedFiltersDialog::updateButtons()
{
    m_rename->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
}
