// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helptopics.h"
#include "ui/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &file)
{
    QFile page(file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

// Whether a link from one page leads to a page, and to a place in it.
bool leadsSomewhere(const QString &from, const QString &link)
{
    const QString page = link.section(u'#', 0, 0);
    const QString text = textOf(page.isEmpty() ? from : from.section(u'/', 0, -2) + u'/' + page);
    const QString place = link.section(u'#', 1);
    return !text.isEmpty()
           && (place.isEmpty() || text.contains(u"name=\"%1\""_s.arg(place))
               || text.contains(u"id=\"%1\""_s.arg(place)));
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndexListsPagesThatThereAre()
    {
        const QList<HelpPage> pages = helptopics::pages();
        QVERIFY(pages.contains({u"actions"_s, u"What the actions do"_s}));
        for (const HelpPage &page : pages)
            QVERIFY2(textOf(helptopics::fileOf(page.topic)).contains(u"<h1>"_s), qPrintable(page.topic));
    }

    void everyLinkLeadsSomewhere()
    {
        int links = 0;
        static const QRegularExpression href(u"href=\"([^\"]*)\""_s);
        for (QDirIterator files(u":/manual"_s, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString file = files.next();
            for (const QRegularExpressionMatch &match : href.globalMatch(textOf(file))) {
                const QString link = match.captured(1);
                ++links;
                QVERIFY2(link.startsWith(u"https://"_s) || leadsSomewhere(file, link),
                         qPrintable(file + u": "_s + link));
            }
        }
        QVERIFY(links > 0);
    }

    void everyActionIsExplained()
    {
        const ActionSet set;
        for (const QAction *action : set.findChildren<QAction *>()) {
            if (action == set.openComputer)
                continue;
            const QString topic = helptopics::about(action);
            QVERIFY2(!topic.isEmpty(), qPrintable(action->text()));
            const QString file = helptopics::fileOf(topic.section(u'#', 0, 0));
            QVERIFY2(leadsSomewhere(file, topic.section(u'#', 0, 0) + u".html#"_s + topic.section(u'#', 1)),
                     qPrintable(topic));
        }
    }

    void nothingButTheManualIsRead()
    {
        HelpBrowser browser;
        browser.showTopic(u"actions"_s);
        for (const char *address : {"file:///etc/passwd", "/etc/passwd", "https://app.factory.ai/x.png",
                                    "qrc:/icons/copy.svg", "../../icons/copy.svg"})
            QVERIFY2(!browser.loadResource(QTextDocument::HtmlResource, QUrl(QLatin1StringView(address)))
                              .isValid(),
                     address);
        QVERIFY(browser.loadResource(QTextDocument::HtmlResource, QUrl(u"index.html"_s)).isValid());
    }

    void anUnknownTopicIsTheIndex()
    {
        HelpBrowser browser;
        browser.showTopic(u"no-such-page#x"_s);
        QCOMPARE(browser.page(), u"index"_s);
        QCOMPARE(helptopics::about(static_cast<const QWidget *>(nullptr)), helptopics::index());
    }

    void linksFollowThePalette()
    {
        HelpBrowser browser;
        browser.showTopic(u"index"_s);
        for (const bool dark : {false, true}) {
            browser.setPalette(theme::palette(dark));
            QTextCursor link = browser.document()->find(u"What the actions do"_s);
            QVERIFY(!link.isNull());
            QCOMPARE(link.charFormat().foreground().color(), theme::palette(dark).link().color());
        }
    }
};

QTEST_MAIN(tst_Help)
#include "tst_help.moc"
