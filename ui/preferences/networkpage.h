// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencepage.h"

class QLineEdit;
class QSpinBox;

// What new connections begin with: proxy and further authorities.
class NetworkPage : public PreferencePage
{
    Q_OBJECT

public:
    explicit NetworkPage(PreferenceStore *store);

private:
    void makeProxy();
    void makeCaFile();
    void showProxy(const ProxySetting &proxy);
    void takeHost();
    void takeCaFile(const QString &path);
    void chooseCaFile();
    void put(const ProxySetting &proxy);

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLabel *m_hostMistake = nullptr;
    QLineEdit *m_caFile;
    QLabel *m_caMistake = nullptr;
};
