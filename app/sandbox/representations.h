// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/contractapi.h"

// Gives what is read its entity tag, packs it for whoever can unpack it, and tells a client that holds it
// already that it does (304).
class Representations
{
public:
    Representations(bool tags, bool compression) : m_tags(tags), m_compression(compression) {}

    // The form in which an answer leaves: only successful readings have another one than their own.
    SandboxAnswer of(const SandboxAnswer &answer, const ApiRequestLine &request);

private:
    // What has been found out about one body.
    struct Body
    {
        QByteArray plain;
        QByteArray hash;
        QByteArray packed;
    };

    Body &newestLarge(const QByteArray &plain);

    bool m_tags;
    bool m_compression;
    Body m_large; // hashing and packing 100 000 computers takes a second: once for each state of the fleet
};
