// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/bulkprogress.h"

#include "app/fleet/operationqueue.h"
#include "ui/actions/batchmodel.h"
#include "ui/actions/batchreport.h"
#include "ui/actions/dialogparts.h"
#include "ui/announce.h"
#include "ui/textsize.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BulkProgress::BulkProgress(const QList<Operation> &operations, OperationQueue *queue, QWidget *parent)
    : QDialog(parent)
    , m_batch(operations.constFirst().batch)
    , m_kind(operations.constFirst().kind)
    , m_queue(queue)
    , m_model(new BatchModel(operations, this))
    , m_bar(new QProgressBar)
    , m_state(dialogparts::text())
    , m_stopped(dialogparts::text())
    , m_failures(new QPlainTextEdit)
{
    const int count = static_cast<int>(operations.size());
    setWindowTitle(batchreport::title(m_kind, count));
    setModal(false);
    m_bar->setRange(0, count);
    m_bar->setTextVisible(false); // the line below it says more
    m_bar->setAccessibleName(tr("Progress"));
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_failures->setAccessibleName(tr("Failures by reason"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(makeTable(), 1);
    column->addWidget(m_stopped);
    column->addWidget(m_failures);
    makeButtons(column);
    m_stopped->hide();
    m_failures->hide();
    resize(textsize::window(105, 28));
    follow(queue);
    showProgress();
}

void BulkProgress::follow(OperationQueue *queue)
{
    connect(queue, &OperationQueue::operationChanged, this, &BulkProgress::setOperation);
    // The connection went: what is shown stays as the last that is known, and nothing can be asked for.
    connect(queue, &QObject::destroyed, this, [this] {
        m_stop->setEnabled(false);
        m_retry->setEnabled(false);
    });
}

QTableView *BulkProgress::makeTable()
{
    auto *table = new QTableView;
    table->setModel(m_model);
    table->setAccessibleName(tr("Results"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(BatchModel::ComputerColumn, fontMetrics().averageCharWidth() * 26);
    header->resizeSection(BatchModel::ResultColumn, fontMetrics().averageCharWidth() * 28);
    table->setCurrentIndex(m_model->index(0, 0));
    return table;
}

void BulkProgress::makeButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_stop = new QPushButton(tr("Stop Remaining"));
    m_retry = new QPushButton(tr("Retry Failed"));
    auto *copy = new QPushButton(tr("Copy Report"));
    auto *close = new QPushButton(tr("Close"));
    row->addWidget(m_stop);
    row->addStretch();
    for (QPushButton *button : {m_retry, copy, close})
        row->addWidget(button);
    for (QPushButton *button : {m_stop, m_retry, copy, close})
        button->setAutoDefault(false); // an Enter meant for the main window answers nothing here
    m_retry->setVisible(false);
    m_stop->setShortcut(Qt::CTRL | Qt::Key_Period); // as in the main window
    column->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_queue)
            m_queue->stopRemaining(m_batch);
    });
    connect(m_retry, &QPushButton::clicked, this, &BulkProgress::retryFailed);
    connect(copy, &QPushButton::clicked, this, &BulkProgress::copyReport);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void BulkProgress::setOperation(const Operation &operation)
{
    if (operation.batch != m_batch)
        return;
    m_model->setOperation(operation);
    showProgress();
}

void BulkProgress::showProgress()
{
    const QList<Operation> &operations = m_model->operations();
    const auto isWaiting = [](const Operation &operation) {
        return operation.state == Operation::State::Queued;
    };
    const auto open = std::count_if(operations.cbegin(), operations.cend(),
                                    [](const Operation &operation) { return operation.isOpen(); });
    m_bar->setValue(static_cast<int>(operations.size() - open));
    m_stop->setEnabled(m_queue && std::any_of(operations.cbegin(), operations.cend(), isWaiting));
    announce(m_stopped, batchreport::stopped(operations));
    m_stopped->setVisible(!m_stopped->text().isEmpty());
    if (open == 0)
        showEnd();
    else
        m_state->setText(batchreport::progress(operations));
}

void BulkProgress::showEnd()
{
    const QList<Operation> &operations = m_model->operations();
    announce(m_state, batchreport::summary(operations));
    m_failures->setPlainText(batchreport::failures(operations).join(u'\n'));
    const int lines = std::clamp(m_failures->blockCount(), 1, 4);
    m_failures->setFixedHeight(m_failures->fontMetrics().lineSpacing() * (lines + 1) + 8); // one may wrap
    m_failures->setVisible(!m_failures->document()->isEmpty());
    m_stop->setVisible(false);
    m_retry->setVisible(!batchreport::retryable(operations).isEmpty());
}

void BulkProgress::retryFailed()
{
    if (isRepeatable(m_kind))
        Q_EMIT repeatRequested(batchreport::retryable(m_model->operations()));
    else
        Q_EMIT retryRequested(m_kind, batchreport::retryableIds(m_model->operations()));
}

void BulkProgress::copyReport()
{
    QGuiApplication::clipboard()->setText(batchreport::plainText(m_model->operations()));
}
