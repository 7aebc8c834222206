// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// One text of a catalogue.
struct CatalogueText
{
    QString context;
    QString source;
    QString comment; // what tells it from the same text elsewhere
    bool counted = false;
    QString type;      // "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; // one; of a counted one as many as the language has
    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

// A catalogue (*.ts) as Qt Linguist and lupdate leave it.
struct Catalogue
{
    QString language; // a code
    QList<CatalogueText> texts;
};

// Without texts where the file cannot be read.
Catalogue readCatalogue(const QString &path);

// What a translation may not do to its source, each as "text: objection". Judged for each text by itself.
QStringList objections(const Catalogue &catalogue, const CatalogueText &text);
