// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/storage/credentialstore.h"
#include "ui/connect/keyplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class KeyField;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class ReachForm;

// Asks for a server, a key and how to use them, and tries them out. It stands inline on the first run and in
// ConnectionDialog later.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    // What a new connection begins with.
    static ConnectionProfile usual();
    // Fills in all but the key, which is never read back: its field stays empty.
    void setProfile(const ConnectionProfile &profile);
    // How a new connection reaches its server; moot where something else is chosen already.
    void setUsualReach(const ProxySetting &proxy, const QString &caFile);
    // Asks for the key alone: a rejected key is replaced in place, on the same server.
    void setKeyOnly(bool keyOnly);
    void setKeyNote(const QString &note); // what becomes of the key
    // Names that other connections have.
    void setTakenNames(const QStringList &names) { m_takenNames = names; }
    // An empty field then means the kept key, as long as the server stays the same.
    using KeySource = std::function<void(QObject *, CredentialStore::Handler<std::optional<ApiKey>>)>;
    void setKeptKey(const KeySource &source);

    struct Input
    {
        ConnectionProfile profile;
        std::optional<ApiKey> key; // nothing: the kept one stays
    };
    // What was typed, or the first mistake, which then also stands below the fields, with the focus on its
    // field.
    Result<Input> input();
    void clearKey();
    void focusKey(); // which is what is always to be typed

    // Test Connection: one reading of the list, with all that stands here; the answer stands below the
    // fields.
    void test();
    // The same, and then `good`, unless the answer is a failure.
    void tryOut(const Input &typed, const std::function<void()> &good);

Q_SIGNALS:
    void submitted(); // Enter in a field
    void grown();     // takes more or less room than before

private:
    void makeFields(QFormLayout *form);
    void makeAdvanced(QFormLayout *form);
    void makeTest(QFormLayout *form);
    void showAdvanced();
    bool isNameTaken(const QString &name) const;
    Result<Input> refuse(QLineEdit *field, const QString &text, const Error &error);
    void tryKey(const ConnectionProfile &profile, const ApiKey &key, const std::function<void()> &good);
    void showMessage(const QString &text, bool good);

    ConnectionProfile m_profile; // as it was set
    QStringList m_takenNames;
    KeySource m_keptKey;
    QLineEdit *m_name;
    QComboBox *m_server;
    KeyField *m_key;
    QLabel *m_keyNote;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
    QToolButton *m_advanced;
    ReachForm *m_reach;
    QPushButton *m_test;
    QLabel *m_message;
    QList<QWidget *> m_profileOnly;
    bool m_keyOnly = false;
    std::unique_ptr<Connection> m_trial; // that runs
};
