// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QList>
#include <QStringList>

// What became of several operations of one kind, in words. The texts of a server are made safe to show.
namespace batchreport {

QString name(const Operation &operation);   // of its computer
QString result(const Operation &operation); // "Queued", "Deleting…", "Deleted", "500 Internal Server Error"
QString details(const Operation &operation); // of a failure: the server's own words

QString title(Operation::Kind kind, int count);       // "Deleting 12 Computers"
QString progress(const QList<Operation> &operations); // "3 of 12 done · 1 failed · 4 in progress"
QString summary(const QList<Operation> &operations);  // "9 deleted, 2 failed, 1 already gone"
QString stopped(const QList<Operation> &operations); // "5 not started. Requests already sent …"; empty: none
QStringList
failures(const QList<Operation> &operations);          // "500 Internal Server Error (2): ml-eval-3, pr-4821"
QString plainText(const QList<Operation> &operations); // all of it, for the clipboard; columns by tabs

bool hasFailed(const Operation &operation); // finished, and not as asked for

// The operations that did not succeed and that may be asked for once more. Where the outcome is
// unknown, a deletion or an install may have happened after all: whoever repeats those looks at the computer
// first, so they are not among them. Refreshing or resuming twice does no harm.
QList<Operation> retryable(const QList<Operation> &operations);
// Their computers.
QStringList retryableIds(const QList<Operation> &operations);

} // namespace batchreport
