// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fleetreader.h"

#include "app/api/jsonbody.h"
#include "app/api/jsonfield.h"

#include <algorithm>

using namespace simdjson;

namespace {

// What stands between two entries was found to be white space and one comma.
std::string_view upTo(const char *entry, const char *next)
{
    const char *end = next - 1;
    while (*end != ',')
        --end;
    std::string_view json(entry, size_t(end - entry));
    json.remove_suffix(json.size() - (json.find_last_not_of(" \t\r\n") + 1));
    return json;
}

bool isSame(const QByteArray &known, std::string_view json)
{
    return std::string_view(known.constData(), size_t(known.size())) == json;
}

std::shared_ptr<const FleetDifference> differenceOf(const ComputerList &before, const ComputerList &now)
{
    auto found = std::make_shared<FleetDifference>();
    found->before = before;
    found->moved.resize(before.size(), -1);
    bool stayed = true;
    for (int place = 0; place < int(now.size()); ++place) {
        const bool here = place < before.size()
                          && (before.shared(place) == now.shared(place) || before[place].id == now[place].id);
        const int old = here ? place : before.places().value(now[place].id, -1);
        if (old < 0 || before.shared(old) != now.shared(place))
            found->changed += place;
        if (old >= 0) {
            found->moved[old] = place;
            stayed = stayed && old == place;
        }
    }
    for (int old = 0; old < int(before.size()); ++old) {
        if (found->moved[old] < 0)
            found->lost += old;
    }
    if (stayed && found->lost.isEmpty())
        found->moved.clear();
    return found;
}

} // namespace

Result<Fleet> FleetReader::read(ondemand::array &array)
{
    std::vector<std::string_view> tokens; // the first of each entry
    tokens.reserve(size_t(m_known.size()) + 1);
    for (auto entry : array) {
        ondemand::value value;
        if (const error_code error = std::move(entry).get(value))
            return JsonBody::notJson(error);
        tokens.push_back(value.raw_json_token());
    }
    m_read.reserve(qsizetype(tokens.size()));
    if (m_known.isEmpty())
        m_places.reserve(qsizetype(tokens.size()));
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool isLast = i + 1 == tokens.size();
        const std::optional<std::string_view> json =
                isLast ? jsonfield::bytes(tokens[i]) : upTo(tokens[i].data(), tokens[i + 1].data());
        if (!json)
            return JsonBody::notJson(TAPE_ERROR);
        take(*json);
    }
    const bool sameIds = m_inOrder && m_read.size() == m_known.size();
    const bool all = sameIds && std::equal(m_read.cbegin(), m_read.cend(), m_known.sharedBegin());
    Fleet fleet;
    fleet.computers = all ? m_known : ComputerList(m_read, sameIds ? m_known.places() : m_places);
    fleet.changing = fleet.placesOfChange();
    if (fleet.computers.isComplete() && m_known.isComplete()) // which also finds the places, here and now
        fleet.difference = differenceOf(m_known, fleet.computers);
    return fleet;
}

bool FleetReader::isNextKnown(std::string_view json) const
{
    return m_next < m_known.size() && isSame(m_known[m_next].json, json) && m_known[m_next].isReadable();
}

void FleetReader::take(std::string_view json)
{
    const qsizetype place = m_read.size();
    SharedComputer computer = isNextKnown(json) ? m_known.shared(m_next) : readNew(json);
    if (m_inOrder && (place >= m_known.size() || m_known[place].id != computer->id))
        leaveOrder();
    if (!m_inOrder && computer->isReadable() && m_places.contains(computer->id))
        computer = std::make_shared<const Computer>(
                Computer{.json = computer->json, .unreadable = Computer::Unreadable::RepeatedId});
    if (!computer->isReadable()) {
        auto placed = std::make_shared<Computer>(*computer);
        placed->entry = int(place) + 1;
        computer = std::move(placed);
    } else {
        if (!m_inOrder)
            m_places.insert(computer->id, int(place));
        // What follows it where it is known is likely to follow it here.
        const int known = m_next < m_known.size() && m_known[m_next].id == computer->id
                                  ? int(m_next)
                                  : m_known.places().value(computer->id, -1);
        if (known >= 0)
            m_next = known + 1;
    }
    m_read += std::move(computer);
}

SharedComputer FleetReader::readNew(std::string_view json)
{
    auto computer = std::make_shared<Computer>();
    m_reader.read(json, computer.get());
    const auto known = m_known.places().constFind(computer->id);
    if (known != m_known.places().constEnd() && isSame(m_known[*known].json, json))
        return m_known.shared(*known);
    return computer;
}

// From here on it has to be looked up whether an id has come already.
void FleetReader::leaveOrder()
{
    m_inOrder = false;
    m_places.reserve(std::max(m_known.size(), m_read.size()));
    for (int place = 0; place < int(m_read.size()); ++place) {
        if (m_read[place]->isReadable())
            m_places.insert(m_read[place]->id, place);
    }
}
