// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\(&[^)&]\\)"_s);
    return text.remove(behind).replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}
