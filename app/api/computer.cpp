// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computer.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// "In Progress", "in-progress" and "IN_PROGRESS" are one word.
QString normalized(const QString &word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        if (c != u' ' && c != u'_' && c != u'-')
            plain += c.toLower();
    }
    return plain;
}

std::optional<ProvisioningStep::State> stateOfWord(const QString &word)
{
    using State = ProvisioningStep::State;
    static const QHash<QString, State> words{
            {u"pending"_s, State::Pending},   {u"queued"_s, State::Pending},
            {u"waiting"_s, State::Pending},   {u"notstarted"_s, State::Pending},
            {u"running"_s, State::Running},   {u"inprogress"_s, State::Running},
            {u"started"_s, State::Running},   {u"provisioning"_s, State::Running},
            {u"done"_s, State::Done},         {u"completed"_s, State::Done},
            {u"complete"_s, State::Done},     {u"success"_s, State::Done},
            {u"succeeded"_s, State::Done},    {u"ready"_s, State::Done},
            {u"failed"_s, State::Failed},     {u"failure"_s, State::Failed},
            {u"error"_s, State::Failed},      {u"skipped"_s, State::Skipped},
            {u"cancelled"_s, State::Skipped}, {u"canceled"_s, State::Skipped},
    };
    auto found = words.constFind(word); // as it is said usually
    if (found == words.cend())
        found = words.constFind(normalized(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

ProvisioningStep::State ProvisioningStep::state() const
{
    if (!error.isEmpty())
        return State::Failed;
    const std::optional<State> said = stateOfWord(status);
    const bool underWay = startedAt && !completedAt;
    // A step that waits but has started runs: the times are newer than the word.
    if (underWay && (!said || said == State::Pending))
        return State::Running;
    return said.value_or(State::Other);
}

std::optional<qint64> ProvisioningStep::duration(qint64 nowMs) const
{
    if (!startedAt)
        return std::nullopt;
    const State now = state();
    const std::optional<qint64> end = completedAt             ? completedAt
                                      : now == State::Running ? std::optional(nowMs)
                                                              : std::nullopt;
    if (!end || *end < *startedAt)
        return std::nullopt;
    return *end - *startedAt;
}

Computer::Provider Computer::provider() const
{
    if (providerType.isEmpty())
        return Provider::Unknown;
    // Anything but byom is managed by the service (contract: providerType).
    return providerType.compare(u"byom", Qt::CaseInsensitive) == 0 ? Provider::OwnMachine : Provider::Managed;
}

const ProvisioningStep *Computer::installStep() const
{
    if (!steps)
        return nullptr;
    const auto found = std::find_if(steps->cbegin(), steps->cend(),
                                    [](const ProvisioningStep &step) { return step.id == u"install-deps"; });
    return found == steps->cend() ? nullptr : &*found;
}

bool Computer::hasFailedStep() const
{
    return steps && std::any_of(steps->cbegin(), steps->cend(), [](const ProvisioningStep &step) {
               return step.state() == ProvisioningStep::State::Failed;
           });
}

bool Computer::isChanging() const
{
    if (status == Status::Provisioning)
        return true;
    return steps && std::any_of(steps->cbegin(), steps->cend(), [](const ProvisioningStep &step) {
               return step.state() == ProvisioningStep::State::Running;
           });
}

bool isUsableId(const QString &id)
{
    if (std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c == u'.'; })) // also the empty one
        return false;
    // A replacement character stands for bytes that were broken: the id that the server meant is not known.
    return id.isValidUtf16() && !id.contains(QChar::ReplacementCharacter);
}
