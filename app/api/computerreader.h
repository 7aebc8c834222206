// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/api/wordpool.h"

#include <simdjson.h>
#include <string_view>

// Reads single computers, one after the other, each from its own bytes: one that is broken cannot spoil the
// next. Unreadable ones come back with their bytes and the reason.
class ComputerReader
{
public:
    // `json` lies in memory that goes on for simdjson::SIMDJSON_PADDING bytes after it.
    Computer read(std::string_view json);
    // The same into a new one, in its place: a computer is large.
    void read(std::string_view json, Computer *computer);

private:
    simdjson::ondemand::parser m_parser;
    WordPool m_words;
};
