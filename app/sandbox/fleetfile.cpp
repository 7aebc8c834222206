// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fleetfile.h"

#include "app/sandbox/lifecycle.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

qint64 FleetFile::age(const QString &text)
{
    static const QHash<QChar, qint64> units{
            {u's', 1'000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}, {u'y', 31'536'000'000}};
    if (text.isEmpty())
        return 0;
    const bool hasUnit = units.contains(text.back());
    const QStringView number = hasUnit ? QStringView(text).chopped(1) : QStringView(text);
    return qRound64(number.toDouble() * double(units.value(text.back(), 1'000)));
}

FleetSeed FleetFile::read(const QByteArray &json) const
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    FleetSeed seed;
    const QJsonArray integrations = root[u"integrations"].toArray();
    const QJsonArray computers = root[u"computers"].toArray();
    const QJsonArray arrivals = root[u"arrivals"].toArray();
    for (const auto &name : integrations)
        seed.integrations.append(name.toString());
    for (const auto &each : computers)
        seed.computers.append(computer(each.toObject()));
    for (const auto &each : arrivals)
        seed.arrivals.append({age(each[u"after"].toString()), computer(each.toObject())});
    seed.retryEveryMs = age(root[u"retryEvery"].toString());
    return seed;
}

SandboxComputer FleetFile::computer(const QJsonObject &json) const
{
    SandboxComputer computer;
    computer.id = json[u"id"].toString(randomId(u"cmp_"_s, m_random));
    computer.name = json[u"name"].toString();
    computer.providerType = json[u"provider"].toString(u"e2b"_s);
    computer.createdAt = m_epochMs - age(json[u"age"].toString());
    if (!json[u"status"].isNull())
        computer.status = json[u"status"].toString(u"active"_s);
    computer.hostId = randomUuid(m_random);
    computer.hostname = json[u"hostname"].toString();
    computer.remoteUser = json[u"user"].toString(u"droid"_s);
    const QString owner = json[u"owner"].toString(u"human:usr_5FhT2mQx"_s);
    computer.ownerPrincipalKind = owner.section(u':', 0, 0);
    computer.ownerId = owner.section(u':', 1);
    computer.relayClientUrl = json[u"relayClientUrl"].toString();
    computer.relayAgentUrl = json[u"relayAgentUrl"].toString();
    computer.extra = json[u"extra"].toObject();
    computer.apiKeyId = randomId(u"key_"_s, m_random);
    computer.hasResources = !computer.isOwnMachine();
    computer.pace = json[u"pace"].toDouble(1);
    computer.failsAt = json[u"failsAt"].toString();
    computer.failure = json[u"failure"].toString();
    if (json[u"integrations"].isArray())
        computer.integrations = json[u"integrations"].toVariant().toStringList();
    for (int i = json[u"sessions"].toInt(); i > 0; --i)
        computer.sessions.append(session(computer, i, randomId(u"ses_"_s, m_random)));
    for (int i = json[u"earlierSessions"].toInt(); i > 0; --i)
        computer.sessions.append(session(computer, 100 + i, u"ses_%1_%2"_s.arg(computer.name).arg(i)));
    readSleep(computer, json);
    readSteps(computer, json);
    return computer;
}

// The newest one is open; the others came before it and are done.
SandboxSession FleetFile::session(const SandboxComputer &computer, int number, const QString &id) const
{
    constexpr std::array titles{"Fix the flaky test",  "Update dependencies",  "Review the open change",
                                "Find the slow query", "Write release notes",  "Split the settings page",
                                "Trace the timeout",   "Tidy up old branches", "Draft a migration"};
    SandboxSession session;
    session.id = id;
    session.title = QString::fromLatin1(titles[size_t(number) % titles.size()]);
    session.createdAt = std::max(computer.createdAt, m_epochMs - number * age(u"47m"_s));
    if (number > 1)
        session.completedAt = std::min(m_epochMs, session.createdAt + age(u"25m"_s));
    return session;
}

void FleetFile::readSleep(SandboxComputer &computer, const QJsonObject &json) const
{
    if (json[u"asleep"].isString())
        computer.sleep.since = m_epochMs - age(json[u"asleep"].toString());
    computer.sleep.napEveryMs = age(json[u"naps"].toString());
    computer.sleep.origin = computer.createdAt;
}

void FleetFile::readSteps(SandboxComputer &computer, const QJsonObject &json) const
{
    const QJsonValue steps = json[u"steps"];
    if (computer.isOwnMachine() && steps.isUndefined())
        return;
    if (steps.isNull()) // reported by the service as nothing at all
        return;
    if (steps.isArray()) {
        computer.steps.emplace();
        const QJsonArray reported = steps.toArray();
        for (const auto &each : reported)
            computer.steps->append(step(each.toObject()));
        return;
    }
    computer.steps = Lifecycle::pendingSteps(json[u"repos"].toBool());
    if (steps[u"failed"].isString())
        failAt(computer, steps.toObject());
    else if (steps[u"running"].isString())
        runAt(computer, steps.toObject());
    else if (steps.toString() != u"pending"_s)
        finishUpTo(computer, {});
}

void FleetFile::failAt(SandboxComputer &computer, const QJsonObject &json) const
{
    const QString stepId = json[u"failed"].toString();
    const qint64 began = finishUpTo(computer, stepId);
    if (SandboxStep *failed = computer.step(stepId)) {
        failed->status = u"failed"_s;
        failed->startedAt = began;
        failed->completedAt = began + age(json[u"took"].toString(u"48s"_s));
        failed->error = json[u"error"].toString();
        if (stepId == u"install-deps"_s) {
            failed->installSessionId = randomId(u"ses_"_s, m_random);
            computer.sessions.append(SandboxSession::ofStep(*failed, began));
        }
    }
}

void FleetFile::runAt(SandboxComputer &computer, const QJsonObject &json) const
{
    const QString stepId = json[u"running"].toString();
    finishUpTo(computer, stepId);
    const qint64 elapsed = age(json[u"for"].toString());
    if (SandboxStep *running = computer.step(stepId)) {
        running->status = u"running"_s;
        running->startedAt = m_epochMs - elapsed;
        computer.dueAt = qMax<qint64>(1'000, Lifecycle::duration(computer, stepId) - elapsed);
        if (stepId == u"install-deps"_s) {
            running->installSessionId = randomId(u"ses_"_s, m_random);
            computer.sessions.append(SandboxSession::ofStep(*running, m_epochMs));
        }
    }
}

// Completes the steps before the given one, back to back since the creation; all of them without one.
qint64 FleetFile::finishUpTo(SandboxComputer &computer, const QString &stepId) const
{
    qint64 time = computer.createdAt + 400;
    for (SandboxStep &step : *computer.steps) {
        if (step.id == stepId)
            break;
        step.status = u"completed"_s;
        step.startedAt = time;
        time += Lifecycle::duration(computer, step.id) * m_random.bounded(70, 130) / 100;
        step.completedAt = time;
        if (step.id == u"install-deps"_s) {
            step.installSessionId = randomId(u"ses_"_s, m_random);
            computer.sessions.append(SandboxSession::ofStep(step, time));
        }
    }
    return time;
}

SandboxStep FleetFile::step(const QJsonObject &json) const
{
    SandboxStep step{json[u"id"].toString(),
                     json[u"name"].toString(),
                     json[u"status"].toString(),
                     json[u"error"].toString(),
                     json[u"session"].toString(),
                     {},
                     {}};
    if (json[u"started"].isString())
        step.startedAt = m_epochMs - age(json[u"started"].toString());
    if (json[u"completed"].isString())
        step.completedAt = m_epochMs - age(json[u"completed"].toString());
    return step;
}
