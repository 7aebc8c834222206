// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesfile.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView format = "millwright-preferences"_L1;
constexpr int version = 1;
constexpr qsizetype longestText = 4096; // characters: no path is longer

template<typename T>
struct Word
{
    T value{};
    QLatin1StringView word;
};
// clang 14 does not find it out by itself.
template<typename T>
Word(T, QLatin1StringView) -> Word<T>;

constexpr std::array timesWords{Word{Preferences::Times::Relative, "relative"_L1},
                                Word{Preferences::Times::Absolute, "absolute"_L1}};
constexpr std::array startWords{Word{Preferences::StartView::LastConnection, "last-connection"_L1},
                                Word{Preferences::StartView::Connections, "connections"_L1}};
constexpr std::array densityWords{Word{Preferences::Density::Comfortable, "comfortable"_L1},
                                  Word{Preferences::Density::Compact, "compact"_L1}};
constexpr std::array updateWords{Word{Preferences::Updates::Off, "off"_L1},
                                 Word{Preferences::Updates::Weekly, "weekly"_L1}};
constexpr std::array logWords{Word{Preferences::LogLevel::Warnings, "warnings"_L1},
                              Word{Preferences::LogLevel::Usual, "usual"_L1},
                              Word{Preferences::LogLevel::Everything, "everything"_L1}};
constexpr std::array proxyWords{Word{ProxySetting::Kind::System, "system"_L1},
                                Word{ProxySetting::Kind::None, "none"_L1},
                                Word{ProxySetting::Kind::Manual, "manual"_L1}};

constexpr std::array schemeWords{Word{Appearance::Scheme::System, "system"_L1},
                                 Word{Appearance::Scheme::Light, "light"_L1},
                                 Word{Appearance::Scheme::Dark, "dark"_L1},
                                 Word{Appearance::Scheme::HighContrast, "high-contrast"_L1}};
constexpr std::array motionWords{Word{Appearance::Motion::System, "system"_L1},
                                 Word{Appearance::Motion::Full, "full"_L1},
                                 Word{Appearance::Motion::Reduced, "reduced"_L1}};

template<typename Words, typename T>
QString wordOf(const Words &words, T value)
{
    for (const auto &each : words) {
        if (each.value == value)
            return each.word;
    }
    return {};
}

template<typename Words, typename T>
void take(const QJsonValue &json, const Words &words, T *value)
{
    for (const auto &each : words) {
        if (json.toString() == each.word)
            *value = each.value;
    }
}

void take(const QJsonValue &json, bool *value)
{
    *value = json.toBool(*value);
}

void take(const QJsonValue &json, QString *value)
{
    if (json.isString() && json.toString().size() <= longestText)
        *value = json.toString();
}

void takeWithin(const QJsonValue &json, int least, int most, int *value)
{
    const int number = json.toInt(*value);
    if (number >= least && number <= most)
        *value = number;
}

// Seconds; 0: by hand.
void take(const QJsonValue &json, std::chrono::milliseconds *interval)
{
    const int seconds = json.toInt(-1);
    if (seconds == 0 || (seconds >= 5 && seconds <= 300))
        *interval = std::chrono::seconds(seconds);
}

void take(const QJsonObject &json, ConfirmationChoices *choices)
{
    take(json[u"askToRefreshOne"_s], &choices->askToRefreshOne);
    take(json[u"askToRetryFailedStep"_s], &choices->askToRetryFailedStep);
    take(json[u"askToResumeOne"_s], &choices->askToResumeOne);
    take(json[u"alwaysTypeToDelete"_s], &choices->alwaysTypeToDelete);
}

void take(const QJsonObject &json, ProxySetting *proxy)
{
    ProxySetting read;
    take(json[u"kind"_s], proxyWords, &read.kind);
    if (read.kind == ProxySetting::Kind::Manual) {
        int port = 0;
        take(json[u"host"_s], &read.host);
        takeWithin(json[u"port"_s], 1, 65535, &port);
        read.port = quint16(port);
        if (read.host.isEmpty() || port == 0)
            return; // nothing that leads anywhere
    }
    *proxy = read;
}

