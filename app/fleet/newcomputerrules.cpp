// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/newcomputerrules.h"

#include "app/fleet/repositorylist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

using Problem = NewComputerCheck::Problem;

namespace {

struct Finding
{
    Problem problem = Problem::None;
    qsizetype number = 0;
};

// The enumerators for one kind of text.
struct TextProblems
{
    Problem missing;
    Problem tooLong;
    Problem notText;
};

Finding checkText(const QString &text, const TextProblems &problems)
{
    if (text.isEmpty())
        return {problems.missing};
    if (!text.isValidUtf16())
        return {problems.notText};
    const qsizetype length = newcomputer::characters(text);
    return length > newcomputer::longestText ? Finding{problems.tooLong, length} : Finding{};
}

Finding checkNames(const QStringList &names)
{
    Finding worst;
    for (const QString &name : names) {
        const Finding found =
                checkText(name, {Problem::NameMissing, Problem::NameTooLong, Problem::NameNotText});
        if (found.problem != Problem::None && found.number >= worst.number)
            worst = found;
    }
    return worst;
}

Finding checkRepositories(const RepositoryList &list)
{
    switch (list.problem) {
    case RepositoryList::Problem::Unclear:
        return {Problem::RepositoryUnclear, list.line};
    case RepositoryList::Problem::WithCredentials:
        return {Problem::RepositoryWithCredentials, list.line};
    case RepositoryList::Problem::TooLong:
        return {Problem::RepositoryTooLong, list.line};
    case RepositoryList::Problem::None:
        break;
    }
    if (list.urls.size() > newcomputer::mostRepositories)
        return {Problem::TooManyRepositories, list.urls.size()};
    return {};
}

Finding checkHost(const QString &id)
{
    static const QRegularExpression uuid(QRegularExpression::anchoredPattern(
            u"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"_s));
    return id.isEmpty() || uuid.match(id).hasMatch() ? Finding{} : Finding{Problem::HostIdNoUuid};
}

// In the order of the fields, so that the reason that is told first belongs to what is filled in first.
Finding firstProblem(const NewComputerInput &input, const QStringList &names, const NewComputer &all,
                     const RepositoryList &repositories)
{
    if (input.name.trimmed().isEmpty())
        return {Problem::NameMissing};
    if (input.count < 1 || input.count > newcomputer::mostAtOnce)
        return {Problem::CountOutOfRange};
    const TextProblems ofUser{Problem::RemoteUserMissing, Problem::RemoteUserTooLong,
                              Problem::RemoteUserNotText};
    for (const Finding &found :
         {checkNames(names), checkText(all.remoteUser, ofUser), checkRepositories(repositories)}) {
        if (found.problem != Problem::None)
            return found;
    }
    if (!all.serviceAccountId.isValidUtf16())
        return {Problem::ServiceAccountNotText};
    return checkHost(all.hostId);
}

} // namespace

qsizetype newcomputer::characters(const QString &text)
{
    return text.size()
           - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

bool newcomputer::isUsual(const QString &text)
{
    static const QRegularExpression usual(QRegularExpression::anchoredPattern(u"[A-Za-z0-9._-]*"_s));
    return usual.match(text).hasMatch();
}

QStringList newcomputer::names(const QString &pattern, int count)
{
    if (count == 1)
        return {pattern};
    const qsizetype begin = pattern.indexOf(u'#');
    qsizetype width = 0;
    while (begin >= 0 && begin + width < pattern.size() && pattern[begin + width] == u'#')
        ++width;
    const QString before = begin < 0 ? pattern + u'-' : pattern.first(begin);
    const QString after = begin < 0 ? QString() : pattern.sliced(begin + width);
    QStringList names;
    for (int i = 1; i <= std::min(count, mostAtOnce); ++i)
        names += before + QString::number(i).rightJustified(width, u'0') + after;
    return names;
}

QString newcomputer::freeName(const QString &name, const QSet<QString> &taken)
{
    static const QRegularExpression counted(u"^(.*?)([0-9]{1,9})$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = counted.match(name);
    const QString number = match.captured(2);
    const QString stem = match.hasMatch() ? match.captured(1) : name;
    const QString joint = match.hasMatch() ? QString() : u"-"_s;
    qint64 next = match.hasMatch() ? number.toLongLong() + 1 : 2;
    const auto nameOf = [&](qint64 n) {
        const QString tail = joint + QString::number(n).rightJustified(number.size(), u'0');
        QString head = stem;
        while (characters(head) + tail.size() > longestText)
            head.chop(head.back().isLowSurrogate() ? 2 : 1);
        return head + tail;
    };
    while (taken.contains(nameOf(next)))
        ++next;
    return name.isEmpty() ? QString() : nameOf(next);
}

NewComputerCheck newcomputer::check(const NewComputerInput &input)
{
    NewComputer all;
    all.remoteUser = input.remoteUser.trimmed();
    all.providerType = input.managed ? u"e2b"_s : u"byom"_s;
    all.serviceAccountId = input.serviceAccountId.trimmed();
    RepositoryList repositories;
    if (input.managed) {
        repositories = RepositoryList::fromText(input.repositories, longestRepository);
        all.repos = repositories.urls;
        all.autoInstallDeps = input.installsDependencies; // also no is said: it is what the dialog showed
    } else {
        all.hostId = input.hostId.trimmed();
    }
    const QStringList called = names(input.name.trimmed(), input.count);
    const Finding found = firstProblem(input, called, all, repositories);
    NewComputerCheck check{.problem = found.problem, .number = found.number};
    check.unusualName =
            std::any_of(called.cbegin(), called.cend(), [](const QString &name) { return !isUsual(name); });
    check.unusualUser = !isUsual(all.remoteUser);
    if (!check.isComplete())
        return check;
    for (const QString &name : called) {
        all.name = name;
        check.computers += all;
    }
    return check;
}
