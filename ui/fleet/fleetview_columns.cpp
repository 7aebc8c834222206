// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table: which there are at first, and how wide.
#include "ui/fleet/fleetview.h"

#include <QHeaderView>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRow = 30;        // logical pixels
constexpr int leastCompactRow = 24; // a target for every hand (WCAG 2.5.8)

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

QList<int> FleetView::shownColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> shown;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            shown += header->logicalIndex(place);
    }
    return shown;
}

void FleetView::resetColumns()
{
    m_unit = 0;
    scaleColumns();
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        setColumnShown(column, defaultOf(column).shown);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
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
    scaleRows();
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

void FleetView::scaleRows()
{
    const int text = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(leastCompactRow);
    verticalHeader()->setDefaultSectionSize(m_compact ? std::max(leastCompactRow, text + 4)
                                                      : std::max(leastRow, text + 12));
}

void FleetView::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        scaleRows();
}

void FleetView::setTimesAbsolute(bool absolute)
{
    FleetModel *fleet = m_filter->fleet();
    if (fleet->hasAbsoluteTimes() == absolute)
        return;
    fleet->setTimesAbsolute(absolute);
    const int wide = fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00"_s) + 16;
    const int usual = defaultOf(FleetModel::AgeColumn).width * m_unit / 80;
    if (absolute && columnWidth(FleetModel::AgeColumn) < wide)
        setColumnWidth(FleetModel::AgeColumn, wide);
    else if (!absolute && columnWidth(FleetModel::AgeColumn) == wide)
        setColumnWidth(FleetModel::AgeColumn, usual);
    viewport()->update();
}
