// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/cafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace {

constexpr qint64 largest = 4LL * 1024 * 1024; // a whole system's authorities take less than a quarter of it

QString tr(const char *sentence)
{
    return QCoreApplication::translate("ConnectionForm", sentence);
}

} // namespace

QString objectionToCaFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return tr("The CA file does not exist.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The CA file cannot be read.");
    if (file.size() > largest)
        return tr("The CA file is too large.");
    if (QSslCertificate::fromData(file.readAll(), QSsl::Pem).isEmpty())
        return tr("The CA file has no certificate in PEM format.");
    return {};
}
