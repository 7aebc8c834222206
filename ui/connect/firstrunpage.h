// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectionform.h"

#include <QWidget>

// What the window shows while there is no connection: the connection form inline, no wizard, no account.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    ConnectionForm *form() { return m_form; }

Q_SIGNALS:
    void confirmed(const ConnectionForm::Input &input);

private:
    void confirm();

    ConnectionForm *m_form;
};
