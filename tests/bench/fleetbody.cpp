// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetbody.h"

#include <QtGlobal>

#include <array>

namespace {

constexpr std::array roles{"ci-runner", "build",   "preview", "bench",
                           "data-prep", "ml-eval", "edge",    "staging"};
constexpr std::array users{"droid", "droid", "droid", "ubuntu", "admin"};
constexpr qint64 epochMs = 1'763'800'000'000;
constexpr qint64 dayMs = 86'400'000;
constexpr int changedOneIn = 100;

struct Step
{
    const char *id;
    const char *name;
    int durationMs;
};
constexpr std::array steps{
        Step{"create-computer", "Creating computer", 21'000},
        Step{"setup-user", "Setting up user", 4'000},
        Step{"configure-environment", "Configuring environment", 12'000},
        Step{"install-droid", "Installing Droid", 35'000},
        Step{"clone-repos", "Cloning repositories", 28'000},
        Step{"install-deps", "Installing dependencies", 90'000},
};
constexpr std::array failures{
        "E: Unable to locate package libfoo-dev\\nexit status 100",
        "npm ERR! code ERESOLVE\\nnpm ERR! could not resolve dependency tree",
        "fatal: unable to access 'https://git.example/': The requested URL returned error: 403",
};

// How one computer stands.
enum class Story { Done, InstallFailed, Provisioning, Broken, OddWord };

// splitmix64: one number from another, the same everywhere.
quint64 scrambled(quint64 number)
{
    number += 0x9E3779B97F4A7C15ULL;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

QByteArray uuid(quint64 seed)
{
    const quint64 high = (scrambled(seed) & ~0xF000ULL) | 0x4000ULL; // version 4
    const quint64 low = (scrambled(seed + 1) >> 2) | (1ULL << 63);   // variant
    const QByteArray digits = QByteArray::number(high, 16).rightJustified(16, '0')
                              + QByteArray::number(low, 16).rightJustified(16, '0');
    return digits.left(8) + '-' + digits.mid(8, 4) + '-' + digits.mid(12, 4) + '-' + digits.mid(16, 4) + '-'
           + digits.mid(20);
}

Story storyOf(quint64 chance)
{
    if (chance < 20)
        return Story::Provisioning; // of a thousand
    if (chance < 50)
        return Story::InstallFailed;
    if (chance < 70)
        return Story::Broken;
    return chance < 75 ? Story::OddWord : Story::Done;
}

const char *statusOf(Story story)
{
    switch (story) {
    case Story::Provisioning:
        return "provisioning";
    case Story::Broken:
        return "error";
    case Story::OddWord:
        return "hibernating";
    case Story::Done:
    case Story::InstallFailed:
        break;
    }
    return "active";
}

void addText(QByteArray *json, const char *name, const QByteArray &text)
{
    *json += '"';
    *json += name;
    *json += "\":\"";
    *json += text;
    *json += "\",";
}

void addTime(QByteArray *json, const char *name, qint64 time)
{
    *json += '"';
    *json += name;
    *json += "\":";
    *json += QByteArray::number(time);
    *json += ',';
}

void addSteps(QByteArray *json, Story story, qint64 createdAt, quint64 dice)
{
    *json += "\"provisioningSteps\":[";
    qint64 time = createdAt + 350;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        const bool failed = last && (story == Story::InstallFailed || story == Story::Broken);
        const bool running = last && story == Story::Provisioning;
        *json += '{';
        addText(json, "id", steps[i].id);
        addText(json, "name", steps[i].name);
        addText(json, "status", failed ? "failed" : running ? "running" : "done");
        if (failed)
            addText(json, "error", failures[dice % failures.size()]);
        if (last)
            addText(json, "installSessionId", "ses_" + QByteArray::number(dice, 36).left(8));
        addTime(json, "startedAt", time);
        time += steps[i].durationMs / 2 + qint64((dice >> i) % quint64(steps[i].durationMs));
        if (!running)
            addTime(json, "completedAt", time);
        json->back() = '}';
        *json += ',';
    }
    json->back() = ']';
}

void addComputer(QByteArray *json, int number, int reading)
{
    const quint64 dice = scrambled(quint64(number) * 16);
    const bool changed = reading > 0 && number % changedOneIn == changedOneIn / 2;
    const quint64 news = changed ? scrambled(dice + quint64(reading)) : 0;
    Story story = storyOf((dice >> 20) % 1000);
    if (changed && news % 4 < 2)
        story = news % 4 == 0 ? Story::InstallFailed : Story::Provisioning;
    const QByteArray name = fleetbody::name(number);
    const QByteArray id = uuid(dice);
    const qint64 createdAt = epochMs - qint64((dice >> 8) % quint64(400 * dayMs));
    *json += '{';
    addText(json, "id", id);
    addText(json, "name", name);
    addText(json, "providerType", dice % 10 == 0 ? "byom" : "e2b");
    addText(json, "status", statusOf(story));
    addTime(json, "createdAt", createdAt);
    if (dice % 10 != 0) // own machines have none
        addText(json, "hostId", uuid(dice + 2));
    addText(json, "hostname", name + (news % 4 == 2 ? ".moved.example" : ".fleet.example"));
    addText(json, "remoteUser",
            changed && news % 4 == 3 ? "user-" + QByteArray::number(reading)
                                     : QByteArray(users[dice % users.size()]));
    addText(json, "ownerPrincipalKind", dice % 5 == 0 ? "service-account" : "human");
    addText(json, "ownerId", "usr_" + QByteArray::number(dice % 97));
    addText(json, "relayClientUrl", "wss://relay.example/c/" + id);
    addSteps(json, story, createdAt, dice ^ (news & 0xFFFF));
    *json += '}';
}

} // namespace

QByteArray fleetbody::name(int number)
{
    // Numbers from a shuffled range, so that a sort has something to do.
    const quint64 shuffled = (quint64(number) * 7'919) % 1'000'003;
    return QByteArray(roles[quint64(number) % roles.size()]) + '-' + QByteArray::number(shuffled);
}

QByteArray fleetbody::of(int count, int reading)
{
    QByteArray json;
    json.reserve(qsizetype(count) * 1'200 + 64);
    json += "{\"computers\":[";
    for (int number = 0; number < count; ++number) {
        addComputer(&json, number, reading);
        json += ',';
    }
    if (count > 0)
        json.chop(1);
    json += "]}";
    return json;
}
