// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_session.h"

#include "ui/describe_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString describe::sessionName(const Session &session)
{
    const QString title = plain(session.title.simplified());
    return title.isEmpty() ? plain(session.id) : title;
}

QString describe::sessionStatus(const Session &session)
{
    switch (session.status) {
    case Session::Status::Idle:
        return Describe::tr("Idle", "a session");
    case Session::Status::Pending:
        return Describe::tr("Pending", "a session");
    case Session::Status::Running:
        return Describe::tr("Running", "a session");
    case Session::Status::Unknown:
        break;
    }
    const QString word = plain(session.statusWord.simplified());
    return word.isEmpty() ? Describe::tr("Unknown", "a session's status") : word;
}

QString describe::sessionsCount(const SessionsStatus &status)
{
    if (!status.readAt.isValid() || !status.enabled)
        return {};
    const int count = int(status.sessions.size());
    return status.rest == SessionsStatus::Rest::More
                   ? Describe::tr("%Ln session(s) so far, the server has more", nullptr, count)
                   : Describe::tr("%Ln session(s)", nullptr, count);
}

QString describe::sessionsRemark(const SessionsStatus &status)
{
    const QString wanted = Describe::quoted(status.wanted, 80);
    QStringList remarks;
    switch (status.search) {
    case SessionsStatus::Search::None:
        break;
    case SessionsStatus::Search::Running:
        if (!status.paused)
            remarks += Describe::tr("Looking for session %1…").arg(wanted);
        break;
    case SessionsStatus::Search::NotThere:
        remarks += Describe::tr("Session %1 is not among this computer's sessions.").arg(wanted);
        break;
    case SessionsStatus::Search::TooFar:
        remarks += Describe::tr("Session %1 is not among the first %2.")
                           .arg(wanted, QLocale().toString(status.sessions.size()));
        if (status.rest == SessionsStatus::Rest::More)
            remarks += Describe::tr("Load more to look further.");
        break;
    }
    if (status.rest == SessionsStatus::Rest::Repeating)
        remarks += Describe::tr("The server says that there is more, but names no next page or one that "
                                "would only repeat what is here: there may be sessions that are not shown.");
    if (status.unreadable > 0)
        remarks += Describe::tr("%Ln session(s) could not be read.", nullptr, status.unreadable);
    return remarks.join(u' ');
}
