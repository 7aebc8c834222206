// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/filterwords.h"

#include "app/storage/journaltext.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

using Provider = Computer::Provider;
using Status = FleetFilter::Status;

QString filterwords::statusWord(Status status)
{
    return QString::fromLatin1(QMetaEnum::fromType<Status>().valueToKey(int(status)));
}

Status filterwords::statusOf(const QString &word)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Status>().keyToValue(word.toLatin1().constData(), &known);
    return known ? static_cast<Status>(value) : Status::All;
}

QString filterwords::typeWord(std::optional<Provider> provider)
{
    if (provider == Provider::Managed)
        return u"managed"_s;
    return provider == Provider::OwnMachine ? u"own"_s : QString();
}

std::optional<Provider> filterwords::typeOf(const QString &word)
{
    if (word == typeWord(Provider::Managed))
        return Provider::Managed;
    return word == typeWord(Provider::OwnMachine) ? std::optional(Provider::OwnMachine) : std::nullopt;
}

bool filterwords::mayBeKept(const QString &text)
{
    return text.isEmpty() || journaltext::detail(text) == text.trimmed();
}
