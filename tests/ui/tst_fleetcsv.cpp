// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "ui/csv.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetcsv.h"
#include "ui/fleet/fleetfilter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using Columns = QList<int>;

namespace {

// A device that is full from the start.
class FullDisk : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QStringList linesOf(FleetCsv csv, int portion = 1000)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    while (!csv.atEnd()) {
        if (!csv.writeSome(&file, portion))
            return {};
    }
    return QString::fromUtf8(file.data()).split(u"\r\n"_s);
}

Computer told(const QString &id, const QString &name, const QString &hostname = {})
{
    Computer computer = fixture::computer(id, Computer::Status::Active, name);
    computer.statusWord = u"active"_s;
    computer.hostname = hostname;
    return computer;
}

} // namespace

class tst_FleetCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandAsTheTableShowsThem();
    void columnsStandAsTheyAreGiven();
    void aNameThatCannotBeSeenIsTheId();
    void portionsMakeTheSameFile_data();
    void portionsMakeTheSameFile();
    void whatTwoWorkOnIsTheSameFile();
    void cellsThatManyRowsHaveAreThoseOfTheTable();
    void anAbsentValueIsAnEmptyCell();
    void timesHaveTheirOffset();
    void noNameIsAFormula();
    void aRelayAddressStaysMasked();
    void whatTheFleetDoesMeanwhileDoesNotShow();
    void aRowOnItsWayOutIsNotShown();
    void anEmptyFleetIsAHeaderAlone();
    void aDeviceThatTakesNothingIsAnError();

private:
    // The filter, with a fleet of these computers alone, in their order.
    const FleetFilter &showing(const QList<Computer> &computers);

    FleetModel m_fleet;
    FleetFilter m_filter{&m_fleet};
    quint64 m_begun = 0;
};

const FleetFilter &tst_FleetCsv::showing(const QList<Computer> &computers)
{
    m_filter.clearFilter();
    m_filter.sort(FleetFilter::serverOrder);
    m_fleet.setComputers(fixture::reading(++m_begun, computers));
    m_fleet.removeTombstones();
    return m_filter;
}

void tst_FleetCsv::rowsStandAsTheTableShowsThem()
{
    showing({told(u"1"_s, u"row10"_s), told(u"2"_s, u"row9"_s), told(u"3"_s, u"other"_s)});
    m_filter.setText(u"row"_s);
    m_filter.sort(FleetModel::NameColumn);
    const QStringList lines = linesOf({m_filter, {FleetModel::NameColumn}, 0});
    QCOMPARE(lines, QStringList({u"Name"_s, u"row9"_s, u"row10"_s, QString()}));
}

void tst_FleetCsv::columnsStandAsTheyAreGiven()
{
    const Columns columns{FleetModel::HostnameColumn, FleetModel::ComputerIdColumn, FleetModel::StatusColumn};
    const QStringList lines = linesOf({showing({told(u"1"_s, u"a"_s, u"h,1"_s)}), columns, 0});
    QCOMPARE(lines, QStringList({u"Hostname,Computer ID,Status"_s, u"\"h,1\",1,Active"_s, QString()}));
}

void tst_FleetCsv::aNameThatCannotBeSeenIsTheId()
{
    showing({told(u"1"_s, u"  "_s), told(u"2"_s, u"\u3000"_s), told(u"3"_s, u" a"_s), told(u"4"_s, u"=b"_s),
             told(u"5"_s, u"\u202Ec"_s), told(u"6"_s, u"—"_s)});
    const QStringList lines = linesOf({m_filter, {FleetModel::NameColumn}, 0});
    QCOMPARE(lines,
             QStringList({u"Name"_s, u"1"_s, u"2"_s, u" a"_s, u"'=b"_s, u"\uFFFDc"_s, QString(), QString()}));
}

void tst_FleetCsv::portionsMakeTheSameFile_data()
{
    QTest::addColumn<int>("portion");
    for (const int portion : {1, 2, 3, 7, 8})
        QTest::addRow("%d", portion) << portion;
}

