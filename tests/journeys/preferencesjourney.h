// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/localdata.h"
#include "journey.h"
#include "ui/preferences/preferencesdialog.h"

#include <QTemporaryDir>

#include <memory>

class QCheckBox;
class QComboBox;

// The preferences, opened and worked by keyboard in the real window, and read again after a restart.
class PreferencesJourney
{
public:
    static SandboxOptions twelve() { return {.fleet = 12, .speed = 0}; }

    explicit PreferencesJourney(const SandboxOptions &options = twelve());

    bool start();   // and the preferences are shown
    bool restart(); // as if the program had been started again
    bool open();    // by its key
    PreferencesDialog *dialog() const;

    bool turnTo(const QString &page);
    QComboBox *box(const QString &name) const; // on the page that is shown
    QCheckBox *check(const QString &text) const;
    QStringList labels() const;                           // what the page says
    bool choose(const QString &box, const QString &word); // by the arrow keys
    bool toggle(const QString &check);                    // by Space
    QString chosen(const QString &box) const;

    Journey *operator->() { return &m_journey; }
    const Journey *operator->() const { return &m_journey; }
    LocalData *data() { return m_data.get(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LocalData> m_data;
    Journey m_journey;
};
