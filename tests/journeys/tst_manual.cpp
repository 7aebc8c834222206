// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/fleet/filterparser.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(MILLWRIGHT_REPOSITORY "/resources/manual/en/");
constexpr qint64 mostBytes = 1'000'000; // of all pictures

QString plain(QString html)
{
    return html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

QStringList marked(const QString &text, const QRegularExpression &mark)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text))
        found += plain(match.captured(1));
    return found;
}

} // namespace

// What the manual says of the window is so.
class tst_Manual : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;
    QHash<QString, QString> m_pages; // by name

    // "View ▸ Detail Panel ▸ Right"
    QAction *find(const QString &path) const
    {
        QList<QAction *> level = m_journey->window()->menuBar()->actions();
        QAction *found = nullptr;
        const QStringList parts = path.split(u" ▸ "_s);
        for (const QString &part : parts) {
            const auto at = std::find_if(level.cbegin(), level.cend(), [&](const QAction *action) {
                return action->text().remove(u'&') == part;
            });
            if (at == level.cend())
                return nullptr;
            found = *at;
            level = found->menu() ? found->menu()->actions() : QList<QAction *>();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<LocalData>(m_folder.path());
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"con-1"_s);
        QVERIFY(m_journey->start());
        const QStringList files = QDir(folder).entryList({u"*.html"_s});
        for (const QString &file : files) {
            QFile page(folder + file);
            QVERIFY(page.open(QIODevice::ReadOnly));
            m_pages.insert(file, QString::fromUtf8(page.readAll()));
        }
        QVERIFY(m_pages.size() > 10);
    }
    void cleanupTestCase()
    {
        m_journey.reset();
        m_data.reset();
    }

    void everyMenuEntryIsThere()
    {
        static const QRegularExpression mark(u"<b class=\"menu\">([^<]+)</b>"_s);
        int count = 0;
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            const QStringList paths = marked(page.value(), mark);
            for (const QString &path : paths) {
                QVERIFY2(find(path), qPrintable(page.key() + u": "_s + path));
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void everyKeyBesideAnEntryIsItsShortcut()
    {
        static const QRegularExpression entry(
                u"<b class=\"menu\">([^<]+)</b>(?:\\s*\\(|</td><td>)((?:<kbd>[^<]+</kbd>(?:, (?=<kbd>))?)+)"_s);
        static const QRegularExpression key(u"<kbd>([^<]+)</kbd>"_s);
        int count = 0;
        for (const QString &page : std::as_const(m_pages)) {
            for (const QRegularExpressionMatch &match : entry.globalMatch(page)) {
                const QAction *action = find(plain(match.captured(1)));
                QVERIFY2(action, qPrintable(match.captured(1)));
                const QStringList keys = marked(match.captured(2), key);
                for (const QString &each : keys) {
                    QVERIFY2(action->shortcuts().contains(QKeySequence(each)),
                             qPrintable(match.captured(1) + u": "_s + each));
                    ++count;
                }
            }
        }
        QVERIFY(count > 15);
    }

    // Also those that stand alone are keys of something: of an action, or of the list of all keys.
    void everyKeyIsKnown()
    {
        const ShortcutsDialog all(m_journey->window()->menuBar(), m_journey->window());
        QStringList known{u"Esc"_s, u"Home"_s, u"End"_s, u"Space"_s, u"Shift"_s, u"Ctrl"_s, u"Enter"_s};
        for (QTreeWidgetItemIterator row(all.findChild<QTreeWidget *>()); *row; ++row)
            known += (*row)->text(1).split(u", "_s);
        static const QRegularExpression key(u"<kbd>([^<]+)</kbd>"_s);
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            const QStringList keys = marked(page.value(), key);
            for (const QString &each : keys)
                QVERIFY2(known.contains(each), qPrintable(page.key() + u": "_s + each));
        }
    }

    void everyFilterIsUnderstood()
    {
        static const QRegularExpression mark(u"<code class=\"filter\">([^<]+)</code>"_s);
        const QStringList filters = marked(m_pages.value(u"filter.html"_s), mark);
        QVERIFY(filters.size() > 15);
        for (const QString &each : filters) {
            const FilterReading reading = readFilter(each);
            QVERIFY2(!reading.mistake && reading.query.terms.size() == 1, qPrintable(each));
        }
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            const QStringList links = marked(page.value(), link);
            for (const QString &each : links) {
                const QString file = each.section(u'#', 0, 0);
                const QString place = each.section(u'#', 1);
                QVERIFY2(m_pages.contains(file), qPrintable(page.key() + u": "_s + each));
                QVERIFY2(place.isEmpty() || m_pages.value(file).contains(u"<a name=\"%1\">"_s.arg(place)),
                         qPrintable(page.key() + u": "_s + each));
            }
        }
    }

    void everyPageIsInTheIndex()
    {
        const QString index = m_pages.value(u"index.html"_s);
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            const bool listed = index.contains(u"href=\"%1\""_s.arg(page.key()));
            QVERIFY2(listed || page.key() == u"index.html", qPrintable(page.key()));
        }
    }

    void everyPictureIsThereAndAllAreSmall()
    {
        static const QRegularExpression image(u"<img src=\"([^\"]+)\""_s);
        QStringList used;
        qint64 bytes = 0;
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            const QStringList pictures = marked(page.value(), image);
            for (const QString &each : pictures) {
                QVERIFY2(!QImage(folder + each).isNull(), qPrintable(page.key() + u": "_s + each));
                used += each;
            }
        }
        const QDir pictures(folder + u"pictures"_s);
        const QFileInfoList files = pictures.entryInfoList({u"*.png"_s});
        for (const QFileInfo &file : files) {
            bytes += file.size();
            QVERIFY2(used.contains(u"pictures/"_s + file.fileName()), qPrintable(file.fileName()));
        }
        QVERIFY2(bytes < mostBytes, qPrintable(QString::number(bytes)));
    }
};

QTEST_MAIN(tst_Manual)
#include "tst_manual.moc"
