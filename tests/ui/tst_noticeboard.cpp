// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/noticeboard.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Button = StripContent::Button;

namespace {

MonitorStatus status(MonitorStatus::State state, Error::Kind kind, int failures = 1)
{
    MonitorStatus now;
    now.state = state;
    now.readAt = QDateTime::currentDateTime().addSecs(-60);
    now.failures = failures;
    Error error;
    error.kind = kind;
    now.error = error;
    now.nextReadingAt = QDateTime::currentDateTime().addSecs(8);
    return now;
}

Notice failure(const QString &text, const QString &key)
{
    Notice notice;
    notice.text = text;
    notice.key = key;
    return notice;
}

} // namespace

class tst_NoticeBoard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<NoticeBoard> m_board;

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void init()
    {
        m_board = std::make_unique<NoticeBoard>();
        m_board->setHost(u"api.factory.ai"_s);
    }

    void nothingWrongSaysNothing()
    {
        MonitorStatus live;
        live.state = MonitorStatus::State::Live;
        m_board->setMonitorStatus(live);
        QVERIFY(!m_board->content());
    }

    void rejectedKeyComesBeforeEverything()
    {
        m_board->add(failure(u"Could not delete a."_s, u"a"_s));
        m_board->setMonitorStatus(status(MonitorStatus::State::Parked, Error::Kind::Unauthorized));
        QVERIFY(m_board->content()->text.startsWith(u"The API key was rejected."_s));
        QCOMPARE(m_board->content()->buttons, QList{Button::UpdateKey});
        QVERIFY(!m_board->content()->closable);
    }

    void offlineNamesHostAndAgeAndNextTry()
    {
        m_board->setMonitorStatus(status(MonitorStatus::State::Failing, Error::Kind::Offline));
        const QString text = m_board->content()->text;
        QVERIFY2(text.startsWith(u"No connection to api.factory.ai. Showing data from "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Next try in 8 s."_s), qPrintable(text));
        QCOMPARE(m_board->content()->buttons, QList{Button::TryNow});
    }

    void firstServerErrorStaysQuiet()
    {
        m_board->setMonitorStatus(status(MonitorStatus::State::Failing, Error::Kind::ServerFault, 1));
        QVERIFY(!m_board->content());
        m_board->setMonitorStatus(status(MonitorStatus::State::Failing, Error::Kind::ServerFault, 2));
        QVERIFY(m_board->content());
    }

    void pauseOfTheQueueCountsDown()
    {
        QSignalSpy changed(m_board.get(), &NoticeBoard::changed);
        m_board->setQueuePausedUntil(QDateTime::currentDateTime().addSecs(23));
        QCOMPARE(m_board->content()->text, u"The server asked to slow down. Continuing in 23 s."_s);
        const qsizetype before = changed.count();
        QTRY_VERIFY(changed.count() > before); // the seconds tick
        m_board->setQueuePausedUntil({});
        QVERIFY(!m_board->content());
    }

    void failureStaysUntilClosed()
    {
        m_board->add(failure(u"Could not delete a."_s, u"a"_s));
        MonitorStatus live;
        live.state = MonitorStatus::State::Live;
        m_board->setMonitorStatus(live);
        QCOMPARE(m_board->content()->text, u"Could not delete a."_s);
        QCOMPARE(m_board->keysShown(), QStringList{u"a"_s});
        m_board->close();
        QVERIFY(!m_board->content());
    }

    void severalFailuresAreCountedAndListed()
    {
        m_board->add(failure(u"Could not delete a."_s, u"a"_s));
        m_board->add(failure(u"Could not delete b."_s, u"b"_s));
        QCOMPARE(m_board->content()->text, u"2 actions need your attention."_s);
        QVERIFY(m_board->content()->details.contains(u"Could not delete a."_s));
        QVERIFY(m_board->content()->details.contains(u"Could not delete b."_s));
        QCOMPARE(m_board->keysShown(), (QStringList{u"a"_s, u"b"_s}));
    }

    void newerFailureOfOneComputerReplacesTheOlder()
    {
        m_board->add(failure(u"Could not delete a: 500."_s, u"a"_s));
        m_board->add(failure(u"Could not delete a: 403."_s, u"a"_s));
        QCOMPARE(m_board->content()->text, u"Could not delete a: 403."_s);
        m_board->remove(u"a"_s);
        QVERIFY(!m_board->content());
    }

    void unreadableEntriesAreToldOnceForEachCount()
    {
        m_board->setUnreadable(1);
        QCOMPARE(m_board->content()->text, u"1 entry could not be read."_s);
        m_board->close();
        QVERIFY(!m_board->content());
        m_board->setUnreadable(1);
        QVERIFY(!m_board->content());
        m_board->setUnreadable(2);
        QCOMPARE(m_board->content()->text, u"2 entries could not be read."_s);
    }

    void hiddenRowsAreSaidNotToBeAffected()
    {
        m_board->setHiddenSelection(3, 2);
        QCOMPARE(m_board->content()->text, u"3 selected, 2 hidden by the filter are not affected."_s);
        QCOMPARE(m_board->content()->buttons, QList{Button::ClearHidden});
        m_board->setHiddenSelection(1, 0);
        QVERIFY(!m_board->content());
    }

    void anotherConnectionForgetsWhatWasSaid()
    {
        m_board->add(failure(u"Could not delete a."_s, u"a"_s));
        m_board->setHost(u"api.eu.factory.ai"_s);
        QVERIFY(!m_board->content());
    }
};

QTEST_MAIN(tst_NoticeBoard)
#include "tst_noticeboard.moc"
