// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/fleet/connectionprofile.h"

#include <QDialog>

class ConnectionLine;
class NoteLine;
class QLineEdit;
class QPushButton;

// Asks which user a computer is worked on as.
class RemoteUserDialog : public QDialog
{
    Q_OBJECT

public:
    RemoteUserDialog(const Computer &computer, QWidget *parent);

    void accept() override;
    void setConnection(const ConnectionProfile &profile); // whose computer it is
    void setBlocked(const QString &why);                  // nothing can be sent now; empty: it can

Q_SIGNALS:
    void confirmed(const QString &user); // within the limits, and another one than the dialog began with

private:
    void review();
    QString user() const;

    const QString m_former;
    ConnectionLine *m_connection;
    QLineEdit *m_field;
    NoteLine *m_note;
    QPushButton *m_change;
    QString m_blocked;
};
