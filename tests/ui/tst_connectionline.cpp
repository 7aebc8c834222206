// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/remoteuserdialog.h"
#include "ui/connectionline.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetview.h"

// Every dialog that changes something says where, in words and in the connection's colour.
class tst_ConnectionLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeNamesItsConnection_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("names");
        const QStringList one{u"ci-runner-07"_s};
        const QStringList two{u"ci-runner-01"_s, u"ci-runner-02"_s};
        QTest::newRow("refresh one") << u"Refresh"_s << one;
        QTest::newRow("refresh two") << u"Refresh"_s << two;
        QTest::newRow("retry one") << u"Retry"_s << one;
        QTest::newRow("retry two") << u"Retry"_s << two;
        QTest::newRow("delete one") << u"Delete"_s << one;
        QTest::newRow("delete two") << u"Delete"_s << two;
        QTest::newRow("resume one") << u"Resume"_s << one;
        QTest::newRow("resume two") << u"Resume"_s << two;
        QTest::newRow("another remote user") << u"User"_s << one;
        QTest::newRow("new") << u"New"_s << QStringList();
        QTest::newRow("create again") << u"Again"_s << one;
    }
    void everyChangeNamesItsConnection()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, names);
        ActionBench bench;
        QVERIFY(bench.start());
        FleetFilter filter(&bench.model);
        FleetView view(&filter, &bench.window);
        ChangeActions changes(&bench.model, &bench.actions, &view);
        changes.setConnection(bench.connection.get());
        bench.actions.setSelection(bench.ids(names));
        QAction *wanted = actionOf(bench.actions.actions(), action);
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(action));
        wanted->trigger();
        const ConnectionLine *line = nullptr;
        QTRY_VERIFY((line = bench.window.findChild<ConnectionLine *>()));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Production — "_s + bench.connection->profile().endpoint.host());
        QCOMPARE(line->stripe(), QColor(bench.connection->profile().colour));
        changes.setConnection(nullptr);
    }

    void theStripeIsPainted()
    {
        ConnectionLine line;
        ConnectionProfile profile{u"Staging"_s, *Endpoint::fromText(u"https://a.example/"_s)};
        profile.colour = u"#B3261E"_s;
        line.setProfile(profile);
        line.resize(200, 20);
        QCOMPARE(line.grab().toImage().pixelColor(2, 10), QColor(u"#B3261E"_s));
    }

private:
    static QAction *actionOf(const ActionSet &set, const QString &name)
    {
        const QHash<QString, QAction *> all{
                {u"Refresh"_s, set.refreshCredentials}, {u"Retry"_s, set.retryInstall},
                {u"Delete"_s, set.deleteComputers},     {u"Resume"_s, set.resume},
                {u"User"_s, set.changeRemoteUser},      {u"New"_s, set.newComputer},
                {u"Again"_s, set.createAgain}};
        return all.value(name);
    }
};

QTEST_MAIN(tst_ConnectionLine)
#include "tst_connectionline.moc"
