// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/lostcomputers.h"

#include "app/api/apiclient.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(lcLost, "millwright.lost", QtInfoMsg)

using Clock = std::chrono::steady_clock;

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

QSet<QString> LostComputers::review(const Fleet &fleet)
{
    if (!fleet.unchanged) {
        QSet<QString> listed;
        for (const Computer &computer : fleet.computers) {
            if (!computer.isReadable())
                continue;
            listed.insert(computer.id);
            m_doubts.remove(computer.id);
        }
        const QSet<QString> lost = m_known - listed;
        for (const QString &id : lost)
            m_doubts.insert(id, {});
        m_known = listed;
    }
    QSet<QString> inDoubt;
    for (auto doubt = m_doubts.cbegin(); doubt != m_doubts.cend(); ++doubt)
        inDoubt.insert(doubt.key());
    for (const QString &id : std::as_const(inDoubt))
        ask(id);
    readNext();
    return inDoubt;
}

void LostComputers::ask(const QString &id)
{
    Doubt &doubt = m_doubts[id];
    const bool fresh = doubt.readAt != Clock::time_point() && Clock::now() - doubt.readAt < m_pace.again;
    if (doubt.waiting || fresh)
        return;
    doubt.waiting = true;
    m_queue.push_back(id);
}

void LostComputers::readNext()
{
    while (m_reading < m_pace.parallel && !m_queue.empty()) {
        const QString id = m_queue.front();
        m_queue.pop_front();
        if (!m_doubts.contains(id)) // listed again meanwhile
            continue;
        ++m_reading;
        m_client->getComputer(id, this, [this, id](const Result<Computer> &read) {
            --m_reading;
            onRead(id, read);
            readNext();
        });
    }
}

void LostComputers::onRead(const QString &id, const Result<Computer> &read)
{
    const auto doubt = m_doubts.find(id);
    if (doubt == m_doubts.end()) // settled otherwise
        return;
    if (!read && read.error().kind == Error::Kind::NotFound) {
        m_doubts.erase(doubt);
        Q_EMIT gone(id, m_client->begun());
        return;
    }
    leave(&*doubt);
    if (read && read->id == id) {
        Q_EMIT found(*read, m_client->begun());
        return;
    }
    qCInfo(lcLost) << "a computer that the list has lost could not be read, HTTP"
                   << (read ? 200 : read.error().httpStatus);
    Q_EMIT unclear(id);
    if (!read && concernsAll(read.error()))
        giveUp();
}

void LostComputers::leave(Doubt *doubt) const
{
    doubt->waiting = false;
    doubt->readAt = Clock::now();
}

void LostComputers::giveUp()
{
    const std::deque<QString> waiting = std::exchange(m_queue, {});
    for (const QString &id : waiting) {
        const auto doubt = m_doubts.find(id);
        if (doubt == m_doubts.end())
            continue;
        leave(&*doubt);
        Q_EMIT unclear(id);
    }
}

void LostComputers::forget(const QString &id)
{
    m_known.remove(id);
    m_doubts.remove(id);
}
