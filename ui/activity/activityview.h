// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"

#include <QWidget>

class ActivityModel;
class QTableView;
class StateNote;

// The table of what this console did and saw, or in its place why there is nothing to see.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    // The journal is somebody else's. `name`: what assistive technology calls the table.
    ActivityView(Journal *journal, const QString &name, QWidget *parent = nullptr);
    ~ActivityView() override;

    ActivityModel *model() { return m_model; }
    QTableView *table() { return m_table; }
    // Reads anew.
    void setFilter(const JournalFilter &filter);
    const JournalFilter &filter() const;
    void leave(); // reads and follows nothing until then
    // What stands there when nothing has been recorded.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void computerRequested(const QString &id); // Enter or a double click on its row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable(const QString &name);
    void refresh();
    void widenColumns();
    void fitResult();
    void request(const QModelIndex &index);

    ActivityModel *m_model;
    QTableView *m_table;
    StateNote *m_note;
    QString m_emptyText;
    bool m_wide = false; // its columns have been fitted to rows
};
