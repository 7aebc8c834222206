// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityexport.h"

#include "app/storage/privatefile.h"
#include "ui/activity/activitycsv.h"
#include "ui/activity/activitypages.h"

#include <QSaveFile>

#include <limits>

namespace {

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // no direct write: a file that is there stays whole
    if (!file.open(QIODevice::WriteOnly))
        return privatefile::unwritten(path, 0, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return privatefile::unwritten(path, bytes.size(), file.errorString());
    return Done();
}

} // namespace

ActivityExport::ActivityExport(Journal *journal, QObject *parent) : QObject(parent), m_journal(journal) {}

void ActivityExport::save(const QString &path, const JournalFilter &filter)
{
    if (!m_journal)
        return;
    JournalFilter all = filter;
    all.before = 0;
    all.limit = std::numeric_limits<int>::max(); // one page
    auto *pages = new ActivityPages(m_journal, all, this);
    connect(pages, &ActivityPages::read, this, [this, pages, path](const QList<ActivityRow> &rows) {
        pages->deleteLater();
        write(path, rows);
    });
    connect(pages, &ActivityPages::failed, this, [this, pages](const Error &why) {
        pages->deleteLater();
        Q_EMIT failed(why);
    });
    pages->readNext();
}

void ActivityExport::write(const QString &path, const QList<ActivityRow> &rows)
{
    m_worker.run<Done>([path, rows] { return writeFile(path, activitycsv::file(rows)); }, this,
                       [this, path, count = int(rows.size())](const Result<Done> &written) {
                           if (written)
                               Q_EMIT saved(path, count);
                           else
                               Q_EMIT failed(written.error());
                       });
}
