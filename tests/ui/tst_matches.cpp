// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "ui/actions/matches.h"
#include "ui/fleet/fleetmodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;

class tst_Matches : public QObject
{
    Q_OBJECT

    FleetModel m_fleet;

private Q_SLOTS:
    void initTestCase()
    {
        const auto active = Computer::Status::Active;
        m_fleet.setComputers(fixture::reading(
                1, {computer(u"id-1"_s, active, u"old-build"_s), computer(u"id-2"_s, active, u"build-10"_s),
                    computer(u"id-3"_s, active, u"build-9"_s), computer(u"id-4"_s, active, u"Build"_s),
                    computer(u"build"_s, active, u"web"_s), computer(u"id-6"_s, active, u"builder"_s),
                    fixture::unreadable(R"({"name":"build"})")}));
        m_fleet.setAbsent(u"id-6"_s, 2);
    }

    void theBestComeFirst()
    {
        QCOMPARE(matches::find(m_fleet, u"build"_s),
                 (QStringList{u"id-4"_s, u"build"_s, u"id-3"_s, u"id-2"_s, u"id-1"_s}));
    }

    void nothingIsFoundForNothing()
    {
        QVERIFY(matches::find(m_fleet, {}).isEmpty());
        QVERIFY(matches::find(m_fleet, u"nobody"_s).isEmpty());
    }

    void idsAreFoundByAPart() { QCOMPARE(matches::find(m_fleet, u"ID-3"_s), QStringList{u"id-3"_s}); }

    void noMoreThanAskedFor()
    {
        QCOMPARE(matches::find(m_fleet, u"build"_s, 2), (QStringList{u"id-4"_s, u"build"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Matches)
#include "tst_matches.moc"
