// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/singlereader.h"

#include "app/api/apiclient.h"
#include "app/fleet/backoff.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcSingle, "millwright.single", QtInfoMsg)

namespace {

// What a request costs beside its body: the heads of question and answer, and that they go round at all.
constexpr qint64 requestBytes = 2048;
// A list comes once where each of these comes again and again till the next list: it must cost twice as much.
constexpr qint64 gain = 2;

// The bytes may differ without a difference: a list and a single answer need not be written alike.
bool saysTheSame(const Computer &known, Computer told)
{
    told.json = known.json;
    return told == known;
}

} // namespace

SingleReader::SingleReader(ApiClient *client, const Pace &pace, Permission mayRead, QObject *parent)
    : QObject(parent), m_client(client), m_pace(pace), m_mayRead(std::move(mayRead))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SingleReader::beginRound);
}

bool SingleReader::review(const Fleet &fleet)
{
    m_newestList = std::max(m_newestList, fleet.begun);
    m_resting = false;
    if (!fleet.unchanged)
        takeList(fleet);
    plan();
    const bool somebodyChanges = std::any_of(m_watched.cbegin(), m_watched.cend(),
                                             [](const Watched &each) { return each.changing; });
    return somebodyChanges && !m_many && isWorth(m_watched.size());
}

void SingleReader::takeList(const Fleet &fleet)
{
    m_newsAt = Clock::now();
    m_listBytes = fleet.bytes;
    m_listed = fleet.computers.size();
    const QHash<QString, Watched> before = std::exchange(m_watched, {});
    m_many = false;
    if (!isWorth(1))
        return;
    const auto watch = [&](const Computer &computer, bool changes) {
        const Watched old = before.value(computer.id);
        // What an answer told that is newer than this list stands.
        const bool newer = old.settled >= fleet.begun;
        m_watched.insert(computer.id, newer ? old : Watched{computer, old.settled, changes});
    };
    if (const Computer *shown = fleet.computers.find(m_shown))
        watch(*shown, false);
    const QList<int> places = fleet.placesOfChange();
    for (const int place : places.first(std::min(places.size(), qsizetype(m_pace.atMost))))
        watch(fleet.computers[place], true);
    m_many = places.size() > m_pace.atMost;
    prune();
}

bool SingleReader::isWorth(qsizetype requests) const
{
    if (m_listed == 0 || m_listBytes < m_pace.largeBytes)
        return false;
    const qint64 each = m_listBytes / m_listed + requestBytes;
    return gain * requests * each < m_listBytes;
}

bool SingleReader::watches(const QString &id) const
{
    const auto found = m_watched.constFind(id);
    return found != m_watched.cend() && (id == m_shown || (found->changing && !m_many));
}

void SingleReader::prune()
{
    m_watched.removeIf(
            [this](const QHash<QString, Watched>::iterator &each) { return !watches(each.key()); });
}

void SingleReader::lookAt(const Computer &shown)
{
    if (shown.id == m_shown)
        return;
    m_shown = shown.id;
    prune();
    if (shown.id.isEmpty() || !shown.isReadable() || !isWorth(1))
        return;
    m_newsAt = Clock::now();
    if (!m_watched.contains(shown.id))
        m_watched.insert(shown.id, {shown, m_client->begun(), false});
    plan();
}

void SingleReader::hear(const Computer &computer, quint64 settled)
{
    const bool changing = computer.isReadable() && computer.isChanging();
    const auto found = m_watched.find(computer.id);
    if (found != m_watched.end()) {
        found->settled = std::max(found->settled, settled);
        Computer told = computer;
        if (!told.steps)
            told.steps = found->known.steps;
        found->known = told;
        found->changing = changing;
        prune();
    } else if (changing && !m_many && m_watched.size() < m_pace.atMost && isWorth(1)) {
        m_watched.insert(computer.id, {computer, settled, true});
    }
    if (changing)
        m_newsAt = Clock::now();
    plan();
}

void SingleReader::forget(const QString &id)
{
    m_watched.remove(id);
}

void SingleReader::plan()
{
    if (m_watched.isEmpty() || m_resting)
        m_timer.stop();
    else if (!m_timer.isActive() && m_reading == 0)
        m_timer.start(jittered(m_pace.every, m_pace.jitter));
}

void SingleReader::beginRound()
{
    if (m_reading == 0 && m_mayRead() && Clock::now() - m_newsAt < m_pace.livelyFor
        && isWorth(m_watched.size())) {
        const QStringList due = m_watched.keys();
        m_queue.assign(due.cbegin(), due.cend());
        readNext();
    }
    plan();
}

void SingleReader::readNext()
{
    while (m_reading < m_pace.parallel && !m_queue.empty()) {
        const QString id = m_queue.front();
        m_queue.pop_front();
        if (!watches(id))
            continue;
        ++m_reading;
        const quint64 request = m_client->begun() + 1;
        m_client->getComputer(id, this, [this, id, request](const Result<Computer> &answer) {
            --m_reading;
            onRead(id, request, answer);
            readNext();
            plan();
        });
    }
}

void SingleReader::onRead(const QString &id, quint64 request, const Result<Computer> &answer)
{
    const auto watched = m_watched.find(id);
    if (watched == m_watched.end() || m_client->hadOldKey(request))
        return;
    // A list or another answer that was asked for later, and yet is here already, may know more.
    const bool late = request <= watched->settled || request < m_newestList;
    if (!answer && answer.error().kind == Error::Kind::NotFound) {
        if (late)
            return;
        m_watched.erase(watched);
        Q_EMIT gone(id, m_client->begun());
        return;
    }
    if (!answer)
        return rest(answer.error());
    if (!late && answer->id == id)
        tell(&*watched, *answer);
}

// What tells nothing new is told to nobody: the listener still holds what the list said, so that the same
// list is still "unchanged" and need not be sent or decoded again.
void SingleReader::tell(Watched *watched, Computer told)
{
    if (!told.steps)
        told.steps = watched->known.steps; // an answer may leave them out
    if (saysTheSame(watched->known, told))
        return;
    watched->known = told;
    watched->changing = told.isChanging();
    watched->settled = m_client->begun();
    m_newsAt = Clock::now();
    const quint64 settled = watched->settled;
    prune(); // `watched` may be gone
    Q_EMIT read(told, settled);
}

void SingleReader::rest(const Error &error)
{
    m_resting = true;
    m_queue.clear();
    qCInfo(lcSingle) << "a computer could not be read by itself, HTTP" << error.httpStatus;
    if (error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Unauthorized)
        Q_EMIT troubled(error);
}
