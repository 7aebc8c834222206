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

    // Its parts are made when it is first to be seen, as few starts need them.
    void setVisible(bool visible) override;
    // Opens it with what happened on a connection since then, and nothing else.
    void showSince(const QDateTime &since, const QString &connectionId);
    void showAll();                         // and drops every filter
    ActivityView *view() { return m_view; } // nullptr until it has been seen
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
    void make();
    QWidget *makeTitle();
    QWidget *makeBar();
    void applyFilter();
    void askWhere();
    void askToClear();
    void clear();

    Journal *m_journal;
    JournalFilter m_filter;
    ActivityExport m_export;
    ActivityView *m_view = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_since = nullptr;
    QPushButton *m_showAll = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_typed;
};
