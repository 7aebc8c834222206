// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Who may include what: the first line whose folder matches a source decides.
struct Layer
{
    QString folder;
    QStringList mayInclude;
    bool window = false; // may it see Gui and Widgets?
};

const QList<Layer> &layers()
{
    static const QList<Layer> all{
            {u"app/api/"_s, {u"app/api/"_s, u"app/workers.h"_s}},
            {u"app/fleet/"_s, {u"app/fleet/"_s, u"app/api/"_s, u"app/heap.h"_s, u"app/workers.h"_s}},
            {u"app/storage/"_s,
             {u"app/storage/"_s, u"app/api/computer.h"_s, u"app/api/decoder.h"_s, u"app/api/endpoint.h"_s,
              u"app/api/error.h"_s, u"app/api/fleet.h"_s, u"app/api/result.h"_s, u"app/api/servertext.h"_s,
              u"app/fleet/connectionprofile.h"_s, u"app/fleet/operation.h"_s, u"app/fleet/stepduration.h"_s,
              u"app/workers.h"_s}},
            {u"app/diagnostics/"_s,
             {u"app/diagnostics/"_s, u"app/storage/journalentry.h"_s, u"app/storage/journaltext.h"_s,
              u"app/storage/journalwords.h"_s, u"app/api/computer.h"_s, u"app/api/computerlist.h"_s,
              u"app/api/result.h"_s, u"app/fleet/connectionprofile.h"_s}},
            {u"app/sandbox/"_s,
             {u"app/sandbox/"_s}}, // writes its own JSON, so that a mistake in the reader shows
            {u"app/"_s, {u"app/"_s, u"ui/"_s}, true}, // composes both, and belongs to the executable
            {u"ui/"_s,
             {u"ui/"_s, u"app/api/"_s, u"app/fleet/"_s, u"app/storage/"_s, u"app/diagnostics/"_s,
              u"app/workers.h"_s},
             true},
    };
    return all;
}

// What no source may say, and where it may all the same.
struct Ban
{
    QRegularExpression pattern;
    QString why;
    QStringList except;
};

const QList<Ban> &bans()
{
    static const QList<Ban> all{
            {QRegularExpression(u"\\bexec\\s*\\("_s),
             u"a nested event loop: open() it"_s,
             {u"app/main.cpp"_s, u"app/sandbox/main.cpp"_s,
              u"app/storage/"_s}}, // QSqlQuery has an exec of its own
            {QRegularExpression(u"\\bQEventLoop\\b"_s), u"a nested event loop"_s, {}},
            {QRegularExpression(u"\\bprocessEvents\\b"_s), u"a nested event loop"_s, {}},
            {QRegularExpression(u"\\bQtConcurrent::run\\b|\\bQThreadPool::globalInstance\\b"_s),
             u"work in the pool that the window may paint in: workers::run() it"_s,
             {u"app/workers.h"_s}},
            // Qt gives out its view of the network in no other way.
            {QRegularExpression(u"(?<!QNetworkInformation)::instance\\s*\\("_s),
             u"a singleton: ask for it in the constructor"_s,
             {}},
            // A worker's own helpers are waited for by that worker, and all of them by the end of the
            // program.
            {QRegularExpression(u"\\bwaitFor[A-Z]\\w*\\s*\\("_s),
             u"it blocks: connect to the signal"_s,
             {u"app/api/fleetreader.cpp"_s, u"app/workers.cpp"_s}},
            {QRegularExpression(u"\\b(m|u)?sleep(_for|_until)?\\s*\\("_s), u"it sleeps: use a timer"_s, {}},
            {QRegularExpression(u"\\bQMessageBox::(about|critical|information|question|warning)\\s*\\("_s),
             u"a nested event loop: open() it"_s,
             {}},
            // Only these have been measured against each other.
            {QRegularExpression(
                     u"\\bQColor\\s*[({]\\s*(u?\"|\\d)|\\b0x[fF]{2}[0-9a-fA-F]{6}\\b|\\bqRgba?\\s*\\(|"
                     "\\bQt::((dark|light)?(Red|Green|Blue|Cyan|Magenta|Yellow|Gray)|red|green|blue|"
                     "cyan|magenta|yellow|gray|black|white)\\b|\\bsetStyleSheet\\b"_s),
             u"a colour of its own: ask theme.h for one by its meaning"_s,
             {u"ui/palettes.cpp"_s, u"app/tour.cpp"_s}}, // the tour darkens what lies behind a dialog
            {QRegularExpression(u"\\bSP_[A-Z]\\w+"_s),
             u"a picture that no theme fits: draw an icon of our own"_s,
             {u"ui/consolestyle.cpp"_s}}, // draws ours where Qt would draw its own
    };
    return all;
}

