// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterwork.h"

#include "app/workers.h"

#include <QDateTime>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 2'000;    // rows; as many as a frame has time for
constexpr auto slice = 2ms;      // of a frame's 16
constexpr auto rest = 2ms;       // between slices that nobody waits for
constexpr int betweenLooks = 32; // rows, between two looks at the clock

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

FilterWork::FilterWork(const FleetModel *fleet) : m_fleet(fleet)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &FilterWork::proceed);
    connect(&m_sorting, &QFutureWatcherBase::finished, this, [this] {
        SortedRows sorted = std::move(*m_sorting.result());
        if (m_stage != Stage::Sorting) // it comes too late
            return;
        m_sorted = std::move(sorted);
        m_stage = Stage::Finishing;
        proceed();
    });
}

void FilterWork::setQuestion(const FilterQuestion &question)
{
    if (question.query != m_question.query) {
        m_texts.ask(question.query);
        m_terms.ask(question.query);
        const bool anything = question.query.terms.isEmpty();
        const bool narrower = question.query.narrows(m_question.query);
        for (RowVerdict &known : m_verdicts) {
            if (!narrower || !known.matchKnown || known.matches)
                known.matches = known.matchKnown = anything;
        }
        m_timePasses = false;
    }
    if (question.column != m_question.column) {
        for (RowVerdict &known : m_verdicts)
            known.keyed = false;
    }
    m_reorder = m_reorder || question.column != m_question.column || question.order != m_question.order;
    m_question = question;
    for (RowVerdict &known : m_verdicts) {
        known.asked = true;
        known.changed = false;
    }
    begin(Stage::Judging);
}

bool FilterWork::settle()
{
    bool any = false;
    for (RowVerdict &known : m_verdicts) {
        any = any || known.changed;
        known.asked = known.asked || known.changed;
        known.changed = false;
    }
    if (any)
        begin(Stage::Judging);
    return any;
}

void FilterWork::count()
{
    if (m_stage == Stage::Rest || m_stage == Stage::Counting)
        begin(Stage::Counting);
}

void FilterWork::finishNow()
{
    m_patient = false;
    if (m_stage == Stage::Sorting) // again, here
        begin(Stage::Judging);
    else if (isAtWork())
        proceed();
    m_patient = true;
}

void FilterWork::begin(Stage stage)
{
    m_stage = stage;
    m_next = 0;
    m_sorted = {};
    m_now = QDateTime::currentMSecsSinceEpoch();
    if (m_patient && m_fleet->rowCount() > atOnce)
        m_slices.start(0); // who has told of this has had much to do in this frame already
    else
        proceed();
}

void FilterWork::proceed()
{
    const bool whole = !m_patient || m_fleet->rowCount() <= atOnce;
    const QDeadlineTimer end(whole ? QDeadlineTimer::Forever : QDeadlineTimer(slice));
    if (m_stage == Stage::Judging && goThrough(end, &FilterWork::judge))
        m_stage = Stage::Ranking;
    if (mustGiveUp())
        return;
    if (m_stage == Stage::Ranking && goThrough(end, &FilterWork::rank))
        sortRanked();
    // Listeners have much to do, too: theirs is a frame of its own.
    if (m_stage == Stage::Finishing && (whole || end.remainingTimeAsDuration() > slice / 2)) {
        finish();
        return;
    }
    if (m_stage == Stage::Counting && goThrough(end, &FilterWork::learn)) {
        m_stage = Stage::Rest;
        m_timePasses = false;
        if (mustGiveUp())
            return;
        Q_EMIT counted();
    }
    if (m_stage == Stage::Rest && (m_fleet->rowCount() <= atOnce || goThrough(end, &FilterWork::prepare)))
        return;
    if (m_stage != Stage::Sorting)
        m_slices.start(m_stage == Stage::Rest ? rest : 0ms);
}

bool FilterWork::goThrough(const QDeadlineTimer &end, void (FilterWork::*step)(int row))
{
    const int rows = m_fleet->rowCount();
    while (m_next < rows) {
        if (m_next % betweenLooks == 0 && end.hasExpired())
            return false;
        (this->*step)(m_next++);
    }
    m_next = 0;
    return true;
}