void take(const QJsonObject &json, Appearance *appearance)
{
    take(json[u"scheme"_s], schemeWords, &appearance->scheme);
    take(json[u"motion"_s], motionWords, &appearance->motion);
    takeWithin(json[u"textPercent"_s], appearance::leastPercent, appearance::mostPercent,
               &appearance->textPercent);
}

QJsonObject appearanceJson(const Appearance &appearance)
{
    return {{u"scheme"_s, wordOf(schemeWords, appearance.scheme)},
            {u"motion"_s, wordOf(motionWords, appearance.motion)},
            {u"textPercent"_s, appearance.textPercent}};
}

QJsonObject choicesJson(const ConfirmationChoices &choices)
{
    return {{u"askToRefreshOne"_s, choices.askToRefreshOne},
            {u"askToRetryFailedStep"_s, choices.askToRetryFailedStep},
            {u"askToResumeOne"_s, choices.askToResumeOne},
            {u"alwaysTypeToDelete"_s, choices.alwaysTypeToDelete}};
}

QJsonObject proxyJson(const ProxySetting &proxy)
{
    QJsonObject json{{u"kind"_s, wordOf(proxyWords, proxy.kind)}};
    if (proxy.kind == ProxySetting::Kind::Manual) {
        json[u"host"_s] = proxy.host;
        json[u"port"_s] = proxy.port;
    }
    return json;
}

} // namespace

preferencesfile::Readable preferencesfile::fromBytes(const QByteArray &bytes, Preferences *preferences,
                                                     QJsonObject *root)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int written = json[u"version"_s].toInt();
    if (json[u"format"_s].toString() != format || written < 1)
        return Readable::No;
    if (written > version)
        return Readable::Newer;
    *root = json;
    take(json[u"language"_s], &preferences->language);
    take(json[u"times"_s], timesWords, &preferences->times);
    take(json[u"startView"_s], startWords, &preferences->startView);
    take(json[u"tray"_s], &preferences->tray);
    take(json[u"notifiesOfSeveral"_s], &preferences->notifiesOfSeveral);
    take(json[u"notifiesOfWatched"_s], &preferences->notifiesOfWatched);
    take(json[u"updates"_s], updateWords, &preferences->updates);
    take(json[u"density"_s], densityWords, &preferences->density);
    take(json[u"readInterval"_s], &preferences->readInterval);
    take(json[u"sortsWhenIdle"_s], &preferences->sortsWhenIdle);
    take(json[u"confirmations"_s].toObject(), &preferences->confirmations);
    take(json[u"appearance"_s].toObject(), &preferences->appearance);
    take(json[u"proxy"_s].toObject(), &preferences->proxy);
    take(json[u"caFile"_s], &preferences->caFile);
    take(json[u"logLevel"_s], logWords, &preferences->logLevel);
    takeWithin(json[u"keepDays"_s], 1, 3650, &preferences->keepDays);
    return Readable::Yes;
}

QByteArray preferencesfile::toBytes(const Preferences &preferences, QJsonObject root)
{
    using std::chrono::duration_cast;
    root[u"format"_s] = format;
    root[u"version"_s] = version;
    root[u"language"_s] = preferences.language;
    root[u"times"_s] = wordOf(timesWords, preferences.times);
    root[u"startView"_s] = wordOf(startWords, preferences.startView);
    root[u"tray"_s] = preferences.tray;
    root[u"notifiesOfSeveral"_s] = preferences.notifiesOfSeveral;
    root[u"notifiesOfWatched"_s] = preferences.notifiesOfWatched;
    root[u"updates"_s] = wordOf(updateWords, preferences.updates);
    root[u"density"_s] = wordOf(densityWords, preferences.density);
    root[u"readInterval"_s] = int(duration_cast<std::chrono::seconds>(preferences.readInterval).count());
    root[u"sortsWhenIdle"_s] = preferences.sortsWhenIdle;
    root[u"confirmations"_s] = choicesJson(preferences.confirmations);
    root[u"appearance"_s] = appearanceJson(preferences.appearance);
    root[u"proxy"_s] = proxyJson(preferences.proxy);
    root[u"caFile"_s] = preferences.caFile;
    root[u"logLevel"_s] = wordOf(logWords, preferences.logLevel);
    root[u"keepDays"_s] = preferences.keepDays;
    return QJsonDocument(root).toJson();
}
