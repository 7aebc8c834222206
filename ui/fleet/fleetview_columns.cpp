// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table: which there are at first, and how wide.
#include "ui/fleet/fleetview.h"

#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRow = 30; // logical pixels

// Widths in tenths of the font's width, as the mock-up has them with a 9-point font.
struct ColumnDefault
{
    int width;
    bool shown;
};
constexpr std::array<ColumnDefault, FleetModel::ColumnCount> defaults{{
        {170, true},
        {136, true},
        {104, true},
        {214, true},
        {78, true},
        {156, true},
        {220, false},
        {250, false},
        {110, false},
        {160, false},
        {150, false},
        {130, false},
        {190, false},
        {260, false},
        {260, false},
}};

ColumnDefault defaultOf(int column)
{
    return defaults[static_cast<std::size_t>(column)];
}

} // namespace

void FleetView::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown && column != FleetModel::NameColumn);
}

void FleetView::resetColumns()
{
    m_unit = 0;
    scaleColumns();
    for (int column = 0; column < FleetModel::ColumnCount; ++column)
        setColumnShown(column, defaultOf(column).shown);
}

void FleetView::scaleColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int unit = metrics.horizontalAdvance(u"0123456789"_s);
    if (unit == m_unit)
        return;
    QFont bold = font();
    bold.setBold(true);
    horizontalHeader()->setFont(bold);
    const QFontMetrics headerMetrics(bold);
    horizontalHeader()->setFixedHeight(std::max(28, headerMetrics.height() + 10));
    verticalHeader()->setDefaultSectionSize(std::max(leastRow, metrics.height() + 12));
    horizontalHeader()->setMinimumSectionSize(metrics.height() * 2);
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        // At first as the mock-up has them, where ten digits take 80 pixels; then as they were.
        const int width =
                m_unit > 0 ? columnWidth(column) * unit / m_unit : defaultOf(column).width * unit / 80;
        const QString title = m_filter->headerData(column, Qt::Horizontal).toString();
        const int least = headerMetrics.horizontalAdvance(title) + 16;
        setColumnWidth(column, std::max(width, least));
    }
    m_unit = unit;
}
