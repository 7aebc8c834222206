// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computer.h"

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
    struct Word
    {
        QStringView text;
        State state = State::Other;
    };
    // A list of 100 000 computers says 600 000 of them: they are compared, and not hashed.
    static constexpr Word words[] = {
            {u"completed", State::Done},     {u"done", State::Done},        {u"running", State::Running},
            {u"pending", State::Pending},    {u"failed", State::Failed},    {u"skipped", State::Skipped},
            {u"queued", State::Pending},     {u"waiting", State::Pending},  {u"notstarted", State::Pending},
            {u"inprogress", State::Running}, {u"started", State::Running},  {u"provisioning", State::Running},
            {u"complete", State::Done},      {u"success", State::Done},     {u"succeeded", State::Done},
            {u"ready", State::Done},         {u"failure", State::Failed},   {u"error", State::Failed},
            {u"cancelled", State::Skipped},  {u"canceled", State::Skipped},
    };
    const auto find = [](QStringView wanted) -> std::optional<State> {
        for (const Word &known : words) {
            if (known.text == wanted)
                return known.state;
        }
        return std::nullopt;
    };
    const std::optional<State> said = find(word); // as it is said usually
    return said ? said : find(normalized(word));
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
    const bool own = providerType.size() == 4 && providerType.compare(u"byom", Qt::CaseInsensitive) == 0;
    return own ? Provider::OwnMachine : Provider::Managed;
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
