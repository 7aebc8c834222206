// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencepage.h"

// What stands on each page of the preferences (ux.md 4.10). A reason is why something cannot be had, empty:
// it can.
namespace preferencepages {

PreferencePage *general(PreferenceStore *store, const QString &trayReason,
                        const QString &notificationsReason);
PreferencePage *list(PreferenceStore *store);
PreferencePage *confirmations(PreferenceStore *store);
PreferencePage *looks(PreferenceStore *store);
// An empty folder: nothing is kept.
PreferencePage *advanced(PreferenceStore *store, const QString &dataFolder,
                         const std::function<void()> &resetLayout);

} // namespace preferencepages
