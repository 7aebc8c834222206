// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QDialog>
#include <QPointer>

class BatchModel;
class OperationQueue;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

// Shows how one batch of operations comes along and what came of each. Closing it stops nothing.
class BulkProgress : public QDialog
{
    Q_OBJECT

public:
    // `operations`: the batch as the queue has it now, at least one.
    BulkProgress(const QList<Operation> &operations, OperationQueue *queue, QWidget *parent);

    quint64 batch() const { return m_batch; }
    const BatchModel *model() const { return m_model; }

Q_SIGNALS:
    // [Retry Failed]: these computers are to be asked about once more.
    void retryRequested(Operation::Kind kind, const QStringList &ids);
    // Likewise, where what was asked for says all and there is nothing to ask about.
    void repeatRequested(const QList<Operation> &operations);

private:
    QTableView *makeTable();
    void makeButtons(QVBoxLayout *column);
    void follow(OperationQueue *queue);
    void setOperation(const Operation &operation);
    void showProgress();
    void showEnd();
    void copyReport();
    void retryFailed();

    quint64 m_batch;
    Operation::Kind m_kind;
    QPointer<OperationQueue> m_queue;
    BatchModel *m_model;
    QProgressBar *m_bar;
    QLabel *m_state;            // always there: a screen reader hears the end
    QLabel *m_stopped;          // what Stop Remaining did
    QPlainTextEdit *m_failures; // grouped by reason, after the end
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
};
