// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/fleetexporter.h"

#include "app/storage/privatefile.h"
#include "ui/export/fleetjson.h"
#include "ui/export/opencsv.h"
#include "ui/fleet/fleetcsv.h"

#include <QSaveFile>

using namespace std::chrono_literals;

namespace {

constexpr auto progressEvery = 100ms;
constexpr char mark[] = "\xEF\xBB\xBF"; // U+FEFF in UTF-8

} // namespace

FleetExporter::FleetExporter(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(progressEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->written, m_total); });
}

FleetExporter::~FleetExporter()
{
    cancel();
}

void FleetExporter::start(const ExportOrder &order)
{
    if (m_writing)
        return;
    m_writing = true;
    m_total = static_cast<int>(order.snapshot.rows.size());
    m_shared = std::make_shared<Shared>();
    m_watch.start();
    Q_EMIT progressed(0, m_total);
    m_worker.run<Done>([order, shared = m_shared] { return write(order, shared.get()); }, this,
                       [this, order](const Result<Done> &written) { finish(order, written); });
}

void FleetExporter::cancel()
{
    m_shared->isCancelled = true;
}

void FleetExporter::finish(const ExportOrder &order, const Result<Done> &written)
{
    m_watch.stop();
    m_writing = false;
    if (written)
        Q_EMIT saved(order.path, m_total);
    else if (written.error().kind == Error::Kind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(written.error());
}

Result<Done> FleetExporter::write(const ExportOrder &order, Shared *shared)
{
    if (order.format == ExportOrder::Format::Json)
        return writeAll(FleetJson(order.snapshot, order.withRelayUrls), order, shared);
    if (order.withRelayUrls)
        return writeAll(OpenCsv(order.snapshot), order, shared);
    return writeAll(FleetCsv(order.snapshot), order, shared);
}

template<typename Writer>
Result<Done> FleetExporter::writeAll(Writer writer, const ExportOrder &order, Shared *shared)
{
    QSaveFile file(order.path); // no direct write: a file that is there stays whole
    const auto unwritten = [&file, &order] {
        return privatefile::unwritten(order.path, file.size(), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return privatefile::unwritten(order.path, 0, file.errorString());
    const bool marked = order.byteOrderMark && order.format == ExportOrder::Format::Csv;
    if (marked && file.write(mark) < 0)
        return unwritten();
    while (!writer.atEnd() && !shared->isCancelled) {
        if (!writer.writeSome(&file))
            return unwritten();
        shared->written = writer.written();
    }
    if (shared->isCancelled) {
        file.cancelWriting();
        return Error{.kind = Error::Kind::Cancelled};
    }
    if (!file.commit())
        return unwritten();
    return Done();
}
