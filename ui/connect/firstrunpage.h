// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectionform.h"

#include <QWidget>

class NoteLine;
class QLabel;
class QPushButton;
class QScrollArea;

// What the window shows while there is no connection: the connection form inline, no wizard, no account; or,
// where a kept connection lacks its key, the form for that key. The form is made when it is first needed, as
// most starts need none.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    // As on the first run, filled in but for the key. The page begins with it when it is shown.
    void askForConnection(const ConnectionProfile &profile = ConnectionForm::usual());
    // Why, is one sentence or two. Try Again asks the keychain again, where that may help.
    void askForKey(const ConnectionProfile &profile, const QString &why, bool mayTryAgain);
    void showWaiting(const QString &text); // nothing can be typed meanwhile
    void setNotice(const QString &text);   // what went wrong before; empty: nothing
    void setOthersKnown(bool known);       // whether there are connections to choose from
    // As the form has them, now and when it is made.
    void setTakenNames(const QStringList &names);
    void setKeyNote(const QString &note);
    void setUsualReach(const ProxySetting &proxy, const QString &caFile);
    bool isAsking() const; // the form stands there
    void focusKey();

Q_SIGNALS:
    void confirmed(const ConnectionForm::Input &input);
    void keyGiven(const ApiKey &key);
    void tryAgainRequested();
    void connectionsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCard();
    void layOut();
    void makeForm();
    void confirm();
    void tell(const QString &title, const QString &text, bool form);

    bool m_keyAlone = false;
    QStringList m_takenNames;
    QString m_keyNote;
    ProxySetting m_usualProxy;
    QString m_usualCaFile;
    QScrollArea *m_scroll;
    QWidget *m_centred; // goes there, and is laid out, when it is first needed
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    NoteLine *m_notice;
    QWidget *m_formPlace;
    ConnectionForm *m_form = nullptr;
    QPushButton *m_others; // from the left to the right, as Tab goes
    QPushButton *m_tryAgain;
    QPushButton *m_confirm;
};
