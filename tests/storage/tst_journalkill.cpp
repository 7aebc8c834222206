// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltest.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace journaltest;
using Outcome = JournalEntry::Outcome;

namespace {

// All that the scribes of one file have said.
struct Said
{
    QSet<QString> asked;
    QHash<QString, qint64> intents; // reported as recorded
    QHash<QString, Outcome> told;
    QSet<QString> outcomes; // reported as recorded
    QStringList other;

    void take(const QByteArray &output)
    {
        for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            const QString &name = words.value(1);
            if (words.at(0) == u"ask"_s)
                asked += name;
            else if (words.at(0) == u"intent"_s)
                intents.insert(name, words.value(2).toLongLong());
            else if (words.at(0) == u"tell"_s)
                told.insert(name, Outcome(words.value(2).toInt()));
            else if (words.at(0) == u"outcome"_s)
                outcomes += name;
            else
                other += line;
        }
    }
};

// What the row says that nobody can have meant; empty: it is as it was said.
QString wrongWith(const JournalEntry &row, const Said &said)
{
    const QString &name = row.computerName;
    if (!said.asked.contains(name) || row.kind != Operation::Kind::Delete || row.computerId != name)
        return u"invented: "_s + name;
    if (said.intents.contains(name) && said.intents.value(name) != row.id)
        return u"another id: "_s + name;
    const bool wasTold = said.told.contains(name);
    const bool asTold =
            wasTold && row.outcome == said.told.value(name) && row.httpStatus == 200 + int(row.id % 300);
    if (said.outcomes.contains(name) && !asTold)
        return u"outcome lost: "_s + name;
    if (!asTold && row.outcome != Outcome::Unknown)
        return u"outcome invented: "_s + name;
    return {};
}

QStringList faults(const QList<JournalEntry> &rows, const Said &said)
{
    QStringList found = said.other;
    QSet<QString> there;
    for (const JournalEntry &row : rows) {
        if (there.contains(row.computerName))
            found += u"twice: "_s + row.computerName;
        there += row.computerName;
        if (const QString wrong = wrongWith(row, said); !wrong.isEmpty())
            found += wrong;
    }
    for (auto intent = said.intents.begin(); intent != said.intents.end(); ++intent) {
        if (!there.contains(intent.key()))
            found += u"intent lost: "_s + intent.key();
    }
    return found;
}

std::unique_ptr<QProcess> startScribe(const QStringList &arguments)
{
    auto scribe = std::make_unique<QProcess>();
    scribe->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    scribe->start(QStringLiteral(MILLWRIGHT_JOURNALSCRIBE), arguments);
    return scribe;
}

} // namespace

class TestJournalKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesAndInventsNothing();
    void intentsOfAnotherRunningProgramAreOpenUntilItEnds();
    void theRuleSeesALossAndAnInvention();
};

void TestJournalKill::aKillLosesAndInventsNothing()
{
    const int kills = qEnvironmentVariableIsSet("MILLWRIGHT_KILLS")
                              ? qEnvironmentVariableIntValue("MILLWRIGHT_KILLS")
                              : 50;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qsizetype intents = 0;
    qsizetype outcomes = 0;
    std::unique_ptr<QTemporaryDir> folder;
    Said said;
    for (int killed = 0; killed < kills;) {
        if (!folder || random.bounded(10) == 0) { // a new file now and then: kills meet its creation, too
            intents += said.intents.size();
            outcomes += said.outcomes.size();
            folder = std::make_unique<QTemporaryDir>();
            said = {};
        }
        const QString path = folder->filePath(u"activity.sqlite"_s);
        std::vector<std::unique_ptr<QProcess>> scribes;
        for (int i = 0; i < 1 + int(random.bounded(2)); ++i) // alone, or two at once
            scribes.push_back(startScribe({path, u"%1.%2"_s.arg(killed).arg(i)}));
        for (const auto &scribe : scribes)
            QVERIFY2(scribe->waitForStarted(), qPrintable(scribe->errorString()));
        if (random.bounded(4) == 0) { // while it starts
            QTest::qWait(int(random.bounded(80)));
        } else { // after it has said so much, however slow the machine is, and a little
            const int bytes = int(random.bounded(600));
            QVERIFY(QTest::qWaitFor([&] { return scribes.front()->bytesAvailable() > bytes; }, 120'000));
            QTest::qWait(int(random.bounded(20)));
        }
        for (const auto &scribe : scribes) {
            scribe->kill();
            QVERIFY(scribe->waitForFinished(60'000));
            said.take(scribe->readAllStandardOutput());
            QVERIFY2(scribe->exitStatus() == QProcess::CrashExit, qPrintable(said.other.join(u", "_s)));
            ++killed;
        }
        Journal journal({.path = path});
        const auto page = entries(&journal, {.limit = 1'000'000});
        QVERIFY2(page, qPrintable(u"seed %1, cause %2: %3"_s.arg(seed)
                                          .arg(page ? 0 : int(page.error().cause))
                                          .arg(page ? QString() : page.error().detail)));
        const QStringList found = faults(page->rows, said);
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + found.join(u", "_s)));
        QCOMPARE(QDir(folder->path()).entryList({u"*damaged*"_s}).size(), 0);
    }
    intents += said.intents.size();
    outcomes += said.outcomes.size();
    qInfo("%d kills, %lld intents and %lld outcomes reported as recorded", kills, qint64(intents),
          qint64(outcomes));
    QVERIFY(intents > 0 && outcomes > 0);
}

void TestJournalKill::intentsOfAnotherRunningProgramAreOpenUntilItEnds()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"activity.sqlite"_s);
    const auto scribe = startScribe({path, u"x"_s, u"3"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += scribe->readAllStandardOutput()).count("intent ") == 3, 60'000);
    Journal journal({.path = path});
    const auto outcomesNow = [&] {
        QList<int> found;
        const auto page = entries(&journal);
        for (int i = 0; page && i < page->rows.size(); ++i)
            found += int(page->rows.at(i).outcome);
        return found;
    };
    QCOMPARE(outcomesNow(), QList<int>(3, int(Outcome::Open)));
    scribe->kill();
    QVERIFY(scribe->waitForFinished(60'000));
    QCOMPARE(outcomesNow(), QList<int>(3, int(Outcome::Unknown)));
}

void TestJournalKill::theRuleSeesALossAndAnInvention()
{
    Said said;
    said.take("ask a\nintent a 1\ntell a 1\noutcome a\nask b\nintent b 2\n");
    JournalEntry a = deletionOf(u"a"_s);
    a.id = 1;
    a.computerId = u"a"_s;
    a.outcome = Outcome::Succeeded;
    a.httpStatus = 201;
    JournalEntry b = a;
    b.id = 2;
    b.computerId = b.computerName = u"b"_s;
    b.outcome = Outcome::Unknown;
    QCOMPARE(faults({b, a}, said), QStringList{});
    QCOMPARE(faults({a}, said), QStringList{u"intent lost: b"_s});
    QCOMPARE(faults({b, a, a}, said), QStringList{u"twice: a"_s});
    JournalEntry c = b;
    c.computerId = c.computerName = u"c"_s;
    QCOMPARE(faults({c, b, a}, said), QStringList{u"invented: c"_s});
    b.outcome = Outcome::Failed;
    QCOMPARE(faults({b, a}, said), QStringList{u"outcome invented: b"_s});
    b.outcome = Outcome::Unknown;
    a.outcome = Outcome::Unknown;
    QCOMPARE(faults({b, a}, said), QStringList{u"outcome lost: a"_s});
}

QTEST_GUILESS_MAIN(TestJournalKill)
#include "tst_journalkill.moc"
