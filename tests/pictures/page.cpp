// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QDir>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// A folder of pictures: one language, one look, one size.
struct Shelf
{
    QString language;
    QString look;
    QString size;

    QString path() const { return u"%1/%2-%3"_s.arg(language, look, size); }
    QStringList marks() const { return {language, look, u"s"_s + size}; } // as classes
};

QList<Shelf> shelves(const QString &folder)
{
    QList<Shelf> found;
    QStringList languages = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::stable_partition(languages.begin(), languages.end(),
                          [](const QString &each) { return each == u"en"; });
    for (const QString &language : std::as_const(languages)) {
        const QStringList inside =
                QDir(folder + u'/' + language).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &each : inside) {
            const qsizetype dash = each.lastIndexOf(u'-');
            if (dash > 0)
                found.append({language, each.left(dash), each.mid(dash + 1)});
        }
    }
    return found;
}

// What can be asked for with a click: all of one mark, or one shelf alone.
QStringList choices(const QList<Shelf> &all)
{
    QStringList single;
    QStringList whole;
    for (const Shelf &shelf : all) {
        const QStringList marks = shelf.marks();
        for (const QString &mark : marks) {
            if (!single.contains(mark))
                single += mark;
        }
        whole += marks.join(u'.');
    }
    return single + whole;
}

QString idOf(const QString &choice)
{
    return u"only-"_s + QString(choice).replace(u'.', u'-');
}

QString style(const QStringList &all)
{
    QString text =
            uR"(body{font:15px/1.5 system-ui,sans-serif;margin:0 24px 60px;color:#1b1f24;background:#f4f5f7}
nav{position:sticky;top:0;background:#f4f5f7;padding:8px 0;border-bottom:1px solid #7f8893;max-height:40vh;overflow:auto}
nav a{margin-right:12px;white-space:nowrap}h2{margin-top:40px}
.row{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:calc(33.3% - 12px);min-width:300px}
img{width:100%;border:1px solid #7f8893}figcaption{color:#4a525c;font-size:13px}.missing{color:#9c1c13}
)"_s;
    for (const QString &choice : all)
        text += u"#%1:target~main figure:not(.%2){display:none}\n"_s.arg(idOf(choice), choice);
    return text;
}

QString navigation(const QStringList &all, const QStringList &groups)
{
    QString text = u"<nav><a href=\"#\">Everything</a>"_s;
    for (const QString &choice : all) {
        QString words = choice;
        words.replace(u".s"_s, u" "_s).replace(u'.', u' ');
        if (words.startsWith(u's') && words.contains(u'x') && words.size() > 1 && words.at(1).isDigit())
            words.remove(0, 1);
        text += u"<a href=\"#%1\">%2</a>"_s.arg(idOf(choice), words.toHtmlEscaped());
    }
    text += u"<br>"_s;
    for (int i = 0; i < groups.size(); ++i)
        text += u"<a href=\"#group-%1\">%2</a>"_s.arg(i).arg(groups.at(i).toHtmlEscaped());
    return text + u"</nav>\n"_s;
}

QString pictures(const QString &folder, const Scene &scene, const QList<Shelf> &all)
{
    QString text;
    for (const Shelf &shelf : all) {
        const QString path = u"%1/%2.png"_s.arg(shelf.path(), scene.name);
        if (!QFile::exists(folder + u'/' + path))
            continue;
        const QString words = u"%1 · %2 · %3"_s.arg(shelf.language, shelf.look, shelf.size).toHtmlEscaped();
        text += u"<figure class=\"%1\"><a href=\"%2\"><img loading=\"lazy\" src=\"%2\" alt=\"%3\"></a>"
                "<figcaption>%3</figcaption></figure>\n"_s.arg(shelf.marks().join(u' '), path, words);
    }
    return text.isEmpty() ? u"<p class=\"missing\">No picture.</p>\n"_s
                          : u"<div class=\"row\">\n"_s + text + u"</div>\n"_s;
}

} // namespace

bool writePage(const QString &folder, const QList<Scene> &scenes)
{
    const QList<Shelf> all = shelves(folder);
    const QStringList chosen = choices(all);
    QStringList groups;
    for (const Scene &scene : scenes) {
        if (!groups.contains(scene.group))
            groups += scene.group;
    }
    QString text = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<title>Millwright in pictures</title>\n<style>\n"_s
                   + style(chosen) + u"</style></head><body>\n"_s;
    for (const QString &choice : chosen)
        text += u"<span id=\"%1\"></span>"_s.arg(idOf(choice));
    text += u"\n<h1>Millwright in pictures</h1>\n"_s + navigation(chosen, groups) + u"<main>\n"_s;
    for (int i = 0; i < groups.size(); ++i) {
        text += u"<h2 id=\"group-%1\">%2</h2>\n"_s.arg(i).arg(groups.at(i).toHtmlEscaped());
        for (const Scene &scene : scenes) {
            if (scene.group == groups.at(i))
                text += u"<h3 id=\"%1\">%2 <code>%1</code></h3>\n"_s.arg(scene.name,
                                                                         scene.title.toHtmlEscaped())
                        + pictures(folder, scene, all);
        }
    }
    text += u"</main></body></html>\n"_s;
    QSaveFile file(folder + u"/index.html"_s);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.commit();
}
