// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

// The computer's JSON as received, indented, with its secrets masked; bytes that are no JSON as safe text.
QString rawJson(const Computer &computer);
