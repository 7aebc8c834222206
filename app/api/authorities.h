// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <optional>

// The certificate authorities that are trusted beside the system's: those of a PEM file.
class Authorities : public QObject
{
    Q_OBJECT

public:
    // What a request is to use; nothing: the usual.
    using Trust = Result<std::optional<QSslConfiguration>>;
    using Receiver = std::function<void(const Trust &)>;

    // An empty path: no more than the system's.
    explicit Authorities(const QString &file, QObject *parent = nullptr);

    // Reads the file in a thread of its own, until that has worked once; then, and where there is none, the
    // receiver is called at once. Not at all where the context is gone. Errors: Offline, with its Cause.
    void lookUp(QObject *context, const Receiver &receiver);

private:
    void decode(const Result<QByteArray> &pem);
    void take(const Trust &trust);

    struct Waiting
    {
        QPointer<QObject> context;
        Receiver receiver;
    };

    QString m_file;
    std::optional<QSslConfiguration> m_trust;
    QList<Waiting> m_waiting; // for the file that is being read
};
