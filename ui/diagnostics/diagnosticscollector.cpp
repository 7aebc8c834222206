// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticscollector.h"

#include "app/diagnostics/zipfile.h"
#include "app/storage/localdata.h"
#include "app/storage/privatefile.h"
#include "ui/fleet/fleettable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFont>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int activityRows = 200;

QList<std::pair<QString, QString>> windowFacts()
{
    QList<std::pair<QString, QString>> facts{{u"platform"_s, QGuiApplication::platformName()},
                                             {u"style"_s, QApplication::style()->objectName()},
                                             {u"font"_s, QApplication::font().toString()}};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size();
        facts += {u"screen"_s, u"%1 × %2, %3 dpi, scale %4"_s.arg(size.width())
                                       .arg(size.height())
                                       .arg(qRound(screen->logicalDotsPerInch()))
                                       .arg(screen->devicePixelRatio())};
    }
    return facts;
}

QString schemeLine()
{
    switch (theme::scheme()) {
    case theme::Scheme::Light:
        return u"appearance: light"_s;
    case theme::Scheme::Dark:
        return u"appearance: dark"_s;
    case theme::Scheme::HighContrast:
        return u"appearance: high contrast"_s;
    case theme::Scheme::System:
        break;
    }
    return u"appearance: as the desktop"_s;
}

} // namespace

DiagnosticsCollector::DiagnosticsCollector(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources)
{
}

void DiagnosticsCollector::collect()
{
    m_facts = {};
    m_facts.system = windowFacts();
    m_facts.settings = {schemeLine()};
    m_facts.present = m_sources.present;
    if (m_sources.log)
        m_facts.log = m_sources.log->lines();
    for (int row = 0; m_sources.fleet && row < m_sources.fleet->rowCount(); ++row)
        m_facts.computers.append(m_sources.fleet->at(row).computer);
    if (!m_sources.data)
        return build();
    m_sources.data->connections()->load(this, [this](const Result<ConnectionStore::Kept> &kept) {
        if (kept)
            m_facts.connections = kept->connections;
        takeActivity();
    });
}

void DiagnosticsCollector::takeActivity()
{
    JournalFilter newest;
    newest.limit = activityRows;
    m_sources.data->journal()->entries(newest, this, [this](const Result<JournalPage<JournalEntry>> &page) {
        if (page)
            m_facts.activity = page->rows;
        build();
    });
}

void DiagnosticsCollector::build()
{
    using Parts = QList<DiagnosticsPart>;
    m_worker.run<Parts>([facts = m_facts] { return Result<Parts>(diagnosticsOf(facts)); }, this,
                        [this](const Result<Parts> &parts) {
                            if (parts)
                                Q_EMIT collected(*parts);
                        });
}

void DiagnosticsCollector::save(const QList<DiagnosticsPart> &parts, bool named, const QString &path)
{
    QList<ZipEntry> files;
    for (const DiagnosticsPart &part : parts)
        files += {part.fileName, (named ? part.namedText : part.text).toUtf8()};
    const auto write = [files, path]() -> Result<Done> {
        const Result<QByteArray> zip = zipfile::packed(files);
        if (!zip)
            return zip.error();
        if (const std::optional<Error> error = privatefile::write(path, *zip))
            return *error;
        return Done();
    };
    m_worker.run<Done>(write, this, [this, path](const Result<Done> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}
