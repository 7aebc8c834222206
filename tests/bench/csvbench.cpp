// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"
#include "ui/fleet/fleetcsv.h"
#include "ui/fleet/fleetfilter.h"
#include "world.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Clock = Suite::Clock;

namespace {

const QList<int> columns{FleetModel::NameColumn,         FleetModel::StatusColumn, FleetModel::TypeColumn,
                         FleetModel::ProvisioningColumn, FleetModel::AgeColumn,    FleetModel::HostnameColumn,
                         FleetModel::ComputerIdColumn,   FleetModel::OwnerColumn};
constexpr qint64 nowMs = 1'763'900'000'000;

FleetCsv exportOf(World &world)
{
    return {*world.filter(), columns, nowMs};
}

qint64 writeAll(FleetCsv csv, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    while (!csv.atEnd()) {
        if (!csv.writeSome(&file))
            return 0;
    }
    return file.size();
}

// Taking the rows belongs to it: in the window's thread, unlike the rest.
void exportOurs(World &world, benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.csv"_s);
    qint64 bytes = 0;
    double seconds = 0;
    double taking = 0;
    for (auto _ : state) {
        const Stopwatch watch;
        FleetCsv csv = exportOf(world);
        taking += watch.seconds();
        bytes += writeAll(std::move(csv), path);
        state.SetIterationTime(watch.seconds());
        seconds += watch.seconds();
    }
    state.counters["MB/s"] = double(bytes) / 1e6 / seconds;
    state.counters["taking"] = 1e3 * taking / double(state.iterations());
}

// The same bytes, in portions of the same size.
void writeBytes(World &world, benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.csv"_s);
    writeAll(exportOf(world), path);
    QFile written(path);
    written.open(QIODevice::ReadOnly);
    const QByteArray bytes = written.readAll();
    constexpr qsizetype portion = 525'000;
    for (auto _ : state) {
        const Stopwatch watch;
        QFile file(folder.filePath(u"bytes.csv"_s));
        file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            file.write(bytes.mid(at, portion));
        file.close();
        state.SetIterationTime(watch.seconds());
    }
}

void addRows(Suite *suite, int count)
{
    const std::string ours = Suite::named("export/millwright", count);
    suite->addRow({.what = u"CSV export of eight columns"_s,
                   .ours = {ours},
                   .beside = {Suite::named("export/bytes", count)},
                   .besideName = u"writing the same bytes"_s,
                   .figure = u"≤ 2 × (or the next line)"_s,
                   .isReached = [](double mine, double beside) { return mine <= 2 * beside; },
                   .grows = true});
    suite->addRow({.what = u"CSV export of eight columns, output"_s,
                   .ours = {ours, "MB/s"},
                   .figure = u"≥ 100 MB/s"_s,
                   .isReached = [](double mine, double) { return mine >= 100; },
                   .unit = u"MB/s"_s});
    suite->addRow({.what = u"… of which in the window's thread"_s, .ours = {ours, "taking"}});
}

} // namespace

void addExport(Suite *suite, int count)
{
    suite->add("export/millwright", count, Clock::Own, exportOurs);
    suite->add("export/bytes", count, Clock::Own, writeBytes);
    if (count == suite->largest())
        addRows(suite, count);
}
