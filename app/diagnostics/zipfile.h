// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

// One file of a zip.
struct ZipEntry
{
    QString name; // without folders
    QByteArray bytes;
};

// They block: for worker threads.
namespace zipfile {

Result<QByteArray> packed(const QList<ZipEntry> &entries);

} // namespace zipfile
