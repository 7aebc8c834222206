// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What a client says of the form in which it wants an answer (RFC 9110).
namespace negotiation {

// Whether If-None-Match lists this entity tag, or is "*". Compared weakly, as section 13.1.2 has it: only
// what stands between the quotes counts. What is not a list of tags names none.
bool names(const QByteArray &ifNoneMatch, const QByteArray &tag);

// Whether Accept-Encoding takes gzip, and would not rather have it unpacked (section 12.5.3). Without the
// header anything would do; nobody who can unpack leaves it out, though.
bool takesGzip(const QByteArray &acceptEncoding);

} // namespace negotiation
