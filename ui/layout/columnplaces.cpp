// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/columnplaces.h"

#include "ui/fleet/columnwidths.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QHeaderView>
#include <QMetaEnum>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int least = 16;   // pixels: can still be taken hold of
constexpr int most = 2'000; // pixels: any text

QString suffix()
{
    return u"Column"_s;
}

int unitOf(const FleetView *view)
{
    return columnwidths::unit(view->font());
}

// What somebody gave it; 0: nothing. The usual width is not kept: it follows the words of the language.
int widthGiven(const FleetView *view, int column)
{
    const int width = view->columnWidth(column);
    return width == view->usualWidth(column, view->font()) ? 0 : width;
}

int lastShown(const QHeaderView *header)
{
    for (int place = header->count() - 1; place >= 0; --place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            return header->logicalIndex(place);
    }
    return -1;
}

} // namespace

QString columnplaces::nameOf(int column)
{
    const QString key = QString::fromLatin1(QMetaEnum::fromType<FleetTable::Column>().valueToKey(column));
    return key.endsWith(suffix()) ? key.chopped(suffix().size()) : QString();
}

int columnplaces::columnOf(const QString &name)
{
    for (int column = 0; column < FleetTable::ColumnCount; ++column) {
        if (nameOf(column) == name)
            return column;
    }
    return -1;
}

QList<ColumnPlace> columnplaces::of(const FleetView *view)
{
    const QHeaderView *header = view->horizontalHeader();
    const int stretched = lastShown(header); // as wide as there is room: nobody's wish
    QList<ColumnPlace> places;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool shown = view->isColumnShown(column);
        const int width = shown && column != stretched ? widthGiven(view, column) : 0;
        places += {nameOf(column), width * 1000 / unitOf(view), shown};
    }
    return places;
}

void columnplaces::apply(FleetView *view, const QList<ColumnPlace> &places)
{
    QHeaderView *header = view->horizontalHeader();
    view->resetColumns();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    QSet<int> placed;
    for (const ColumnPlace &each : places) {
        const int column = columnOf(each.name);
        if (column < 0 || column >= header->count() || placed.contains(column))
            continue;
        header->moveSection(header->visualIndex(column), int(placed.size()));
        placed.insert(column);
        view->setColumnShown(column, each.shown);
        const qint64 width = qint64(each.width) * unitOf(view) / 1000;
        if (width > 0)
            view->setColumnWidth(column, int(std::clamp<qint64>(width, least, most)));
    }
}
