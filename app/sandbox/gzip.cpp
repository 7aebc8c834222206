// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/gzip.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace {

la_ssize_t append(archive *, void *packed, const void *data, std::size_t length)
{
    static_cast<QByteArray *>(packed)->append(static_cast<const char *>(data),
                                              static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

} // namespace

// libarchive, which packs diagnostics files already, and not Qt's qCompress(): that makes the format called
// "deflate", which some clients take for another one and many leave out.
QByteArray gzipped(const QByteArray &bytes)
{
    QByteArray packed; // before the writer, whose end may still write to it
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         &archive_write_free);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), "body");
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive *gzip = writer.get();
    const bool done = archive_write_set_format_raw(gzip) == ARCHIVE_OK
                      && archive_write_add_filter_gzip(gzip) == ARCHIVE_OK
                      // Lists repeat themselves: more effort costs far more time than it saves bytes.
                      && archive_write_set_filter_option(gzip, "gzip", "compression-level", "1") == ARCHIVE_OK
                      && archive_write_set_filter_option(gzip, "gzip", "timestamp", nullptr) == ARCHIVE_OK
                      && archive_write_set_bytes_in_last_block(gzip, 1) == ARCHIVE_OK // no padding at the end
                      && archive_write_open(gzip, &packed, nullptr, append, nullptr) == ARCHIVE_OK
                      && archive_write_header(gzip, entry.get()) == ARCHIVE_OK
                      && archive_write_data(gzip, bytes.constData(), static_cast<std::size_t>(bytes.size()))
                                 == bytes.size()
                      && archive_write_close(gzip) == ARCHIVE_OK;
    return done ? packed : QByteArray();
}
