// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fleetreader.h"

#include "app/api/computerreader.h"
#include "app/api/jsonbody.h"
#include "app/api/jsonfield.h"
#include "app/workers.h"

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

// Reads entries that follow one another, or takes those over that are known.
class EntryReader
{
public:
    // next: where the first of them stands in what is known, likely.
    EntryReader(const ComputerList &known, qsizetype next) : m_known(known), m_next(next) {}

    SharedComputer read(std::string_view json)
    {
        SharedComputer computer = isNextKnown(json) ? m_known.shared(m_next) : readNew(json);
        // What follows it where it is known is likely to follow it here.
        if (m_next < m_known.size() && m_known[m_next].id == computer->id)
            ++m_next;
        else if (const int place = m_known.places().value(computer->id, -1); place >= 0)
            m_next = place + 1;
        return computer;
    }

private:
    bool isNextKnown(std::string_view json) const
    {
        return m_next < m_known.size() && isSame(m_known[m_next].json, json) && m_known[m_next].isReadable();
    }

    SharedComputer readNew(std::string_view json)
    {
        auto computer = std::make_shared<Computer>();
        m_reader.read(json, computer.get());
        const auto known = m_known.places().constFind(computer->id);
        if (known != m_known.places().constEnd() && isSame(m_known[*known].json, json))
            return m_known.shared(*known);
        return computer;
    }

    const ComputerList &m_known;
    qsizetype m_next;
    ComputerReader m_reader;
};

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

FleetReader::FleetReader(const ComputerList &known) : m_known(known)
{
    m_known.places(); // made here, because the parts only look
}

// After an error, there may be parts that are still looking at the body.
FleetReader::~FleetReader()
{
    for (QFuture<Part> &part : m_parts)
        part.waitForFinished();
}

Result<Fleet> FleetReader::read(ondemand::array &array)
{
    if (const std::optional<Error> error = begin(array))
        return *error;
    gather();
    const bool sameIds = m_inOrder && m_read.size() == m_known.size();
    const bool all = sameIds && std::equal(m_read.cbegin(), m_read.cend(), m_known.sharedBegin());
    Fleet fleet;
    fleet.computers = all ? m_known : ComputerList(m_read, sameIds ? m_known.places() : m_places);
    fleet.changing = m_changing;
    if (fleet.computers.isComplete() && m_known.isComplete()) // which also finds the places, here and now
        fleet.difference = differenceOf(m_known, fleet.computers);
    return fleet;
}

// Finds the entries, and hands out all but the last of them.
std::optional<Error> FleetReader::begin(ondemand::array &array)
{
    std::string_view token; // the first of the entry before
    for (auto entry : array) {
        ondemand::value value;
        if (const error_code error = std::move(entry).get(value))
            return JsonBody::notJson(error);
        const std::string_view next = value.raw_json_token();
        if (!token.empty())
            add(upTo(token.data(), next.data()));
        token = next;
    }
    if (token.empty())
        return std::nullopt;
    const std::optional<std::string_view> last = jsonfield::bytes(token);
    if (!last)
        return JsonBody::notJson(TAPE_ERROR);
    add(*last);
    return std::nullopt;
}

void FleetReader::add(std::string_view entry)
{
    constexpr size_t portion = 2048;
    if (m_entries.size() == portion) {
        hand(std::exchange(m_entries, {}));
        m_entries.reserve(portion);
    }
    m_entries.push_back(entry);
    ++m_found;
}

void FleetReader::hand(std::vector<std::string_view> entries)
{
    const qsizetype from = m_found - qsizetype(entries.size());
    m_parts.push_back(
            workers::run([this, from, entries = std::move(entries)] { return readPart(entries, from); }));
}

// from: where the first of the entries stands in the list.
FleetReader::Part FleetReader::readPart(const std::vector<std::string_view> &entries, qsizetype from) const
{
    EntryReader reader(m_known, from);
    Part read(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        read[i].computer = reader.read(entries[i]);
        read[i].isChanging = read[i].computer->isChanging();
    }
    return read;
}

// In the order of the list. While the next part is not ready, the last one that nobody has begun is read
// here.
void FleetReader::gather()
{
    m_read.reserve(m_found);
    Part rest = readPart(m_entries, m_found - qsizetype(m_entries.size()));
    size_t end = m_parts.size();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        while (!m_parts[i].isFinished() && end > i + 1)
            m_parts[--end].waitForFinished();
        take(m_parts[i].takeResult());
    }
    m_parts.clear();
    take(std::move(rest));
}

void FleetReader::take(Part part)
{
    for (Entry &entry : part) {
        take(std::move(entry.computer));
        if (entry.isChanging && m_read.constLast()->isReadable())
            m_changing += int(m_read.size()) - 1;
    }
}

void FleetReader::take(SharedComputer computer)
{
    const qsizetype place = m_read.size();
    if (m_inOrder
        && (place >= m_known.size()
            || (m_known.shared(place) != computer && m_known[place].id != computer->id)))
        leaveOrder();
    if (!m_inOrder && computer->isReadable()) {
        const qsizetype others = m_places.size();
        int &at = m_places[computer->id];
        if (m_places.size() > others)
            at = int(place);
        else
            computer = std::make_shared<const Computer>(
                    Computer{.json = computer->json, .unreadable = Computer::Unreadable::RepeatedId});
    }
    if (!computer->isReadable()) {
        auto placed = std::make_shared<Computer>(*computer);
        placed->entry = int(place) + 1;
        computer = std::move(placed);
    }
    m_read += std::move(computer);
}

// From here on it has to be looked up whether an id has come already.
void FleetReader::leaveOrder()
{
    m_inOrder = false;
    m_places.reserve(m_read.capacity());
    for (int place = 0; place < int(m_read.size()); ++place) {
        if (m_read[place]->isReadable())
            m_places.insert(m_read[place]->id, place);
    }
}
