// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/representations.h"

#include "app/sandbox/gzip.h"
#include "app/sandbox/negotiation.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype worthPacking = 1024; // below, a packed answer saves not even a packet on the wire
constexpr qsizetype worthKeeping = 65'536;

// Strong: it tells the bytes that are sent, which are others where they are packed.
QByteArray tagOf(const QByteArray &hash, bool packed)
{
    return '"' + hash + (packed ? "-gzip\"" : "\"");
}

} // namespace

SandboxAnswer Representations::of(const SandboxAnswer &answer, const ApiRequestLine &request)
{
    if (request.method != "GET" || answer.status != 200)
        return answer;
    Body once{answer.body, {}, {}};
    Body &body = answer.body.size() < worthKeeping ? once : newestLarge(answer.body);
    const bool pack = m_compression && body.plain.size() >= worthPacking
                      && negotiation::takesGzip(request.acceptEncoding);
    SandboxAnswer told = answer;
    if (m_compression)
        told.headers.emplaceBack("Vary", "Accept-Encoding");
    if (m_tags) {
        if (body.hash.isEmpty())
            body.hash = QCryptographicHash::hash(body.plain, QCryptographicHash::Blake2b_160)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray tag = tagOf(body.hash, pack);
        told.headers.emplaceBack("ETag", tag);
        if (negotiation::names(request.ifNoneMatch, tag)) {
            told.status = 304;
            told.body.clear();
            return told;
        }
    }
    if (pack) {
        if (body.packed.isEmpty())
            body.packed = gzipped(body.plain);
        told.body = body.packed;
        told.headers.emplaceBack("Content-Encoding", "gzip");
    }
    return told;
}

// Known by its place in memory, which no other body can have while it is held here.
Representations::Body &Representations::newestLarge(const QByteArray &plain)
{
    if (m_large.plain.constData() != plain.constData() || m_large.plain.size() != plain.size())
        m_large = {plain, {}, {}};
    return m_large;
}
