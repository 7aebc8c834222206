// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectionform.h"

#include <QDialog>

// Asks for a connection, or for a new key of the present one, in a dialog.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { AddConnection, UpdateKey };

    ConnectionDialog(Purpose purpose, QWidget *parent);

    ConnectionForm *form() { return m_form; }

Q_SIGNALS:
    void confirmed(const ConnectionForm::Input &input);

private:
    void confirm();

    ConnectionForm *m_form;
};
