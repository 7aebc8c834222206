// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

// Says that the computer shown is no more, and that this is the last that was heard of it.
class GoneStrip : public QFrame
{
    Q_OBJECT

public:
    explicit GoneStrip(QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void copyRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};
