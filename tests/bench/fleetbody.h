// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What listComputers answers for a made-up fleet: the same bytes for the same numbers, on every machine.
namespace fleetbody {

// So many computers with six steps each, about 1.1 KB a computer. In every reading but 0 one computer in a
// hundred, the same ones each time, tells something that no other reading tells: a failure, a step that runs,
// another hostname or user.
QByteArray of(int count, int reading = 0);

// The name of a computer of it, counted from 0: "ci-runner-17". Not in their natural order.
QByteArray name(int number);

} // namespace fleetbody
