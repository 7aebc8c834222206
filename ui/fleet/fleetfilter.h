// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterparser.h"
#include "ui/fleet/filterwork.h"
#include "ui/fleet/rowmapping.h"

#include <array>

// Which rows are shown, and in what order.
// A row neither leaves nor moves because its data changed until settle() is called; what the user asks for
// acts at once, and new rows come at their place. Where rows are so many that this takes longer than a frame,
// it is worked out between other things and then shown as a whole; see isAtWork().
class FleetFilter : public RowMapping
{
    Q_OBJECT

public:
    enum class Status { All, Active, Provisioning, Error, Unknown, NeedsAttention };
    Q_ENUM(Status)
    static constexpr int statusCount = 6;
    static constexpr int serverOrder = -1; // a column for sort()

    explicit FleetFilter(FleetModel *fleet, QObject *parent = nullptr);

    FleetModel *fleet() const { return m_fleet; }
    void setText(const QString &text); // one with a mistake leaves what is asked for as it is
    void setStatus(Status status);
    void setProvider(std::optional<Computer::Provider> provider); // nothing: all types
    void clearFilter();
    QString text() const { return m_text; }
    QString askedText() const { return m_askedText; } // the last one without a mistake: what is shown
    const std::optional<FilterMistake> &mistake() const { return m_mistake; }
    Status status() const { return m_status; }
    std::optional<Computer::Provider> provider() const { return m_work.question().provider; }
    bool isFiltering() const;
    bool showAnyway(const QString &key); // one row, until another filter; true: this one would hide it

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int orderColumn() const { return m_work.question().column; }
    Qt::SortOrder order() const { return m_work.question().order; }
    void settle(); // lets rows go where their data says that they belong now
    // What was asked for last, or has arrived, is not shown yet: worked() tells when it is.
    bool isAtWork() const { return m_work.isAtWork(); }

    const FleetRow &at(int row) const;   // a valid row as shown
    QString key(int row) const;          // of a row as shown
    int rowOf(const QString &key) const; // as shown; -1: not shown
    // Without tombstones. Counts per status follow the text, not the chosen status.
    int count(Status status) const { return m_counts[static_cast<std::size_t>(status)]; }
    int shownCount() const { return m_shownCount; }
    // A mark that stays with a row of the fleet wherever it goes, see KeyedSelection.
    bool isChosen(int fleetRow) const;
    void setChosen(int fleetRow, bool chosen) { m_work.verdict(fleetRow).chosen = chosen; }

Q_SIGNALS:
    void filterChanged(); // what is asked for
    void worked();        // what is asked for is shown
    void countsChanged(); // soon after anything that counts
    void orderChanged();
    void agesPassed(); // rows would come or go because of their age, see settle()

private:
    void watchFleet();
    void ask(FilterQuestion question);
    void show();
    void hideSourceRows(int first, int last);
    void followLayout();
    void forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void tally();
    void giveUp();
    void watchAges();
    void passTime();

    FleetModel *m_fleet;
    QString m_text;
    QString m_askedText;
    QString m_textBefore; // asked for before that, and likewise without a mistake
    std::optional<FilterMistake> m_mistake;
    Status m_status = Status::All;
    FilterWork m_work;
    QStringList m_keysBefore; // by the fleet's rows, while they move
    std::array<int, statusCount> m_counts{};
    int m_shownCount = 0;
    QTimer m_recount;
    QTimer m_ages; // until the first one changes sides
    bool m_timePassed = false;
};
