// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/result.h"

#include <QFuture>

#include <simdjson.h>
#include <string_view>
#include <vector>

// Reads the entries of a list, and takes those over that are known already. A long list is read by all
// processors: what has been found of it is handed out in parts while the rest is being looked for.
class FleetReader
{
public:
    explicit FleetReader(const ComputerList &known);
    ~FleetReader();
    Q_DISABLE_COPY_MOVE(FleetReader)

    // computers, difference and changing are filled. Errors are BadReply with NotJson.
    Result<Fleet> read(simdjson::ondemand::array &array);

private:
    struct Entry
    {
        SharedComputer computer;
        bool isChanging = false;
    };
    using Part = std::vector<Entry>;

    std::optional<Error> begin(simdjson::ondemand::array &array);
    void add(std::string_view entry);
    void hand(std::vector<std::string_view> entries);
    Part readPart(const std::vector<std::string_view> &entries, qsizetype from) const;
    void gather();
    void take(Part part);
    void take(SharedComputer computer);
    void leaveOrder();

    const ComputerList &m_known;
    std::vector<std::string_view> m_entries; // found, and not handed out yet
    qsizetype m_found = 0;
    std::vector<QFuture<Part>> m_parts;
    bool m_inOrder = true; // until now, each stands where it is known to stand
    QList<SharedComputer> m_read;
    QList<int> m_changing;
    ComputerList::Places m_places; // of those read, once they have left the known order
};
