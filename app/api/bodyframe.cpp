// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/bodyframe.h"

#include <string_view>

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Takes `part` off the front of `rest`, where it stands there.
bool take(std::string_view *rest, const QByteArray &part)
{
    if (!rest->starts_with(view(part)))
        return false;
    rest->remove_prefix(size_t(part.size()));
    return true;
}

} // namespace

BodyFrame BodyFrame::of(const QByteArray &body, const ComputerList &computers)
{
    if (computers.isEmpty())
        return {.before = body, .between = {}, .after = {}};
    const std::string_view all = view(body);
    const size_t first = all.find(view(computers.constFirst().json));
    if (first == std::string_view::npos)
        return {};
    BodyFrame frame;
    frame.before = body.left(qsizetype(first));
    if (computers.size() > 1) {
        const size_t end = first + size_t(computers.constFirst().json.size());
        const size_t next = all.find(view(computers[1].json), end);
        if (next == std::string_view::npos || next - end > 64)
            return {};
        frame.between = body.mid(qsizetype(end), qsizetype(next - end));
    }
    qsizetype length = frame.before.size() + frame.between.size() * (computers.size() - 1);
    for (const Computer &computer : computers)
        length += computer.json.size();
    if (length >= body.size()) // nothing is left to end the body with
        return {};
    frame.after = body.mid(length);
    return frame;
}

bool BodyFrame::fits(const QByteArray &body, const ComputerList &computers) const
{
    std::string_view rest = view(body);
    if (before.isEmpty() || !take(&rest, before))
        return false;
    bool isFirst = true;
    for (const Computer &computer : computers) {
        if (!isFirst && !take(&rest, between))
            return false;
        if (!take(&rest, computer.json))
            return false;
        isFirst = false;
    }
    return rest == view(after);
}
