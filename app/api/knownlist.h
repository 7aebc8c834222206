// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What whoever asks for the list holds of it already, as an earlier Fleet named it. Empty: nothing that is
// certain.
struct KnownList
{
    QByteArray digest; // an answer with the same bytes is unchanged
    QByteArray etag;   // the server is asked to send nothing where this is still the list's tag

    bool operator==(const KnownList &) const = default;
};
