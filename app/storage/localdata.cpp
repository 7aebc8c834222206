// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/localdata.h"

using namespace Qt::StringLiterals;

LocalData::LocalData(const QString &folder, int keepDays, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_journal({QDir(folder).filePath(u"journal.sqlite"_s), keepDays})
    , m_connections(folder)
    , m_keptFleets(QDir(folder).filePath(u"fleets"_s))
    , m_protections(folder)
{
}

LocalData::~LocalData() = default;

void LocalData::findCredentials()
{
    CredentialStore::choose(
            this, [this](std::unique_ptr<CredentialStore> store) { useCredentials(std::move(store)); });
}

void LocalData::useCredentials(std::unique_ptr<CredentialStore> store)
{
    m_credentials = std::move(store);
    Q_EMIT credentialsReady();
}
