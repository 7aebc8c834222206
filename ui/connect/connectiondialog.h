// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectionform.h"

#include <QDialog>

class QPushButton;

// Asks for a connection, for what is to be another about it, or for a new key of the present one.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { AddConnection, EditConnection, UpdateKey };

    ConnectionDialog(Purpose purpose, QWidget *parent);

    ConnectionForm *form() { return m_form; }

Q_SIGNALS:
    // When a connection is edited, a new key has been accepted by the server before.
    void confirmed(const ConnectionForm::Input &input);

private:
    void confirm();
    void answer(const ConnectionForm::Input &input);
    void fit();

    Purpose m_purpose;
    ConnectionForm *m_form;
    QPushButton *m_confirm;
};
