// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_activity.h"

#include "ui/describe_words.h"

using namespace Qt::StringLiterals;
using Outcome = JournalEntry::Outcome;

namespace {

constexpr Operation::Kind kinds[] = {Operation::Kind::RefreshCredentials,
                                     Operation::Kind::RetryInstall,
                                     Operation::Kind::Delete,
                                     Operation::Kind::Resume,
                                     Operation::Kind::Update,
                                     Operation::Kind::Create};
constexpr Outcome outcomes[] = {Outcome::Open, Outcome::Succeeded, Outcome::Failed, Outcome::Unknown,
                                Outcome::NotStarted};

// What of an entry's result fits into a cell beside other things.
QString briefly(const JournalEntry &entry)
{
    const bool answered = entry.httpStatus > 0 && entry.outcome != Outcome::Unknown;
    return answered ? QLocale::c().toString(entry.httpStatus) : describe::outcome(entry.outcome);
}

} // namespace

QString describe::journalDetail(const Operation &operation)
{
    switch (operation.state) {
    case Operation::State::Succeeded:
        return shortOutcome(operation);
    case Operation::State::Failed:
    case Operation::State::OutcomeUnknown:
        return operation.error.detail.isEmpty() ? errorLabel(operation.error)
                                                : Describe::quoted(operation.error.detail, 1000);
    case Operation::State::NotStarted:
        return Describe::notStartedReason(operation.error);
    case Operation::State::Queued:
    case Operation::State::Running:
    case Operation::State::Checking:
        break;
    }
    return {};
}

QString describe::action(const JournalEntry &entry)
{
    return entry.kind ? action(*entry.kind) : Describe::tr("Unknown action");
}

QString describe::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return Describe::tr("Under way");
    case Outcome::Succeeded:
        return Describe::tr("Succeeded");
    case Outcome::Failed:
        return Describe::tr("Failed");
    case Outcome::Unknown:
        return Describe::tr("Outcome unknown");
    case Outcome::NotStarted:
        return Describe::tr("Not started");
    }
    return {};
}

QString describe::result(const JournalEntry &entry)
{
    const QString detail = plain(entry.detail);
    const QString word = outcome(entry.outcome);
    if (detail.isEmpty())
        return word;
    return entry.outcome == Outcome::Succeeded
                   ? detail
                   : Describe::tr("%1: %2", "outcome of an action, why").arg(word, detail);
}

QString describe::lastAction(const JournalEntry &entry, const QDateTime &now)
{
    return Describe::tr("%1 · %2 · %3", "action, HTTP status or outcome, time")
            .arg(action(entry), briefly(entry), nearDay(QDateTime::fromMSecsSinceEpoch(entry.at), now));
}

QString describe::statusChanged()
{
    return Describe::tr("Status change");
}

QString describe::statusWord(const QString &serversWord)
{
    Computer computer; // as the decoder reads it
    computer.statusWord = serversWord;
    if (serversWord.compare(u"active", Qt::CaseInsensitive) == 0)
        computer.status = Computer::Status::Active;
    else if (serversWord.compare(u"provisioning", Qt::CaseInsensitive) == 0)
        computer.status = Computer::Status::Provisioning;
    else if (serversWord.compare(u"error", Qt::CaseInsensitive) == 0)
        computer.status = Computer::Status::Error;
    else if (serversWord.compare(u"unknown", Qt::CaseInsensitive) == 0)
        computer.statusWord.clear();
    return status(computer);
}

QString describe::result(const StatusChange &change)
{
    if (change.before.isEmpty())
        return Describe::tr("New: %1", "a computer that the list did not hold before, its status")
                .arg(statusWord(change.after));
    const QString after =
            change.after.isEmpty() ? Describe::tr("no longer listed") : statusWord(change.after);
    return Describe::tr("%1 → %2", "status before, status after").arg(statusWord(change.before), after);
}

JournalFilter describe::readable(const JournalFilter &filter)
{
    JournalFilter whole = filter;
    const auto holds = [&](const QString &word) {
        return !filter.text.isEmpty() && word.contains(filter.text, Qt::CaseInsensitive);
    };
    for (const Operation::Kind kind : kinds) {
        if (holds(action(kind)))
            whole.kinds += kind;
    }
    for (const Outcome each : outcomes) {
        if (holds(outcome(each)))
            whole.outcomes += each;
    }
    whole.anyChange = holds(statusChanged());
    return whole;
}

QString describe::journalSetAside(const QString &path)
{
    return Describe::tr("The record of actions was damaged. It is kept as %1, and a new one has been begun.")
            .arg(Describe::quoted(path, 400));
}

QString describe::severalProblems(int count)
{
    return Describe::tr("%Ln problem(s) need your attention.", nullptr, count);
}

QString describe::notRecorded(const Error &why)
{
    return Describe::tr("Actions are not being recorded: %1").arg(error(why, {}));
}

QString describe::nearDay(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), u"HH:mm"_s);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clock;
    if (days == 1)
        return Describe::tr("yesterday %1").arg(clock);
    return QLocale().toString(local, u"yyyy-MM-dd HH:mm"_s);
}

QString describe::news(const News &news, const QDateTime &now)
{
    QStringList told;
    if (news.changed > 0)
        told += news.inError > 0
                        ? Describe::tr("%1, %2.", "3 computers changed, 1 is in Error now")
                                  .arg(Describe::tr("%Ln computer(s) changed", nullptr, news.changed),
                                       Describe::tr("%Ln is/are in Error now", nullptr, news.inError))
                        : Describe::tr("%Ln computer(s) changed.", nullptr, news.changed);
    if (news.failed > 0)
        told += Describe::tr("%Ln action(s) failed.", nullptr, news.failed);
    if (told.isEmpty())
        return {};
    return Describe::tr("Since you last looked (%1): %2", "when, what happened")
            .arg(nearDay(news.since, now), told.join(u' '));
}
