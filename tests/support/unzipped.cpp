// SPDX-License-Identifier: GPL-3.0-or-later
#include "unzipped.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

QMap<QString, QByteArray> unzipped(const QByteArray &zip)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.constData(), static_cast<std::size_t>(zip.size()))
        != ARCHIVE_OK)
        return {};
    QMap<QString, QByteArray> files;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        char part[4096];
        for (la_ssize_t got = 0; (got = archive_read_data(reader.get(), part, sizeof part)) > 0;)
            bytes.append(part, static_cast<qsizetype>(got));
        files.insert(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
    }
    return files;
}
