// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUYsz"_s;
    static const QString marked = u"âçéîñôûýÂÇÉÎÑÔÛÝšž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

// What the program or Qt reads, not the administrator.
bool isLeftAlone(const QString &english)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return english.contains(u"(*."_s) || english.startsWith(u"activity."_s) || !english.contains(word);
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent) : QTranslator(parent)
{
    if (!m_plurals.load(u":/i18n/millwright_en.qm"_s))
        qFatal("the English plural forms are not there");
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment,
                                    int count) const
{
    const QString plural = m_plurals.translate(context, source, comment, count);
    return pseudo(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

QString PseudoTranslator::pseudo(const QString &english)
{
    if (isLeftAlone(english))
        return english;
    static const QRegularExpression kept(u"%L?[0-9n]+|%[d%]|<[^>]*>|&[a-z]+;"_s);
    QString made;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < english.size();) {
        const QRegularExpressionMatch match = kept.match(english, i, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            made += match.captured();
            i += match.capturedLength();
            continue;
        }
        made += accented(english.at(i++));
        ++letters;
    }
    // Longer by words, as languages are: so that lines can break.
    QString more;
    while (more.size() < letters * 2 / 5 - 2)
        more += more.size() % 8 == 7 ? u' ' : u'~';
    const bool asks = made.endsWith(u'…') || made.endsWith(u':');
    const QString end = asks ? made.right(1) : QString();
    if (asks)
        made.chop(1);
    return u'[' + made + more + u']' + end;
}
