// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"

#include "app/sandbox/lifecycle.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSandbox, "millwright.sandbox", QtInfoMsg)

SandboxAnswer notFound()
{
    return SandboxAnswer::problem(404, u"Computer not found"_s);
}

} // namespace

SandboxFleet::SandboxFleet(FleetSeed seed, QRandomGenerator random, qint64 epochMs, double speed)
    : integrations(std::move(seed.integrations))
    , m_arrivals(std::move(seed.arrivals))
    , m_random(random)
    , m_epochMs(epochMs)
    , m_speed(speed > 0 ? speed : 1)
    , m_retryEveryMs(seed.retryEveryMs)
    , m_nextRetry(seed.retryEveryMs)
{
    std::stable_sort(
            seed.computers.begin(), seed.computers.end(),
            [](const SandboxComputer &a, const SandboxComputer &b) { return a.createdAt < b.createdAt; });
    std::stable_sort(m_arrivals.begin(), m_arrivals.end(),
                     [](const Arrival &a, const Arrival &b) { return a.afterMs < b.afterMs; });
    m_members.reserve(size_t(seed.computers.size()));
    for (SandboxComputer &computer : seed.computers)
        add(std::move(computer));
}

SandboxAnswer SandboxFleet::list(const QString &hostId, bool withSteps) const
{
    QByteArray &cached = m_list[withSteps ? 1 : 0];
    if (hostId.isEmpty() && !cached.isEmpty())
        return {200, cached};
    QByteArray body = "{\"computers\":[";
    for (auto each = m_members.rbegin(); each != m_members.rend(); ++each) { // newest first
        if (each->computer.deletedAt)
            continue;
        if (!hostId.isEmpty() && each->computer.hostId.compare(hostId, Qt::CaseInsensitive) != 0)
            continue;
        if (!body.endsWith('['))
            body += ',';
        body += json(*each, withSteps);
    }
    body += "]}";
    if (hostId.isEmpty())
        cached = body;
    return {200, body};
}

SandboxAnswer SandboxFleet::get(const QString &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend() || m_members[*place].computer.deletedAt)
        return notFound();
    return {200, json(m_members[*place], true)};
}

SandboxAnswer SandboxFleet::refresh(const QString &id)
{
    Member *found = member(id);
    if (!found)
        return notFound();
    SandboxComputer &computer = found->computer;
    if (computer.isOwnMachine())
        return SandboxAnswer::problem(400, u"Refresh is only supported for managed computers"_s);
    const QStringList connected = computer.integrations.value_or(integrations);
    for (const QString &integration : connected)
        computer.credentialsAt.insert(integration, stamp());
    qCInfo(lcSandbox) << "refreshed" << id << "with" << connected.size() << "integrations";
    return {200, "{\"configured\":" + QByteArray::number(connected.size()) + '}'};
}

SandboxAnswer SandboxFleet::retryInstall(const QString &id)
{
    Member *found = member(id);
    if (!found)
        return notFound();
    const SandboxStep *step = found->computer.step(u"install-deps"_s);
    if (!step)
        return SandboxAnswer::problem(400, u"This computer has no install-deps step"_s);
    if (step->status == u"running"_s)
        return SandboxAnswer::problem(409, u"An install session is already running"_s);
    if (found->computer.runningStep())
        return SandboxAnswer::problem(400, u"This computer is still being provisioned"_s);
    const QString session = randomId(u"ses_"_s, m_random);
    Lifecycle::restartInstall(found->computer, session, m_now, stamp());
    schedule(found->computer);
    changed(*found);
    qCInfo(lcSandbox) << "retrying the install of" << id << "in session" << session;
    SandboxComputer published = found->computer;
    published.extra = {}; // this answer, unlike readings, is closed to further fields
    return {202, published.json(true)};
}

SandboxAnswer SandboxFleet::remove(const QString &id)
{
    Member *found = member(id);
    if (!found)
        return notFound();
    SandboxComputer &computer = found->computer;
    computer.deletedAt = stamp();
    computer.apiKeyRevokedAt = stamp();
    for (SandboxSession &session : computer.sessions)
        session.archivedAt = stamp();
    const bool tornDown = std::exchange(computer.hasResources, false);
    computer.dueAt.reset();
    --m_live;
    changed(*found);
    qCInfo(lcSandbox) << "deleted" << id << "- key" << computer.apiKeyId << "revoked,"
                      << computer.sessions.size() << "sessions archived,"
                      << (tornDown ? "resources torn down" : "no resources to tear down");
    return {204, {}};
}

