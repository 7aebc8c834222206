// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The bytes as a gzip stream (RFC 1952), always the same for the same bytes; empty where that failed.
QByteArray gzipped(const QByteArray &bytes);
