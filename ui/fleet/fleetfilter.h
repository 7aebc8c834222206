// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterquery.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/rowverdict.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <array>
#include <optional>

// Which rows are shown, and in what order.
// A row neither leaves nor moves because its data changed until settle() is called; what the user asks for
// acts at once, and new rows come at their place.
class FleetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Status { All, Active, Provisioning, Error, Unknown, NeedsAttention };
    Q_ENUM(Status)
    static constexpr int statusCount = 6;
    static constexpr int serverOrder = -1; // a column for sort()

    explicit FleetFilter(FleetModel *fleet, QObject *parent = nullptr);

    FleetModel *fleet() const { return m_fleet; }
    void setText(const QString &text);
    void setStatus(Status status);
    void setProvider(std::optional<Computer::Provider> provider); // nothing: all types
    void clearFilter();
    QString text() const { return m_text; }
    Status status() const { return m_status; }
    std::optional<Computer::Provider> provider() const { return m_provider; }
    bool isFiltering() const;
    bool showAnyway(const QString &key); // one row, until another filter; true: this one would hide it

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int orderColumn() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }
    void settle(); // lets rows go where their data says that they belong now

    QString key(int row) const;          // of a row as shown
    int rowOf(const QString &key) const; // as shown; -1: not shown
    // Without tombstones. Counts per status follow the text, not the chosen status.
    int count(Status status) const { return m_counts[static_cast<std::size_t>(status)]; }
    int shownCount() const { return m_shown; }

Q_SIGNALS:
    void filterChanged(); // what is asked for
    void countsChanged(); // soon after anything that counts
    void orderChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RowVerdict &verdict(int sourceRow) const { return m_verdicts[static_cast<std::size_t>(sourceRow)]; }
    void watchFleet();
    void judge(int sourceRow, RowVerdict *verdict) const;
    void rank(int sourceRow, RowVerdict *verdict) const;
    bool searchMatches(int sourceRow) const;
    bool isInOrder() const;
    void searchAnew();
    void decideAnew();
    void recount();

    FleetModel *m_fleet;
    QString m_text;
    QSet<QString> m_guests; // the keys of rows that are shown anyway, until another filter
    FilterQuery m_query;
    Status m_status = Status::All;
    std::optional<Computer::Provider> m_provider;
    int m_column = serverOrder;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable std::vector<RowVerdict> m_verdicts; // by the fleet's rows
    std::array<int, statusCount> m_counts{};
    int m_shown = 0;
    QTimer m_recount;
};
