// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"

// Finds one computer at the server by what a person typed: its name, else its id.
class ComputerLookup : public QObject
{
    Q_OBJECT

public:
    explicit ComputerLookup(ApiClient *client, QObject *parent = nullptr);

    // Answers with one of the signals below; an earlier question is forgotten.
    void find(const QString &nameOrId);
    void cancel();
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void found(const Computer &computer, quint64 settled); // see ApiClient::begun()
    void missing(const QString &nameOrId);                 // the server knows neither
    void failed(const Error &error);

private:
    void onName(const QString &text, const Result<Computer> &read);
    void onId(const QString &text, const Result<Computer> &read);
    void take(const QString &text, const Computer &computer);
    void fail(const Error &error);

    ApiClient *m_client;
    quint64 m_attempt = 0; // answers to earlier ones are nobody's any more
    bool m_asking = false;
};
