// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectiondesk.h"

#include <QPointer>

class Connection;
class FirstRunPage;
class QMenu;
class QWidget;
class WindowQuestions;

// Leads the window from one connection to another: it asks what has to be asked, and tells the window what to
// show.
class ConnectionGuide : public QObject
{
    Q_OBJECT

public:
    ConnectionGuide(ConnectionDesk *desk, WindowQuestions *questions, FirstRunPage *page, QWidget *window);

    // The one that the window shows now.
    void setConnection(Connection *connection);
    void fillMenu(QMenu *menu); // of the connection button
    // How connections that are added from now on reach their servers, unless something else is chosen.
    void setUsualReach(const ProxySetting &proxy, const QString &caFile);
    // For the strip, or for the page while there is no strip.
    void takeNotice(const Notice &notice);

    void add();
    void editPresent();
    void updateKey();
    void showConnections(); // the dialog
    void switchTo(const QString &handle);

Q_SIGNALS:
    void left(); // nothing is to be shown but the page
    void opened(const ConnectionProfile &profile, const ApiKey &key);
    void keyChanged(const ApiKey &key); // of the present connection
    void noticed(const Notice &notice);

private:
    void followDesk();
    void followPage();
    void showPage();
    // Says on the page that this connection is being opened; without a name: that they are being looked for.
    void showOpening(const QString &name);
    void addOver(QWidget *over);
    void edit(const QString &handle, QWidget *over);
    void askToRemove(const QString &handle, QWidget *over);
    void leaveThen(QWidget *over, const std::function<void()> &go);
    void takeKeyWanted(const ConnectionProfile &profile, const std::optional<Error> &error);

    ConnectionDesk *m_desk;
    WindowQuestions *m_questions;
    FirstRunPage *m_page;
    QWidget *m_window;
    QPointer<Connection> m_connection;
    QPointer<QWidget> m_dialog;
    ProxySetting m_usualProxy;
    QString m_usualCaFile;
    QList<Notice> m_unsaid; // the page says them, and the strip will
};
