// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipping.h"
#include "pseudotranslator.h"
#include "ui/fleet/fleetview.h"
#include "ui/language.h"
#include "windowwalk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What is made to be cut, and why that is right.
const QStringList &mayBeCut()
{
    static const QStringList all{};
    return all;
}

QChar mnemonicOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

// "File: &Open… and &Other": letters that two actions of one menu share.
QStringList sharedLetters(const QList<QAction *> &actions, const QString &menu)
{
    QHash<QChar, QString> owners;
    QStringList shared;
    for (const QAction *action : actions) {
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || !action->isVisible())
            continue;
        if (owners.contains(letter))
            shared += u"%1: %2 and %3"_s.arg(menu, owners.value(letter), action->text());
        owners.insert(letter, action->text());
    }
    return shared;
}

} // namespace

// Every window in every language, and in one that nobody speaks: nothing is cut at the smallest size, and
// everything was given to be translated. MILLWRIGHT_PICTURES names a folder for pictures of what was seen.
class tst_WindowTexts : public QObject
{
    Q_OBJECT

private:
    QStringList m_wrong;
    QString m_language;
    int m_seen = 0;

    void look(QWidget *window, const QString &state)
    {
        const QString name = QString::fromLatin1(window->metaObject()->className());
        const QStringList cut = clipping::clipped(window);
        for (const QString &each : cut) {
            const bool allowed = std::any_of(mayBeCut().begin(), mayBeCut().end(),
                                             [&](const QString &one) { return each.startsWith(one); });
            if (!allowed)
                m_wrong += u"%1 (%2): %3"_s.arg(name, state, each);
        }
        const QSize size = window->size();
        if (size.width() > 960 || size.height() > 600)
            m_wrong += u"%1 (%2) is %3 by %4"_s.arg(name, state).arg(size.width()).arg(size.height());
        savePicture(window);
    }

    void savePicture(QWidget *window)
    {
        ++m_seen;
        const QString folder = qEnvironmentVariable("MILLWRIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString file = u"%1-%2-%3.png"_s.arg(m_language)
                                     .arg(m_seen, 2, 10, QChar(u'0'))
                                     .arg(QLatin1StringView(window->metaObject()->className()));
        window->grab().save(QDir(folder).filePath(file));
    }

private Q_SLOTS:
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("code"); // empty: the language that nobody speaks
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("en") << u"en"_s << Qt::LeftToRight;
        QTest::newRow("de") << u"de"_s << Qt::LeftToRight;
        QTest::newRow("ja") << u"ja"_s << Qt::LeftToRight;
        QTest::newRow("pseudo") << QString() << Qt::LeftToRight;
        QTest::newRow("rtl") << QString() << Qt::RightToLeft;
    }
    void nothingIsCut()
    {
        QFETCH(QString, code);
        QFETCH(Qt::LayoutDirection, direction);
        m_wrong.clear();
        m_seen = 0;
        m_language = QString::fromLatin1(QTest::currentDataTag());
        Journey journey;
        PseudoTranslator nobodys;
        language::install(qApp, code.isEmpty() ? u"en"_s : code);
        if (code.isEmpty())
            qApp->installTranslator(&nobodys);
        QApplication::setLayoutDirection(direction);
        WindowWalk walk([this](QWidget *window, const QString &state) { look(window, state); });
        QVERIFY(walk.firstRun(&journey));
        QVERIFY(walk.fleet(&journey));
        QVERIFY(walk.dialogs(&journey)); // for several
        QVERIFY(journey.click(u"ci-runner-07"_s));
        QVERIFY(walk.dialogs(&journey)); // for one
        QVERIFY(walk.strips(&journey));
        QVERIFY(m_seen > 25);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
    }

    void menusUnderlineEachLetterOnce_data()
    {
        QTest::addColumn<QString>("code");
        for (const language::Language &each : language::available())
            QTest::newRow(qPrintable(each.code)) << each.code;
    }
    void menusUnderlineEachLetterOnce()
    {
        QFETCH(QString, code);
        Journey journey;
        language::install(qApp, code);
        QVERIFY(journey.start(Journey::drivenPace()));
        QStringList shared = sharedLetters(journey.window()->menuBar()->actions(), u"menu bar"_s);
        const QList<QMenu *> menus = journey.window()->findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            shared += sharedLetters(menu->actions(), menu->title());
        QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
    }

    void everythingWasGivenToBeTranslated()
    {
        Journey journey;
        PseudoTranslator nobodys;
        qApp->installTranslator(&nobodys);
        QVERIFY(journey.start(Journey::drivenPace()));
        QStringList plain;
        const QList<QAction *> actions = WindowWalk::actions(journey.window());
        for (const QAction *action : actions) {
            if (!action->text().contains(u'['))
                plain += action->text();
        }
        const QList<QAbstractButton *> buttons = journey.window()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->text().isEmpty() && !button->text().contains(u'['))
                plain += button->text();
        }
        plain.removeAll(u"Sandbox"_s); // the connection's own name
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }
};

QTEST_MAIN(tst_WindowTexts)
#include "tst_windowtexts.moc"
