// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QModelIndex>
#include <QString>

// Finds a row by the letters with which its text begins, as one types them.
class TypeAhead
{
public:
    bool isTyping() const; // the next letter belongs to those before
    // The row of this column that what has been typed leads to from the present one; invalid: none.
    QModelIndex find(const QAbstractItemModel &model, int column, int presentRow, const QString &letters);

private:
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};
