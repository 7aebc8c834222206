// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/storageworker.h"
#include "ui/notice.h"
#include "ui/preferences/preferences.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

// The one place where preferences are: who changes one tells it here, and hears of it from here. Its end
// waits until what was changed is kept.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    // An empty path: nothing is kept. The file is read here and now: the first word on the screen depends on
    // it. A damaged file is set aside; one of a later version, or one that cannot be read, is left alone.
    explicit PreferenceStore(const QString &path = {}, QObject *parent = nullptr);
    ~PreferenceStore() override;

    const Preferences &values() const { return m_values; }
    void set(const Preferences &values);
    // What was wrong with the file, for somebody who can show it.
    const std::optional<Notice> &notice() const { return m_notice; }

Q_SIGNALS:
    void changed(const Preferences &values);
    void problem(const Notice &notice); // they could not be kept

private:
    void load();
    void save();

    QString m_path; // empty: nothing is kept, or the file is not ours to write
    Preferences m_values;
    QJsonObject m_root;
    std::optional<Notice> m_notice;
    QTimer m_later;
    StorageWorker m_worker;
};
