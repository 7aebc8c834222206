// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"
#include "ui/preferences/preferencestore.h"
#include "ui/preferences/updatewatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Whether there is a newer version is asked once a week, and only by those who wish to know.
class tst_UpdateWatch : public QObject
{
    Q_OBJECT

private:
    // One run of the program.
    struct Run
    {
        PreferenceStore store;
        UpdateWatch watch;
        QSignalSpy found{&watch, &UpdateWatch::found};
        QSignalSpy lost{&watch, &UpdateWatch::lost};

        Run(const QString &address, const QString &path) : watch(&store, QUrl(address), path) {}
        void wish(Preferences::Updates updates)
        {
            Preferences preferences = store.values();
            preferences.updates = updates;
            store.set(preferences);
        }
        QString told() const
        {
            return found.isEmpty()
                           ? QString()
                           : found.constLast().constFirst().value<PublishedVersion>().number.toString();
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawServer> m_server;

    QString path() const { return m_folder->filePath(u"updates.json"_s); }
    QByteArray kept() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(const QDateTime &askedAt, const QByteArray &version) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"askedAt\": \"" + askedAt.toUTC().toString(Qt::ISODate).toLatin1()
                   + "\", \"newest\": {\"tag_name\": \"" + version
                   + "\", \"html_url\": \"https://example.org/\"}}");
    }
    void publish(const QByteArray &version) const
    {
        m_server->answer(200, "{\"tag_name\": \"v" + version + "\", \"html_url\": \"https://example.org/\"}");
    }
    std::unique_ptr<Run> run() const { return std::make_unique<Run>(m_server->address(), path()); }

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setApplicationVersion(u"1.2.10"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RawServer>();
        publish("1.3.0");
    }

    void nobodyIsAskedUnlessItIsWished()
    {
        const auto usual = run();
        QCOMPARE(usual->store.values().updates, Preferences::Updates::Off);
        // Had that one asked, it would have been before this one, which is told something.
        const auto other = run();
        other->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(other->told(), u"1.3.0"_s);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(usual->found.isEmpty());
    }
    void itIsAskedOnceAWeek()
    {
        {
            const auto first = run();
            first->wish(Preferences::Updates::Weekly);
            QTRY_COMPARE(first->told(), u"1.3.0"_s);
            QTRY_VERIFY(kept().contains("1.3.0"));
        }
        const auto second = run();
        second->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(second->told(), u"1.3.0"_s); // it is still known
        QCOMPARE(m_server->requests().size(), 1);
    }
    void afterAWeekItIsAskedAgain()
    {
        keep(QDateTime::currentDateTimeUtc().addDays(-8), "v1.2.11");
        const auto later = run();
        later->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(later->told(), u"1.3.0"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }
    void aClockThatWasAheadKeepsNobodyFromAsking()
    {
        keep(QDateTime::currentDateTimeUtc().addYears(1), "v1.2.0");
        const auto later = run();
        later->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(later->told(), u"1.3.0"_s);
    }
    void onlyANewerVersionIsNews_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("this one") << QByteArray("1.2.10");
        QTest::newRow("older, by numbers") << QByteArray("1.2.9");
    }
    void onlyANewerVersionIsNews()
    {
        QFETCH(const QByteArray, version);
        publish(version);
        const auto now = run();
        now->wish(Preferences::Updates::Weekly);
        QTRY_VERIFY(kept().contains(version));
        QVERIFY(now->found.isEmpty());
    }
    void whoDoesNotWishItAnyMoreIsNotTold()
    {
        const auto now = run();
        now->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(now->told(), u"1.3.0"_s);
        now->wish(Preferences::Updates::Off);
        QCOMPARE(now->lost.count(), 1);
    }
    void aFailureIsNoNews()
    {
        m_server->answer(503);
        static QString logged;
        const QtMessageHandler before = qInstallMessageHandler(
                [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
        const auto now = run();
        now->wish(Preferences::Updates::Weekly);
        QTRY_COMPARE(logged, u"the newest version could not be learned"_s);
        qInstallMessageHandler(before);
        QVERIFY(now->found.isEmpty());
        QVERIFY(kept().isEmpty()); // the next start may try again
    }
    void whereNobodyPublishesNothingIsAsked()
    {
        Run nowhere(QString(), path());
        nowhere.wish(Preferences::Updates::Weekly);
        QVERIFY(nowhere.found.isEmpty());
        QVERIFY(!QFile::exists(path()));
    }
    void theEnvironmentSaysWhereVersionsArePublished()
    {
        qputenv("MILLWRIGHT_RELEASES", "https://example.org/latest");
        QCOMPARE(UpdateWatch::address(), QUrl(u"https://example.org/latest"_s));
        qputenv("MILLWRIGHT_RELEASES", "http://example.org/latest"); // in the clear
        QVERIFY(!UpdateWatch::address().isValid());
        qunsetenv("MILLWRIGHT_RELEASES");
    }
};

QTEST_GUILESS_MAIN(tst_UpdateWatch)
#include "tst_updatewatch.moc"
