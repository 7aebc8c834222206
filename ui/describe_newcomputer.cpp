// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_newcomputer.h"

#include "ui/describe_words.h"

using namespace Qt::StringLiterals;

using Problem = NewComputerCheck::Problem;

namespace {

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

QString tooLong(const QString &sentence, qsizetype length)
{
    return sentence.arg(number(length), number(newcomputer::longestText));
}

} // namespace

QString describe::reason(const NewComputerCheck &check)
{
    switch (check.problem) {
    case Problem::None:
        return {};
    case Problem::NameMissing:
        return Describe::tr("Enter a name.");
    case Problem::NameTooLong:
        return tooLong(Describe::tr("The name has %1 characters. At most %2 are allowed."), check.number);
    case Problem::NameNotText:
        return Describe::tr("The name holds a character that cannot be sent.");
    case Problem::CountOutOfRange:
        return Describe::tr("Between 1 and %1 computers can be created at once.")
                .arg(number(newcomputer::mostAtOnce));
    case Problem::RemoteUserMissing:
        return Describe::tr("Enter a remote user.");
    case Problem::RemoteUserTooLong:
        return tooLong(Describe::tr("The remote user has %1 characters. At most %2 are allowed."),
                       check.number);
    case Problem::RemoteUserNotText:
        return Describe::tr("The remote user holds a character that cannot be sent.");
    case Problem::RepositoryUnclear:
        return Describe::tr("Line %1 of the repositories is neither owner/name nor an address such as "
                            "https://github.com/owner/name.")
                .arg(number(check.number));
    case Problem::RepositoryWithCredentials:
        return Describe::tr("The address in line %1 of the repositories holds credentials, which would be "
                            "kept with the computer. Remove them, and give the organisation access instead.")
                .arg(number(check.number));
    case Problem::RepositoryTooLong:
        return Describe::tr("The address in line %1 of the repositories is longer than %2 characters.")
                .arg(number(check.number), number(newcomputer::longestRepository));
    case Problem::TooManyRepositories:
        return Describe::tr("%1 repositories are listed. At most %2 are allowed.")
                .arg(number(check.number), number(newcomputer::mostRepositories));
    case Problem::ServiceAccountNotText:
        return Describe::tr("The service account ID holds a character that cannot be sent.");
    case Problem::HostIdNoUuid:
        return Describe::tr("The host ID must be a UUID, such as 123e4567-e89b-12d3-a456-426614174000.");
    }
    return {};
}

QString describe::warning(const NewComputerCheck &check)
{
    if (check.unusualName && check.unusualUser)
        return Describe::tr("Factory's own app takes only letters, digits, “-”, “_” and “.” in the name and "
                            "the remote user. The server may refuse others.");
    if (check.unusualName)
        return Describe::tr("Factory's own app takes only letters, digits, “-”, “_” and “.” in a name. The "
                            "server may refuse others.");
    if (check.unusualUser)
        return Describe::tr(
                "Factory's own app takes only letters, digits, “-”, “_” and “.” in a remote user. "
                "The server may refuse others.");
    return {};
}

QString describe::names(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    QStringList safe;
    for (const QString &name : names)
        safe += inSentence(Describe::quoted(name, newcomputer::longestText));
    if (safe.size() <= shown)
        return safe.join(Describe::tr(", "));
    return Describe::tr("%1, %2 … %3", "the first two and the last of several names")
            .arg(safe[0], safe[1], safe.constLast());
}

QString describe::likeAnother(const Computer &model)
{
    const QString name = inSentence(Describe::quoted(describe::name(model), newcomputer::longestText));
    if (model.provider() == Computer::Provider::OwnMachine)
        return Describe::tr("Filled in from “%1”, without its host ID: that names its machine.").arg(name);
    return Describe::
            tr("Filled in from “%1”. The service does not tell which repositories it was created with, nor "
               "whether dependencies were to be installed: fill these in again.")
                    .arg(name);
}

QString describe::creation(const Operation &operation)
{
    const QString told = outcome(operation);
    if (operation.state == Operation::State::OutcomeUnknown)
        return Describe::tr("%1 The request is not sent again by itself.").arg(told);
    if (operation.state != Operation::State::Failed && operation.state != Operation::State::NotStarted)
        return told;
    if (operation.error.kind == Error::Kind::Rejected)
        return Describe::tr("%1 Change what the server objects to, then try again.").arg(told);
    if (operation.error.kind == Error::Kind::Unauthorized)
        return Describe::tr("%1 What is typed here is kept for the next New Computer.").arg(told);
    return told;
}