bool begins(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString &prefix) { return path.startsWith(prefix); });
}

// A Qt class that lives behind the window: Qt's own folders tell.
bool isWindowHeader(const QString &header)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith(u"QtGui"_s) || header.startsWith(u"QtWidgets"_s)
           || QFile::exists(headers + u"/QtGui/"_s + header)
           || QFile::exists(headers + u"/QtWidgets/"_s + header);
}

QString withoutCommentsAndTexts(QString code)
{
    static const QRegularExpression quiet(uR"re((//[^\n]*)|(/\*.*?\*/)|("(\\.|[^"\\\n])*"))re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return code.replace(quiet, u"\"\""_s);
}

QStringList includeViolations(const QString &path, const QString &code)
{
    const auto layer = std::find_if(layers().begin(), layers().end(),
                                    [&](const Layer &each) { return path.startsWith(each.folder); });
    if (layer == layers().end())
        return {};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(code)) {
        const QString header = match.captured(2);
        const bool own = match.captured(1) == u"\""_s && !header.endsWith(u".moc"_s);
        if (own && !begins(header, layer->mayInclude))
            found += u"%1 includes %2"_s.arg(path, header);
        if (!own && !layer->window && isWindowHeader(header))
            found += u"%1 includes <%2>, which is for windows"_s.arg(path, header);
    }
    return found;
}

QStringList violations(const QString &path, const QString &code)
{
    QStringList found = includeViolations(path, code);
    if (!code.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        found += u"%1 does not begin with its licence"_s.arg(path);
    const QString bare = withoutCommentsAndTexts(code);
    for (const Ban &ban : bans()) {
        const QRegularExpressionMatch match = ban.pattern.match(bare);
        const bool product = path.startsWith(u"app/"_s) || path.startsWith(u"ui/"_s);
        if (product && match.hasMatch() && !begins(path, ban.except))
            found += u"%1 says %2 %3"_s.arg(path, match.captured(), ban.why);
    }
    return found;
}

QStringList sources()
{
    const QDir repository(QStringLiteral(MILLWRIGHT_REPOSITORY));
    QStringList paths;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator files(repository.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = repository.relativeFilePath(files.next());
            if (!path.contains(u"/node_modules/"_s))
                paths += path;
        }
    }
    return paths;
}

} // namespace

class tst_Architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceKeepsTheRulesOfDirection();
    void aBrokenRuleIsSeen_data();
    void aBrokenRuleIsSeen();
};

