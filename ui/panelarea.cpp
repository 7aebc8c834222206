// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelarea.h"

#include "ui/appearance.h"
#include "ui/textsize.h"

#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace {

constexpr int mostPixels = 10'000; // more is nobody's screen
constexpr int narrow = 1100; // pixels at 100 %: below, a panel at the right would leave the list too little

} // namespace

PanelArea::PanelArea(QWidget *list, QWidget *panel, QWidget *parent)
    : QSplitter(parent), m_list(list), m_panel(panel)
{
    setChildrenCollapsible(false);
    setHandleWidth(9);
    addWidget(list);
    addWidget(panel);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({876, 396});
    connect(this, &QSplitter::splitterMoved, this, &PanelArea::noteSize);
    connect(appearance::keeper(), &AppearanceKeeper::textResized, this, &PanelArea::arrange);
}

void PanelArea::setPanelSize(Qt::Orientation direction, int pixels)
{
    (direction == Qt::Horizontal ? m_width : m_height) = std::clamp(pixels, 0, mostPixels);
    if (direction == orientation())
        applySize();
}

void PanelArea::noteSize()
{
    if (m_panel->isVisibleTo(this))
        (orientation() == Qt::Horizontal ? m_width : m_height) = sizes().value(1);
}

void PanelArea::applySize()
{
    const bool beside = orientation() == Qt::Horizontal;
    const int room = beside ? width() : height();
    const int usual = beside ? room * 31 / 100 : room * 9 / 20;
    const int wanted = panelSize(orientation());
    const int panel = wanted > 0 ? std::min(wanted, room * 9 / 10) : usual;
    setSizes({room - panel, panel});
}

void PanelArea::setPlace(PanelPlace place)
{
    if (place == m_place)
        return;
    if (m_place != PanelPlace::Hidden)
        m_before = m_place;
    m_place = place;
    Q_EMIT aboutToRearrange();
    arrange();
    Q_EMIT placeChanged(place);
}

void PanelArea::toggle()
{
    setPlace(m_place == PanelPlace::Hidden ? m_before : PanelPlace::Hidden);
}

void PanelArea::arrange()
{
    const bool takesFocusAlong = m_place == PanelPlace::Hidden && isFocusInPanel();
    m_panel->setVisible(m_place != PanelPlace::Hidden);
    if (takesFocusAlong) // else Qt gives it to whatever comes next
        m_list->setFocus(Qt::OtherFocusReason);
    const bool below = m_place == PanelPlace::Bottom || width() < textsize::scaled(narrow);
    const Qt::Orientation wanted = below ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    Q_EMIT aboutToRearrange();
    setOrientation(wanted);
    applySize();
}

bool PanelArea::isFocusInPanel() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && (focus == m_panel || m_panel->isAncestorOf(focus));
}

void PanelArea::keyPressEvent(QKeyEvent *event)
{
    // Only what no part of the panel had a use for arrives here.
    if (event->key() == Qt::Key_Escape && isFocusInPanel())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        QSplitter::keyPressEvent(event);
}

void PanelArea::resizeEvent(QResizeEvent *event)
{
    Q_EMIT aboutToRearrange();
    arrange();
    QSplitter::resizeEvent(event);
    // The list alone would give way, and the panel keep more than its share of a low window.
    if (orientation() == Qt::Vertical && panelSize(Qt::Vertical) == 0)
        applySize();
}
