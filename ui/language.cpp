// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto prefix = "millwright_"_L1;
const auto suffix = ".qm"_L1;
const auto english = "en"_L1;
constexpr auto codeOf = "code"; // a property of what is installed

QString fileOf(const QString &code)
{
    return u":/i18n/"_s + prefix + code + suffix;
}

QString nameOf(const QString &code)
{
    //: The name of the catalogue's language in that language: "Deutsch", not "German".
    constexpr auto name = QT_TRANSLATE_NOOP("Language", "English");
    const QString untranslated = QString::fromLatin1(name);
    QTranslator translator;
    if (!translator.load(fileOf(code)))
        return code;
    const QString translated = translator.translate("Language", name);
    return translated.isEmpty() ? untranslated : translated;
}

// The codes of the catalogues, English first.
QStringList codes()
{
    QStringList found;
    const QStringList files = QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found.append(file.mid(prefix.size(), file.size() - prefix.size() - suffix.size()));
    std::stable_partition(found.begin(), found.end(), [](const QString &code) { return code == english; });
    return found;
}

// That of the user's languages, the dearest first, which there is a catalogue for.
QString usersLanguage()
{
    QTranslator translator;
    if (!translator.load(QLocale(), u"millwright"_s, u"_"_s, u":/i18n"_s))
        return english;
    return translator.language();
}

// Numbers and dates follow the words where they would not fit to them otherwise.
void followWith(const QString &code)
{
    const QLocale wanted(code);
    const QLocale::Language present = QLocale().language();
    if (present != wanted.language() && !(present == QLocale::C && code == english))
        QLocale::setDefault(wanted);
}

// Qt's own words lie with Qt, or beside the program where it was shipped with a Qt of its own.
bool loadQts(QTranslator *translator, const QString &code)
{
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                              QCoreApplication::applicationDirPath() + u"/translations"_s};
    return std::any_of(folders.cbegin(), folders.cend(), [translator, &code](const QString &folder) {
        return translator->load(QLocale(code), u"qtbase"_s, u"_"_s, folder);
    });
}

void forget(QCoreApplication *application, const QString &name)
{
    const QList<QTranslator *> before = application->findChildren<QTranslator *>(name);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        translator->deleteLater();
    }
}

} // namespace

QList<language::Language> language::available()
{
    QList<Language> all;
    const QStringList found = codes();
    for (const QString &code : found)
        all.append({code, nameOf(code)});
    return all;
}

QString language::install(QCoreApplication *application, const QString &code)
{
    const bool chosen = !code.isEmpty() && codes().contains(code);
    const QString spoken = chosen ? code : usersLanguage();
    if (chosen)
        followWith(spoken);
    const QString name = u"language"_s;
    const auto *present = application->findChild<QTranslator *>(name);
    if (present && present->property(codeOf) == spoken)
        return spoken;
    forget(application, name);
    for (const bool ours : {false, true}) { // the last one is asked first
        auto *translator = new QTranslator(application);
        translator->setObjectName(name);
        translator->setProperty(codeOf, spoken);
        if (ours ? translator->load(fileOf(spoken)) : loadQts(translator, spoken))
            QCoreApplication::installTranslator(translator);
    }
    return spoken;
}
