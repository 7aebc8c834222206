// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmwords.h"

#include "ui/describe.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmDialog)
};

constexpr qsizetype longestError = 300;

QString clock(qint64 ms)
{
    return describe::clock(QDateTime::fromMSecsSinceEpoch(ms));
}

ConfirmWords refreshOne(const QString &name)
{
    return {.title = Words::tr("Refresh Credentials"),
            .heading = Words::tr("Refresh git credentials on “%1”?").arg(name),
            .paragraphs = {Words::tr("Reconfigures credentials and environment for all connected SCM "
                                     "integrations on it.")},
            .introduction = {},
            .button = Words::tr("Refresh Credentials"),
            .dontAskAgain = Words::tr("Don't ask again for one computer")};
}

ConfirmWords refreshSeveral(int count)
{
    return {.title = Words::tr("Refresh Credentials"),
            .heading = Words::tr("Refresh git credentials on %n computer(s)?", nullptr, count),
            .paragraphs = {Words::tr(
                    "Reconfigures git credentials for all connected SCM integrations on each "
                    "computer. Running sessions are not stopped.")},
            .introduction = {},
            .button = Words::tr("Refresh %n Computer(s)", nullptr, count),
            .dontAskAgain = {}};
}

QString lastAttempt(const ProvisioningStep &step)
{
    const QString error = shortened(describe::plain(step.error.simplified()), longestError);
    if (step.completedAt && !error.isEmpty())
        return Words::tr("Last attempt failed at %1: %2").arg(clock(*step.completedAt), error);
    if (step.completedAt)
        return Words::tr("Last attempt failed at %1.").arg(clock(*step.completedAt));
    return error.isEmpty() ? Words::tr("Last attempt failed.")
                           : Words::tr("Last attempt failed: %1").arg(error);
}

QString retryHeading(const ProvisioningStep *step, const QString &name)
{
    if (!step || step->state() != ProvisioningStep::State::Done)
        return Words::tr("Run “Install dependencies” again on “%1”?").arg(name);
    if (!step->completedAt)
        return Words::tr("“Install dependencies” already succeeded. Run it again on “%1”?").arg(name);
    return Words::tr("“Install dependencies” already succeeded at %1. Run it again on “%2”?")
            .arg(clock(*step->completedAt), name);
}

ConfirmWords retryOne(const Computer &computer, const QString &name)
{
    const ProvisioningStep *step = computer.installStep();
    ConfirmWords words{.title = Words::tr("Retry Install"),
                       .heading = retryHeading(step, name),
                       .paragraphs = {Words::tr("Starts a new install session. The step is reset to Running. "
                                                "Nothing is deleted.")},
                       .introduction = {},
                       .button = Words::tr("Retry Install"),
                       .dontAskAgain = {}};
    if (!step)
        words.paragraphs.append(
                Words::tr("The server did not report this step. It decides whether it can run."));
    if (isFailedInstall(computer)) {
        words.paragraphs.append(lastAttempt(*step));
        words.dontAskAgain = Words::tr("Don't ask again for failed steps");
    }
    return words;
}

ConfirmWords retrySeveral(int count)
{
    return {.title = Words::tr("Retry Install"),
            .heading = Words::tr("Run “Install dependencies” again on %n computer(s)?", nullptr, count),
            .paragraphs = {Words::tr("Starts a new install session on each computer. The step is reset to "
                                     "Running. Nothing is deleted.")},
            .introduction = {},
            .button = Words::tr("Retry on %n Computer(s)", nullptr, count),
            .dontAskAgain = {}};
}

ConfirmWords resumeOne(const QString &name)
{
    return {.title = Words::tr("Resume"),
            .heading = Words::tr("Resume “%1”?").arg(name),
            .paragraphs = {Words::tr("Wakes the computer if it is paused. One that runs is left as it is.")},
            .introduction = {},
            .button = Words::tr("Resume"),
            .dontAskAgain = Words::tr("Don't ask again for one computer")};
}

ConfirmWords resumeSeveral(int count)
{
    return {.title = Words::tr("Resume"),
            .heading = Words::tr("Resume %n computer(s)?", nullptr, count),
            .paragraphs = {Words::tr("Wakes each computer that is paused. Those that run are left as they "
                                     "are.")},
            .introduction = {},
            .button = Words::tr("Resume %n Computer(s)", nullptr, count),
            .dontAskAgain = {}};
}

ConfirmWords wordsForOne(Operation::Kind kind, const Computer &computer, const QString &name)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return refreshOne(name);
    case Operation::Kind::RetryInstall:
        return retryOne(computer, name);
    case Operation::Kind::Resume:
        return resumeOne(name);
    case Operation::Kind::Delete: // these have dialogs of their own
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        break;
    }
    return {};
}

ConfirmWords wordsForSeveral(Operation::Kind kind, int count)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return refreshSeveral(count);
    case Operation::Kind::RetryInstall:
        return retrySeveral(count);
    case Operation::Kind::Resume:
        return resumeSeveral(count);
    case Operation::Kind::Delete:
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        break;
    }
    return {};
}

// "8 of 12 will be retried."
QString introduction(Operation::Kind kind, int count, int total)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return Words::tr("%1 of %2 will be refreshed.").arg(count).arg(total);
    case Operation::Kind::RetryInstall:
        return Words::tr("%1 of %2 will be retried.").arg(count).arg(total);
    case Operation::Kind::Resume:
        return Words::tr("%1 of %2 will be resumed.").arg(count).arg(total);
    case Operation::Kind::Delete:
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        break;
    }
    return {};
}

} // namespace

ConfirmWords confirmWords(const TargetDialog::Question &question, const QString &name)
{
    if (!question.several)
        return wordsForOne(question.kind, question.targets.constFirst(), name);
    const int count = static_cast<int>(question.targets.size());
    ConfirmWords words = wordsForSeveral(question.kind, count);
    words.introduction =
            introduction(question.kind, count, count + static_cast<int>(question.skipped.size()));
    return words;
}

bool isFailedInstall(const Computer &computer)
{
    const ProvisioningStep *step = computer.installStep();
    return step && step->state() == ProvisioningStep::State::Failed;
}
