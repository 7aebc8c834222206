// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// JSON as it came, in its order and with its numbers, but fit for a file: what fields that are named like
// secrets hold is null, relay URLs among them, and in texts keys, tokens and the users and passwords of
// addresses are masked.
QByteArray jsonWithoutSecrets(const QByteArray &json);
