// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetcsv.h"

#include "app/workers.h"
#include "ui/csv.h"
#include "ui/fleet/fleetfilter.h"

#include <QIODevice>

#include <algorithm>

namespace {

constexpr qsizetype usualLine = 200; // bytes
constexpr std::size_t many = 512;    // rows, which are worth another thread

// How many rows ahead memory is asked for: for a computer, and when that is here, for what it points to.
constexpr std::size_t farAhead = 16;
constexpr std::size_t ahead = 8;

void expect(const void *begin, std::size_t bytes)
{
#ifdef __GNUC__
    constexpr std::size_t cacheLine = 64;
    for (std::size_t at = 0; at < bytes; at += cacheLine)
        __builtin_prefetch(static_cast<const char *>(begin) + at);
#else
    Q_UNUSED(begin);
    Q_UNUSED(bytes);
#endif
}

void expectWords(const Computer &computer, bool withSteps)
{
    for (const QString *word : {&computer.name, &computer.hostname, &computer.id})
        expect(word->constData(), static_cast<std::size_t>(word->size()) * sizeof(QChar));
    if (computer.steps && withSteps)
        expect(computer.steps->constData(),
               static_cast<std::size_t>(computer.steps->size()) * sizeof(ProvisioningStep));
}

bool tellsMoreThanItsComputer(const FleetRow &row)
{
    const LocalState &local = row.local;
    return local.operation || local.stuck || row.lastAction || local.unclearSince.isValid()
           || row.lastChange.isValid();
}

} // namespace

FleetCsv::FleetCsv(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs)
    : m_lines(2, CsvLines({columns.cbegin(), columns.cend()}, nowMs))
{
    for (const int column : columns)
        m_titles.append(shown.headerData(column, Qt::Horizontal).toString());
    m_rows.reserve(static_cast<std::size_t>(shown.rowCount()));
    for (int i = 0; i < shown.rowCount(); ++i) {
        if (!shown.at(i).local.gone)
            take(shown.at(i));
    }
}

void FleetCsv::take(const FleetRow &row)
{
    const bool whole = tellsMoreThanItsComputer(row);
    m_rows.push_back({row.computer, row.facts, whole ? static_cast<int>(m_whole.size()) : -1});
    if (whole)
        m_whole.push_back(row);
}

bool FleetCsv::writeSome(QIODevice *device, int rows)
{
    const std::size_t end = std::min(m_rows.size(), m_next + static_cast<std::size_t>(std::max(1, rows)));
    QByteArray text;
    if (!m_headed)
        csv::appendLine(&text, m_titles);
    text += linesOf(m_next, end);
    if (device->write(text) != text.size())
        return false;
    m_headed = true;
    m_next = end;
    return true;
}

// Computers lie all over the memory, and waiting for it is most of the time: two can wait at once.
QByteArray FleetCsv::linesOf(std::size_t begin, std::size_t end)
{
    if (end - begin < many)
        return linesOf(begin, end, &m_lines[0]);
    const std::size_t middle = begin + (end - begin) / 2;
    QFuture<QByteArray> second =
            workers::run([this, middle, end] { return linesOf(middle, end, &m_lines[1]); });
    const QByteArray first = linesOf(begin, middle, &m_lines[0]);
    return first + second.takeResult();
}

QByteArray FleetCsv::linesOf(std::size_t begin, std::size_t end, CsvLines *lines) const
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(end - begin + 1) * usualLine);
    FleetRow plain;
    for (std::size_t i = begin; i < end; ++i) {
        if (i + farAhead < end)
            expect(m_rows[i + farAhead].computer.get(), sizeof(Computer));
        if (i + ahead < end)
            expectWords(*m_rows[i + ahead].computer, !m_rows[i + ahead].facts.known);
        const Taken &taken = m_rows[i];
        if (taken.whole < 0) {
            plain.computer = taken.computer;
            plain.facts = taken.facts;
        }
        lines->append(&text, taken.whole < 0 ? plain : m_whole[static_cast<std::size_t>(taken.whole)]);
    }
    return text;
}
