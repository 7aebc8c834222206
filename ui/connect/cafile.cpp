// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/cafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace {

constexpr qint64 largest = 4LL * 1024 * 1024; // a whole system's authorities take less than a quarter of it

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionForm)
};

} // namespace

QString objectionToCaFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Words::tr("The CA file does not exist.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("The CA file cannot be read.");
    if (file.size() > largest)
        return Words::tr("The CA file is too large.");
    if (QSslCertificate::fromData(file.readAll(), QSsl::Pem).isEmpty())
        return Words::tr("The CA file has no certificate in PEM format.");
    return {};
}
