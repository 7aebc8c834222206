// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityjourney.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "ui/detail/metricchart.h"
#include "ui/detail/metricsmodel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString operation = u"getComputerMetrics"_s;
const QString busy = u"db-master"_s; // never asleep, and older than what is kept
const QString runner = u"ci-runner-01"_s;
const QString failed = u"ci-runner-07"_s;
const QString asleep = u"pr-4790"_s; // for two days
const QString own = u"build-mac-mini"_s;
const QString metrics = u"Metrics"_s;

constexpr qint64 minuteMs = 60'000;

} // namespace

// The Metrics tab on the real window: what it shows, what it asks, and what it leaves alone when it fails.
class tst_MetricsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ActivityJourney> m_journey;

    // Has it read in its tab.
    void look(const QString &name)
    {
        QVERIFY(m_journey->click(name));
        QVERIFY(m_journey->openTab(metrics));
        QTRY_VERIFY2(m_journey->shown().contains(u"Last sample"_s), qPrintable(m_journey->shown()));
    }
    QString id(const QString &name) const { return m_journey->idOf(name); }
    QList<MetricChart *> charts() const
    {
        QList<MetricChart *> visible = m_journey->window()->findChildren<MetricChart *>();
        visible.removeIf([](const MetricChart *chart) { return !chart->isVisible(); });
        return visible;
    }
    QComboBox *period() const
    {
        const QList<QComboBox *> boxes = m_journey->window()->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == u"Period"_s)
                return box;
        }
        return nullptr;
    }
    // How many samples the sandbox has of a computer's last hours.
    qsizetype since(const QString &name, int hours) const
    {
        const qint64 from = QDateTime::currentMSecsSinceEpoch() - hours * 60 * minuteMs;
        const QJsonArray samples = m_journey->samples(name);
        return std::count_if(samples.cbegin(), samples.cend(), [from](const QJsonValue &sample) {
            return QDateTime::fromString(sample[u"timestamp"].toString(), Qt::ISODateWithMs)
                           .toMSecsSinceEpoch()
                   >= from;
        });
    }
    static QString cpuText(const QJsonValue &sample)
    {
        return u"%1 % · %2 CPUs"_s.arg(qRound(sample[u"cpuUsedPct"].toDouble()))
                .arg(sample[u"cpuCount"].toInt());
    }
    // The table has the server's samples of six hours, the newest first.
    void compareWithServer(const QString &name)
    {
        const QJsonArray samples = m_journey->samples(name);
        const QStringList cpu = m_journey->column(MetricsModel::CpuColumn);
        QVERIFY(cpu.size() > 60);
        for (qsizetype row = 0; row < cpu.size(); ++row)
            QCOMPARE(cpu.at(row), cpuText(samples.at(samples.size() - 1 - row)));
    }
    QByteArray target(qsizetype request) const
    {
        QList<QByteArray> targets;
        m_journey->sandbox()->run([&](SandboxServer &server) {
            for (const LoggedRequest &each : server.requests().all()) {
                if (each.operation == operation)
                    targets += each.target;
            }
        });
        return targets.value(request);
    }
    void failAlways(int status) { m_journey->fail(ListJourney::always(Fault::answer(operation, status))); }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<ActivityJourney>(SandboxOptions{.speed = 0}); // its clock is driven
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }

    void cleanup() { m_journey.reset(); }

    void aManagedComputerHasChartsAndAnAge()
    {
        QVERIFY(m_journey->click(busy));
        QCOMPARE(m_journey->sent(operation), 0); // nobody looks yet
        look(busy);
        static const QRegularExpression age(u"^Last sample (less than a minute|[1-5] minutes?) ago\n"_s);
        QVERIFY2(age.match(m_journey->shown()).hasMatch(), qPrintable(m_journey->shown()));
        QCOMPARE(charts().size(), 3);
        static const QRegularExpression range(u"^from \\d+ % to \\d+ %, last \\d+ %$"_s);
        const QStringList names{u"CPU, Last 6 hours"_s, u"Memory, Last 6 hours"_s, u"Disk, Last 6 hours"_s};
        for (int i = 0; i < charts().size(); ++i) {
            const MetricChart *chart = charts().at(i);
            QCOMPARE(chart->accessibleName(), names.at(i));
            QVERIFY2(range.match(chart->accessibleDescription()).hasMatch(),
                     qPrintable(chart->accessibleDescription()));
        }
        const QString newest = u"CPU: "_s + cpuText(m_journey->samples(busy).last());
        QVERIFY2(m_journey->shown().contains(newest), qPrintable(newest + u" / "_s + m_journey->shown()));
        QCOMPARE(m_journey->sent(operation, id(busy)), 1);
        QCOMPARE(m_journey->sent(operation), 1);
        QCOMPARE(m_journey->strip(), QString());
    }

    void aPeriodChangesWhatIsShown()
    {
        look(busy);
        period()->setFocus();
        qsizetype before = 0;
        for (const auto &[name, hours] :
             {std::pair{u"Last 6 hours"_s, 6}, {u"Last 24 hours"_s, 24}, {u"Last 4 days"_s, 96}}) {
            QCOMPARE(period()->currentText(), name);
            QCOMPARE(charts().constFirst()->accessibleName(), u"CPU, "_s + name);
            const qsizetype rows = m_journey->list()->model()->rowCount();
            QVERIFY2(std::abs(rows - since(busy, hours)) <= 1, qPrintable(QString::number(rows)));
            QVERIFY(rows > before);
            before = rows;
            QTest::keyClick(period(), Qt::Key_Down);
        }
        QCOMPARE(m_journey->sent(operation), 1); // all of it is known
    }

    void theTableIsReachedByKeysAndSaysTheSame()
    {
        m_journey->table()->setFocus();
        m_journey->type(busy);
        QCOMPARE(m_journey->selectedNames(), QStringList{busy});
        m_journey->key(Qt::Key_F6);
        QVERIFY(m_journey->isInPanel());
        m_journey->key(Qt::Key_Right);
        m_journey->key(Qt::Key_Right);
        QCOMPARE(m_journey->tab(), metrics);
        const QAbstractItemModelTester tester(m_journey->window()->findChild<MetricsModel *>(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(!charts().isEmpty());
        m_journey->key(Qt::Key_Tab);
        QCOMPARE(m_journey->focus(), u"Period"_s);
        m_journey->key(Qt::Key_Tab);
        QCOMPARE(m_journey->focus(), u"Show as Table"_s);
        m_journey->key(Qt::Key_Space);
        m_journey->key(Qt::Key_Tab);
        QCOMPARE(m_journey->focus(), u"Reload Metrics"_s);
        m_journey->key(Qt::Key_Tab);
        QCOMPARE(m_journey->focus(), metrics);
        QCOMPARE(QApplication::focusWidget(), m_journey->list());
        QVERIFY(charts().isEmpty());

        compareWithServer(busy);
        const QStringList cpu = m_journey->column(MetricsModel::CpuColumn);
        QCOMPARE(m_journey->list()->currentIndex().row(), 0);
        m_journey->key(Qt::Key_Down);
        QCOMPARE(m_journey->list()->currentIndex().row(), 1);
        QCOMPARE(m_journey->spoken(1).at(MetricsModel::CpuColumn), cpu.at(1));
        QVERIFY(!m_journey->spoken(1).at(MetricsModel::TimeColumn).isEmpty());
        QVERIFY(m_journey->forwards().contains(metrics)); // it lets Tab out, and round
    }

    void onlyWhatIsNewIsAskedFor()
    {
        look(busy);
        QVERIFY2(!target(0).contains("start="), target(0).constData());
        const QString newest = m_journey->column(MetricsModel::TimeColumn).constFirst();
        m_journey->sandbox()->advance(10 * minuteMs);
        QVERIFY(m_journey->pressInTab(u"Reload"_s));
        QTRY_VERIFY(m_journey->column(MetricsModel::TimeColumn).constFirst() != newest);
        QVERIFY2(target(1).contains("start="), target(1).constData());
        QStringList times = m_journey->column(MetricsModel::TimeColumn);
        QCOMPARE(times.indexOf(newest), 2);
        QCOMPARE(times.removeDuplicates(), 0);
        compareWithServer(busy);
    }

    void anOwnMachineIsNeverAskedAbout()
    {
        look(busy);
        QVERIFY(m_journey->click(own));
        QCOMPARE(m_journey->tab(), metrics);
        QCOMPARE(m_journey->shown(), u"Own machines are not measured by Factory."_s);
        QVERIFY(charts().isEmpty());
        QVERIFY(!m_journey->tabButton(u"Reload"_s));
        QVERIFY(m_journey->openTab(u"Details"_s));
        QVERIFY(m_journey->openTab(metrics));
        QVERIFY(m_journey->click(busy, Qt::ControlModifier)); // two, then the own machine alone again
        QVERIFY(m_journey->click(own));
        QVERIFY(m_journey->read());
        QCOMPARE(m_journey->sent(operation, id(own)), 0);
        QCOMPARE(m_journey->sent(operation), m_journey->sent(operation, id(busy)));
    }

    void aPausedComputerSaysSoUntilItIsResumed()
    {
        QVERIFY(m_journey->click(asleep));
        QVERIFY(m_journey->openTab(metrics));
        QTRY_COMPARE(m_journey->shown(), u"No samples (asleep?)\nThe server has none of this computer. A "
                                         "computer that is paused is not measured."_s);
        QVERIFY(charts().isEmpty());
        QCOMPARE(m_journey->strip(), QString());
        QTest::keyClick(m_journey->table(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Resume"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"Resumed pr-4790."_s);
        m_journey->sandbox()->advance(6 * minuteMs);
        QVERIFY(m_journey->pressInTab(u"Reload"_s));
        QTRY_COMPARE(charts().size(), 3);
        QVERIFY2(!m_journey->shown().contains(u"asleep?"_s), qPrintable(m_journey->shown()));
    }

    void samplesBeforeThePeriodAreATurnAway()
    {
        m_journey->fail(Fault::answer(operation, 200, ActivityJourney::oneSample(11, 10 * 60)));
        look(busy);
        QCOMPARE(m_journey->shown(), u"Last sample 10 hours ago (asleep?)\nNo samples (asleep?)\n"
                                     "There are older ones: choose a longer period."_s);
        QVERIFY(charts().isEmpty());
        QTest::keyClick(period(), Qt::Key_Down);
        QCOMPARE(charts().size(), 3);
        QVERIFY(!m_journey->shown().contains(u"No samples"_s));
    }

    void aFailureStaysInItsTab()
    {
        QVERIFY(m_journey->click(failed));
        const QString provisioning = m_journey->shown();
        QVERIFY(provisioning.contains(u"failed"_s));
        failAlways(500);
        QVERIFY(m_journey->openTab(metrics));
        QTRY_VERIFY2(m_journey->shown().startsWith(u"Could not load metrics\n"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(m_journey->strip(), QString());
        QVERIFY(m_journey->openTab(u"Sessions"_s));
        QTRY_VERIFY2(m_journey->shown().endsWith(u" sessions"_s), qPrintable(m_journey->shown()));
        QVERIFY(m_journey->openTab(u"Provisioning"_s));
        QCOMPARE(m_journey->shown().section(u'\n', 1), provisioning.section(u'\n', 1)); // without times
        QCOMPARE(m_journey->cell(failed, FleetModel::StatusColumn), u"Error"_s);
        QCOMPARE(m_journey->window()->connection()->readiness(), Connection::Readiness::Ready);
        m_journey->heal();
        QVERIFY(m_journey->openTab(metrics));
        QVERIFY(m_journey->pressInTab(u"Try Again"_s));
        QTRY_COMPARE(charts().size(), 3);
        QVERIFY(!m_journey->tabButton(u"Try Again"_s));
    }

    void whatIsKnownOutlivesAFailure()
    {
        look(busy);
        const QStringList known = m_journey->column(MetricsModel::CpuColumn);
        failAlways(503);
        QVERIFY(m_journey->pressInTab(u"Reload"_s));
        QTRY_VERIFY2(m_journey->shown().contains(u"Could not load newer metrics"_s),
                     qPrintable(m_journey->shown()));
        QCOMPARE(charts().size(), 3);
        QCOMPARE(m_journey->column(MetricsModel::CpuColumn), known);
        QVERIFY(m_journey->shown().contains(u"Last sample"_s));
    }

    void aRejectedKeyIsOneProblemForAll()
    {
        failAlways(401);
        QVERIFY(m_journey->click(busy));
        QVERIFY(m_journey->openTab(metrics));
        QTRY_VERIFY2(m_journey->strip().contains(u"The API key was rejected"_s),
                     qPrintable(m_journey->strip()));
        QVERIFY(m_journey->openTab(u"Sessions"_s));
        QVERIFY(m_journey->openTab(metrics));
        QCOMPARE(m_journey->sent(operation), 1);
        QCOMPARE(m_journey->sent(u"listSessions"_s), 0);
        m_journey->heal();
        QVERIFY(m_journey->press(u"Update API Key…"_s));
        QVERIFY(m_journey->typeKey());
        QTRY_COMPARE(charts().size(), 3);
    }

    void theOldComputersDataGoesAtOnce()
    {
        Fault late = Fault::of(operation, Fault::Kind::Delay, 700);
        late.computerId = id(runner);
        m_journey->fail(late);
        look(busy);
        QVERIFY(m_journey->click(runner));
        QCOMPARE(m_journey->shown(), u"Loading metrics…"_s);
        QVERIFY(charts().isEmpty());
        QCOMPARE(m_journey->list()->model()->rowCount(), 0);
        QTRY_COMPARE(charts().size(), 3);
        const QString newest = u"CPU: "_s + cpuText(m_journey->samples(runner).last());
        QVERIFY2(m_journey->shown().contains(newest), qPrintable(m_journey->shown()));
    }

    void anAnswerAboutAnotherComputerIsNeverShown()
    {
        Fault late = Fault::answer(operation, 200, ActivityJourney::oneSample(11));
        late.computerId = id(busy);
        late.delayMs = 500;
        Fault later = Fault::answer(operation, 200, ActivityJourney::oneSample(77));
        later.computerId = id(runner);
        later.delayMs = 1100; // what is late has come when this comes
        m_journey->fail(late);
        m_journey->fail(later);
        QVERIFY(m_journey->click(busy));
        QVERIFY(m_journey->openTab(metrics));
        QTRY_COMPARE(m_journey->sent(operation, id(busy)), 1);
        const auto seen = m_journey->watch(MetricsModel::CpuColumn);
        QVERIFY(m_journey->click(runner));
        QTRY_VERIFY2(m_journey->shown().contains(u"CPU: 77 %"_s), qPrintable(m_journey->shown()));
        QCOMPARE(*seen, QStringList{u"77 % · 4 CPUs"_s});
        QVERIFY(m_journey->click(busy)); // and its own answer is asked for anew
        QTRY_COMPARE(m_journey->sent(operation, id(busy)), 2);
    }

    void anAnswerOfAnotherServerIsNeverShown()
    {
        Fault late = Fault::answer(operation, 200, ActivityJourney::oneSample(11));
        late.delayMs = 1000;
        m_journey->fail(late);
        QVERIFY(m_journey->click(runner));
        QVERIFY(m_journey->openTab(metrics));
        QTRY_COMPARE(m_journey->sent(operation), 1);
        const auto seen = m_journey->watch(MetricsModel::CpuColumn);

        Sandbox other(SandboxOptions{.seed = 2});
        QVERIFY(other.startAndWait());
        QCOMPARE(other.idOf(runner), id(runner)); // the same id on both
        other.run([](SandboxServer &server) {
            Fault later = Fault::answer(operation, 200, ActivityJourney::oneSample(77));
            later.delayMs = 1000;
            server.addFault(later);
        });
        m_journey->window()->connectTo({u"Other"_s, *Endpoint::fromText(other.url().toString())},
                                       *ApiKey::fromText(other.key()));
        QVERIFY(charts().isEmpty());
        QTRY_VERIFY(m_journey->row(runner) >= 0);
        QVERIFY(m_journey->click(runner));
        QCOMPARE(m_journey->tab(), metrics);
        QCOMPARE(m_journey->shown(), u"Loading metrics…"_s);
        QTRY_VERIFY2(m_journey->shown().contains(u"CPU: 77 %"_s), qPrintable(m_journey->shown()));
        QCOMPARE(*seen, QStringList{u"77 % · 4 CPUs"_s});
        m_journey->window()->close(); // before the server goes
    }
};

QTEST_MAIN(tst_MetricsJourney)
#include "tst_metricsjourney.moc"
