// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "app/storage/localdata.h"
#include "app/storage/memorystore.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractButton;
class QDialog;
class QLineEdit;

// Keys that outlive a window, as a keychain's do.
class LentStore : public CredentialStore
{
public:
    explicit LentStore(CredentialStore *owner) : m_owner(owner) {}

    Place place() const override { return m_owner->place(); }
    void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) override
    {
        m_owner->read(id, context, std::move(handler));
    }
    void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) override
    {
        m_owner->write(id, key, context, std::move(handler));
    }
    void remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        m_owner->remove(id, context, std::move(handler));
    }

private:
    CredentialStore *m_owner;
};

// A window with its own memory, started and ended like a program, and two servers to connect to.
class ConnectionsJourney
{
public:
    explicit ConnectionsJourney(const SandboxOptions &small = {}, const SandboxOptions &large = {});

    void start(); // the window, on what is kept; its kept connection opens by itself
    void end();

    MainWindow *window() { return m_window.get(); }
    int rows() const;
    QString title() const { return m_window->windowTitle(); }
    QString idOf(const QString &name) const;              // of a kept connection
    QStringList filesOf(const QString &id) const;         // whose names speak of a kept connection
    QByteArray keptKey(const QString &name);              // of a kept connection; empty: none
    bool add(const QString &name, const Sandbox &server); // by the dialog of the menu
    bool fill(const QWidget *in, const QString &name, const QString &server, const QString &key);
    bool switchTo(const QString &name);          // by the menu of the toolbar's button
    QDialog *dialog(const QString &title) const; // nullptr: it is not open
    QAbstractButton *button(const QWidget *in, const QString &text) const;
    bool press(const QWidget *in, const QString &text);
    bool trigger(const QString &menuText); // an action of the menu bar
    bool shows(const QWidget *in, const QString &text) const;

    Sandbox small; // a fleet of 5
    Sandbox large; // a fleet of 9

private:
    QLineEdit *keyField(const QWidget *in) const;

    QTemporaryDir m_folder;
    MemoryStore m_keys;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<MainWindow> m_window;
};
