// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shellword.h"

#include "ui/describe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
           || c == u'_' || c == u'-';
}

// PowerShell takes these for an apostrophe, too.
bool isApostrophe(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

QString quoted(const QString &text, Shell shell)
{
    QString word = u"'"_s;
    for (const QChar c : text) {
        if (shell == Shell::Posix && c == u'\'')
            word += u"'\\''"_s;
        else if (shell == Shell::PowerShell && isApostrophe(c))
            word += QString(2, c);
        else
            word += c;
    }
    return word + u'\'';
}

} // namespace

Shell usualShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

std::optional<QString> shellWord(const QString &text, Shell shell)
{
    if (text.isEmpty() || text.startsWith(u'-') || describe::plain(text) != text)
        return std::nullopt;
    if (shell == Shell::PowerShell && text.contains(u'"')) // it takes them out on the way to a program
        return std::nullopt;
    const bool plain = std::all_of(text.cbegin(), text.cend(), isPlain);
    return plain ? text : quoted(text, shell);
}
