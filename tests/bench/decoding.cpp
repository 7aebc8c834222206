// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding.h"

namespace {

Fleet valueOf(Result<Fleet> read)
{
    if (!read)
        qFatal("the made-up fleet could not be read");
    return std::move(*read);
}

} // namespace

Fleet decoding::first(const QByteArray &body)
{
    return valueOf(decoder::fleet(body));
}

Fleet decoding::next(const QByteArray &body, const Fleet &known)
{
    return valueOf(decoder::fleet(body, known.computers));
}

bool decoding::isUnchanged(const QByteArray &body, const Fleet &known)
{
    return decoder::isSameBody(body, known);
}
