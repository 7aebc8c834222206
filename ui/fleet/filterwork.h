// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterquestion.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/rowterms.h"
#include "ui/fleet/rowverdict.h"
#include "ui/fleet/searchtexts.h"
#include "ui/fleet/sortkey.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

// Works out which rows of the fleet fit what is asked for, and their order: at once where they are few, else
// in slices that leave room for other things between them. Who asks again meanwhile, abandons that.
class FilterWork : public QObject
{
    Q_OBJECT

public:
    explicit FilterWork(const FleetModel *fleet);

    RowVerdict &verdict(int row) { return m_verdicts[static_cast<std::size_t>(row)]; }
    const std::vector<RowVerdict> &verdicts() const { return m_verdicts; }
    const std::vector<int> &order() const { return m_order; } // of all rows, also of those that do not fit
    const FilterQuestion &question() const { return m_question; }
    bool isAtWork() const { return m_stage != Stage::Rest && m_stage != Stage::Counting; }

    void setQuestion(const FilterQuestion &question); // judges all rows anew
    void setGuests(const QSet<QString> &guests) { m_question.guests = guests; }
    bool fits(int row);
    bool settle();    // judges those that have changed; false: there are none
    void count();     // finds what is not known of the rows' present data
    void finishNow(); // what is under way, however long it takes
    // When the first age changes sides, in ms since the Unix epoch; RowTerms::never.
    qint64 nextChange() const { return m_terms.nextChange(); }
    void passTime(); // looks at the ages again and marks whom that concerns as changed

    // The rows' numbers changed.
    void restart(); // they are judged when they settle
    void insert(int first, int count);
    void remove(int first, int count);
    void renumber(const std::vector<int> &places); // by the old number, the new one
    void change(int first, int last, bool onlyOrder);

Q_SIGNALS:
    void done(); // the verdicts of those that were asked about, and the order, are what is to be shown
    void counted();
    void gaveUp(); // a pattern takes too long: whoever asked for it asks for something else now

private:
    enum class Stage { Rest, Counting, Judging, Ranking, Sorting, Finishing };

    void begin(Stage stage);
    void proceed();
    bool goThrough(const QDeadlineTimer &end, void (FilterWork::*step)(int row)); // false: not all yet
    void learn(int row);
    bool matches(int row);
    bool mustGiveUp(); // tells so
    void judge(int row);
    void rank(int row);
    void prepare(int row);
    void sortRanked();
    void finish();
    void merge(const std::vector<int> &rows);
    bool isBefore(int row, int other) const;

    const FleetModel *m_fleet;
    FilterQuestion m_question;
    std::vector<RowVerdict> m_verdicts;
    std::vector<SortKey> m_keys; // as the rows stand in the order
    std::vector<int> m_order;
    SearchTexts m_texts;
    RowTerms m_terms;
    qint64 m_now = 0; // ms since the Unix epoch, for ages: the same for all
    bool m_timePasses = false;
    Stage m_stage = Stage::Rest;
    int m_next = 0; // row
    bool m_patient = true;
    bool m_reorder = false; // of all rows: what the order was made for has changed
    SortedRows m_sorted;
    QFutureWatcher<std::shared_ptr<SortedRows>> m_sorting;
    QTimer m_slices;
};
