// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencestore.h"

#include <QDialog>

class PreferencePage;
class QListWidget;
class QStackedWidget;

// Shows the preferences, page by page. What is chosen applies at once: there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // What this desktop and this run can do; a reason is why not, empty: they can.
    struct Means
    {
        QString trayReason;
        QString notificationsReason;
        QString dataFolder; // empty: nothing is kept
    };

    PreferencesDialog(PreferenceStore *store, const Means &means, QWidget *parent);

Q_SIGNALS:
    void resetLayoutRequested();

private:
    void add(PreferencePage *page);
    void addPages(PreferenceStore *store, const Means &means);

    QListWidget *m_titles;
    QStackedWidget *m_stack;
    QList<PreferencePage *> m_pages;
};
