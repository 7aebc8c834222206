// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void language::install(QCoreApplication *application)
{
    auto *translator = new QTranslator(application);
    const bool loaded = translator->load(QLocale(), u"millwright"_s, u"_"_s, u":/i18n"_s)
                        || translator->load(u":/i18n/millwright_en.qm"_s);
    if (loaded)
        application->installTranslator(translator);
}
