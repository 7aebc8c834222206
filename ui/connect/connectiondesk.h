// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/lastconnection.h"
#include "app/storage/localdata.h"
#include "ui/connect/connectionbook.h"
#include "ui/connect/keyplace.h"
#include "ui/notice.h"

// Finds the key of the connection that is to be shown, and keeps what is typed: it alone brings connections,
// their keys and the machine's memory together. It shows nothing.
class ConnectionDesk : public QObject
{
    Q_OBJECT

public:
    // Without data, everything is for this run only.
    explicit ConnectionDesk(LocalData *data, QObject *parent = nullptr);
    ~ConnectionDesk() override;

    // Reads what is kept; then opens the connection that was shown last, if it is asked to.
    enum class Then { OpenLast, Wait };
    void start(Then then);
    bool isBusy() const { return m_missing > 0; } // starting: nothing can be changed yet

    const ConnectionBook &book() const { return m_book; }
    const QString &present() const { return m_present; } // by its handle; empty: none
    KeyPlace keyPlace() const;                           // of the keys of connections that are added now
    KeyPlace keyPlaceOf(const QString &handle) const;

    void open(const QString &handle);
    void openForThisRun(const ConnectionProfile &profile, const ApiKey &key);
    // Opens it with this key, which is kept when the server has accepted it: acceptKey().
    void openWith(const QString &handle, const ApiKey &key);
    void add(const ConnectionProfile &profile, const ApiKey &key); // and opens it
    // A key, if there is one, has been accepted by the server. The present one is opened anew. With another
    // server it becomes another connection: nothing that belonged to the old one's is taken for the new
    // one's.
    void change(const QString &handle, const ConnectionProfile &profile, const std::optional<ApiKey> &key);
    // The present connection uses another key from now on.
    void proposeKey(const ApiKey &key);
    void acceptKey(); // the server has answered to the newest key
    // Forgets key, connection and fleet, in this order, and stops where one of them cannot be.
    void remove(QString handle); // a copy: it may be our own

    void readKey(const QString &handle, QObject *context,
                 CredentialStore::Handler<std::optional<ApiKey>> handler);

Q_SIGNALS:
    void opening(const QString &name); // its key is being looked for; empty: the connections are
    void unlocking();                  // the system asks its user to unlock the keychain
    void opened(const ConnectionProfile &profile, const ApiKey &key);
    // `error`: what the keychain said; nothing: it has no such key.
    void keyWanted(const ConnectionProfile &profile, const std::optional<Error> &error);
    void nothingToOpen();
    void removed(const QString &handle);
    void noticed(const Notice &notice);
    void changed(); // the book, or which one is present

private:
    void arrive();
    void takeKept(const Result<ConnectionStore::Kept> &kept);
    void openFirst();
    void show(const ConnectionBook::Entry &entry, const ApiKey &key);
    // `replaced`: a connection that goes when this one is kept; empty: none.
    void saveNew(const ConnectionProfile &profile, const ApiKey &key, const QString &replaced);
    void save(const ConnectionProfile &profile, const std::optional<ApiKey> &key);
    QString putNew(const ConnectionProfile &profile, const ApiKey &key, const QString &replaced);
    void keepKey(const QString &handle, const ApiKey &key);
    void forget(QString handle);
    void forgetFleet(const ConnectionProfile &profile);
    void warn(const QString &text, const std::optional<Error> &why = {});

    LocalData *m_data;
    std::unique_ptr<LastConnection> m_last;
    ConnectionBook m_book;
    Then m_then = Then::Wait;
    int m_missing = 0; // of the answers that start() waits for
    bool m_keeping = false;
    QString m_lastId;
    QString m_present;
    quint64 m_attempt = 0;            // to open something: answers to earlier ones are nobody's
    std::optional<ApiKey> m_proposed; // of the present one, not accepted yet
};
