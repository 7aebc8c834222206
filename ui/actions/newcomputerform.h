// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/newcomputerrules.h"

#include <QWidget>

class ConnectionLine;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QToolButton;
struct ConnectionProfile;

// The fields for computers that are to be created. It judges nothing.
class NewComputerForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewComputerForm(QWidget *parent = nullptr);

    NewComputerInput input() const;
    void setInput(const NewComputerInput &input);
    void setConnection(const ConnectionProfile &profile);
    // "Names: ci-1, ci-2 … ci-5" below the count; empty hides it.
    void setNames(const QString &names);
    void askForName(); // the focus, and all of it selected
    void focusName();  // the focus alone
    QWidget *last() const;

Q_SIGNALS:
    void changed();

private:
    void makeKinds(QFormLayout *form);
    void makeNames(QFormLayout *form);
    void makeManaged(QFormLayout *form);
    void makeAdvanced(QFormLayout *form);
    void showKind();

    QFormLayout *m_layout;
    ConnectionLine *m_connection;
    QRadioButton *m_managed;
    QRadioButton *m_own;
    QLineEdit *m_name;
    QSpinBox *m_count;
    QLabel *m_names;
    QLineEdit *m_remoteUser;
    QPlainTextEdit *m_repositories;
    QCheckBox *m_install;
    QToolButton *m_advanced;
    QLineEdit *m_serviceAccount;
    QLineEdit *m_host;
};
