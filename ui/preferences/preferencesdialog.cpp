// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/networkpage.h"
#include "ui/preferences/preferencepages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

// A page keeps its width, and where the window is too low it is scrolled.
QWidget *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what has the focus is brought into view
    area->setWidget(page);
    return area;
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferenceStore *store, const Means &means, QWidget *parent)
    : QDialog(parent), m_titles(new QListWidget), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Preferences"));
    m_titles->setAccessibleName(tr("Pages"));
    addPages(store, means);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + 2 * m_titles->frameWidth()
                            + m_titles->verticalScrollBar()->sizeHint().width());
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *restore = buttons->addButton(tr("&Restore Defaults"), QDialogButtonBox::ResetRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    restore->setToolTip(tr("This page as a new installation has it"));
    for (QPushButton *button : {restore, close})
        button->setAutoDefault(false); // Enter in a field confirms that field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] {
        if (PreferencePage *page = m_pages.value(m_titles->currentRow()))
            page->restore();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_titles);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
}

void PreferencesDialog::add(PreferencePage *page)
{
    m_pages.append(page);
    m_titles->addItem(page->title());
    m_stack->addWidget(scrolling(page));
}

void PreferencesDialog::addPages(PreferenceStore *store, const Means &means)
{
    add(preferencepages::general(store, means.trayReason, means.notificationsReason));
    add(preferencepages::list(store));
    add(preferencepages::confirmations(store));
    add(preferencepages::looks(store));
    add(new NetworkPage(store));
    add(preferencepages::advanced(store, means.dataFolder, [this] { Q_EMIT resetLayoutRequested(); }));
}
