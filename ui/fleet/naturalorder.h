// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How people order names: numbers by their value, letters without regard to case, the same in every locale.
namespace naturalorder {

// Keys compare by their code units as the texts compare naturally; made once, compared often.
QString key(const QString &text);
// Below, at or above zero. Texts that differ only in case or leading zeros still have a fixed order.
int compare(const QString &a, const QString &b);

} // namespace naturalorder
