// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connectionprofile.h"

#include <QColor>
#include <QLabel>

// "Production — api.factory.ai" beside a stripe in the connection's colour: in every dialog that changes
// something, so that nobody does it to the wrong fleet.
class ConnectionLine : public QLabel
{
    Q_OBJECT

public:
    explicit ConnectionLine(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    const QColor &stripe() const { return m_stripe; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_stripe;
};
