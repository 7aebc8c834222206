// SPDX-License-Identifier: GPL-3.0-or-later
// Words about connections, their keys and where both are kept.
#include "ui/describe_connection.h"

#include "ui/describe_words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString quotedName(const QString &name)
{
    return describe::inSentence(name);
}

} // namespace

QString describe::connection(const ConnectionProfile &profile)
{
    return Describe::tr("%1 — %2").arg(describe::plain(profile.name), profile.endpoint.host());
}

QString describe::connectionName(const ConnectionProfile &profile)
{
    const QString name = describe::plain(profile.name);
    return profile.readOnly ? Describe::tr("%1 (read-only)").arg(name) : name;
}

QString describe::keyPlace(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Keychain:
        return Describe::tr("The key is kept in the system keychain.");
    case KeyPlace::NoKeychain:
        return Describe::tr("No system keychain is available. The key will be kept in memory until the "
                            "program closes.");
    case KeyPlace::ThisRun:
        return Describe::tr("The key is kept in memory until the program closes.");
    }
    return {};
}

QString describe::keyUpdate(KeyPlace place)
{
    if (place != KeyPlace::Keychain)
        return Describe::tr("The new key is used at once. ") + keyPlace(place);
    return Describe::tr("The new key is used at once. It replaces the one in the system keychain when the "
                        "server has accepted it.");
}

QString describe::keyWanted(const Error *error)
{
    if (!error)
        return Describe::tr("No API key is kept for this connection. Enter it to connect.");
    return describe::error(*error, {}) + u' ' + Describe::tr("Try again, or enter the key.");
}

QString describe::keyState(KeyState state)
{
    switch (state) {
    case KeyState::Unknown:
        return Describe::tr("Looking…");
    case KeyState::InKeychain:
        return Describe::tr("In the keychain");
    case KeyState::InMemory:
        return Describe::tr("Until the program closes");
    case KeyState::Missing:
        return Describe::tr("Not kept");
    case KeyState::Locked:
        return Describe::tr("Keychain is locked");
    case KeyState::Refused:
        return Describe::tr("Keychain did not tell");
    }
    return {};
}

QString describe::every(std::chrono::milliseconds interval)
{
    if (interval <= 0ms)
        return Describe::tr("By hand only (F5)");
    if (interval % 1min == 0ms)
        return Describe::tr("Every %Ln minute(s)", nullptr, int(interval / 1min));
    return Describe::tr("Every %Ln second(s)", nullptr, int(interval / 1s));
}

QString describe::connectionsSetAside(const QString &file)
{
    return Describe::tr("The list of connections was damaged. It has been set aside as %1.")
            .arg(Describe::quoted(file));
}

QString describe::connectionsUnreadable(int count)
{
    return Describe::tr("%Ln kept connection(s) could not be read and are not shown.", nullptr, count);
}

QString describe::connectionsNotLoaded(const Error &why)
{
    return Describe::tr("The kept connections could not be read: %1 Nothing there is changed.")
            .arg(describe::error(why, {}));
}

QString describe::connectionNotKept(const QString &name, const Error &why)
{
    return Describe::tr("The connection “%1” could not be kept: %2 It is there until the program closes.")
            .arg(quotedName(name), describe::error(why, {}));
}

QString describe::keyNotKept(const QString &name, const Error &why)
{
    return Describe::tr("The API key of “%1” could not be kept: %2 It is used until the program closes.")
            .arg(quotedName(name), describe::error(why, {}));
}

QString describe::keyNotRemoved(const QString &name, const Error &why)
{
    return Describe::tr("The connection “%1” was not removed, because its API key could not be: %2")
            .arg(quotedName(name), describe::error(why, {}));
}

QString describe::connectionNotRemoved(const QString &name, const Error &why)
{
    return Describe::tr("The API key of “%1” was removed, but the connection could not be: %2")
            .arg(quotedName(name), describe::error(why, {}));
}

QString describe::fleetNotRemoved(const QString &name, const Error &why)
{
    return Describe::tr("The connection “%1” was removed, but not all that was kept of it: %2")
            .arg(quotedName(name), describe::error(why, {}));
}

QString describe::removeQuestion(const QString &name, KeyPlace place)
{
    const QString question = Describe::tr("Remove the connection “%1”?").arg(quotedName(name));
    const QString key = place == KeyPlace::Keychain
                                ? Describe::tr("Its API key is removed from the system keychain.")
                                : Describe::tr("Its API key is forgotten.");
    return question + u' ' + key + u' ' + Describe::tr("Computers are not affected.");
}

QString describe::leaveQuestion(const QString &name, int remaining, int sent)
{
    const QString question =
            remaining > 0 ? Describe::tr("Leave “%1” and stop %Ln remaining action(s)?", nullptr, remaining)
                                    .arg(quotedName(name))
                          : Describe::tr("Leave “%1” now?").arg(quotedName(name));
    if (sent == 0)
        return question;
    return question + u' '
           + Describe::tr("%Ln request(s) already sent will still be carried out.", nullptr, sent);
}
