// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/matches.h"

#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/naturalorder.h"

#include <algorithm>
#include <vector>

namespace {

struct Match
{
    int distance = 0;
    QString order;
    QString key;
};

// 0: it is the text; 3: it does not hold it.
int distance(const QString &candidate, const QString &text)
{
    const qsizetype at = candidate.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 3;
    return at > 0 ? 2 : candidate.size() > text.size() ? 1 : 0;
}

} // namespace

QStringList matches::find(const FleetModel &fleet, const QString &text, int most)
{
    std::vector<Match> found;
    for (int row = 0; !text.isEmpty() && row < fleet.rowCount(); ++row) {
        const FleetRow &candidate = fleet.at(row);
        if (candidate.local.gone || !candidate.computer->isReadable())
            continue;
        const int best =
                std::min(distance(candidate.computer->name, text), distance(candidate.computer->id, text));
        if (best < 3)
            found.push_back({best, naturalorder::key(candidate.computer->name), candidate.key});
    }
    std::sort(found.begin(), found.end(), [](const Match &a, const Match &b) {
        return a.distance != b.distance ? a.distance < b.distance : a.order < b.order;
    });
    QStringList keys;
    for (const Match &match : found) {
        if (keys.size() >= most)
            break;
        keys.append(match.key);
    }
    return keys;
}
