// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/lostcomputers.h"

#include "app/api/apiclient.h"
#include "app/fleet/backoff.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcLost, "millwright.lost", QtInfoMsg)

using std::chrono::milliseconds;

namespace {

// The next one would fare no better.
bool concernsAll(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Unauthorized
           || error.kind == Error::Kind::Offline;
}

} // namespace

LostComputers::LostComputers(ApiClient *client, const Pace &pace, QObject *parent)
    : QObject(parent), m_client(client), m_pace(pace)
{
}

void LostComputers::expect(const QString &id)
{
    m_forgotten.remove(id);
    m_expected.insert(id);
}

void LostComputers::expect(const ComputerList &computers)
{
    if (m_listed.isEmpty()) {
        m_listed = computers;
        return;
    }
    for (const Computer &computer : computers) {
        if (computer.isReadable())
            expect(computer.id);
    }
}

bool LostComputers::isKnown(const QString &id) const
{
    return m_expected.contains(id) || (!m_forgotten.contains(id) && m_listed.find(id));
}

QStringList LostComputers::lostSince(const Fleet &fleet) const
{
    QStringList lost;
    const auto look = [&](const QString &id) {
        if (isKnown(id) && !fleet.computers.find(id))
            lost += id;
    };
    if (const FleetDifference *difference = fleet.since(m_listed)) {
        for (const int place : difference->lost)
            look(m_listed[place].id);
    } else {
        for (const Computer &computer : m_listed) {
            if (computer.isReadable())
                look(computer.id);
        }
    }
    for (const QString &id : m_expected)
        look(id);
    lost.removeDuplicates();
    return lost;
}

QSet<QString> LostComputers::review(const Fleet &fleet)
{
    if (!fleet.unchanged) {
        m_doubts.removeIf([&fleet](const auto &doubt) { return fleet.computers.find(doubt.key()); });
        const QStringList lost = lostSince(fleet);
        for (const QString &id : lost)
            m_doubts.insert(id, {});
        m_listed = fleet.computers;
        m_expected.clear();
        m_forgotten.clear();
    }
    QSet<QString> inDoubt;
    for (auto doubt = m_doubts.cbegin(); doubt != m_doubts.cend(); ++doubt)
        inDoubt.insert(doubt.key());
    askDue();
    readNext();
    return inDoubt;
}

void LostComputers::askDue()
{
    const Clock::time_point now = Clock::now();
    if (now < m_notBefore)
        return;
    QList<std::pair<Clock::time_point, QString>> due;
    for (auto doubt = m_doubts.cbegin(); doubt != m_doubts.cend(); ++doubt)
        if (!doubt->waiting && doubt->due <= now)
            due += {doubt->due, doubt.key()};
    // Whoever has waited longest comes first; who was never asked about has waited for ever.
    std::sort(due.begin(), due.end());
    const qsizetype room = m_pace.perReview - qsizetype(m_queue.size()) - m_reading;
    due.resize(std::clamp(room, qsizetype(0), due.size()));
    for (const auto &[since, id] : std::as_const(due)) {
        m_doubts[id].waiting = true;
        m_queue.push_back(id);
    }
}

void LostComputers::readNext()
{
    while (m_reading < m_pace.parallel && !m_queue.empty()) {
        const QString id = m_queue.front();
        m_queue.pop_front();
        if (!m_doubts.contains(id)) // listed again meanwhile
            continue;
        ++m_reading;
        const quint64 request = m_client->begun() + 1;
        m_client->getComputer(id, this, [this, id, request](const Result<Computer> &read) {
            --m_reading;
            onRead(id, request, read);
            readNext();
        });
    }
}

void LostComputers::onRead(const QString &id, quint64 request, const Result<Computer> &read)
{
    const auto doubt = m_doubts.find(id);
    if (doubt == m_doubts.end()) // settled otherwise
        return;
    doubt->waiting = false;
    if (m_client->hadOldKey(request)) // the new one may see more
        return;
    if (!read && read.error().kind == Error::Kind::NotFound) {
        m_doubts.erase(doubt);
        Q_EMIT gone(id, m_client->begun());
        return;
    }
    doubt->again = std::clamp(2 * doubt->again, m_pace.again, std::max(m_pace.again, m_pace.againAtMost));
    doubt->due = Clock::now() + doubt->again;
    if (read && read->id == id) {
        Q_EMIT found(*read, m_client->begun());
        return;
    }
    qCInfo(lcLost) << "a computer that the list has lost could not be read, HTTP"
                   << (read ? 200 : read.error().httpStatus);
    Q_EMIT unclear(id);
    if (!read && concernsAll(read.error()))
        giveUp(read.error());
}

void LostComputers::giveUp(const Error &error)
{
    if (error.retryAfter)
        m_notBefore = std::max(m_notBefore, Clock::now() + boundedWait(*error.retryAfter, milliseconds(0)));
    const std::deque<QString> waiting = std::exchange(m_queue, {});
    for (const QString &id : waiting) {
        const auto doubt = m_doubts.find(id);
        if (doubt == m_doubts.end())
            continue;
        doubt->waiting = false;
        doubt->due = Clock::now() + m_pace.again;
        Q_EMIT unclear(id);
    }
    if (error.kind != Error::Kind::Offline) // the readings of the list meet that themselves
        Q_EMIT troubled(error);
}

void LostComputers::forget(const QString &id)
{
    m_expected.remove(id);
    m_forgotten.insert(id);
    m_doubts.remove(id);
}
