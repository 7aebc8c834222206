// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QToolButton>

// Says which connection the window shows, with a stripe in its colour: the difference between staging and
// production at a glance, and in words.
class ConnectionButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ConnectionButton(QWidget *parent = nullptr);

    void setStripe(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_stripe;
};
