// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/sortkey.h"

#include "ui/fleet/fleetcells.h"
#include "ui/fleet/naturalorder.h"

#include <algorithm>
#include <bit>

namespace {

// Unsigned integers in the order of the numbers.
quint64 ordered(double number)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number + 0.0); // one zero
    return bits & sign ? ~bits : bits | sign;
}

// What decides most comparisons, side by side in memory.
struct Light
{
    quint64 head = 0;
    quint64 next = 0;
    int at = 0;
    bool present = true;
};

quint64 firstBytes(const std::string &text)
{
    quint64 bytes = 0;
    for (std::size_t i = 0; i < sizeof bytes; ++i)
        bytes = bytes << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return bytes;
}

} // namespace

SortKey SortKey::of(const FleetRow &row, int column)
{
    SortKey key;
    key.entry = row.entry;
    if (column < 0)
        return key;
    const QVariant value = fleetcells::sortValue(row, column);
    key.present = value.isValid();
    if (value.typeId() != QMetaType::QString) {
        key.head = key.present ? ordered(value.toDouble()) : 0;
        return key;
    }
    const std::string bytes = naturalorder::keyBytes(value.toString());
    key.head = firstBytes(bytes);
    if (bytes.size() > sizeof key.head)
        key.tail = bytes.substr(sizeof key.head);
    return key;
}

bool SortKey::comesBefore(const SortKey &other, Qt::SortOrder order) const
{
    if (present != other.present)
        return present;
    const bool ascending = order == Qt::AscendingOrder;
    if (head != other.head)
        return ascending == (head < other.head);
    if (const int rest = tail.compare(other.tail))
        return ascending == (rest < 0);
    return entry < other.entry;
}

void SortedRows::sort(Qt::SortOrder order)
{
    std::vector<Light> lights;
    lights.reserve(ranked.size());
    for (const RankedRow &row : ranked)
        lights.push_back(
                {row.key.head, firstBytes(row.key.tail), static_cast<int>(lights.size()), row.key.present});
    const auto rankedAt = [this](const Light &light) -> const RankedRow & {
        return ranked[static_cast<std::size_t>(light.at)];
    };
    const auto before = [&rankedAt, order](const Light &a, const Light &b) {
        const bool ascending = order == Qt::AscendingOrder;
        if (a.present != b.present)
            return a.present;
        if (a.head != b.head)
            return ascending == (a.head < b.head);
        if (a.next != b.next)
            return ascending == (a.next < b.next);
        return rankedAt(a).comesBefore(rankedAt(b), order);
    };
    if (!std::is_sorted(lights.cbegin(), lights.cend(), before))
        std::sort(lights.begin(), lights.end(), before);
    rows.clear();
    rows.reserve(lights.size());
    for (const Light &light : lights)
        rows.push_back(rankedAt(light).row);
}
