// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

// Asks for a server and a key, and tries them out. It stands inline on the first run and in ConnectionDialog
// later.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    // Fills in name, server and colour. The key is never read back: its field stays empty.
    void setProfile(const ConnectionProfile &profile);
    // Asks for the key alone: a rejected key is replaced in place, on the same server.
    void setKeyOnly(bool keyOnly);

    struct Input
    {
        ConnectionProfile profile;
        ApiKey key;
    };
    // What was typed, or the first mistake, which then also stands below the fields, with the focus on its
    // field.
    Result<Input> input();
    void clearKey();
    void focusKey(); // which is what is always to be typed

    void test(); // Test Connection: one reading of the list; the answer stands below the fields

Q_SIGNALS:
    void submitted(); // Enter in a field

private:
    void showMessage(const QString &text, bool good);
    void reject(QLineEdit *field, const Error &error);

    QLineEdit *m_name;
    QComboBox *m_server;
    QLineEdit *m_key;
    QPushButton *m_show;
    QComboBox *m_colour;
    QPushButton *m_test;
    QLabel *m_message;
    QList<QWidget *> m_profileOnly;
    std::unique_ptr<ApiClient> m_client; // of the test that runs
};
