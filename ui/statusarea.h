// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetmonitor.h"
#include "app/fleet/operationqueue.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

// The status bar's cells: freshness, selection, the last result, the running operation, the connection.
// The last result is the voice for screen readers: announce() changes its text and tells assistive
// technology.
class StatusArea : public QWidget
{
    Q_OBJECT

public:
    explicit StatusArea(QWidget *parent = nullptr);

    void setHost(const QString &host);
    void setMonitorStatus(const MonitorStatus &status);
    void setSelection(int shown, int hidden);
    // "Deleting 3 of 12", empty while nothing runs, and whether there is progress to show.
    void setOperation(const QString &text, bool canShow);
    void setTimesAbsolute(bool absolute); // "Updated 14:06:40" instead of "Updated 12 s ago"
    void announce(const QString &text);
    // Shows the way to the activity, with the number of failures that nobody has seen there.
    void setActivity(int unseen);
    // "Version 1.3 is available", as a quiet link; empty: none is.
    void setNewerVersion(const QString &version);

Q_SIGNALS:
    void said(); // by announce()
    void showOperationRequested();
    void activityRequested();
    void newerVersionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFreshness();
    void updateConnection();
    void paintStaleIcon();
    void paintLink();
    void paintIconInto(QLabel *label, const QString &name, const QColor &colour) const;

    MonitorStatus m_status;
    QString m_host;
    bool m_absoluteTimes = false;
    QLabel *m_staleIcon;
    QLabel *m_freshness;
    QLabel *m_selection;
    QLabel *m_lastResult;
    QLabel *m_operation;
    QPushButton *m_show;
    QLabel *m_connectionIcon;
    QLabel *m_connection;
    QPushButton *m_activity;
    QPushButton *m_newerVersion;
    QTimer m_second;
    QTimer m_fade; // a result is news for six seconds, then it steps back; it stays until the next one
    QDateTime m_freshnessSpoken;
};
