// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/logring.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "app/storage/localdata.h"
#include "journey.h"
#include "tests/support/unzipped.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// Secrets are planted wherever some come along, and looked for in all that is written.
class tst_DiagnosticsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<LogRing> m_log;
    std::unique_ptr<Journey> m_journey;

    void plant()
    {
        m_journey->inFleet([](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(u"ci-runner-07"_s), [](SandboxComputer &computer) {
                computer.relayClientUrl = u"wss://relay.example/CANARY?token=CANARY"_s;
                computer.relayAgentUrl = u"wss://relay.example/CANARY"_s;
                computer.extra = {{u"env"_s, QJsonObject{{u"DATABASE"_s, u"CANARY"_s}}},
                                  {u"secretToken"_s, u"CANARY"_s}};
                computer.status = u"error"_s;
                if (SandboxStep *step = computer.step(u"install-deps"_s)) {
                    step->status = u"failed"_s;
                    step->error = u"ci-runner-07: fk-CANARY0123456789abcdef, Bearer CANARY0123456789, "
                                  "http://me:CANARY@proxy.example, NPM_TOKEN=CANARY"_s;
                }
            });
        });
    }

    QByteArray savedFile(bool named)
    {
        for (QAction *action : m_journey->window()->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Create Diagnostics File…"_s)
                action->trigger();
        }
        QDialog *dialog = m_journey->dialog();
        if (!dialog
            || !QTest::qWaitFor([&] { return dialog->findChild<QTreeWidget *>()->topLevelItemCount() == 6; }))
            return {};
        dialog->findChild<QCheckBox *>()->setChecked(named);
        m_journey->press(u"Save…"_s);
        auto *ask = dialog->findChild<QFileDialog *>();
        const QString path = m_folder->filePath(named ? u"named.zip"_s : u"plain.zip"_s);
        ask->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
        QFile file(path);
        if (!QTest::qWaitFor([&] { return file.exists() && !m_journey->dialog(); })
            || !file.open(QIODevice::ReadOnly))
            return {};
        QByteArray all;
        const QMap<QString, QByteArray> files = unzipped(file.readAll());
        for (auto each = files.cbegin(); each != files.cend(); ++each)
            all += each.key().toUtf8() + '\n' + each.value();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"millwright.*=true"_s);
        m_log = std::make_unique<LogRing>();
        m_log->install();
    }
    void cleanupTestCase() { m_log.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->filePath(u"data"_s));
        m_journey = std::make_unique<Journey>();
        m_journey->keepIn(m_data.get(), u"c1"_s);
    }

    void noSecretIsWrittenAnywhere()
    {
        QVERIFY(m_journey->open());
        plant();
        QVERIFY(m_journey->connectAndRead());
        m_journey->window()->setLog(m_log.get());
        const QLoggingCategory category("millwright.test");
        qCWarning(category) << "Authorization: Bearer CANARY0123456789";
        QVERIFY(m_journey->click(u"ci-runner-07"_s));
        QVERIFY(m_journey->confirm(u"Refresh Credentials"_s,
                                   u"Refresh Credentials"_s)); // writes to the journal
        m_journey->filterField()->setText(u"fk-CANARY0123456789abcdef"_s);
        QTRY_COMPARE(m_journey->table()->model()->rowCount(), 1); // its error holds it
        m_journey->table()->setColumnShown(FleetModel::AgeColumn, false);
        const QByteArray key = m_journey->sandbox()->key().toUtf8();

        for (const bool named : {false, true}) {
            const QByteArray all = savedFile(named);
            QVERIFY(all.contains("fleet.txt") && all.contains("install-deps: failed"));
            QVERIFY(all.contains("NPM_TOKEN=")); // what was planted has come along, and lost what it hid
            QVERIFY(all.contains("GET /api/v0/computers 200"));
            QVERIFY2(!all.contains("CANARY") && !all.contains("relay.example"), all.constData());
            QVERIFY(!all.contains(key));
            QCOMPARE(all.contains("ci-runner-07"), named);
        }

        const QString data = m_folder->filePath(u"data"_s);
        m_journey->window()->close();
        m_journey.reset();
        m_data.reset(); // all that was handed over is on disk
        int files = 0;
        for (QDirIterator each(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            QVERIFY2(!bytes.contains("CANARY") && !bytes.contains("relay.example") && !bytes.contains(key),
                     qPrintable(file.fileName()));
        }
        QVERIFY2(files >= 2, qPrintable(QString::number(files))); // the journal and the layout at least
    }
};

QTEST_MAIN(tst_DiagnosticsJourney)
#include "tst_diagnosticsjourney.moc"
