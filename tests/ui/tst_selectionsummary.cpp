// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecomputers.h"
#include "ui/detail/selectionsummary.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString shown(const SelectionSummary &summary)
{
    QStringList texts;
    const QList<QLabel *> labels = summary.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

class tst_SelectionSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void statusesAndTypesAreCountedMostFirst()
    {
        SelectionSummary summary;
        summary.setItems({{sample::failed(u"1"_s), {}},
                          {sample::healthy(u"2"_s), {}},
                          {sample::healthy(u"3"_s), {}},
                          {sample::ownMachine(u"4"_s), {}}},
                         Connection::Readiness::Ready);
        QVERIFY(shown(summary).contains(u"4 computers selected"_s));
        QVERIFY(shown(summary).contains(u"3 Active\n1 Error"_s));
        QVERIFY(shown(summary).contains(u"3 Managed\n1 Own machine"_s));
    }

    void whatIsUnderWayCountsAsWhatIsShown()
    {
        LocalState busy;
        busy.operation =
                Operation{.number = 1, .kind = Operation::Kind::Delete, .state = Operation::State::Running};
        SelectionSummary summary;
        summary.setItems({{sample::healthy(u"1"_s), busy}, {sample::healthy(u"2"_s), {}}},
                         Connection::Readiness::Ready);
        QVERIFY(shown(summary).contains(u"1 Active\n1 Deleting…"_s));
        QVERIFY(shown(summary).contains(u"Delete: 1 of 2"_s));
    }

    void anActionCountsOnlyWhomItWouldReach_data()
    {
        QTest::addColumn<Connection::Readiness>("readiness");
        QTest::addColumn<QString>("text");
        QTest::newRow("ready")
                << Connection::Readiness::Ready
                << u"Refresh Credentials: 2 of 4\nRetry Install: 2 of 4\nResume: 2 of 4\nDelete: 4 of 4"_s;
        QTest::newRow("offline")
                << Connection::Readiness::Offline
                << u"Refresh Credentials: 0 of 4\nRetry Install: 0 of 4\nResume: 0 of 4\nDelete: 0 of 4"_s;
    }
    void anActionCountsOnlyWhomItWouldReach()
    {
        QFETCH(Connection::Readiness, readiness);
        QFETCH(QString, text);
        SelectionSummary summary;
        summary.setItems({{sample::failed(u"1"_s), {}},
                          {sample::healthy(u"2"_s), {}},
                          {sample::provisioning(u"3"_s), {}},
                          {sample::ownMachine(u"4"_s), {}}},
                         readiness);
        QVERIFY2(shown(summary).contains(text), qPrintable(shown(summary)));
    }

    void unknownWordsAreCountedAsTheyCome()
    {
        Computer c = sample::healthy();
        c.status = Computer::Status::Unknown;
        c.statusWord = u"<i>hibernating</i>"_s;
        c.providerType = u"orbit"_s;
        SelectionSummary summary;
        summary.setItems({{c, {}}}, Connection::Readiness::Ready);
        QVERIFY(shown(summary).contains(u"1 <i>hibernating</i>"_s));
        QVERIFY(shown(summary).contains(u"1 orbit"_s));
        const QList<QLabel *> labels = summary.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(tst_SelectionSummary)
#include "tst_selectionsummary.moc"
