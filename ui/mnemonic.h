// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A menu's words where no letter is underlined: “Copy” of “&Copy”, and of “コピー(&C)” “コピー”.
QString withoutMnemonic(QString text);
