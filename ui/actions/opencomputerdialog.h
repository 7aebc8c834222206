// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/computerlookup.h"

#include <QDialog>
#include <QPointer>

class Connection;
class FleetFilter;
class NoteLine;
class QLineEdit;
class QListWidget;
class QPushButton;

// Finds a computer by its name or id: in the list as one types, else at the server.
class OpenComputerDialog : public QDialog
{
    Q_OBJECT

public:
    OpenComputerDialog(const FleetFilter *filter, Connection *connection, QWidget *parent);

    // Opens what is chosen, or asks the server for what was typed.
    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &key); // the row to show, also where the filter hides it

private:
    void lay();
    void search();
    void showChoice();
    void addMatch(const QString &key);
    void offerServer();
    void say(const QString &text);
    void onFound(const Computer &computer, quint64 settled);
    QString wanted() const;
    QString choice() const; // its key; empty: the server is to be asked
    bool isHidden(const QString &key) const;

    const FleetFilter *m_filter;
    QPointer<Connection> m_connection;
    ComputerLookup m_lookup;
    QLineEdit *m_field;
    QListWidget *m_matches;
    NoteLine *m_note;
    QPushButton *m_open = nullptr;
};
