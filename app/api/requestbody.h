// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct ComputerChanges;
struct NewComputer;

// The JSON bodies of requests: exactly the fields that are set.
namespace requestbody {

QByteArray of(const NewComputer &wanted);
QByteArray of(const ComputerChanges &changes);

} // namespace requestbody
