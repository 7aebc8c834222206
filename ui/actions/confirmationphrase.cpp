// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmationphrase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace confirmation {
namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype idEnd = 6;

// Whether somebody who sees the character knows which key makes it.
bool isVisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks and zero-width joiners among them
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return character == U' ';
    default:
        return true;
    }
}

QString normalised(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

} // namespace

bool isTypable(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || name.size() > longestName)
        return false;
    const QList<uint> characters = name.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), [](uint c) { return isVisible(c); });
}

QString phrase(const Computer &computer)
{
    if (isTypable(computer.name))
        return normalised(computer.name);
    QString end;
    for (const uint character : computer.id.right(idEnd).toUcs4()) {
        if (isVisible(character) && character != U' ')
            end += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return normalised(QCoreApplication::translate("confirmation", "delete %1").arg(end));
}

QString phrase(qsizetype count)
{
    return QCoreApplication::translate("confirmation", "delete %1").arg(count);
}

bool matches(const QString &typed, const QString &phrase)
{
    return !phrase.isEmpty() && normalised(typed) == normalised(phrase);
}

} // namespace confirmation
