// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QDialog>

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

Q_SIGNALS:
    void confirmed(const QString &user); // within the limits; it may be the present one

private:
    void showComplaint();
    QString user() const;

    QLineEdit *m_field;
    NoteLine *m_note;
    QPushButton *m_change;
};
