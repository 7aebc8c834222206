// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

class FleetFilter;

// Finds a row by the letters with which its name begins, as one types them.
class TypeAhead
{
public:
    bool isTyping() const; // the next letter belongs to those before
    // The shown row that what has been typed leads to from the present one; -1: none.
    int find(const FleetFilter &filter, int presentRow, const QString &letters);

private:
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};
