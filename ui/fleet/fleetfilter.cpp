// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetfilter.h"

#include <algorithm>
#include <utility>

FleetFilter::FleetFilter(FleetModel *fleet, QObject *parent)
    : RowMapping(parent), m_fleet(fleet), m_work(fleet)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, &m_work, &FilterWork::count);
    connect(&m_work, &FilterWork::done, this, &FleetFilter::show);
    connect(&m_work, &FilterWork::counted, this, &FleetFilter::tally);
    connect(&m_work, &FilterWork::gaveUp, this, &FleetFilter::giveUp);
    m_ages.setSingleShot(true);
    connect(&m_ages, &QTimer::timeout, this, &FleetFilter::passTime);
    setSourceModel(fleet);
    watchFleet();
    restart(fleet->rowCount());
    m_work.restart();
    m_work.settle();
    m_recount.start();
}

void FleetFilter::ask(FilterQuestion question)
{
    if (!question.asksForTheSame(m_work.question()))
        question.guests.clear();
    m_work.setQuestion(question);
}

void FleetFilter::setText(const QString &text)
{
    m_text = text;
    FilterReading reading = readFilter(text);
    m_mistake = reading.mistake;
    if (!m_mistake) {
        m_textBefore = std::exchange(m_askedText, text);
        FilterQuestion question = m_work.question();
        question.query = std::move(reading.query);
        if (question.query != m_work.question().query)
            ask(question);
    }
    Q_EMIT filterChanged();
}

void FleetFilter::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    FilterQuestion question = m_work.question();
    question.status = static_cast<quint8>(1 << static_cast<int>(status));
    ask(question);
    Q_EMIT filterChanged();
}

void FleetFilter::setProvider(std::optional<Computer::Provider> provider)
{
    FilterQuestion question = m_work.question();
    if (provider == question.provider)
        return;
    question.provider = provider;
    ask(question);
    Q_EMIT filterChanged();
}

void FleetFilter::clearFilter()
{
    m_text.clear();
    m_askedText.clear();
    m_textBefore.clear();
    m_mistake.reset();
    m_status = Status::All;
    FilterQuestion question;
    question.column = orderColumn();
    question.order = order();
    m_work.setQuestion(question);
    Q_EMIT filterChanged();
}

bool FleetFilter::isFiltering() const
{
    return !m_work.question().isOpen();
}

bool FleetFilter::showAnyway(const QString &key)
{
    const int row = m_fleet->row(key);
    if (row < 0)
        return false;
    QSet<QString> guests = m_work.question().guests;
    guests.remove(key);
    m_work.setGuests(guests);
    const bool fits = m_work.fits(row);
    if (!fits)
        m_work.setGuests(guests << key);
    m_work.verdict(row).changed = true;
    m_work.settle();
    if (shownRow(row) < 0) // somebody waits for it
        m_work.finishNow();
    return !fits;
}

void FleetFilter::sort(int column, Qt::SortOrder order)
{
    FilterQuestion question = m_work.question();
    question.column = column < 0 || column >= FleetModel::ColumnCount ? serverOrder : column;
    question.order = question.column == serverOrder ? Qt::AscendingOrder : order;
    m_work.setQuestion(question);
    Q_EMIT orderChanged();
}

void FleetFilter::settle()
{
    m_work.settle();
}

void FleetFilter::show()
{
    std::vector<int> next;
    next.reserve(m_work.order().size());
    for (const int row : m_work.order()) {
        RowVerdict &verdict = m_work.verdict(row);
        if (verdict.asked ? verdict.wanted : shownRow(row) >= 0)
            next.push_back(row);
        verdict.asked = false;
    }
    rearrange(std::move(next));
    m_recount.start();
    Q_EMIT worked();
}

bool FleetFilter::isChosen(int fleetRow) const
{
    return m_work.verdicts()[static_cast<std::size_t>(fleetRow)].chosen;
}

const FleetRow &FleetFilter::at(int row) const
{
    return m_fleet->at(sourceRow(row));
}

QString FleetFilter::key(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_fleet->key(sourceRow(row));
}

int FleetFilter::rowOf(const QString &key) const
{
    const int row = m_fleet->row(key);
    return row < 0 ? -1 : shownRow(row);
}

void FleetFilter::tally()
{
    std::array<int, 1 << statusCount> alike{}; // by what they count for
    for (const RowVerdict &verdict : m_work.verdicts())
        ++alike[verdict.gone || !verdict.matches ? 0 : verdict.statuses];
    m_counts = {};
    for (std::size_t statuses = 0; statuses < alike.size(); ++statuses) {
        for (std::size_t status = 0; status < m_counts.size(); ++status)
            m_counts[status] += statuses >> status & 1 ? alike[statuses] : 0;
    }
    m_shownCount = static_cast<int>(std::count_if(shown().cbegin(), shown().cend(), [this](int row) {
        return !m_work.verdicts()[static_cast<std::size_t>(row)].gone;
    }));
    Q_EMIT countsChanged();
    watchAges();
    if (std::exchange(m_timePassed, false))
        Q_EMIT agesPassed();
}
