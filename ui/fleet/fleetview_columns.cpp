// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the table: which there are at first, and how wide.
#include "ui/fleet/columnwidths.h"
#include "ui/fleet/fleetview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRow = 30;        // logical pixels
constexpr int leastCompactRow = 24; // a target for every hand (WCAG 2.5.8)

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
    m_measured.reset();
    scaleColumns();
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        setColumnShown(column, columnwidths::isShown(column));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
}

int FleetView::usualWidth(int column, const QFont &font) const
{
    return columnwidths::usual(column, m_filter->headerData(column, Qt::Horizontal).toString(), font);
}

void FleetView::scaleColumns()
{
    if (m_measured == font())
        return;
    QFont bold = font();
    bold.setBold(true);
    horizontalHeader()->setFont(bold);
    horizontalHeader()->setFixedHeight(std::max(28, QFontMetrics(bold).height() + 10));
    scaleRows();
    horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 2);
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        const int now = columnWidth(column);
        const bool chosen = m_measured && now != usualWidth(column, *m_measured);
        setColumnWidth(column, chosen ? now * columnwidths::unit(font()) / columnwidths::unit(*m_measured)
                                      : usualWidth(column, font()));
    }
    m_measured = font();
}

void FleetView::scaleRows()
{
    const int text = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(leastCompactRow);
    verticalHeader()->setDefaultSectionSize(m_compact ? std::max(leastCompactRow, text + 4)
                                                      : std::max(leastRow, text + 12));
    // A row can be read in the smallest window, too.
    setMinimumHeight(horizontalHeader()->height() + verticalHeader()->defaultSectionSize()
                     + 2 * frameWidth());
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
    const int usual = usualWidth(FleetModel::AgeColumn, font());
    if (absolute && columnWidth(FleetModel::AgeColumn) < wide)
        setColumnWidth(FleetModel::AgeColumn, wide);
    else if (!absolute && columnWidth(FleetModel::AgeColumn) == wide)
        setColumnWidth(FleetModel::AgeColumn, usual);
    viewport()->update();
}

void FleetView::keepCurrentInSight()
{
    const bool seen = viewport()->rect().intersects(visualRect(currentIndex()));
    if (seen && m_selection.isSelected(currentIndex())) // later: once all is laid out
        QMetaObject::invokeMethod(this, &FleetView::revealCurrent, Qt::QueuedConnection);
}

void FleetView::revealCurrent()
{
    if (!currentIndex().isValid())
        return;
    QScrollBar *across = horizontalScrollBar();
    const int left = across->value();
    scrollTo(currentIndex());
    across->setValue(left);
}
