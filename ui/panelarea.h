// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainmenu.h"

#include <QSplitter>

// List and panel side by side, or one above the other where the window is narrow or the user wants it so.
class PanelArea : public QSplitter
{
    Q_OBJECT

public:
    PanelArea(QWidget *list, QWidget *panel, QWidget *parent = nullptr);

    void setPlace(PanelPlace place);
    PanelPlace place() const { return m_place; }
    // Pixels that the panel takes beside the list (horizontal) or below it; 0: as usual.
    int panelSize(Qt::Orientation direction) const
    {
        return direction == Qt::Horizontal ? m_width : m_height;
    }
    void setPanelSize(Qt::Orientation direction, int pixels);
    void toggle(); // hidden, or back where it was

Q_SIGNALS:
    void placeChanged(PanelPlace place);
    void aboutToRearrange(); // the list gets another size

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc in the panel: back to the list
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool isFocusInPanel() const;
    void noteSize();
    void applySize();

    QWidget *m_list;
    QWidget *m_panel;
    PanelPlace m_place = PanelPlace::Right;
    PanelPlace m_before = PanelPlace::Right;
    int m_width = 0; // what the user gave the panel; 0: nothing yet
    int m_height = 0;
};
