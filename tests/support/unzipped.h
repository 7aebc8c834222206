// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

// The files in a zip, by name; empty where it is none.
QMap<QString, QByteArray> unzipped(const QByteArray &zip);
