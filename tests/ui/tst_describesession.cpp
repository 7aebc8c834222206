// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"
#include "ui/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rest = SessionsStatus::Rest;
using Search = SessionsStatus::Search;

namespace {

SessionsStatus read(int sessions, Rest rest)
{
    SessionsStatus status;
    status.readAt = QDateTime::currentDateTimeUtc();
    status.rest = rest;
    for (int i = 0; i < sessions; ++i)
        status.sessions += {.id = QString::number(i)};
    return status;
}

} // namespace

class tst_DescribeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void sessionsAreCountedAndMoreIsTold()
    {
        QCOMPARE(describe::sessionsCount({}), QString());
        QCOMPARE(describe::sessionsCount(read(0, Rest::Nothing)), u"0 sessions"_s);
        QCOMPARE(describe::sessionsCount(read(1, Rest::Nothing)), u"1 session"_s);
        QCOMPARE(describe::sessionsCount(read(20, Rest::More)), u"20 sessions so far, the server has more"_s);
    }

    void whatIsOddIsToldWhole_data()
    {
        QTest::addColumn<int>("search");
        QTest::addColumn<QString>("remark");
        QTest::newRow("none") << int(Search::None) << QString();
        QTest::newRow("running") << int(Search::Running) << u"Looking for session s\uFFFD9…"_s;
        QTest::newRow("not there") << int(Search::NotThere)
                                   << u"Session s\uFFFD9 is not among this computer's sessions."_s;
        QTest::newRow("too far") << int(
                Search::TooFar) << u"Session s\uFFFD9 is not among the first 2. Load more to look further."_s;
    }
    void whatIsOddIsToldWhole()
    {
        QFETCH(int, search);
        SessionsStatus status = read(2, Rest::More);
        status.search = Search(search);
        status.wanted = u"s\u202E9"_s;
        QTEST(describe::sessionsRemark(status), "remark");
    }

    void whereNoPageIsLeftNoneIsToBeLoaded()
    {
        SessionsStatus status = read(2, Rest::Repeating);
        status.search = Search::TooFar;
        status.wanted = u"s9"_s;
        const QString remark = describe::sessionsRemark(status);
        QVERIFY2(remark.startsWith(u"Session s9 is not among the first 2. The server says"_s),
                 qPrintable(remark));
        QVERIFY2(!remark.contains(u"Load more"_s), qPrintable(remark));
    }

    void pagesThatRepeatAndUnreadableEntriesAreTold()
    {
        SessionsStatus status = read(2, Rest::Repeating);
        QVERIFY(describe::sessionsRemark(status).contains(u"would only repeat what is here"_s));
        status.rest = Rest::Nothing;
        status.unreadable = 1;
        QCOMPARE(describe::sessionsRemark(status), u"1 session could not be read."_s);
    }
};

QTEST_MAIN(tst_DescribeSession)
#include "tst_describesession.moc"
