// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectionform.h"

#include <QWidget>

class NoteLine;
class QLabel;
class QPushButton;

// What the window shows while there is no connection: the connection form inline, no wizard, no account; or,
// where a kept connection lacks its key, the form for that key.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    ConnectionForm *form() { return m_form; }

    // As on the first run, filled in but for the key.
    void askForConnection(const ConnectionProfile &profile = ConnectionForm::usual());
    // Why, is one sentence or two. Try Again asks the keychain again, where that may help.
    void askForKey(const ConnectionProfile &profile, const QString &why, bool mayTryAgain);
    void showWaiting(const QString &text); // nothing can be typed meanwhile
    void setNotice(const QString &text);   // what went wrong before; empty: nothing
    void setOthersKnown(bool known);       // whether there are connections to choose from

Q_SIGNALS:
    void confirmed(const ConnectionForm::Input &input);
    void keyGiven(const ApiKey &key);
    void tryAgainRequested();
    void connectionsRequested();

private:
    QWidget *makeCard();
    void confirm();
    void tell(const QString &title, const QString &text, bool form);

    bool m_keyAlone = false;
    QLabel *m_title;
    QLabel *m_text;
    NoteLine *m_notice;
    ConnectionForm *m_form;
    QPushButton *m_confirm;
    QPushButton *m_tryAgain;
    QPushButton *m_others;
};
