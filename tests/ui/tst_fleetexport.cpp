// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "ui/export/fleetexporter.h"
#include "ui/export/fleetjson.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/help/helptopics.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Format = ExportOrder::Format;

namespace {

constexpr int many = 10'000;

// Reads RFC 4180 as another program would.
QList<QStringList> cellsOf(const QString &file)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const QChar c = file.at(i);
        if (quoted && c == u'"' && i + 1 < file.size() && file.at(i + 1) == u'"') {
            cell += file.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            line += std::exchange(cell, {});
        } else if (!quoted && c == u'\n') {
            line += std::exchange(cell, {});
            lines += std::exchange(line, {});
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return lines;
}

} // namespace

class tst_FleetExport : public QObject
{
    Q_OBJECT

private:
    FleetModel m_fleet;
    FleetFilter m_filter{&m_fleet};
    std::unique_ptr<QTemporaryDir> m_folder;

    static QList<int> allColumns()
    {
        QList<int> all;
        for (int column = 0; column < FleetModel::ColumnCount; ++column)
            all += column;
        return all;
    }

    QString path() const { return m_folder->filePath(u"fleet"_s); }

    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool save(const ExportOrder &order)
    {
        FleetExporter exporter;
        QSignalSpy saved(&exporter, &FleetExporter::saved);
        exporter.start(order);
        return QTest::qWaitFor([&] { return !saved.isEmpty(); }, 60'000)
               && saved.constFirst().at(1).toInt() == order.snapshot.rows.size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList names{u"=1+1"_s, u"+x"_s,       u"-x"_s,          u"@sum"_s,
                                u"a,b"_s,  u"say \"\""_s, u"日本 \u202e"_s, u"plain"_s};
        QList<Computer> computers;
        for (int i = 0; i < many; ++i) {
            Computer computer = fixture::computer(u"cmp_%1"_s.arg(i), Computer::Status::Active,
                                                  names.at(i % names.size()) + QString::number(i));
            computer.statusWord = u"active"_s;
            computer.relayClientUrl = u"wss://relay.example/?token=hush"_s;
            computer.ownerId = u"u1"_s;
            if (i % 3 == 0)
                computer.steps = {fixture::step(u"a"_s, u"done"_s),
                                  fixture::step(u"b"_s, u"failed"_s, u"no"_s)};
            if (i % 5 == 0)
                computer.createdAt.reset();
            computers += computer;
        }
        m_fleet.setComputers(fixture::reading(1, computers));
        m_filter.sort(FleetModel::NameColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!m_filter.isAtWork());
        QCOMPARE(m_filter.rowCount(), many);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void csvReadBackIsWhatIsShown()
    {
        const QList<int> columns{FleetModel::TypeColumn, FleetModel::NameColumn,
                                 FleetModel::ProvisioningColumn, FleetModel::HostnameColumn,
                                 FleetModel::RelayClientUrlColumn};
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(save({.snapshot = fleetsnapshot::of(m_filter, columns, now), .path = path()}));
        const QList<QStringList> lines = cellsOf(QString::fromUtf8(written()));
        QCOMPARE(lines.size(), many + 1);
        for (int row = 0; row < many; ++row) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                QString shown = m_filter.index(row, columns.at(i)).data().toString();
                if (shown == u"—")
                    shown.clear();
                if (!shown.isEmpty() && u"=+-@"_s.contains(shown.front()))
                    shown.prepend(u'\'');
                QCOMPARE(lines.at(row + 1).at(i), shown);
            }
        }
        QVERIFY(!written().contains("hush"));
    }

