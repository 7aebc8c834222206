// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

// A certificate that only its maker vouches for, and its key.
struct TlsIdentity
{
    QString file = QString(); // the certificate, PEM
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();

    // By the openssl program; a null certificate: it failed. `alternative`: "IP:127.0.0.1".
    static TlsIdentity make(const QString &folder, const QString &name, const QString &alternative)
    {
        const QString path = folder + u'/' + name;
        const QString keyPath = path + QStringLiteral(".key");
        TlsIdentity made{.file = path + QStringLiteral(".pem")};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-keyout"), keyPath, QStringLiteral("-out"),
                       made.file, QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + alternative});
        QFile keyFile(keyPath);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
            return {};
        made.certificate = QSslCertificate::fromPath(made.file).value(0);
        made.key = QSslKey(&keyFile, QSsl::Rsa);
        return made;
    }

    std::unique_ptr<RawServer> server() const
    {
        auto secure = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        secure->setSslConfiguration(configuration);
        return std::make_unique<RawServer>(std::move(secure));
    }
};
