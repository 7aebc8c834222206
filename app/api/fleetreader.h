// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computerreader.h"
#include "app/api/fleet.h"
#include "app/api/result.h"

#include <vector>

// Reads the entries of a list, and takes those over that are known already.
class FleetReader
{
public:
    explicit FleetReader(const ComputerList &known) : m_known(known) {}

    // computers, difference and changing are filled. Errors are BadReply with NotJson.
    Result<Fleet> read(simdjson::ondemand::array &array);

private:
    void take(std::string_view json);
    SharedComputer readNew(std::string_view json);
    bool isNextKnown(std::string_view json) const;
    void leaveOrder();

    const ComputerList &m_known;
    qsizetype m_next = 0;  // in what is known: the one that is likely to come
    bool m_inOrder = true; // until now, each stands where it is known to stand
    ComputerReader m_reader;
    QList<SharedComputer> m_read;
    ComputerList::Places m_places; // of those read, once they have left the known order
};
