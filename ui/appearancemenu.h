// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

struct Appearance;

// View > Appearance: the quick way to the colours, the size of the text and less motion.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent);

Q_SIGNALS:
    void shown(const Appearance &now); // the entries are checked accordingly

private:
    void addSchemes();
    void addTextSizes();
    void addMotion();
    void showCurrent();

    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_actual = nullptr;
};
