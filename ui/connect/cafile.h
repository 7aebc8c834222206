// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What is wrong with a file of further certificate authorities, one sentence; empty: it has at least one in
// PEM.
QString objectionToCaFile(const QString &path);