void tst_Architecture::everySourceKeepsTheRulesOfDirection()
{
    const QStringList paths = sources();
    QVERIFY2(paths.contains(u"app/api/apiclient.h"_s) && paths.contains(u"ui/describe.h"_s),
             "the sources were not found");
    QStringList found;
    for (const QString &path : paths) {
        QFile file(QStringLiteral(MILLWRIGHT_REPOSITORY) + u'/' + path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        found += violations(path, QString::fromUtf8(file.readAll()));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Architecture::aBrokenRuleIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("broken");

    const auto row = [](const char *name, const QString &path, const QString &line, bool broken) {
        QTest::newRow(name) << path << line << broken;
    };
    row("api knows api", u"app/api/a.cpp"_s, u"#include \"app/api/error.h\""_s, false);
    row("api knows nobody else", u"app/api/a.cpp"_s, u"#include \"app/fleet/operation.h\""_s, true);
    row("fleet knows api", u"app/fleet/a.h"_s, u"#include \"app/api/error.h\""_s, false);
    row("fleet does not know ui", u"app/fleet/a.h"_s, u"#include \"ui/describe.h\""_s, true);
    row("storage knows values", u"app/storage/a.h"_s, u"#include \"app/fleet/operation.h\""_s, false);
    row("storage redacts", u"app/storage/a.cpp"_s, u"#include \"app/api/servertext.h\""_s, false);
    row("storage knows no client", u"app/storage/a.h"_s, u"#include \"app/api/apiclient.h\""_s, true);
    row("sandbox does not know api", u"app/sandbox/a.cpp"_s, u"#include \"app/api/computer.h\""_s, true);
    row("ui knows fleet", u"ui/fleet/a.cpp"_s, u"#include \"app/fleet/operation.h\""_s, false);
    row("ui does not know the sandbox", u"ui/fleet/a.cpp"_s, u"#include \"app/sandbox/sandbox.h\""_s, true);
    row("paths begin at the root", u"ui/fleet/a.cpp"_s, u"#include \"fleetmodel.h\""_s, true);
    row("app is without Gui", u"app/fleet/a.cpp"_s, u"#include <QColor>"_s, true);
    row("app is without Widgets", u"app/fleet/a.cpp"_s, u"#include <QtWidgets/QLabel>"_s, true);
    row("ui has Widgets", u"ui/a.cpp"_s, u"#include <QLabel>"_s, false);
    row("no exec", u"ui/a.cpp"_s, u"dialog.exec();"_s, true);
    row("main executes", u"app/main.cpp"_s, u"return application.exec();"_s, false);
    row("a comment may say it", u"ui/a.cpp"_s, u"// never exec()"_s, false);
    row("no event loop", u"app/api/a.cpp"_s, u"QEventLoop loop;"_s, true);
    row("no singleton", u"ui/a.cpp"_s, u"Settings::instance().load();"_s, true);
    row("Qt's own is no choice of ours", u"app/a.cpp"_s, u"QNetworkInformation::instance()"_s, false);
    row("no waiting", u"app/api/a.cpp"_s, u"socket->waitForReadyRead(100);"_s, true);
    row("no sleeping", u"app/api/a.cpp"_s, u"QThread::msleep(100);"_s, true);
    row("no work where the window paints", u"app/api/a.cpp"_s, u"QtConcurrent::run(read);"_s, true);
    row("nor started there", u"ui/a.cpp"_s, u"QThreadPool::globalInstance()->start(read);"_s, true);
    row("no static message box", u"ui/a.cpp"_s, u"QMessageBox::question(this, {}, {});"_s, true);
    row("no colours", u"ui/a.cpp"_s, u"painter.setPen(QColor(0x33, 0x44, 0x55));"_s, true);
    row("no named colours", u"ui/a.cpp"_s, u"painter.setPen(Qt::darkGray);"_s, true);
    row("no colours in words", u"ui/a.cpp"_s, u"painter.setPen(QColor(u\"#334455\"_s));"_s, true);
    row("no packed colours", u"ui/a.cpp"_s, u"const QRgb pen = 0xff334455;"_s, true);
    row("no style sheets", u"ui/a.cpp"_s, u"label->setStyleSheet(words);"_s, true);
    row("a colour by its meaning", u"ui/a.cpp"_s, u"painter.setPen(theme::focusRing(palette()));"_s, false);
    row("nothing is no colour", u"ui/a.cpp"_s, u"picture.fill(Qt::transparent);"_s, false);
    row("palettes have colours", u"ui/palettes.cpp"_s, u".window = 0xffF4F5F7,"_s, false);
    row("no pictures of the style", u"ui/a.cpp"_s, u"style()->standardIcon(QStyle::SP_MediaPlay);"_s, true);
    row("tests may wait", u"tests/api/a.cpp"_s, u"socket->waitForReadyRead(100);"_s, false);
}

void tst_Architecture::aBrokenRuleIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, broken);
    const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QCOMPARE(violations(path, licence + line + u'\n').size(), broken ? 1 : 0);
    QCOMPARE(violations(path, line + u'\n').size(), broken ? 2 : 1); // and without its licence
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
