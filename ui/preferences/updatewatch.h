// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/publishedversion.h"
#include "app/storage/storageworker.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

class PreferenceStore;
struct Preferences;

// Looks once a week whether there is a newer version, where that is wished. Otherwise nobody is asked.
class UpdateWatch : public QObject
{
    Q_OBJECT

public:
    // What is known of other versions, and since when.
    struct Knowledge
    {
        QDateTime askedAt;
        std::optional<PublishedVersion> newest;
    };

    // Where versions are published: as the environment says (MILLWRIGHT_RELEASES), or as this was built for.
    // Not valid: that is not known, and there is nothing to look for.
    static QUrl address();

    // `path`: where it is kept when was asked, so that a week is a week; empty: nowhere.
    UpdateWatch(PreferenceStore *store, const QUrl &address, const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    void found(const PublishedVersion &version); // newer than this one
    void lost();                                 // nobody wishes to know any more

private:
    void follow(const Preferences &preferences);
    void take(const Knowledge &known);
    void plan();
    void ask();
    void learn(const PublishedVersion &newest);

    PreferenceStore *m_store;
    QUrl m_address;
    QString m_path;
    bool m_wished = false;
    Knowledge m_known;
    std::unique_ptr<VersionQuestion> m_question;
    QTimer m_next;
    StorageWorker m_worker;
};
