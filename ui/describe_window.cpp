// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the window around the list: strip, status bar, placeholders, the question before quitting.
#include "ui/describe_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int secondsUntil(const QDateTime &then, const QDateTime &now)
{
    return int(std::max<qint64>(1, (now.msecsTo(then) + 999) / 1000));
}

// What is wrong, one sentence.
QString problem(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return Describe::tr("The API key was rejected.");
    case Error::Kind::Forbidden:
        return Describe::tr("This API key may not list computers.");
    case Error::Kind::NotFound:
        return Describe::tr("Unexpected answer from %1 (404). Check the server address.").arg(host);
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
        return error.cause == Error::Cause::Tls || error.cause == Error::Cause::CaFileUnreadable
                               || error.cause == Error::Cause::CaFileInvalid
                       ? describe::error(error, host)
                       : Describe::tr("No connection to %1.").arg(host);
    case Error::Kind::PlanLimit:
    case Error::Kind::Conflict:
    case Error::Kind::RateLimited:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        break;
    }
    return describe::error(error, host);
}

QString quitAndStop(Operation::Kind kind, int remaining)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return Describe::tr("Quit and stop %Ln remaining refresh(es)?", nullptr, remaining);
    case Operation::Kind::RetryInstall:
        return Describe::tr("Quit and stop %Ln remaining retry(s)?", nullptr, remaining);
    case Operation::Kind::Delete:
        return Describe::tr("Quit and stop %Ln remaining deletion(s)?", nullptr, remaining);
    case Operation::Kind::Resume:
        return Describe::tr("Quit and stop %Ln remaining resumption(s)?", nullptr, remaining);
    case Operation::Kind::Update:
        return Describe::tr("Quit and stop %Ln remaining change(s)?", nullptr, remaining);
    case Operation::Kind::Create:
        return Describe::tr("Quit and stop %Ln remaining creation(s)?", nullptr, remaining);
    }
    return {};
}

} // namespace

QString describe::readingProblem(const MonitorStatus &status, const QString &host, const QDateTime &now)
{
    QStringList sentences;
    if (status.error)
        sentences.append(problem(*status.error, host));
    if (status.shownFrom().isValid())
        sentences.append(Describe::tr("Showing data from %1.").arg(moment(status.shownFrom(), now)));
    if (status.state == MonitorStatus::State::Parked)
        sentences.append(Describe::tr("Update the key to continue."));
    else if (status.reading)
        sentences.append(Describe::tr("Trying again…"));
    else if (status.nextReadingAt.isValid())
        sentences.append(Describe::tr("Next try in %1 s.").arg(secondsUntil(status.nextReadingAt, now)));
    return sentences.join(u' ');
}

QString describe::slowedDown(const QDateTime &until, const QDateTime &now)
{
    return Describe::tr("The server asked to slow down. Continuing in %1 s.").arg(secondsUntil(until, now));
}

QString describe::selection(int shown, int hidden)
{
    if (shown == 0 && hidden == 0)
        return {};
    const QString selected = Describe::tr("%Ln selected", nullptr, shown);
    return hidden == 0 ? selected : selected + u", "_s + Describe::tr("%Ln hidden", nullptr, hidden);
}

QString describe::connectionState(const MonitorStatus &status, const QString &host)
{
    switch (status.state) {
    case MonitorStatus::State::Idle:
    case MonitorStatus::State::FirstReading:
        return Describe::tr("Connecting · %1").arg(host);
    case MonitorStatus::State::Live:
        return Describe::tr("Connected · %1").arg(host);
    case MonitorStatus::State::SlowedDown:
        return Describe::tr("Slowed down · %1").arg(host);
    case MonitorStatus::State::Parked:
        return Describe::tr("Key rejected · %1").arg(host);
    case MonitorStatus::State::Failing:
        break;
    }
    const bool offline =
            status.error
            && (status.error->kind == Error::Kind::Offline || status.error->kind == Error::Kind::TimedOut);
    return (offline ? Describe::tr("Offline · %1") : Describe::tr("Trouble · %1")).arg(host);
}

QString describe::connectedTo(const QString &host)
{
    return Describe::tr("Connected to %1").arg(host);
}

QString describe::connected(int computers)
{
    return Describe::tr("Connected. %Ln computer(s).", nullptr, computers);
}

QString describe::shownOf(int shown, int all)
{
    return Describe::tr("%1 of %Ln computer(s)", nullptr, all).arg(QLocale().toString(shown));
}

QString describe::hiddenByFilter(int count)
{
    return Describe::tr("%Ln computer(s) are hidden by the filter.", nullptr, count);
}

QString describe::errorAnswer(const Error &error, const QString &host)
{
    const QString answer = Describe::tr("%1 answered %2").arg(host, describe::errorLabel(error));
    return error.detail.isEmpty() ? answer + u'.' : answer + u": "_s + Describe::quoted(error.detail);
}

QString describe::unreadableEntries(int count)
{
    return Describe::tr("%Ln entry(s) could not be read.", nullptr, count);
}

QString describe::hiddenSelection(int selected, int hidden)
{
    return Describe::tr("%1 selected, %Ln hidden by the filter are not affected.", nullptr, hidden)
            .arg(QLocale().toString(selected));
}

QString describe::failedActions(int count)
{
    return Describe::tr("%Ln action(s) need your attention.", nullptr, count);
}

QString describe::progress(Operation::Kind kind, int finished, int total)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return total == 1 ? Describe::tr("Refreshing 1 computer")
                          : Describe::tr("Refreshing %1 of %2").arg(finished).arg(total);
    case Operation::Kind::RetryInstall:
        return total == 1 ? Describe::tr("Retrying 1 computer")
                          : Describe::tr("Retrying %1 of %2").arg(finished).arg(total);
    case Operation::Kind::Delete:
        return total == 1 ? Describe::tr("Deleting 1 computer")
                          : Describe::tr("Deleting %1 of %2").arg(finished).arg(total);
    case Operation::Kind::Resume:
        return total == 1 ? Describe::tr("Resuming 1 computer")
                          : Describe::tr("Resuming %1 of %2").arg(finished).arg(total);
    case Operation::Kind::Update:
        return total == 1 ? Describe::tr("Changing 1 computer")
                          : Describe::tr("Changing %1 of %2").arg(finished).arg(total);
    case Operation::Kind::Create:
        return total == 1 ? Describe::tr("Creating 1 computer")
                          : Describe::tr("Creating %1 of %2").arg(finished).arg(total);
    }
    return {};
}

QString describe::quitQuestion(Operation::Kind kind, int remaining, int sent)
{
    const QString question = remaining > 0 ? quitAndStop(kind, remaining) : Describe::tr("Quit now?");
    if (sent == 0)
        return question;
    return question + u' '
           + Describe::tr("%Ln request(s) already sent will still be carried out.", nullptr, sent);
}
