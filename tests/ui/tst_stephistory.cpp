// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/connection.h"
#include "tests/storage/journaltest.h"
#include "tests/ui/samplecomputers.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/stephistory.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace journaltest;

namespace {

ConnectionProfile profileOf(const QString &id)
{
    ConnectionProfile profile{id, *Endpoint::fromText(u"http://127.0.0.1:9"_s)};
    profile.id = id;
    return profile;
}

// With two finished steps, each the same whenever it is asked for.
Computer withSteps(const QString &id)
{
    Computer computer = sample::healthy(id);
    for (ProvisioningStep &step : *computer.steps) {
        step.startedAt = 1'700'000'000'000;
        step.completedAt = *step.startedAt + 21'000;
    }
    return computer;
}

Fleet fleetOf(const QStringList &ids)
{
    QList<Computer> computers;
    for (const QString &id : ids)
        computers += withSteps(id);
    Fleet fleet;
    fleet.computers = ComputerList(computers);
    fleet.readAt = QDateTime::currentDateTimeUtc();
    return fleet;
}

} // namespace

// What a connection tells of steps is kept, and only while it is the window's.
class tst_StepHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<Connection> m_first;
    std::unique_ptr<Connection> m_second;
    std::unique_ptr<StepHistory> m_history;

    // How many finished steps the journal knows.
    qint64 kept()
    {
        const auto durations = answerOf<QList<UsualDuration>>(
                [this](auto *context, auto handler) { m_journal->usualDurations(context, handler); });
        if (!durations)
            return -1;
        return std::accumulate(durations->cbegin(), durations->cend(), qint64(0),
                               [](qint64 sum, const UsualDuration &each) { return sum + each.count; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(Journal::Options{.path = m_folder->filePath(u"journal"_s)});
        m_model = std::make_unique<FleetModel>();
        const auto connect = [](const QString &id) {
            return std::make_unique<Connection>(profileOf(id), *ApiKey::fromText(u"fk-none"_s),
                                                Connection::Pace{});
        };
        m_first = connect(u"first"_s);
        m_second = connect(u"second"_s);
        m_history = std::make_unique<StepHistory>(m_journal.get(), m_model.get());
    }
    void cleanup()
    {
        m_history.reset();
        m_second.reset();
        m_first.reset();
        m_model.reset();
        m_journal.reset();
    }

    void whatIsReadIsKeptOnce()
    {
        m_history->setConnection(m_first.get());
        Q_EMIT m_first->fleetRead(fleetOf({u"a"_s, u"b"_s}));
        QTRY_COMPARE(kept(), 4);
        Q_EMIT m_first->fleetRead(fleetOf({u"a"_s, u"b"_s, u"c"_s}));
        QTRY_COMPARE(kept(), 6);
        Q_EMIT m_first->computerRead(withSteps(u"d"_s), 0);
        QTRY_COMPARE(kept(), 8);
    }

    void aConnectionThatWasLeftIsNotHeard()
    {
        m_history->setConnection(m_first.get());
        Q_EMIT m_first->fleetRead(fleetOf({u"too late, as its turn has not come"_s}));
        m_history->setConnection(m_second.get());
        Q_EMIT m_first->fleetRead(fleetOf({u"left"_s}));
        Q_EMIT m_first->computerRead(withSteps(u"left, too"_s), 0);
        // Turns come in their order, so what was wrongly taken would be known before this.
        Q_EMIT m_second->fleetRead(fleetOf({u"present"_s}));
        QTRY_VERIFY(kept() > 0);
        QCOMPARE(kept(), 2);
    }

    void withoutAConnectionNothingIsDone()
    {
        m_history->setConnection(m_first.get());
        Q_EMIT m_first->fleetRead(fleetOf({u"too late"_s}));
        m_history->setConnection(nullptr);
        Q_EMIT m_first->fleetRead(fleetOf({u"left"_s}));
        Q_EMIT m_first->computerRead(withSteps(u"left, too"_s), 0);
        Operation operation;
        operation.computer = withSteps(u"changed"_s);
        Q_EMIT m_first->operations()->operationChanged(operation);
        TurnByTurn after;
        bool theirTurnHasBeen = false;
        after.add([&theirTurnHasBeen] { theirTurnHasBeen = true; });
        QTRY_VERIFY(theirTurnHasBeen);
        m_history->setConnection(m_second.get());
        Q_EMIT m_second->fleetRead(fleetOf({u"present"_s}));
        QTRY_VERIFY(kept() > 0);
        QCOMPARE(kept(), 2);
    }
};

QTEST_MAIN(tst_StepHistory)
#include "tst_stephistory.moc"
