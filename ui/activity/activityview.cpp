// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "ui/activity/activitymodel.h"
#include "ui/describe.h"
#include "ui/detail/readouttable.h"
#include "ui/detail/statenote.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

ActivityView::ActivityView(Journal *journal, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new ActivityModel(journal, this))
    , m_table(new QTableView)
    , m_note(new StateNote)
    , m_emptyText(tr("Nothing has been recorded yet."))
{
    setUpTable(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_model, &ActivityModel::stateChanged, this, &ActivityView::refresh);
    connect(m_note, &StateNote::tryAgainRequested, this, [this] { setFilter(m_model->filter()); });
    connect(m_table, &QTableView::doubleClicked, this, &ActivityView::request);
    refresh();
}

ActivityView::~ActivityView()
{
    m_table->setModel(nullptr); // assistive technology may still ask the view
}

void ActivityView::setUpTable(const QString &name)
{
    m_table->setModel(m_model);
    dressReadoutTable(m_table, name);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setResizeContentsPrecision(100); // rows that are not shown count too, but not all pages
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ActivityModel::ResultColumn, QHeaderView::Fixed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityView::widenColumns);
}

void ActivityView::setFilter(const JournalFilter &filter)
{
    m_model->setFilter(filter);
}

const JournalFilter &ActivityView::filter() const
{
    return m_model->filter();
}

void ActivityView::leave()
{
    m_model->leave();
}

void ActivityView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void ActivityView::refresh()
{
    StateNote::Content content;
    if (const std::optional<Error> &error = m_model->error()) {
        content.title = tr("The activity could not be read");
        content.text = describe::error(*error, {});
        content.canTryAgain = true;
    } else if (m_model->rowCount() == 0 && !m_model->isReading()) {
        content.text = m_model->filter().text.isEmpty()
                               ? m_emptyText
                               : tr("No activity matches “%1”.").arg(describe::plain(m_model->filter().text));
    }
    m_note->setContent(content);
    m_table->setVisible(m_model->rowCount() > 0);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    fitResult();
}

// As wide as their contents; what somebody has made wider stays so.
void ActivityView::widenColumns()
{
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        if (column == ActivityModel::ResultColumn || m_table->isColumnHidden(column))
            continue;
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        if (m_wide && m_table->columnWidth(column) < before)
            m_table->setColumnWidth(column, before);
    }
    m_wide = true;
}

// What the others leave, but so much that one can read it; then the table scrolls.
void ActivityView::fitResult()
{
    int others = 0;
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        if (column != ActivityModel::ResultColumn && !m_table->isColumnHidden(column))
            others += m_table->horizontalHeader()->sectionSize(column);
    }
    const int least = fontMetrics().averageCharWidth() * 24;
    m_table->setColumnWidth(ActivityModel::ResultColumn,
                            std::max(least, m_table->viewport()->width() - others));
}

void ActivityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitResult();
}

bool ActivityView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            request(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActivityView::request(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = m_model->at(index.row()).computerId();
    if (!id.isEmpty())
        Q_EMIT computerRequested(id);
}