void SandboxFleet::advance(qint64 ms)
{
    const qint64 target = m_now + qMax<qint64>(0, ms);
    while (true) {
        qint64 next = m_due.empty() ? target + 1 : m_due.begin()->first;
        if (!m_arrivals.isEmpty())
            next = qMin(next, m_arrivals.constFirst().afterMs);
        if (m_retryEveryMs > 0)
            next = qMin(next, m_nextRetry);
        if (next > target)
            break;
        m_now = qMax(m_now, next);
        happen(m_now);
    }
    m_now = target;
}

// Everything that is due: steps end, computers arrive, somebody retries an install.
void SandboxFleet::happen(qint64 until)
{
    while (!m_due.empty() && m_due.begin()->first <= until) {
        const QString id = m_due.extract(m_due.begin()).mapped();
        Member *due = member(id);
        if (!due || !due->computer.dueAt || *due->computer.dueAt > until)
            continue; // deleted, or changed by a test
        Lifecycle::endRunningStep(due->computer, m_now, stamp());
        schedule(due->computer);
        changed(*due);
    }
    while (!m_arrivals.isEmpty() && m_arrivals.constFirst().afterMs <= until) {
        SandboxComputer computer = m_arrivals.takeFirst().computer;
        computer.createdAt = stamp();
        computer.status = u"provisioning"_s;
        Lifecycle::startNextStep(computer, m_now, stamp());
        add(std::move(computer));
    }
    if (m_retryEveryMs > 0 && m_nextRetry <= until) {
        m_nextRetry += m_retryEveryMs;
        somebodyRetries();
    }
}

// The fleet has other administrators, too.
void SandboxFleet::somebodyRetries()
{
    if (m_members.empty())
        return;
    const Member &chosen = m_members[size_t(m_random.bounded(int(m_members.size())))];
    if (chosen.computer.steps && !chosen.computer.deletedAt)
        retryInstall(QString(chosen.computer.id));
}

QStringList SandboxFleet::ids() const
{
    QStringList ids;
    for (auto each = m_members.rbegin(); each != m_members.rend(); ++each) {
        if (!each->computer.deletedAt)
            ids.append(each->computer.id);
    }
    return ids;
}

QString SandboxFleet::idOf(const QString &name) const
{
    for (auto each = m_members.rbegin(); each != m_members.rend(); ++each) {
        if (!each->computer.deletedAt && each->computer.name == name)
            return each->computer.id;
    }
    return {};
}

const SandboxComputer *SandboxFleet::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_members[*place].computer;
}

void SandboxFleet::add(SandboxComputer computer)
{
    m_places.insert(computer.id, m_members.size());
    m_members.push_back({std::move(computer), {}});
    ++m_live;
    schedule(m_members.back().computer);
    changed(m_members.back());
}

bool SandboxFleet::change(const QString &id, const std::function<void(SandboxComputer &)> &function)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return false;
    Member &found = m_members[*place];
    const bool wasDeleted = found.computer.deletedAt.has_value();
    function(found.computer);
    m_live += int(wasDeleted) - int(found.computer.deletedAt.has_value());
    schedule(found.computer);
    changed(found);
    return true;
}

SandboxFleet::Member *SandboxFleet::member(const QString &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend() || m_members[*place].computer.deletedAt)
        return nullptr;
    return &m_members[*place];
}

const QByteArray &SandboxFleet::json(const Member &member, bool withSteps) const
{
    QByteArray &cached = member.json[withSteps ? 1 : 0];
    if (cached.isEmpty())
        cached = member.computer.json(withSteps);
    return cached;
}

void SandboxFleet::changed(Member &member)
{
    for (QByteArray &json : member.json)
        json.clear();
    for (QByteArray &list : m_list)
        list.clear();
}

void SandboxFleet::schedule(const SandboxComputer &computer)
{
    if (computer.dueAt)
        m_due.emplace(*computer.dueAt, computer.id);
}
