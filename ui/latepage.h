// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A tab whose parts are made when it is first to be seen, as few starts need them.
class LatePage : public QWidget
{
    Q_OBJECT

public:
    explicit LatePage(QWidget *parent = nullptr);

    void setVisible(bool visible) override;

protected:
    virtual void make() = 0; // once
    bool isMade() const { return m_made; }

private:
    bool m_made = false;
};
