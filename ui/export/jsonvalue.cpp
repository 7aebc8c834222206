// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/jsonvalue.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(QChar c)
{
    return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

} // namespace

QByteArray jsonvalue::text(const QString &text)
{
    QString written = u"\""_s;
    written.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            written += c;
            written += text.at(++i);
        } else if (c.isSurrogate()) {
            written += QChar(QChar::ReplacementCharacter);
        } else if (c == u'"' || c == u'\\') {
            written += u'\\';
            written += c;
        } else if (isUnseen(c)) {
            written += escaped(c);
        } else {
            written += c;
        }
    }
    written += u'"';
    return written.toUtf8();
}

QByteArray jsonvalue::textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonvalue::text(text);
}

QByteArray jsonvalue::number(std::optional<qint64> number)
{
    return number ? QByteArray::number(*number) : QByteArray("null");
}

QByteArray jsonvalue::boolean(bool value)
{
    return value ? "true" : "false";
}

QByteArray jsonvalue::time(std::optional<qint64> ms)
{
    if (!ms)
        return "null";
    const QString iso = QDateTime::fromMSecsSinceEpoch(*ms).toUTC().toString(Qt::ISODateWithMs);
    return textOrNull(iso);
}
