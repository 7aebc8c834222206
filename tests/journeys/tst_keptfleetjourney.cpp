// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString list = u"listComputers"_s;
const QString one = u"ci-runner-01"_s;
constexpr int patience = 20'000; // ms, on a machine that has other things to do

} // namespace

// What was read last is there at the next start, and nothing can be done with it before it is read anew.
class tst_KeptFleetJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<Journey> m_journey;

    QString path() const { return m_folder->filePath(u"fleets/fleet-con-1.json"_s); }
    QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_journey->window()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    const MonitorStatus &status() const { return m_journey->window()->connection()->monitor()->status(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"con-1"_s);
        QVERIFY(m_journey->start());
        QTRY_VERIFY_WITH_TIMEOUT(!file().isEmpty(), patience);
    }
    void cleanup()
    {
        m_journey.reset();
        m_data.reset();
        m_folder.reset();
    }

    void itIsShownWhileTheFirstReadingRuns()
    {
        m_journey->fail(Fault::of(list, Fault::Kind::Delay, 10'000));
        const int before = m_journey->sent(list);
        QVERIFY(m_journey->startAgain(Journey::fastPace()));
        QVERIFY(m_journey->row(one) >= 0);
        QVERIFY(!status().readAt.isValid()); // it is what was kept
        QVERIFY(says(u"ago, loading…"_s));
        QVERIFY(m_journey->click(one));
        QAbstractButton *button = m_journey->button(u"Delete…"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Loading…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status().readAt.isValid(), patience);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(says(u"Updated"_s));
        QCOMPARE(m_journey->selectedNames(), QStringList{one});
        QVERIFY(m_journey->sent(list) > before);
    }

    void whoIsGoneMeanwhileIsAskedAboutAndGoes()
    {
        m_journey->inFleet([](SandboxFleet &fleet) { std::ignore = fleet.remove(fleet.idOf(one)); });
        QVERIFY(m_journey->startAgain(Journey::fastPace()));
        QTRY_VERIFY_WITH_TIMEOUT(status().readAt.isValid(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->row(one) < 0
                                         || m_journey->cell(one, FleetModel::StatusColumn) == u"Gone"_s,
                                 patience);
    }

    void offlineItStandsWithItsTime()
    {
        const QString when =
                m_journey->window()->fleet()->at(0).receivedAt.toLocalTime().toString(u"HH:mm"_s);
        Fault away = Fault::of({}, Fault::Kind::CloseBefore);
        away.times = -1;
        m_journey->fail(away);
        QVERIFY(m_journey->startAgain(Journey::fastPace()));
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->strip().startsWith(u"No connection to"_s), patience);
        QVERIFY(m_journey->strip().contains(u"Showing data from "_s + when));
        QVERIFY(m_journey->row(one) >= 0);
        QVERIFY(m_journey->click(one));
        QVERIFY(!m_journey->button(u"Delete…"_s)->isEnabled());
        QVERIFY(says(u"Saved"_s));
    }

    void aDamagedOneIsSetAsideAndTold()
    {
        QFile damaged(path());
        m_journey.reset();
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"format\":") > 0);
        damaged.close();
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"con-1"_s);
        QVERIFY(m_journey->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->strip().contains(u"set aside"_s), patience);
        QVERIFY(m_journey->row(one) >= 0); // read all the same
        QDirIterator aside(m_folder->filePath(u"fleets"_s), {u"*.set-aside-*"_s});
        QVERIFY(aside.hasNext());
    }

    void theNewestReadingIsKeptAtTheEnd()
    {
        for (int i = 0; i < 3; ++i) {
            m_journey->inFleet([i](SandboxFleet &fleet) {
                fleet.change(fleet.idOf(one), [i](SandboxComputer &computer) {
                    computer.hostname = u"renamed-%1.example"_s.arg(i);
                });
            });
            QVERIFY(m_journey->read());
        }
        m_journey.reset();
        m_data.reset();
        QVERIFY(file().contains("renamed-2.example"));
    }

    void noSecretIsKept()
    {
        m_journey->inFleet([](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(one), [](SandboxComputer &computer) {
                computer.relayClientUrl = u"wss://relay.example/c?token=rct_canary"_s;
                computer.hostname = u"changed.example"_s;
            });
        });
        QVERIFY(m_journey->read());
        const QByteArray key = m_journey->sandbox()->key().toUtf8();
        m_journey.reset();
        m_data.reset();
        QVERIFY(file().contains("changed.example"));
        QVERIFY(!file().contains("rct_canary"));
        QVERIFY(!file().contains("relay.example"));
        QVERIFY(!file().contains(key));
    }

    void withoutAnIdNothingIsKept()
    {
        m_journey.reset();
        QVERIFY(QFile::remove(path()));
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), {});
        QVERIFY(m_journey->start());
        QVERIFY(m_journey->read());
        m_journey.reset();
        m_data.reset();
        QVERIFY(QDir(m_folder->filePath(u"fleets"_s)).isEmpty(QDir::Files));
    }
};

QTEST_MAIN(tst_KeptFleetJourney)
#include "tst_keptfleetjourney.moc"