void FilterWork::learn(int row)
{
    RowVerdict &known = verdict(row);
    if (!known.factsKnown)
        known.learnFacts(m_fleet->facts(row));
    if (known.matchKnown)
        return;
    const bool matched = known.matches;
    known.matches = m_question.query.terms.isEmpty() || matches(row);
    known.matchKnown = true;
    known.changed = known.changed || (m_timePasses && known.matches != matched);
}

bool FilterWork::matches(int row)
{
    if (!m_terms.fit(m_fleet->at(row), m_now))
        return false;
    if (m_texts.isAsked() && !m_texts.isKnown(row))
        m_texts.learn(row, m_fleet->at(row));
    return m_texts.matches(row);
}

bool FilterWork::fits(int row)
{
    if (m_question.isOpen())
        return true;
    learn(row);
    const RowVerdict &known = verdict(row);
    return (known.matches && known.statuses & m_question.status
            && (!m_question.provider || known.provider == static_cast<quint8>(*m_question.provider)))
           || m_question.guests.contains(m_fleet->at(row).key);
}

void FilterWork::judge(int row)
{
    RowVerdict &known = verdict(row);
    if (known.asked)
        known.wanted = fits(row);
}

void FilterWork::rank(int row)
{
    RowVerdict &known = verdict(row);
    if (!known.asked || (known.keyed && known.entryKnown && known.ordered && !m_reorder))
        return;
    SortKey key;
    if (known.keyed) {
        key = m_keys[at(row)];
        key.entry = m_fleet->at(row).entry;
    } else {
        key = SortKey::of(m_fleet->at(row), m_question.column);
    }
    if (!m_reorder && known.ordered && key == m_keys[at(row)])
        known.keyed = known.entryKnown = true;
    else
        m_sorted.ranked.push_back({std::move(key), row});
}

void FilterWork::prepare(int row)
{
    if (!m_texts.isKnown(row))
        m_texts.learn(row, m_fleet->at(row));
}

void FilterWork::sortRanked()
{
    const Qt::SortOrder order = m_question.order;
    if (!m_patient || m_sorted.ranked.size() <= at(atOnce)) {
        m_sorted.sort(order);
        m_stage = Stage::Finishing;
        return;
    }
    m_stage = Stage::Sorting;
    m_sorting.setFuture(workers::run([sorted = std::make_shared<SortedRows>(std::move(m_sorted)), order] {
        sorted->sort(order);
        return sorted;
    }));
}

void FilterWork::finish()
{
    if (m_reorder) {
        m_order.clear();
        for (RowVerdict &known : m_verdicts)
            known.ordered = false;
    }
    m_reorder = false;
    for (RankedRow &ranked : m_sorted.ranked) {
        m_keys[at(ranked.row)] = std::move(ranked.key);
        RowVerdict &known = verdict(ranked.row);
        known.keyed = known.entryKnown = !known.changed; // again, meanwhile
        known.moving = true;
    }
    merge(m_sorted.rows);
    m_sorted = {};
    m_stage = Stage::Rest;
    Q_EMIT done();
}

void FilterWork::merge(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    std::vector<int> staying;
    staying.reserve(m_verdicts.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(staying),
                 [this](int row) { return !verdict(row).moving; });
    std::vector<int> merged;
    merged.reserve(m_verdicts.size());
    // Few find their places among many without looking at each of the many.
    const bool few = rows.size() < staying.size() / 16;
    auto from = staying.cbegin();
    for (const int row : rows) {
        const auto goesFirst = [&](int other) { return isBefore(other, row); };
        const auto to = few ? std::partition_point(from, staying.cend(), goesFirst)
                            : std::find_if_not(from, staying.cend(), goesFirst);
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
        verdict(row).ordered = true;
        verdict(row).moving = false;
    }
    merged.insert(merged.end(), from, staying.cend());
    m_order = std::move(merged);
}

bool FilterWork::isBefore(int row, int other) const
{
    const SortKey &key = m_keys[at(row)];
    const SortKey &otherKey = m_keys[at(other)];
    return key == otherKey ? row < other : key.comesBefore(otherKey, m_question.order);
}