    void jsonReadBackIsWhatIsShown()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(save({.snapshot = fleetsnapshot::of(m_filter, allColumns(), now),
                      .format = Format::Json,
                      .path = path()}));
        QJsonParseError error;
        const QJsonArray all = QJsonDocument::fromJson(written(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(all.size(), many);
        for (int row = 0; row < many; ++row) {
            const QJsonObject one = all.at(row).toObject();
            const Computer &computer = *m_fleet.computer(m_filter.key(row));
            QCOMPARE(one[u"id"].toString(), computer.id);
            QCOMPARE(one[u"name"].toString(), computer.name);
            QCOMPARE(one[u"type"].toString(), u"e2b"_s);
            QVERIFY(one[u"hostname"].isNull());
            const QDateTime created = QDateTime::fromString(one[u"createdAt"].toString(), Qt::ISODateWithMs);
            QCOMPARE(one[u"createdAt"].isNull(), !computer.createdAt.has_value());
            if (computer.createdAt) {
                QCOMPARE(created.toMSecsSinceEpoch(), *computer.createdAt);
                QCOMPARE(one[u"ageSeconds"].toInteger(), (now - *computer.createdAt) / 1000);
            }
            QCOMPARE(one[u"needsAttention"].toBool(), computer.steps.has_value());
            if (computer.steps)
                QCOMPARE(one[u"provisioning"].toObject(), QJsonObject({{u"done"_s, 1},
                                                                       {u"total"_s, 2},
                                                                       {u"running"_s, QJsonValue::Null},
                                                                       {u"failed"_s, u"b"_s}}));
            QCOMPARE(one[u"owner"].toObject()[u"id"].toString(), u"u1"_s);
        }
        QVERIFY(!written().contains("hush"));
        QVERIFY(!written().contains("\u202e")); // nothing turns the text round where the file is looked at
    }

    void keysStandInTheOrderOfTheColumns()
    {
        FleetSnapshot one = fleetsnapshot::of(
                m_filter, {FleetModel::HostnameColumn, FleetModel::NameColumn, FleetModel::StatusColumn}, 0);
        one.rows.resize(1);
        QVERIFY(save({.snapshot = one, .format = Format::Json, .path = path()}));
        const QByteArray text = written();
        QVERIFY(text.indexOf("hostname") < text.indexOf("name\": \""));
        QVERIFY(text.indexOf("\"name\"") < text.indexOf("\"status\""));
        QVERIFY(!text.contains("\"id\""));
    }

    void theManualHasEveryKey()
    {
        QFile page(helptopics::fileOf(u"export"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (int column = 0; column < FleetModel::ColumnCount; ++column) {
            QVERIFY(!FleetJson::keys(column).isEmpty());
            for (const QString &key : FleetJson::keys(column))
                QVERIFY2(text.contains(u"<code>%1</code>"_s.arg(key)), qPrintable(key));
        }
    }

    void aMarkComesFirstWhereItIsAskedFor()
    {
        FleetSnapshot none = fleetsnapshot::of(m_filter, {FleetModel::NameColumn}, 0);
        none.rows.clear();
        QVERIFY(save({.snapshot = none, .byteOrderMark = true, .path = path()}));
        QCOMPARE(written(), QByteArray("\xEF\xBB\xBFName\r\n"));
        QVERIFY(save({.snapshot = none, .format = Format::Json, .byteOrderMark = true, .path = path()}));
        QCOMPARE(QJsonDocument::fromJson(written()).array().size(), 0);
        QVERIFY(written().startsWith('['));
    }

    void relayAddressesInFullAreOtherwiseTheSameFile()
    {
        const FleetSnapshot all = fleetsnapshot::of(m_filter, allColumns(), 1'800'000'000'000);
        QVERIFY(save({.snapshot = all, .path = path()}));
        const QByteArray masked = written();
        QVERIFY(save({.snapshot = all, .withRelayUrls = true, .path = path()}));
        QByteArray open = written();
        QCOMPARE(open.count("wss://relay.example/?token=hush"), many);
        open.replace("wss://relay.example/?token=hush", QString(8, QChar(0x2022)).toUtf8());
        QVERIFY(open == masked);
    }

    void cancelLeavesWhatWasThere_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("nothing") << false;
        QTest::newRow("a file") << true;
    }
    void cancelLeavesWhatWasThere()
    {
        QFETCH(const bool, before);
        if (before) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("kept");
        }
        FleetExporter exporter;
        QSignalSpy cancelled(&exporter, &FleetExporter::cancelled);
        QSignalSpy saved(&exporter, &FleetExporter::saved);
        exporter.start({.snapshot = fleetsnapshot::of(m_filter, allColumns(), 0), .path = path()});
        exporter.cancel(); // long before ten thousand rows
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size() + saved.size(), 1, 60'000);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(written(), before ? QByteArray("kept") : QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), before ? 1 : 0);
    }

    void whatCannotBeWrittenIsNamed()
    {
        FleetExporter exporter;
        QSignalSpy failed(&exporter, &FleetExporter::failed);
        const QString nowhere = m_folder->filePath(u"no/such/fleet.csv"_s);
        exporter.start(
                {.snapshot = fleetsnapshot::of(m_filter, {FleetModel::NameColumn}, 0), .path = nowhere});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
        const Error why = failed.constFirst().constFirst().value<Error>();
        QCOMPARE(why.argument, nowhere);
        QVERIFY(!why.detail.isEmpty());
        QVERIFY(!exporter.isWriting());
    }
};

QTEST_MAIN(tst_FleetExport)
#include "tst_fleetexport.moc"
