// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/sessionsreader.h"
#include "ui/latepage.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;
class SessionsModel;
class StateNote;

// The agent sessions of one computer.
class SessionsView : public LatePage
{
    Q_OBJECT

public:
    // The reader is somebody else's and reads while this is visible.
    explicit SessionsView(SessionsReader *reader, QWidget *parent = nullptr);
    ~SessionsView() override;

    void focusTable();
    // Whom the words of failures name.
    void setHost(const QString &host) { m_host = host; }
    // Why the reader is paused, while it is.
    void setPauseReason(const QString &reason) { m_pauseReason = reason; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make() override;
    void layOut();
    void setUpTable();
    void fitTitle();
    void refresh();
    void showNote(const SessionsStatus &status);
    void select(const QString &sessionId);
    void copyId() const;
    void follow(); // the buttons follow list and selection

    SessionsReader *m_reader;
    QString m_host;
    QString m_pauseReason;
    QTimer m_tick; // ages go on
    SessionsModel *m_model = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_reload = nullptr;
    QLabel *m_remark = nullptr;
    StateNote *m_note = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_copy = nullptr;
};
