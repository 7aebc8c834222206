// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/packedbody.h"

#include <QtEndian>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace {

using State = HttpAnswer::Body;

constexpr qsizetype leastBytes = 18; // of a gzip stream: a head of 10 and a tail of 8

using Crc = std::array<std::array<quint32, 256>, 8>;

// For eight bytes at a time: 100 MB one by one would take as long as unpacking them.
constexpr Crc crcTables = [] {
    Crc tables{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        tables[0][byte] = crc;
    }
    for (std::size_t i = 1; i < 8; ++i) {
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[i][byte] = (tables[i - 1][byte] >> 8) ^ tables[0][tables[i - 1][byte] & 0xFFU];
    }
    return tables;
}();

// CRC-32 as RFC 1952 has it.
quint32 checksum(const QByteArray &bytes)
{
    const auto at = [](std::size_t table, quint32 byte) { return crcTables[table][byte & 0xFFU]; };
    quint32 crc = ~0U;
    const char *next = bytes.constData();
    const char *end = next + bytes.size();
    for (; end - next >= 8; next += 8) {
        const quint32 low = crc ^ qFromLittleEndian<quint32>(next);
        const auto high = qFromLittleEndian<quint32>(next + 4);
        crc = at(7, low) ^ at(6, low >> 8) ^ at(5, low >> 16) ^ at(4, low >> 24) ^ at(3, high)
              ^ at(2, high >> 8) ^ at(1, high >> 16) ^ at(0, high >> 24);
    }
    for (; next != end; ++next)
        crc = (crc >> 8) ^ at(0, crc ^ static_cast<uchar>(*next));
    return ~crc;
}

// What the stream's tail says of what comes out. The reader does not look at it.
struct Tail
{
    explicit Tail(const QByteArray &packed)
        : crc(qFromLittleEndian<quint32>(packed.constData() + packed.size() - 8))
        , size(qFromLittleEndian<quint32>(packed.constData() + packed.size() - 4))
    {
    }
    bool fits(const QByteArray &plain) const
    {
        return static_cast<quint32>(plain.size()) == size && checksum(plain) == crc;
    }

    quint32 crc;
    quint32 size; // modulo 2^32
};

bool open(archive *reader, const QByteArray &packed)
{
    return archive_read_support_format_raw(reader) == ARCHIVE_OK
           && archive_read_support_format_empty(reader) == ARCHIVE_OK
           && archive_read_support_filter_gzip(reader) == ARCHIVE_OK
           && archive_read_open_memory(reader, packed.constData(), static_cast<std::size_t>(packed.size()))
                      == ARCHIVE_OK;
}

State unpack(const QByteArray &packed, qint64 mostBytes, QByteArray *plain)
{
    if (packed.size() < leastBytes || !packed.startsWith("\x1f\x8b")) // which the reader takes as it is
        return State::Truncated;
    const Tail tail(packed);
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(),
                                                                        &archive_read_free);
    archive_entry *entry = nullptr; // the reader's
    if (!open(reader.get(), packed))
        return State::Truncated;
    const int begin = archive_read_next_header(reader.get(), &entry);
    if (begin != ARCHIVE_OK)
        return begin == ARCHIVE_EOF && tail.fits(*plain) ? State::Whole : State::Truncated;
    // As far as it is possible: deflate gains 1032 to 1 at most.
    constexpr qint64 room = 64; // which the reader of JSON wants to find behind it
    plain->reserve(std::min({qint64(tail.size), mostBytes, qint64(packed.size()) * 1032}) + room);
    while (true) {
        const void *piece = nullptr;
        std::size_t size = 0;
        la_int64_t place = 0;
        const int read = archive_read_data_block(reader.get(), &piece, &size, &place);
        if (read == ARCHIVE_EOF)
            return tail.fits(*plain) ? State::Whole : State::Truncated;
        if (read != ARCHIVE_OK)
            return State::Truncated;
        if (plain->size() + qint64(size) > mostBytes)
            return State::TooLarge;
        plain->append(static_cast<const char *>(piece), static_cast<qsizetype>(size));
    }
}

} // namespace

HttpAnswer packedbody::unpacked(HttpAnswer answer, qint64 mostBytes)
{
    const QByteArray told = std::exchange(answer.contentEncoding, {}).trimmed().toLower();
    if (told.isEmpty() || told == "identity" || answer.body.isEmpty())
        return answer;
    const QByteArray packed = std::exchange(answer.body, {});
    const bool known = told == coding || told == "x-gzip"; // another one was not asked for
    const State state = known ? unpack(packed, mostBytes, &answer.body) : State::Truncated;
    if (answer.bodyState == State::Whole)
        answer.bodyState = state;
    return answer;
}
