// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "ui/activity/activityexport.h"
#include "ui/notice.h"

#include <QDockWidget>
#include <QTimer>

class ActivityView;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

// What this console did and saw, at the bottom of the window: to be searched, saved and cleared.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    // The journal is somebody else's. Nothing is read while the dock is hidden.
    explicit ActivityDock(Journal *journal, QWidget *parent = nullptr);

    // Opens it with what happened on a connection since then, and nothing else.
    void showSince(const QDateTime &since, const QString &connectionId);
    void showAll(); // and drops every filter
    ActivityView *view() { return m_view; }
    ActivityExport *exporter() { return &m_export; }

Q_SIGNALS:
    void computerRequested(const QString &id);
    void announced(const QString &text);
    void problem(const Notice &notice);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // Esc in the filter clears it

private:
    QWidget *makeTitle();
    QWidget *makeBar();
    void applyFilter();
    void askWhere();
    void askToClear();
    void clear();

    Journal *m_journal;
    JournalFilter m_filter;
    ActivityExport m_export;
    ActivityView *m_view;
    QLineEdit *m_field;
    QLabel *m_since;
    QPushButton *m_showAll;
    QPushButton *m_save;
    QPushButton *m_clear;
    QTimer m_typed;
};
