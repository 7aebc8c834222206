// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfleet.h"
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

// What is known of how long steps took, in the window.
class tst_StuckJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;
    QString m_name; // of a computer that is being provisioned
    QString m_step;

    void seeBefore(int times, qint64 durationMs)
    {
        const qint64 yesterday = QDateTime::currentMSecsSinceEpoch() - 24 * 60 * minute;
        QList<StepDuration> steps;
        for (int i = 0; i < times; ++i)
            steps += {u"c1"_s, u"earlier-%1"_s.arg(i), u"e2b"_s, m_step, yesterday, durationMs};
        bool kept = false;
        QObject scope; // of what the answer refers to
        m_data->journal()->recordSteps(steps, &scope, [&](const Result<qint64> &fresh) {
            QVERIFY(fresh);
            kept = true;
        });
        QTRY_VERIFY(kept);
    }

    // Its running step began that long ago, and will not end.
    void runSince(qint64 ms)
    {
        m_journey->inFleet([&](SandboxFleet &fleet) {
            for (const QString &id : fleet.ids()) {
                fleet.change(id, [&](SandboxComputer &computer) {
                    if (!m_name.isEmpty() || !computer.runningStep() || computer.status != u"provisioning"_s)
                        return;
                    m_name = computer.name;
                    m_step = computer.runningStep()->id;
                    computer.runningStep()->startedAt = fleet.stamp() - ms;
                    computer.dueAt.reset();
                });
            }
        });
        QVERIFY(!m_name.isEmpty());
    }

    QString inProvisioning(int role) const
    {
        const QAbstractItemModel *model = m_journey->table()->model();
        const int row = m_journey->row(m_name);
        return model->index(row, FleetModel::ProvisioningColumn).data(role).toString();
    }

    QString running() const
    {
        for (const QListView *steps : m_journey->window()->findChildren<QListView *>()) {
            for (int row = 0;
                 steps->accessibleName() == u"Provisioning steps"_s && row < steps->model()->rowCount();
                 ++row) {
                const QString text = steps->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
                if (text.contains(u"running"_s))
                    return text;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_name.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"c1"_s);
    }

    void cleanup()
    {
        m_journey.reset();
        m_data.reset();
    }

    void aStepThatTakesFarTooLongIsMarkedAndCounted()
    {
        QVERIFY(m_journey->open());
        runSince(14 * minute);
        seeBefore(23, 4 * minute);
        QVERIFY(m_journey->connectAndRead());
        QTRY_VERIFY(inProvisioning(Qt::DisplayRole).endsWith(u"· stuck?"_s));
        QVERIFY(inProvisioning(Qt::ToolTipRole)
                        .contains(u"Running for 14 min; the longest of 23 seen took 4 min"_s));
        QVERIFY(inProvisioning(Qt::AccessibleTextRole).contains(u"Running for 14 min"_s));
        const QModelIndex status =
                m_journey->table()->model()->index(m_journey->row(m_name), FleetModel::StatusColumn);
        QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), u"Provisioning, needs attention"_s);

        m_journey->filterField()->setText(u"status:attention"_s);
        QTRY_VERIFY(m_journey->row(m_name) >= 0);
        QVERIFY(m_journey->click(m_name));
        QTRY_VERIFY2(running().contains(u"so far, usually "_s), qPrintable(running()));

        // It ends after all.
        m_journey->inFleet([&](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(m_name), [&](SandboxComputer &computer) {
                SandboxStep *step = computer.runningStep();
                step->status = u"completed"_s;
                step->completedAt = fleet.stamp();
            });
        });
        m_journey->filterField()->clear();
        QTRY_VERIFY(m_journey->row(m_name) >= 0 && !inProvisioning(Qt::DisplayRole).contains(u"stuck"_s));
    }

    void theMarkComesWithoutAReading()
    {
        QVERIFY(m_journey->open(Journey::drivenPace()));
        runSince(8 * minute - 20'000);
        seeBefore(5, 3 * minute);
        QVERIFY(m_journey->connectAndRead());
        QVERIFY(!inProvisioning(Qt::DisplayRole).contains(u"stuck"_s));
        QTRY_VERIFY_WITH_TIMEOUT(inProvisioning(Qt::DisplayRole).contains(u"stuck?"_s), 60'000);
    }

    void whatIsSeenTodayIsUsualTomorrow()
    {
        QVERIFY(m_journey->start());
        QTRY_VERIFY2(QTest::qWaitFor([&] {
                         qsizetype known = -1;
                         QObject scope;
                         m_data->journal()->usualDurations(&scope,
                                                           [&](const Result<QList<UsualDuration>> &usual) {
                                                               known = usual ? usual->size() : 0;
                                                           });
                         return QTest::qWaitFor([&] { return known >= 0; }) && known > 0;
                     }),
                     "nothing was kept");
    }
};

QTEST_MAIN(tst_StuckJourney)
#include "tst_stuckjourney.moc"
