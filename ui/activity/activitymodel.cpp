// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"

#include "ui/activity/activitycells.h"
#include "ui/activity/activitypages.h"
#include "ui/describe_activity.h"

#include <algorithm>

namespace {

constexpr qsizetype mostInserted = 50; // changes at once: more of them come sooner as a page

} // namespace

ActivityModel::ActivityModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
    connect(journal, &Journal::recorded, this, &ActivityModel::takeEntry);
    connect(journal, &Journal::changesRecorded, this, &ActivityModel::takeChanges);
    connect(journal, &Journal::forgotten, this, &ActivityModel::readAnew);
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setFilter(const JournalFilter &filter)
{
    m_filter = describe::readable(filter);
    m_pages = std::make_unique<ActivityPages>(m_journal, m_filter);
    readAnew();
}

void ActivityModel::leave()
{
    m_pages.reset();
    readAnew();
}

void ActivityModel::readAnew()
{
    beginResetModel();
    m_rows.clear();
    m_error.reset();
    endResetModel();
    if (m_pages) {
        m_pages = std::make_unique<ActivityPages>(m_journal, m_filter);
        connect(m_pages.get(), &ActivityPages::read, this, &ActivityModel::append);
        connect(m_pages.get(), &ActivityPages::failed, this, [this](const Error &error) {
            m_error = error;
            Q_EMIT stateChanged();
        });
        m_pages->readNext();
    }
    Q_EMIT stateChanged();
}

bool ActivityModel::isReading() const
{
    return m_pages && m_pages->isReading();
}

void ActivityModel::append(QList<ActivityRow> rows)
{
    // What was written while the page was read may have come already.
    rows.removeIf([this](const ActivityRow &row) { return rowOf(row) >= 0; });
    if (!rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void ActivityModel::takeEntry(const JournalEntry &entry)
{
    const ActivityRow row{entry};
    const int known = rowOf(row);
    if (known < 0)
        return insert(row);
    m_rows[known] = row; // it stays also where it does not hold the text any more: somebody reads it
    Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
}

void ActivityModel::takeChanges(const QList<StatusChange> &changes)
{
    if (m_pages && changes.size() > mostInserted)
        return readAnew();
    for (const StatusChange &change : changes)
        insert(ActivityRow{change});
}

void ActivityModel::insert(const ActivityRow &row)
{
    const bool wanted = std::visit([&](const auto &what) { return matches(what, m_filter); }, row.what);
    if (!m_pages || !wanted)
        return;
    const auto place = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const ActivityRow &each) { return each.at() <= row.at(); });
    if (place == m_rows.cend() && !m_rows.isEmpty() && m_pages->hasMore())
        return; // older than all that is shown: its page comes when somebody scrolls there
    const int at = int(place - m_rows.cbegin());
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
    Q_EMIT stateChanged();
}

int ActivityModel::rowOf(const ActivityRow &row) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const ActivityRow &each) {
        return each.what.index() == row.what.index() && each.id() == row.id();
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return activitycells::text(row, index.column());
    case Qt::ToolTipRole:
        return activitycells::toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return activitycells::alignment(index.column());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return activitycells::title(section);
    return role == Qt::TextAlignmentRole ? activitycells::alignment(section) : QVariant();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pages && !m_pages->isReading() && m_pages->hasMore();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_pages->readNext();
    Q_EMIT stateChanged();
}
