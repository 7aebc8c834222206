// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

// The fleet read the way that Qt offers: QJsonDocument and QJsonObject, into the same values as the
// decoder's.
namespace qtreader {

// Everything but each computer's own bytes, which QJsonDocument does not keep. Nothing: not a fleet.
std::optional<QList<Computer>> computers(const QByteArray &body);

// The first field in which two computers differ, their own bytes and places aside; empty: they are the same.
QString difference(const Computer &one, const Computer &other);

} // namespace qtreader
