// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

// How people order names: numbers by their value, letters without regard to case, the same in every locale.
namespace naturalorder {

// Keys compare by their code units as the texts compare naturally; made once, compared often.
QString key(const QString &text);
// The same key in bytes, which compare as the units do and are half as long where the text is English.
std::string keyBytes(const QString &text);
// Below, at or above zero. Texts that differ only in case or leading zeros still have a fixed order.
int compare(const QString &a, const QString &b);

} // namespace naturalorder
