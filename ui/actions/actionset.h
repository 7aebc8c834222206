// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QAction>
#include <QObject>

// The QActions about computers, with their words and shortcuts, and why each is not to be had.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent = nullptr);

    // Toolbar and menu. Texts are the accessible names of the toolbar's buttons.
    QAction *const reloadList;
    QAction *const newComputer;
    QAction *const createAgain;
    QAction *const refreshCredentials;
    QAction *const retryInstall;
    QAction *const deleteComputers;
    QAction *const resume;
    QAction *const protect;        // checkable
    QAction *const notifyWhenDone; // checkable
    QAction *const rename;
    QAction *const changeRemoteUser;
    QAction *const openComputer;
    QAction *const stopRemaining;
    QAction *const copy;
    QAction *const copyWithTitles;
    QAction *const copyName;
    QAction *const copyId;
    QAction *const copyAsJson;
    QAction *const copySsh;
    QAction *const copyPortForward;

    // nullptr: no action alone leads to one of these.
    QAction *of(Operation::Kind kind) const;
    // An empty reason enables it; another is its tool tip, its status tip and so the accessible description
    // of its button.
    static void setReason(QAction *action, const QString &reason);

private:
    QAction *make(const QString &text, const QString &icon, const QString &hint);
    void setShortcuts();
    void setHelp();
};
