// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fleetseed.h"

#include "app/sandbox/fleetfile.h"
#include "app/sandbox/lifecycle.h"

#include <QFile>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{"ci-runner", "build",   "preview", "bench",
                           "data-prep", "ml-eval", "edge",    "staging"};
constexpr qint64 dayMs = 86'400'000;

void finishSteps(SandboxComputer &computer)
{
    qint64 time = computer.createdAt + 350;
    for (SandboxStep &step : *computer.steps) {
        step.status = u"completed"_s;
        step.startedAt = time;
        time += Lifecycle::duration(computer, step.id);
        step.completedAt = time;
    }
    computer.steps->last().installSessionId = u"ses_"_s + computer.id.mid(4);
}

void failInstall(SandboxComputer &computer)
{
    SandboxStep &install = computer.steps->last();
    install.status = u"failed"_s;
    install.error = u"E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?\n"
                    "exit status 100"_s;
}

void begin(SandboxComputer &computer, qint64 epochMs)
{
    computer.status = u"provisioning"_s;
    computer.createdAt = epochMs - 500;
    Lifecycle::startNextStep(computer, 0, epochMs);
}

SandboxComputer generatedComputer(int number, qint64 epochMs, QRandomGenerator &random)
{
    SandboxComputer computer;
    computer.id = randomId(u"cmp_"_s, random);
    computer.name = u"%1-%2"_s.arg(QLatin1StringView(roles[size_t(number) % roles.size()]))
                            .arg(number, 5, 10, QLatin1Char('0'));
    computer.createdAt = epochMs - qint64(random.bounded(1.0) * double(400 * dayMs)) - 600'000;
    computer.hostId = randomUuid(random);
    computer.hostname = computer.name + u".fleet.example"_s;
    computer.remoteUser = u"droid"_s;
    computer.ownerPrincipalKind = number % 5 == 0 ? u"service-account"_s : u"human"_s;
    computer.ownerId = u"usr_%1"_s.arg(number % 97);
    computer.relayClientUrl = u"wss://relay.example/client/%1"_s.arg(computer.id);
    computer.pace = 0.6 + random.bounded(1.2);
    const int kind = random.bounded(100);
    if (kind < 12) {
        computer.providerType = u"byom"_s;
        computer.status = u"active"_s;
        computer.hasResources = false;
        return computer;
    }
    if (number % 3 == 0) {
        computer.sleep.napEveryMs = (5 + number % 7) * dayMs / 24;
        computer.sleep.origin = computer.createdAt;
    }
    computer.status = kind < 15 ? u"error"_s : u"active"_s;
    computer.steps = Lifecycle::pendingSteps(true);
    if (kind < 95 || number > 50'000) // a few thousand at once would be no fleet, but a stampede
        finishSteps(computer);
    else
        begin(computer, epochMs);
    if (kind < 18)
        failInstall(computer);
    return computer;
}

} // namespace

FleetSeed FleetSeed::standard(qint64 epochMs, QRandomGenerator &random)
{
    QFile file(u":/sandbox/fleet.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the default fleet is missing from the program");
    return FleetFile(epochMs, random).read(file.readAll());
}

FleetSeed FleetSeed::generated(int count, qint64 epochMs, QRandomGenerator &random)
{
    FleetSeed seed;
    seed.integrations = {u"github"_s, u"gitlab"_s, u"bitbucket"_s};
    seed.computers.reserve(count);
    for (int number = 1; number <= count; ++number)
        seed.computers.append(generatedComputer(number, epochMs, random));
    seed.retryEveryMs = 20'000;
    return seed;
}

QString randomId(const QString &prefix, QRandomGenerator &random)
{
    constexpr QLatin1StringView alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString id = prefix;
    for (int i = 0; i < 16; ++i)
        id.append(alphabet[random.bounded(int(alphabet.size()))]);
    return id;
}

QString randomUuid(QRandomGenerator &random)
{
    std::array<quint32, 4> words{};
    random.fillRange(words.data(), qsizetype(words.size()));
    words[1] = (words[1] & 0xffff0fffU) | 0x00004000U; // version 4
    words[2] = (words[2] & 0x3fffffffU) | 0x80000000U; // variant
    return QUuid(words[0], ushort(words[1] >> 16), ushort(words[1]), uchar(words[2] >> 24),
                 uchar(words[2] >> 16), uchar(words[2] >> 8), uchar(words[2]), uchar(words[3] >> 24),
                 uchar(words[3] >> 16), uchar(words[3] >> 8), uchar(words[3]))
            .toString(QUuid::WithoutBraces);
}
