// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"
#include "page.h"
#include "scene.h"
#include "stage.h"
#include "tests/translations/pseudotranslator.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

struct Wanted
{
    QString folder;
    QString language = u"en"_s; // the name of its folder
    QList<Scene> scenes;
    QList<Look> looks;
    QList<QSize> sizes;
    int width = 0;       // of the pictures; 0: that of the window
    bool pseudo = false; // in the language that nobody speaks
    bool pageOnly = false;
};

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

QStringList listed(const QCommandLineParser &parser, const QString &option)
{
    return parser.value(option).split(u',', Qt::SkipEmptyParts);
}

QList<QSize> sizesFrom(const QStringList &texts)
{
    QList<QSize> sizes;
    for (const QString &text : texts)
        sizes.append(QSize(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()));
    return sizes;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions(
            {{u"scenes"_s, u"These scenes alone."_s, u"names"_s},
             {u"quick"_s, u"A few scenes that show a bit of everything."_s},
             {u"looks"_s, u"These looks alone."_s, u"names"_s},
             {u"sizes"_s, u"The window's sizes."_s, u"sizes"_s, u"1280x800,960x600"_s},
             {u"language"_s, u"The words' language; pseudo: one that nobody speaks."_s, u"code"_s, u"en"_s},
             {u"width"_s, u"Make pictures smaller, to this width."_s, u"pixels"_s, u"0"_s},
             {u"right-to-left"_s, u"Mirror everything."_s},
             {u"page"_s, u"Take no picture; write the page of those that are there."_s},
             {u"list"_s, u"List the scenes."_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where pictures and page go."_s);
}

Wanted wantedBy(const QCommandLineParser &parser)
{
    Wanted wanted;
    wanted.folder = parser.positionalArguments().value(0);
    wanted.language = parser.value(u"language"_s);
    wanted.pseudo = wanted.language == u"pseudo";
    if (parser.isSet(u"right-to-left"_s))
        wanted.language += u"-mirrored"_s;
    wanted.sizes = sizesFrom(listed(parser, u"sizes"_s));
    wanted.width = parser.value(u"width"_s).toInt();
    wanted.pageOnly = parser.isSet(u"page"_s);
    const QStringList looks = listed(parser, u"looks"_s);
    wanted.looks = allLooks();
    if (!looks.isEmpty())
        wanted.looks.removeIf([&](const Look &look) { return !looks.contains(look.name); });
    QStringList names = listed(parser, u"scenes"_s);
    if (parser.isSet(u"quick"_s))
        names += quickScenes();
    wanted.scenes = allScenes();
    if (!names.isEmpty())
        wanted.scenes.removeIf([&](const Scene &scene) { return !names.contains(scene.name); });
    return wanted;
}

// False: the scene did not come about.
bool takeScene(const Wanted &wanted, const Scene &scene, const QList<Look> &looks, Camera *camera)
{
    PseudoTranslator nobodys;
    if (looks.isEmpty())
        return true;
    looks.constFirst().apply();
    Stage stage; // installs the language
    if (wanted.pseudo)
        QCoreApplication::installTranslator(&nobodys);
    const bool played = scene.play(stage);
    if (played) {
        camera->setLooks(looks);
        camera->take(stage.window(), scene.name, [&] {
            if (scene.again)
                scene.again(stage);
        });
    } else {
        say(u"%1 did not come about. The last result was “%2”, the strip said “%3”."_s.arg(
                scene.name, stage.window() ? stage.lastResult() : QString(),
                stage.window() ? stage.strip() : QString()));
    }
    appearance::apply({});
    return played;
}

// The number of scenes that did not come about.
int takePictures(const Wanted &wanted)
{
    int failed = 0;
    Camera camera(wanted.folder + u'/' + wanted.language, wanted.sizes);
    camera.setWidth(wanted.width);
    QList<Look> usual = wanted.looks;
    QList<Look> large = wanted.looks;
    usual.removeIf([](const Look &look) { return look.large; });
    large.removeIf([](const Look &look) { return !look.large; });
    for (const Scene &scene : wanted.scenes) {
        const bool taken = takeScene(wanted, scene, usual, &camera);
        failed += taken && takeScene(wanted, scene, large, &camera) ? 0 : 1;
    }
    for (const QString &problem : camera.problems())
        say(u"  "_s + problem);
    say(u"%1: %2 pictures of %3 scenes."_s.arg(wanted.language)
                .arg(camera.count())
                .arg(wanted.scenes.size() - failed));
    return failed;
}

} // namespace

// Takes pictures of every dialog, tab and state of the real window, and writes a page to look through them.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Millwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MILLWRIGHT_VERSION));
    QApplication::setCursorFlashTime(0); // no caret that comes and goes
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"list"_s)) {
        const QList<Scene> scenes = allScenes();
        for (const Scene &scene : scenes)
            say(u"%1\t%2\t%3"_s.arg(scene.name, scene.group, scene.title));
        return 0;
    }
    const Wanted wanted = wantedBy(parser);
    if (wanted.folder.isEmpty() || wanted.scenes.isEmpty() || wanted.looks.isEmpty() || wanted.sizes.isEmpty()
        || !QDir().mkpath(wanted.folder)) {
        say(parser.helpText());
        return usageError;
    }
    QLocale::setDefault(QLocale(wanted.pseudo ? u"en"_s : parser.value(u"language"_s)));
    if (parser.isSet(u"right-to-left"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const int failed = wanted.pageOnly ? 0 : takePictures(wanted);
    if (!writePage(wanted.folder, allScenes())) {
        say(u"The page could not be written."_s);
        return 1;
    }
    say(u"The page is %1/index.html"_s.arg(QDir(wanted.folder).absolutePath()));
    return failed == 0 ? 0 : 1;
}
