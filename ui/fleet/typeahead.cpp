// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/typeahead.h"

#include "ui/describe.h"
#include "ui/fleet/fleetfilter.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace {

bool beginsWith(const Computer &computer, const QString &letters)
{
    // Most can be told by one letter, without making their names safe to show.
    const QChar first = computer.name.isEmpty() ? QChar() : computer.name.front();
    if (computer.isReadable() && first.unicode() < 0x80 && first.isLetterOrNumber()
        && first.toLower() != letters.front().toLower())
        return false;
    return describe::name(computer).startsWith(letters, Qt::CaseInsensitive);
}

} // namespace

bool TypeAhead::isTyping() const
{
    return m_sinceTyped.isValid() && !m_typed.isEmpty()
           && m_sinceTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
}

int TypeAhead::find(const FleetFilter &filter, int presentRow, const QString &letters)
{
    m_typed = isTyping() ? m_typed + letters : letters;
    m_sinceTyped.start();
    const int rows = filter.rowCount();
    if (rows == 0 || m_typed.isEmpty())
        return -1;
    // One letter again and again goes from match to match; more letters first try where we are.
    const bool repeated = m_typed.count(m_typed.front()) == m_typed.size();
    const QString wanted = repeated ? m_typed.left(1) : m_typed;
    const int from = std::max(0, presentRow) + (repeated ? 1 : 0);
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        if (beginsWith(*filter.fleet()->at(filter.sourceRow(row)).computer, wanted))
            return row;
    }
    return -1;
}
