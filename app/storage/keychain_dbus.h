// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/keychain.h"

#include <QDBusMessage>
#include <QFutureWatcher>
#include <QTimer>

// One question to the session bus: who keeps secrets here, and is it open? Deletes itself once it has told.
class KeychainProbe : public QObject
{
    Q_OBJECT

public:
    explicit KeychainProbe(QObject *context) : QObject(context) {}

    // Ends with `told`, at the latest after `patience`.
    void start(std::chrono::milliseconds patience);

Q_SIGNALS:
    void told(keychain::State state);

private:
    using Next = std::function<void(const QVariantList &arguments)>;

    void ask(const QDBusMessage &question, keychain::State otherwise, Next next);
    void askForNames();
    void askForActivatable();
    void look(const QStringList &names, const std::function<void()> &otherwise);
    void askForCollection();
    void askWhetherLocked(const QString &collection);
    void tell(keychain::State state);

    QFutureWatcher<bool> m_connecting;
    QTimer m_patience;
    bool m_told = false;
};
