// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxmetrics.h"

#include "app/sandbox/jsonwriter.h"
#include "app/sandbox/sandboxcomputer.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double gibibyte = 1024.0 * 1024 * 1024;
constexpr double hourMs = 3'600'000;

// From 0 to 1, the same for the same two numbers (the mixer is SplitMix64's).
double noise(quint64 key, qint64 place)
{
    quint64 mixed = key + (quint64(place) + 1) * 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return double((mixed ^ (mixed >> 31)) >> 11) / double(1ULL << 53);
}

// The same as a curve without steps that finds a new value in each period.
double wander(quint64 key, qint64 at, double periodMs)
{
    const double place = double(at) / periodMs;
    const double whole = std::floor(place);
    const double part = place - whole;
    const double ease = part * part * (3 - 2 * part);
    return std::lerp(noise(key, qint64(whole)), noise(key, qint64(whole) + 1), ease);
}

// One machine, as big and as busy as its key makes it.
class Machine
{
public:
    explicit Machine(quint64 key)
        : m_key(key)
        , m_cpus(qint64(2) << int(noise(key, -2) * 3))
        , m_memory(double(m_cpus) * 4 * gibibyte)
        , m_disk((20 + std::floor(noise(key, -3) * 5) * 20) * gibibyte)
    {
    }

    QByteArray sample(qint64 at) const
    {
        const double load = 4 + 55 * std::pow(wander(m_key + 1, at, 5 * hourMs), 2)
                            + 40 * std::pow(wander(m_key + 2, at, 0.6 * hourMs), 4)
                            + 3 * noise(m_key + 3, at);
        const double memory =
                0.22 + 0.5 * wander(m_key + 4, at, 6 * hourMs) + 0.05 * wander(m_key + 5, at, 0.5 * hourMs);
        const double disk =
                0.3 + 0.45 * wander(m_key + 6, at, 40 * hourMs) + 0.02 * wander(m_key + 7, at, 2 * hourMs);
        JsonWriter writer;
        const QString time = QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs);
        writer.addRaw("timestamp", JsonWriter::quoted(time));
        writer.addRaw("cpuUsedPct", QByteArray::number(std::clamp(load, 0.0, 100.0), 'f', 2));
        writer.add("cpuCount", m_cpus);
        writer.add("memUsed", qRound64(memory * m_memory));
        writer.add("memTotal", qRound64(m_memory));
        writer.add("diskUsed", qRound64(disk * m_disk));
        writer.add("diskTotal", qRound64(m_disk));
        return writer.object();
    }

private:
    quint64 m_key;
    qint64 m_cpus;
    double m_memory;
    double m_disk;
};

// Not qHash: that may differ from one program start to the next.
quint64 keyOf(const QString &id, quint32 seed)
{
    quint64 key = 0xcbf29ce484222325ULL ^ seed;
    for (const QChar c : id)
        key = (key ^ c.unicode()) * 0x100000001b3ULL;
    return key;
}

} // namespace

QByteArray SandboxMetrics::json(const SandboxComputer &computer, quint32 seed, qint64 start, qint64 now)
{
    const Machine machine(keyOf(computer.id, seed));
    const qint64 first = std::max({start, now - keptMs, computer.createdAt});
    QByteArray body = "[";
    for (qint64 at = (first + everyMs - 1) / everyMs * everyMs; at <= now; at += everyMs) {
        if (computer.sleep.at(at))
            continue;
        if (body.size() > 1)
            body += ',';
        body += machine.sample(at);
    }
    return body + ']';
}
