// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authorities.h"
#include "app/api/result.h"

#include <QUrl>
#include <QVersionNumber>

#include <functional>
#include <memory>

class QNetworkAccessManager;
struct HttpAnswer;
struct ProxySetting;

// A version that may be had, and the page about it for a browser.
struct PublishedVersion
{
    QVersionNumber number;
    QUrl page;

    bool operator==(const PublishedVersion &) const = default;
};

// Asks the one address where versions are published for the newest. Nothing is told there but that: no key,
// no name and no version.
class VersionQuestion : public QObject
{
    Q_OBJECT

public:
    // The ways are those of new connections: a proxy, and a file of more authorities (empty: none).
    VersionQuestion(const QUrl &address, const ProxySetting &proxy, const QString &caFile,
                    QObject *parent = nullptr);

    // The handler runs once, later; never if the context is gone, or this.
    using Handler = std::function<void(const Result<PublishedVersion> &)>;
    void ask(QObject *context, const Handler &handler);

    // Whether this is an address to ask: https, or http on loopback, without a user in it.
    static bool mayBeAsked(const QUrl &address);
    // As GitHub tells the newest release of a repository: "tag_name" is the version, perhaps with a v before
    // it, and "html_url" the page.
    static Result<PublishedVersion> fromJson(const QByteArray &json);

private:
    QUrl m_address;
    Authorities m_authorities;
    std::shared_ptr<QNetworkAccessManager> m_network;
};
