// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectiondesk.h"

#include <QDialog>

class ConnectionsModel;
class NoteLine;
class QPushButton;
class QTableView;

// Lists the connections and what can be done with them. It asks for it by signals: others know what is in the
// way.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(ConnectionDesk *desk, QWidget *parent);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &handle);
    void removeRequested(const QString &handle);
    void connectRequested(const QString &handle);

private:
    QPushButton *button(const QString &text);
    void makeTable();
    void fitTable();
    void showEnabled();
    QString current() const;

    ConnectionDesk *m_desk;
    ConnectionsModel *m_model;
    QTableView *m_table;
    NoteLine *m_notice;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_connect;
};