void tst_FleetCsv::portionsMakeTheSameFile()
{
    QFETCH(const int, portion);
    QList<Computer> computers;
    for (int i = 0; i < 7; ++i)
        computers += told(QString::number(i), u"n%1"_s.arg(i));
    const FleetCsv csv(showing(computers), {FleetModel::NameColumn, FleetModel::TypeColumn}, 0);
    QCOMPARE(linesOf(csv, portion), linesOf(csv));
    QCOMPARE(linesOf(csv, portion).size(), 9);
}

// A large portion is worked on by two.
void tst_FleetCsv::whatTwoWorkOnIsTheSameFile()
{
    QList<Computer> computers;
    for (int i = 0; i < 2'001; ++i)
        computers += told(QString::number(i), u"n%1"_s.arg(i), u"h%1"_s.arg(i % 5));
    const Columns columns{FleetModel::NameColumn, FleetModel::StatusColumn, FleetModel::HostnameColumn};
    showing(computers);
    QTRY_COMPARE(m_filter.rowCount(), computers.size()); // so many are filtered between other things
    const FleetCsv csv(m_filter, columns, 0);
    const QStringList lines = linesOf(csv, 1'500);
    QCOMPARE(lines.size(), computers.size() + 2);
    QCOMPARE(lines, linesOf(csv, 100));
}

// Each row against the table's own text, with all that may make them differ.
void tst_FleetCsv::cellsThatManyRowsHaveAreThoseOfTheTable()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Computer> computers;
    const auto add = [&](auto change) {
        Computer computer = told(QString::number(computers.size()), u"n%1"_s.arg(computers.size()));
        computer.ownerId = u"u%1"_s.arg(computers.size() % 2);
        computer.steps = {fixture::step(u"a"_s, u"done"_s), fixture::step(u"b"_s, u"completed"_s)};
        change(computer);
        computers += computer;
    };
    for (int twice = 0; twice < 2; ++twice) {
        for (const qint64 age : {0LL, 59'000LL, 60'000LL, 3'599'000LL, 86'399'000LL, 86'400'000LL,
                                 172'800'000LL, 31'536'000'000LL, -10'000LL, -86'400'000'000LL})
            add([&](Computer &computer) { computer.createdAt = now - age; });
        add([](Computer &computer) { computer.steps->last().status = u"failed"_s; });
        add([](Computer &computer) { computer.steps->last().status = u"running"_s; });
        add([](Computer &computer) { computer.steps->last().status = u"pending"_s; });
        add([](Computer &computer) { computer.steps->last().error = u"no, \"this\" failed"_s; });
        add([](Computer &computer) { computer.steps->clear(); });
        add([](Computer &computer) { computer.steps.reset(); });
        add([](Computer &computer) { computer.providerType = u"byom"_s; });
        add([](Computer &computer) { computer.providerType = u"cloud, other"_s; });
        add([](Computer &computer) { computer.ownerPrincipalKind = u"human"_s; });
        for (const auto status : {Computer::Status::Error, Computer::Status::Unknown})
            add([&](Computer &computer) {
                computer.status = status;
                computer.statusWord = status == Computer::Status::Error ? u"error"_s : u"odd"_s;
            });
    }
    computers += fixture::unreadable("[]");
    showing(computers);
    m_fleet.setOperation(fixture::operation(1, u"3"_s, Operation::Kind::Delete, Operation::State::Running));
    m_fleet.setUnclear(u"4"_s);
    m_fleet.setStuck({{u"5"_s, StuckStep()}});
    const Columns columns{FleetModel::NameColumn,         FleetModel::StatusColumn, FleetModel::TypeColumn,
                          FleetModel::ProvisioningColumn, FleetModel::AgeColumn,    FleetModel::OwnerColumn};
    const QStringList lines = linesOf({m_filter, columns, now});
    QCOMPARE(lines.size(), computers.size() + 2);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const FleetRow &shown = m_fleet.at(m_fleet.row(m_filter.key(row)));
        QByteArray expected;
        QStringList texts;
        for (const int column : columns) {
            const QString text = fleetcells::text(shown, column, now);
            texts += text == u"—"_s ? QString() : text;
        }
        csv::appendLine(&expected, texts);
        QCOMPARE(lines.at(row + 1) + u"\r\n"_s, QString::fromUtf8(expected));
    }
}

void tst_FleetCsv::anAbsentValueIsAnEmptyCell()
{
    Computer bare = told(u"1"_s, u"a"_s);
    bare.createdAt.reset();
    const Columns columns{FleetModel::HostnameColumn, FleetModel::OwnerColumn, FleetModel::CreatedColumn,
                          FleetModel::AgeColumn, FleetModel::NameColumn};
    QCOMPARE(linesOf({showing({bare}), columns, 0}).at(1), u",,,,a"_s);
}

void tst_FleetCsv::timesHaveTheirOffset()
{
    const Computer computer = told(u"1"_s, u"a"_s);
    const QStringList lines = linesOf({showing({computer}), {FleetModel::CreatedColumn}, 0});
    const QDateTime created = QDateTime::fromString(lines.at(1), Qt::ISODate);
    QCOMPARE(created.toMSecsSinceEpoch() / 1000, *computer.createdAt / 1000);
    QVERIFY2(lines.at(1).endsWith(u'Z') || lines.at(1).lastIndexOf(u':') > 19, qPrintable(lines.at(1)));
}

void tst_FleetCsv::noNameIsAFormula()
{
    const QStringList lines =
            linesOf({showing({told(u"1"_s, u"=cmd|' /C calc'!A0"_s)}), {FleetModel::NameColumn}, 0});
    QCOMPARE(lines.at(1), u"'=cmd|' /C calc'!A0"_s);
}

void tst_FleetCsv::aRelayAddressStaysMasked()
{
    Computer computer = told(u"1"_s, u"a"_s);
    computer.relayClientUrl = u"wss://relay.example/?token=hush"_s;
    computer.relayAgentUrl = computer.relayClientUrl;
    Columns all;
    for (int column = 0; column < FleetModel::ColumnCount; ++column)
        all += column;
    const QString file = linesOf({showing({computer}), all, 0}).join(u'\n');
    QVERIFY(file.contains(u"Relay Agent URL"_s));
    QVERIFY(!file.contains(u"hush"_s) && !file.contains(u"relay.example"_s));
}

void tst_FleetCsv::whatTheFleetDoesMeanwhileDoesNotShow()
{
    FleetCsv csv(showing({told(u"1"_s, u"a"_s), told(u"2"_s, u"b"_s)}), {FleetModel::NameColumn}, 0);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(csv.writeSome(&file, 1));
    QCOMPARE(csv.written(), 1);
    showing({told(u"2"_s, u"renamed"_s)});
    QVERIFY(csv.writeSome(&file, 1));
    QVERIFY(csv.atEnd());
    QCOMPARE(file.data(), QByteArray("Name\r\na\r\nb\r\n"));
}

void tst_FleetCsv::aRowOnItsWayOutIsNotShown()
{
    showing({told(u"1"_s, u"a"_s), told(u"2"_s, u"b"_s)});
    m_fleet.setComputers(fixture::reading(++m_begun, {told(u"2"_s, u"b"_s)}));
    QCOMPARE(m_filter.rowCount(), 2);
    const FleetCsv csv(m_filter, {FleetModel::NameColumn}, 0);
    QCOMPARE(csv.total(), 1);
    QCOMPARE(linesOf(csv).at(1), u"b"_s);
}

void tst_FleetCsv::anEmptyFleetIsAHeaderAlone()
{
    const FleetCsv csv(showing({}), {FleetModel::NameColumn}, 0);
    QVERIFY(!csv.atEnd());
    QCOMPARE(linesOf(csv), QStringList({u"Name"_s, QString()}));
}

void tst_FleetCsv::aDeviceThatTakesNothingIsAnError()
{
    FleetCsv csv(showing({told(u"1"_s, u"a"_s)}), {FleetModel::NameColumn}, 0);
    FullDisk disk;
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QVERIFY(!csv.writeSome(&disk));
    QCOMPARE(csv.written(), 0);
    QVERIFY(!csv.atEnd());
}

QTEST_MAIN(tst_FleetCsv)
#include "tst_fleetcsv.moc"
