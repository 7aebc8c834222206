// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleetmonitor.h"
#include "ui/messagestrip.h"
#include "ui/notice.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

// Decides which one message the strip shows: rejected key, then offline, then slowed down, then failed
// actions, then unreadable entries, then rows hidden by the filter, then what happened while nobody looked.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBoard(QObject *parent = nullptr);

    void setHost(const QString &host); // whom the sentences name; forgets everything said about another
    void setMonitorStatus(const MonitorStatus &status);
    void setQueuePausedUntil(const QDateTime &when); // invalid: not paused
    void setUnreadable(int count);
    void setHiddenSelection(int selected, int hidden);
    void add(const Notice &notice); // stays until it is closed; a newer one for the same key replaces it
    void remove(const QString &key);
    void setNews(const QString &text); // what happened while nobody looked; empty: nothing is to be told

    std::optional<StripContent> content() const;
    // What Show should show: the keys of the failed actions, or nothing where the unreadable entries are
    // meant.
    QStringList keysShown() const;

    std::optional<Notice> actionable() const; // whose action the Act button offers

    void close(); // the Close button of what is shown now

Q_SIGNALS:
    void changed();

private:
    std::optional<StripContent> liveContent() const;
    std::optional<StripContent> noticeContent() const;
    void update();

    QString m_host;
    MonitorStatus m_status;
    QDateTime m_pausedUntil;
    QList<Notice> m_notices;
    QString m_news;
    int m_unreadable = 0;
    int m_unreadableClosed = 0; // closed at this count: a new one opens it again
    int m_selected = 0;
    int m_hidden = 0;
    bool m_hiddenClosed = false;
    QTimer m_countdown;
};
