// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/fleet/sessionsstatus.h"

#include <QSet>

// Reads one computer's sessions page by page: the first while somebody looks, the others on demand.
class SessionsReader : public QObject
{
    Q_OBJECT

public:
    explicit SessionsReader(QObject *parent = nullptr);

    void setClient(ApiClient *client); // somebody else's, or none; what was read before is forgotten
    // Another computer: what was read is forgotten, and answers about it that are still to come are dropped.
    void setComputer(const QString &id);
    void setShown(bool shown);   // reads only while it is
    void setPaused(bool paused); // no traffic; when that ends, what had failed is tried again
    void reload();               // from the first page; what is known stays until that has come
    void loadMore();             // the next page, where there is one
    void tryAgain();             // the page that failed
    // Leads to a session: reads from the first page on until it is there. found() or a Search follows.
    void find(const QString &sessionId);

    const SessionsStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed();
    void found(const QString &sessionId);
    void failed(const Error &error);

private:
    bool mayRead() const;
    void follow();
    void read(const QString &cursor);
    void take(const QString &cursor, const Result<SessionPage> &page);
    void takePage(const QString &cursor, const SessionPage &page);
    void takeError(const QString &cursor, const Error &error);
    void add(const QList<Session> &sessions);
    bool knows(const QString &sessionId) const;
    void search();
    void want(const QString &cursor); // unless another page is wanted already
    void putBack();                   // the page that is under way is wanted again
    void abandon();

    QPointer<ApiClient> m_client;
    bool m_shown = false;
    SessionsStatus m_status;
    QString m_next;                   // the cursor of the next page, where there is more
    QString m_tried;                  // the cursor of the newest request
    std::optional<QString> m_pending; // the cursor of a page that is wanted and may not be read yet
    QSet<QString> m_cursors;          // met since the first page: none is followed twice
    int m_searched = 0;               // pages that the search has read
    ApiClient::Request m_request;
    quint64 m_begun = 0;   // the newest request, see ApiClient::begun()
    quint64 m_attempt = 0; // earlier answers are nobody's
};
