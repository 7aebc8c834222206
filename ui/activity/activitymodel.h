// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "ui/activity/activityrow.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <optional>

class ActivityPages;

// What the journal has, the newest first: read page by page as one scrolls, and kept current while it grows.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ActionColumn,
        ComputerColumn,
        ResultColumn,
        HttpColumn,
        DurationColumn,
        ConnectionColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    // The journal is somebody else's, and may go first. Nothing is read before setFilter().
    explicit ActivityModel(Journal *journal, QObject *parent = nullptr);
    ~ActivityModel() override;

    // Reads anew. The text also finds the words that the cells say.
    void setFilter(const JournalFilter &filter);
    const JournalFilter &filter() const { return m_filter; }
    void leave(); // shows nothing and follows nothing until the next setFilter()

    const ActivityRow &at(int row) const { return m_rows.at(row); } // a valid row's
    bool isReading() const;
    const std::optional<Error> &error() const { return m_error; } // why not all could be read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged(); // it reads, has read, or could not

private:
    void readAnew();
    void append(QList<ActivityRow> rows);
    void takeEntry(const JournalEntry &entry);
    void takeChanges(const QList<StatusChange> &changes);
    void insert(const ActivityRow &row);
    int rowOf(const ActivityRow &row) const; // by kind and id; -1: not here

    QPointer<Journal> m_journal;
    JournalFilter m_filter;
    std::unique_ptr<ActivityPages> m_pages; // nothing: it shows nothing
    QList<ActivityRow> m_rows;
    std::optional<Error> m_error;
};
