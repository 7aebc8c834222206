// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/typeahead.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

bool TypeAhead::isTyping() const
{
    return m_sinceTyped.isValid() && !m_typed.isEmpty()
           && m_sinceTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
}

QModelIndex TypeAhead::find(const QAbstractItemModel &model, int column, int presentRow,
                            const QString &letters)
{
    m_typed = isTyping() ? m_typed + letters : letters;
    m_sinceTyped.start();
    const int rows = model.rowCount();
    if (rows == 0 || m_typed.isEmpty())
        return {};
    // One letter again and again goes from match to match; more letters first try where we are.
    const bool repeated = m_typed.count(m_typed.front()) == m_typed.size();
    const QString wanted = repeated ? m_typed.left(1) : m_typed;
    const int from = std::max(0, presentRow) + (repeated ? 1 : 0);
    return model
            .match(model.index(from % rows, column), Qt::DisplayRole, wanted, 1,
                   Qt::MatchStartsWith | Qt::MatchWrap)
            .value(0);
}
