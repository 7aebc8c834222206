// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connectionstore.h"
#include "app/storage/credentialstore.h"
#include "app/storage/journal.h"
#include "app/storage/keptfleet.h"
#include "app/storage/protections.h"

#include <QDir>
#include <QObject>

#include <memory>

// All that this user's console keeps beyond its end, in one private folder; keys are in the keychain.
class LocalData : public QObject
{
    Q_OBJECT

public:
    // Nothing is opened or made before it is first needed. `keepDays`: of the journal.
    explicit LocalData(const QString &folder, int keepDays = 90, QObject *parent = nullptr);
    ~LocalData() override;

    QString path(const QString &file) const { return QDir(m_folder).filePath(file); }
    Journal *journal() { return &m_journal; }
    ConnectionStore *connections() { return &m_connections; }
    KeptFleet *keptFleets() { return &m_keptFleets; }
    Protections *protections() { return &m_protections; }

    // Finds out where keys can be kept, and says so by credentialsReady(). To be called once.
    void findCredentials();
    // A store that was made elsewhere; takes it over.
    void useCredentials(std::unique_ptr<CredentialStore> store);
    CredentialStore *credentials() { return m_credentials.get(); } // nullptr until credentialsReady()

Q_SIGNALS:
    void credentialsReady();

private:
    QString m_folder;
    Journal m_journal;
    ConnectionStore m_connections;
    KeptFleet m_keptFleets;
    Protections m_protections;
    std::unique_ptr<CredentialStore> m_credentials;
};
