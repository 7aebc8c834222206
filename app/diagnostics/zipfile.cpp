// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/zipfile.h"

#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace {

la_ssize_t append(archive *, void *bytes, const void *data, std::size_t length)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

Error trouble(archive *zip)
{
    return Error{.kind = Error::Kind::Storage,
                 .cause = Error::Cause::FileUnwritable,
                 .detail = QString::fromUtf8(archive_error_string(zip))};
}

bool addTo(archive *zip, const ZipEntry &file)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), file.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
           && archive_write_data(zip, file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()))
                      == file.bytes.size();
}

} // namespace

Result<QByteArray> zipfile::packed(const QList<ZipEntry> &entries)
{
    QByteArray bytes; // before the writer, whose end may still write to it
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      &archive_write_free);
    if (archive_write_set_format_zip(zip.get()) != ARCHIVE_OK
        || archive_write_set_bytes_in_last_block(zip.get(), 1) != ARCHIVE_OK // no padding at the end
        || archive_write_open(zip.get(), &bytes, nullptr, append, nullptr) != ARCHIVE_OK)
        return trouble(zip.get());
    for (const ZipEntry &entry : entries) {
        if (!addTo(zip.get(), entry))
            return trouble(zip.get());
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return trouble(zip.get());
    return bytes;
}
