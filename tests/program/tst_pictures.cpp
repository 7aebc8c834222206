// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000; // ms, on a machine that is busy
const QStringList scenes{u"add-connection"_s, u"computer"_s, u"delete"_s, u"details"_s, u"first-run"_s};

} // namespace

// The command that takes pictures of the whole window, and the page of them.
class tst_Pictures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess command;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MILLWRIGHT_PICTURES"_s, QStringLiteral(MILLWRIGHT_PICTURES));
        command.setProcessEnvironment(environment);
        command.setProcessChannelMode(QProcess::MergedChannels);
        command.start(QStringLiteral(MILLWRIGHT_REPOSITORY "/tests/pictures/run"),
                      {u"--quick"_s, u"--language-only"_s, u"en"_s, m_folder.path()});
        QVERIFY(command.waitForFinished(patience));
        const QByteArray said = command.readAll();
        QVERIFY2(command.exitStatus() == QProcess::NormalExit && command.exitCode() == 0, said.constData());
    }

    // Large text may want a larger window; the other looks may not.
    void everySceneIsThereInEachLookAndSize_data()
    {
        QTest::addColumn<QString>("look");
        QTest::addColumn<QSize>("size");
        for (const QString &look : {u"light"_s, u"dark"_s, u"contrast"_s}) {
            for (const QSize &size : {QSize(1280, 800), QSize(960, 600)})
                QTest::addRow("%s %d", qPrintable(look), size.width()) << look << size;
        }
    }
    void everySceneIsThereInEachLookAndSize()
    {
        QFETCH(const QString, look);
        QFETCH(const QSize, size);
        const QDir shelf(m_folder.filePath(u"en/%1-%2x%3"_s.arg(look).arg(size.width()).arg(size.height())));
        QCOMPARE(shelf.entryList(QDir::Files, QDir::Name),
                 QStringList(scenes).replaceInStrings(QRegularExpression(u"$"_s), u".png"_s));
        QList<QImage> seen;
        for (const QString &scene : scenes) {
            const QImage image(shelf.filePath(scene + u".png"_s));
            QCOMPARE(image.size(), size);
            const bool dark = qGray(image.pixel(2, size.height() / 2)) < 128; // the window's edge
            QCOMPARE(dark, look == u"dark"_s);
            QVERIFY2(!seen.contains(image), qPrintable(scene));
            seen.append(image);
        }
    }

    void thePageLeadsToEveryPicture()
    {
        const QString page = text(m_folder.filePath(u"index.html"_s));
        static const QRegularExpression picture(u"<img [^>]*src=\"([^\"]+)\""_s);
        int count = 0;
        for (const QRegularExpressionMatch &match : picture.globalMatch(page)) {
            QVERIFY2(QFile::exists(m_folder.filePath(match.captured(1))), qPrintable(match.captured(1)));
            ++count;
        }
        QCOMPARE(count, int(scenes.size()) * 4 * 2);
        QVERIFY(!page.contains(u"http"_s)); // nothing is fetched from elsewhere
        static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
        for (const QRegularExpressionMatch &match : link.globalMatch(page))
            QVERIFY2(page.contains(u"id=\"%1\""_s.arg(match.captured(1))), qPrintable(match.captured(1)));
    }
};

QTEST_GUILESS_MAIN(tst_Pictures)
#include "tst_pictures.moc"
