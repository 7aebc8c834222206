// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalwords.h"

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using Outcome = JournalEntry::Outcome;

QString journalwords::word(Kind kind)
{
    switch (kind) {
    case Kind::RefreshCredentials:
        return u"refresh"_s;
    case Kind::RetryInstall:
        return u"retry-install"_s;
    case Kind::Delete:
        return u"delete"_s;
    case Kind::Resume:
        return u"resume"_s;
    case Kind::Update:
        return u"update"_s;
    case Kind::Create:
        return u"create"_s;
    }
    return {};
}

std::optional<Kind> journalwords::kind(const QString &word)
{
    for (const Kind each : {Kind::RefreshCredentials, Kind::RetryInstall, Kind::Delete, Kind::Resume,
                            Kind::Update, Kind::Create}) {
        if (journalwords::word(each) == word)
            return each;
    }
    return std::nullopt;
}

QString journalwords::word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return {};
    case Outcome::Succeeded:
        return u"succeeded"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    case Outcome::NotStarted:
        return u"not-started"_s;
    }
    return {};
}

Outcome journalwords::outcome(const QString &word)
{
    for (const Outcome each : {Outcome::Succeeded, Outcome::Failed, Outcome::NotStarted}) {
        if (journalwords::word(each) == word)
            return each;
    }
    return Outcome::Unknown; // also for a word of a later version: nothing better is known
}
