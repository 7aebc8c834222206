// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/preferences/preferencestore.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is preferred outlives the program, and no file is lost that somebody may want back.
class tst_PreferenceStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"preferences.json"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    static Preferences unusual()
    {
        Preferences preferences;
        preferences.language = u"de"_s;
        preferences.times = Preferences::Times::Absolute;
        preferences.startView = Preferences::StartView::Connections;
        preferences.tray = true;
        preferences.notifiesOfSeveral = false;
        preferences.notifiesOfWatched = false;
        preferences.updates = Preferences::Updates::Weekly;
        preferences.density = Preferences::Density::Compact;
        preferences.readInterval = 0ms;
        preferences.sortsWhenIdle = false;
        preferences.confirmations = {false, false, false, false};
        preferences.appearance = {Appearance::Scheme::HighContrast, 150, Appearance::Motion::Reduced};
        preferences.proxy = {ProxySetting::Kind::Manual, u"proxy.example"_s, 8080};
        preferences.caFile = u"/etc/own.pem"_s;
        preferences.logLevel = Preferences::LogLevel::Everything;
        preferences.keepDays = 365;
        return preferences;
    }

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewInstallationHasTheUsual()
    {
        const PreferenceStore store(path());
        QCOMPARE(store.values(), Preferences());
        QVERIFY(!store.notice());
    }
    void nothingIsWrittenUntilSomethingChanges()
    {
        {
            const PreferenceStore store(path());
        }
        QVERIFY(files().isEmpty());
    }
    void everythingOutlivesTheProgram()
    {
        {
            PreferenceStore store(path());
            store.set(unusual());
        }
        const PreferenceStore store(path());
        QCOMPARE(store.values(), unusual());
        QVERIFY(!store.notice());
        QCOMPARE(QFile::permissions(path())
                         & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                            | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }
    void itIsKeptSoonAndNotOnlyAtTheEnd()
    {
        PreferenceStore store(path());
        store.set(unusual());
        QTRY_VERIFY_WITH_TIMEOUT(!bytes().isEmpty(), 15'000);
    }
    void aChangeIsToldOnce()
    {
        PreferenceStore store(path());
        QSignalSpy changed(&store, &PreferenceStore::changed);
        store.set(unusual());
        store.set(unusual());
        QCOMPARE(changed.count(), 1);
    }
    void aDamagedFileIsSetAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("Dear diary");
        QTest::newRow("half") << QByteArray("{\"format\": \"millwright-preferences\", \"vers");
        QTest::newRow("another's") << QByteArray("{\"version\": 1}");
        QTest::newRow("much too large") << QByteArray(300 * 1024, ' ');
    }
    void aDamagedFileIsSetAsideAndSaid()
    {
        QFETCH(const QByteArray, content);
        write(content);
        {
            PreferenceStore store(path());
            QCOMPARE(store.values(), Preferences());
            QVERIFY(store.notice());
            QVERIFY2(store.notice()->text.startsWith(u"The preferences were damaged. They are kept as "_s),
                     qPrintable(store.notice()->text));
            QCOMPARE(files().size(), 1);
            QVERIFY(files().constFirst().contains(u".set-aside-"_s));
            store.set(unusual());
        }
        QCOMPARE(files().size(), 2);
        QCOMPARE(PreferenceStore(path()).values(), unusual());
    }
    void aNewerVersionsFileIsLeftAlone()
    {
        const QByteArray newer = "{\"format\": \"millwright-preferences\", \"version\": 2, \"tray\": true}";
        write(newer);
        {
            PreferenceStore store(path());
            QCOMPARE(store.values(), Preferences());
            QVERIFY(store.notice());
            QVERIFY(store.notice()->text.contains(u"a newer version of Millwright"_s));
            store.set(unusual());
            QCOMPARE(store.values(), unusual()); // for this run
        }
        QCOMPARE(bytes(), newer);
        QCOMPARE(files().size(), 1);
    }
    void aFileThatCannotBeReadIsLeftAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"preferences.json"_s)); // also for a superuser
        {
            PreferenceStore store(path());
            QVERIFY(store.notice());
            QVERIFY(store.notice()->text.startsWith(u"The preferences could not be read."_s));
            store.set(unusual());
        }
        QVERIFY(QFileInfo(path()).isDir());
    }
    void whatCannotBeKeptIsSaid()
    {
        write({});
        PreferenceStore store(path() + u"/below.json"_s);
        QSignalSpy problem(&store, &PreferenceStore::problem);
        store.set(unusual());
        QTRY_COMPARE_WITH_TIMEOUT(problem.count(), 1, 15'000);
        QCOMPARE(problem.constFirst().constFirst().value<Notice>().text,
                 u"The preferences could not be saved."_s);
    }
    void whatThisVersionDoesNotKnowStays()
    {
        write("{\"format\": \"millwright-preferences\", \"version\": 1, \"later\": [1, 2]}");
        {
            PreferenceStore store(path());
            QVERIFY(!store.notice());
            store.set(unusual());
        }
        QCOMPARE(QJsonDocument::fromJson(bytes())[u"later"_s].toArray(), (QJsonArray{1, 2}));
    }
    void whatIsOddIsAsUsual()
    {
        write("{\"format\": \"millwright-preferences\", \"version\": 1, \"density\": \"tiny\", \"tray\": 7,"
              " \"readInterval\": 1, \"keepDays\": -4, \"appearance\": {\"textPercent\": 9000,"
              " \"scheme\": \"dark\"}, \"proxy\": {\"kind\": \"manual\"}, \"confirmations\": []}");
        const PreferenceStore store(path());
        Preferences wanted;
        wanted.appearance.scheme = Appearance::Scheme::Dark;
        QCOMPARE(store.values(), wanted);
    }
    void withoutAPathNothingIsKept()
    {
        PreferenceStore store;
        store.set(unusual());
        QCOMPARE(store.values(), unusual());
    }
};

QTEST_MAIN(tst_PreferenceStore)
#include "tst_preferencestore.moc"
