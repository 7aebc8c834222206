// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/prismlog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &method, const QString &path)
{
    return u"[HTTP SERVER] %1 %2 "_s.arg(method, path);
}

} // namespace

int PrismLog::requests(const QString &method, const QString &path) const
{
    return int(m_text.count(line(method, path)));
}

int PrismLog::requests() const
{
    return int(m_text.count(u"Request received"_s));
}

int PrismLog::changes() const
{
    static const QRegularExpression change(u"\\[HTTP SERVER\\] (?!get )[a-z]+ "_s);
    return int(m_text.count(change));
}

int PrismLog::valid() const
{
    return int(m_text.count(u"The request passed the validation rules"_s));
}

int PrismLog::violations() const
{
    return int(m_text.count(u"Violation"_s));
}

QString PrismLog::since(const QString &method, const QString &path) const
{
    return m_text.mid(m_text.lastIndexOf(line(method, path)));
}
