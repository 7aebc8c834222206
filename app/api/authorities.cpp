// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authorities.h"

#include "app/workers.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSslCertificate>
#include <QThread>

#include <memory>
#include <utility>

namespace {

constexpr qint64 largestFile = 4LL * 1024 * 1024; // the system's own bundles have less than 1 MiB

Error trouble(Error::Cause cause, const QString &file, const QString &words)
{
    return Error{.kind = Error::Kind::Offline, .cause = cause, .detail = words, .argument = file};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    // A device or pipe might never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return trouble(Error::Cause::CaFileUnreadable, path, file.errorString());
    const QByteArray pem = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return trouble(Error::Cause::CaFileUnreadable, path, file.errorString());
    return pem;
}

Authorities::Trust trustIn(const QByteArray &pem, const QString &path)
{
    const QList<QSslCertificate> added = QSslCertificate::fromData(pem, QSsl::Pem);
    if (pem.size() > largestFile || added.isEmpty())
        return trouble(Error::Cause::CaFileInvalid, path, {});
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    // Not addCaCertificates(): it ends the loading of the system's on demand, and they would be missing.
    trust.setCaCertificates(trust.caCertificates() + QSslConfiguration::systemCaCertificates() + added);
    return std::optional<QSslConfiguration>(trust);
}

} // namespace

Authorities::Authorities(const QString &file, QObject *parent) : QObject(parent), m_file(file) {}

void Authorities::lookUp(QObject *context, const Receiver &receiver)
{
    if (m_file.isEmpty() || m_trust)
        return receiver(m_trust);
    m_waiting.append({context, receiver});
    if (m_waiting.size() > 1)
        return;
    const auto found = std::make_shared<std::optional<Result<QByteArray>>>();
    QThread *reading = QThread::create([found, file = m_file] { found->emplace(read(file)); });
    // Nobody waits for it at the end: a file on a network drive may take its time.
    connect(reading, &QThread::finished, reading, &QObject::deleteLater);
    connect(reading, &QThread::finished, this, [this, found] { decode(**found); });
    reading->start();
}

// Not in the thread that reads: the program may end meanwhile, and with it what Qt decodes by. The pool's
// work is waited for.
void Authorities::decode(const Result<QByteArray> &pem)
{
    if (!pem)
        return take(pem.error());
    auto *decoding = new QFutureWatcher<Trust>(this);
    connect(decoding, &QFutureWatcherBase::finished, this, [this, decoding] {
        decoding->deleteLater();
        take(decoding->result());
    });
    decoding->setFuture(workers::run([pem = *pem, file = m_file] { return trustIn(pem, file); }));
}

void Authorities::take(const Trust &trust)
{
    if (trust)
        m_trust = *trust;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.receiver(trust);
    }
}
