// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connectionprofile.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

// How a server is reached and how often it is asked: proxy, further authorities, time limit, pause.
class ReachForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReachForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    bool isUsual() const; // nothing here differs from a new connection
    // What a new connection begins with. Where nothing else has been chosen here, it is shown.
    void setUsual(const ProxySetting &proxy, const QString &caFile);
    // As QUrl has it, or nothing: "proxy.example", an address, not a whole URL and nothing with a password in
    // it.
    static std::optional<QString> hostFrom(const QString &text);

    struct Mistake
    {
        QString text; // one sentence; empty: there is none
        QLineEdit *field = nullptr;
    };
    // Writes into the profile what is chosen here, or tells the first mistake.
    Mistake fill(ConnectionProfile *profile) const;

Q_SIGNALS:
    void submitted(); // Enter in a field

private:
    void makeProxy(QFormLayout *form);
    void makeCaFile(QFormLayout *form);
    void makeTimes(QFormLayout *form);
    void showProxy();
    void showReach(const ProxySetting &proxy, const QString &caFile);
    void chooseCaFile();
    Mistake proxyMistake() const;
    void selectInterval(std::chrono::milliseconds interval);

    ProxySetting m_usualProxy;
    QString m_usualCaFile;
    QComboBox *m_proxy;
    QWidget *m_manual;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_caFile;
    QSpinBox *m_timeout;
    QComboBox *m_interval;
};
