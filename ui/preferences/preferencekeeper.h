// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencesdialog.h"

#include <QPointer>

#include <functional>

class Connection;
class ConnectionGuide;
class FleetActions;
class FleetView;
class LocalData;
class StatusArea;

// Leads the preferences to the parts of the window, and what is decided there back to the store.
class PreferenceKeeper : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *window = nullptr;
        FleetActions *actions = nullptr;
        FleetView *table = nullptr;
        StatusArea *status = nullptr;
        ConnectionGuide *guide = nullptr;
        LocalData *data = nullptr; // nullptr: nothing is kept
    };

    // Parented to the window.
    PreferenceKeeper(PreferenceStore *store, const Parts &parts);

    void setConnection(Connection *connection);
    // Tells what the desktop can do; asked whenever a dialog opens.
    using Desktop = std::function<void(PreferencesDialog::Means *means)>;
    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }
    void showDialog(); // there is one at most

Q_SIGNALS:
    void resetLayoutRequested();

private:
    void apply(const Preferences &preferences);
    void follow();

    PreferenceStore *m_store;
    Parts m_parts;
    Appearance m_appearance; // as the store knew it last
    QString m_logRules;
    Desktop m_desktop;
    QPointer<Connection> m_connection;
    QPointer<PreferencesDialog> m_dialog;
};
