// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operationqueue.h"
#include "ui/notice.h"

#include <QHash>
#include <QPointer>
#include <QSet>

// Tells people what came of operations: a sentence for each single one, and for several one at their end.
class Outcomes : public QObject
{
    Q_OBJECT

public:
    explicit Outcomes(QObject *parent = nullptr);

    void setQueue(OperationQueue *queue); // nullptr: none
    // An open dialog tells what speaks against this one; 0: none does.
    void setToldElsewhere(quint64 batch) { m_toldElsewhere = batch; }
    // The notice's key → what to ask for again; nothing: it is of several, or unknown.
    std::optional<Operation> failed(const QString &key) const;
    static QString keyOf(quint64 batch);

Q_SIGNALS:
    void announced(const QString &text);    // for the status bar's last result
    void problem(const Notice &notice);     // for the message strip
    void problemSolved(const QString &key); // a later attempt went well: its notice may go

private:
    void tell(const Operation &operation);
    void tellOne(const Operation &operation);
    void tellBatch(quint64 batch);

    QPointer<OperationQueue> m_queue;
    quint64 m_toldElsewhere = 0;
    QHash<QString, Operation> m_failed; // by lane
};
