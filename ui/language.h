// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

// The language of the window's words.
namespace language {

// One that there is a catalogue of words for.
struct Language
{
    QString code; // as the command line and the catalogue's file name have it: "de"
    QString name; // in the language itself: "Deutsch"
    bool operator==(const Language &) const = default;
};

// All that there are, English first, then by code.
QList<Language> available();

// Installs the words of the language with this code, Qt's own included, in place of those installed before;
// they live as long as the application. An empty code, or one that there is no catalogue for, means the
// user's language, English where there is none of it. Returns the code of what is spoken now. A widget takes
// its words when it is made, so this is for before the first of them: another choice takes effect at the next
// start.
QString install(QCoreApplication *application, const QString &code = {});

} // namespace language
