// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/metrics.h"
#include "app/api/session.h"

#include <simdjson.h>
#include <string_view>

// Reads single samples and sessions, each from its own bytes: one that is broken cannot spoil the next.
class ActivityReader
{
public:
    // Nothing where it is no object or has no time. The memory of `json` goes on for SIMDJSON_PADDING bytes.
    std::optional<MetricSample> sample(std::string_view json);
    // Nothing where it is no object or has no id. Likewise.
    std::optional<Session> session(std::string_view json);

private:
    simdjson::ondemand::parser m_parser;
};
