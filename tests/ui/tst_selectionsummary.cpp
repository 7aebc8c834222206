// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecomputers.h"
#include "ui/detail/selectionsummary.h"
#include "ui/fleet/fleetmodel.h"
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

    // All of these are selected.
    struct World
    {
        FleetModel model;
        SelectionSummary summary;

        void select(const QList<Computer> &computers, Connection::Readiness readiness)
        {
            model.setComputers(sample::fleet(computers, 1));
            show(readiness);
        }
        void show(Connection::Readiness readiness)
        {
            QStringList keys;
            for (int row = 0; row < model.rowCount(); ++row)
                keys += model.key(row);
            summary.setKeys(&model, keys, readiness);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void statusesAndTypesAreCountedMostFirst()
    {
        World world;
        world.select({sample::failed(u"1"_s), sample::healthy(u"2"_s), sample::healthy(u"3"_s),
                      sample::ownMachine(u"4"_s)},
                     Connection::Readiness::Ready);
        QVERIFY(shown(world.summary).contains(u"4 computers selected"_s));
        QVERIFY(shown(world.summary).contains(u"3 Active\n1 Error"_s));
        QVERIFY(shown(world.summary).contains(u"3 Managed\n1 Own machine"_s));
    }

    void whatIsUnderWayCountsAsWhatIsShown()
    {
        World world;
        world.select({sample::healthy(u"1"_s), sample::healthy(u"2"_s)}, Connection::Readiness::Ready);
        Operation deletion;
        deletion.number = 1;
        deletion.computerId = u"1"_s;
        deletion.kind = Operation::Kind::Delete;
        deletion.state = Operation::State::Running;
        world.model.setOperation(deletion);
        world.show(Connection::Readiness::Ready);
        QVERIFY(shown(world.summary).contains(u"1 Active\n1 Deleting…"_s));
        QVERIFY(shown(world.summary).contains(u"Delete: 1 of 2"_s));
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
        World world;
        world.select({sample::failed(u"1"_s), sample::healthy(u"2"_s), sample::provisioning(u"3"_s),
                      sample::ownMachine(u"4"_s)},
                     readiness);
        QVERIFY2(shown(world.summary).contains(text), qPrintable(shown(world.summary)));
    }

    void veryManyAreCountedInTheEnd()
    {
        QList<Computer> computers;
        for (int i = 0; i <= SelectionSummary::atOnce; ++i)
            computers += sample::healthy(u"c%1"_s.arg(i));
        World world;
        world.select({sample::healthy(u"1"_s), sample::healthy(u"2"_s)}, Connection::Readiness::Ready);
        world.model.clear();
        world.select(computers, Connection::Readiness::Ready);
        QVERIFY(shown(world.summary).contains(u"2 Active"_s)); // not yet, and never half of it
        world.model.setAbsent(u"c7"_s, 1);
        world.model.removeTombstones();
        QTRY_VERIFY2(shown(world.summary).contains(u"2,000 Active"_s), qPrintable(shown(world.summary)));
        QVERIFY(shown(world.summary).contains(u"2,000 computers selected"_s));
    }

    void unknownWordsAreCountedAsTheyCome()
    {
        Computer c = sample::healthy();
        c.status = Computer::Status::Unknown;
        c.statusWord = u"<i>hibernating</i>"_s;
        c.providerType = u"orbit"_s;
        World world;
        world.select({c}, Connection::Readiness::Ready);
        QVERIFY(shown(world.summary).contains(u"1 <i>hibernating</i>"_s));
        QVERIFY(shown(world.summary).contains(u"1 orbit"_s));
        const QList<QLabel *> labels = world.summary.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(tst_SelectionSummary)
#include "tst_selectionsummary.moc"
