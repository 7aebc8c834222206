// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

CatalogueText readText(QXmlStreamReader *xml, const QString &context)
{
    CatalogueText text;
    text.context = context;
    text.counted = xml->attributes().value(u"numerus"_s) == u"yes";
    while (xml->readNextStartElement()) {
        if (xml->name() == u"source") {
            text.source = xml->readElementText();
        } else if (xml->name() == u"comment") {
            text.comment = xml->readElementText();
        } else if (xml->name() == u"translation") {
            text.type = xml->attributes().value(u"type"_s).toString();
            if (!text.counted) {
                text.forms.append(xml->readElementText());
                continue;
            }
            while (xml->readNextStartElement())
                text.forms.append(xml->readElementText());
        } else {
            xml->skipCurrentElement();
        }
    }
    return text;
}

void readContext(QXmlStreamReader *xml, Catalogue *catalogue)
{
    QString name;
    while (xml->readNextStartElement()) {
        if (xml->name() == u"name")
            name = xml->readElementText();
        else if (xml->name() == u"message")
            catalogue->texts.append(readText(xml, name));
        else
            xml->skipCurrentElement();
    }
}

QStringList found(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList all;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        all.append(match.captured());
    all.sort();
    return all;
}

// %1, %L1 and whatever else is filled in; a number is the same with and without its separators.
QStringList places(QString text)
{
    return found(text.replace(u"%L"_s, u"%"_s), u"%[0-9]{1,2}|%[nd%]"_s);
}

int formsOf(const QString &language)
{
    return language == u"ja" ? 1 : 2; // of the languages that there are; others are added here
}

int mnemonics(QString text)
{
    return int(text.remove(u"&&"_s).count(u'&'));
}

QStringList ofForm(const CatalogueText &text, const QString &form, bool mayOmitNumber)
{
    QStringList wrong;
    if (form.isEmpty())
        return {u"nothing"_s};
    QStringList wanted = places(text.source);
    const QStringList given = places(form);
    if (mayOmitNumber && !given.contains(u"%n"_s))
        wanted.removeAll(u"%n"_s);
    if (given != wanted)
        wrong += u"its places are "_s + given.join(u' ') + u" instead of "_s + wanted.join(u' ');
    if (mnemonics(form) != mnemonics(text.source))
        wrong += u"another number of underlined letters"_s;
    if (form.endsWith(u'…') != text.source.endsWith(u'…'))
        wrong += u"only one of both ends with …"_s;
    if (form.endsWith(u':') != text.source.endsWith(u':'))
        wrong += u"only one of both ends with a colon"_s;
    if (form.count(u'\n') != text.source.count(u'\n'))
        wrong += u"another number of lines"_s;
    if (form.contains(u"..."_s))
        wrong += u"three dots instead of …"_s;
    if (found(form, u"</?[a-z]+>"_s) != found(text.source, u"</?[a-z]+>"_s))
        wrong += u"other tags"_s;
    return wrong;
}

QStringList ofQuotes(const QString &language, const QString &form)
{
    if (language == u"de" && (form.count(u'„') != form.count(u'“') || form.contains(u'”')))
        return {u"quotes in German are „…“"_s};
    if (language == u"ja" && (form.count(u'「') != form.count(u'」') || form.contains(u'“')))
        return {u"quotes in Japanese are 「…」"_s};
    return {};
}

} // namespace

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement())
        return catalogue;
    catalogue.language = xml.attributes().value(u"language"_s).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"context")
            readContext(&xml, &catalogue);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

QStringList objections(const Catalogue &catalogue, const CatalogueText &text)
{
    QStringList wrong;
    if (!text.type.isEmpty())
        wrong += text.type;
    const int wanted = text.counted ? formsOf(catalogue.language) : 1;
    if (text.forms.size() != wanted)
        wrong += u"%1 forms instead of %2"_s.arg(text.forms.size()).arg(wanted);
    for (qsizetype i = 0; i < text.forms.size(); ++i) {
        // "the managed computer": where one form is for one thing alone it need not say how many there are.
        wrong += ofForm(text, text.forms.at(i), text.counted && i == 0 && wanted > 1);
        wrong += ofQuotes(catalogue.language, text.forms.at(i));
    }
    for (QString &each : wrong)
        each = u"%1, “%2”: %3"_s.arg(text.context, text.source, each);
    return wrong;
}
