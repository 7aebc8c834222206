// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // half of a pair
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != 0x200C && c != 0x200D; // the joiners, without which some scripts and emoji fall apart
    default:
        return false;
    }
}

bool runsFromRightToLeft(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

} // namespace

QString describe::plain(const QString &text)
{
    // Nearly everything is: a table of 100 000 rows asks a million times.
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return text;
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t point = isPair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        if (isUnsafe(point))
            safe += QChar(QChar::ReplacementCharacter);
        else
            safe += QStringView(text).mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return safe;
}

QString describe::plainLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = plain(line.replace(u'\t', u' '));
    }
    return lines.join(u'\n');
}

QString describe::name(const Computer &computer)
{
    if (!computer.isReadable())
        return Describe::tr("Unreadable entry %1").arg(QLocale().toString(computer.entry));
    const QString name = plain(computer.name);
    return name.trimmed().isEmpty() ? plain(computer.id) : name;
}

QString describe::inSentence(const QString &name)
{
    return Describe::inSentence(name);
}

QString describe::dash()
{
    return u"—"_s;
}

QString Describe::quoted(const QString &text, qsizetype length)
{
    const QString line = describe::plain(text.simplified());
    if (line.size() <= length)
        return line;
    const qsizetype cut = line.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return line.left(cut) + u'…';
}

QString Describe::sentence(const QString &text)
{
    const QString line = quoted(text);
    return line.isEmpty() || u".!?…。！？"_s.contains(line.back()) ? line : line + u'.';
}

QString Describe::inSentence(const QString &name)
{
    const QString safe = describe::plain(name);
    return runsFromRightToLeft(safe) ? QChar(0x2068) + safe + QChar(0x2069) : safe;
}

QString Describe::stepName(const ProvisioningStep &step)
{
    const QString name = describe::plain(step.name.simplified());
    if (!name.isEmpty())
        return name;
    const QString id = describe::plain(step.id);
    return id.isEmpty() ? tr("Step without a name") : id;
}
