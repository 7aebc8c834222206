// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutkeeper.h"

#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetview.h"
#include "ui/layout/columnplaces.h"
#include "ui/layout/filterwords.h"
#include "ui/panelarea.h"

#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>
#include <QTabWidget>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Grows when a dock or a toolbar is added: older states do not know where it belongs.
constexpr int docksVersion = 1;

// Stable, and the same in every language.
QString nameOf(const QWidget *page)
{
    return page ? QString::fromLatin1(page->metaObject()->className()) : QString();
}

} // namespace

LayoutKeeper::LayoutKeeper(const Parts &parts, const QString &folder) : QObject(parts.window), m_parts(parts)
{
    if (!folder.isEmpty())
        m_store = std::make_unique<LayoutStore>(folder);
    m_later.setSingleShot(true);
    m_later.setInterval(1s);
    connect(&m_later, &QTimer::timeout, this, &LayoutKeeper::save);
    watch();
}

void LayoutKeeper::watch()
{
    m_parts.window->installEventFilter(this);
    const QHeaderView *header = m_parts.table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &LayoutKeeper::touch);
    connect(header, &QHeaderView::sectionMoved, this, &LayoutKeeper::touch);
    connect(m_parts.filter, &FleetFilter::filterChanged, this, &LayoutKeeper::touch);
    connect(m_parts.filter, &FleetFilter::orderChanged, this, &LayoutKeeper::touch);
    connect(m_parts.area, &QSplitter::splitterMoved, this, &LayoutKeeper::touch);
    connect(m_parts.area, &PanelArea::placeChanged, this, &LayoutKeeper::touch);
    connect(m_parts.tabs, &QTabWidget::currentChanged, this, &LayoutKeeper::touch);
}

void LayoutKeeper::enter(const QString &connectionId)
{
    leave();
    if (m_firstDocks.isEmpty()) {
        m_firstDocks = m_parts.window->saveState(docksVersion);
        const QList<QDockWidget *> docks = m_parts.window->findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks) {
            connect(dock, &QDockWidget::visibilityChanged, this, &LayoutKeeper::touch);
            connect(dock, &QDockWidget::dockLocationChanged, this, &LayoutKeeper::touch);
        }
    }
    if (!m_store)
        return;
    const auto take = [this, connectionId, entered = m_entered](const std::optional<WindowLayout> &kept) {
        if (entered != m_entered)
            return; // another one has been entered meanwhile
        apply(kept);
        m_connectionId = connectionId;
        m_kept = layout();
    };
    m_store->load(connectionId, this, take);
}

void LayoutKeeper::leave()
{
    ++m_entered;
    save();
    m_connectionId.reset();
}

void LayoutKeeper::forget(const QString &connectionId)
{
    if (m_connectionId == connectionId) {
        m_later.stop();
        m_connectionId.reset();
    }
    if (m_store)
        m_store->remove(connectionId);
}

void LayoutKeeper::touch()
{
    if (m_connectionId)
        m_later.start();
}

void LayoutKeeper::save()
{
    m_later.stop();
    if (!m_store || !m_connectionId)
        return;
    const WindowLayout now = layout();
    if (now == m_kept)
        return;
    m_kept = now;
    m_store->save(*m_connectionId, now);
}

bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        touch();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

WindowLayout LayoutKeeper::layout() const
{
    WindowLayout now;
    now.geometry = m_parts.window->saveGeometry();
    now.docks = m_parts.window->saveState(docksVersion);
    now.columns = columnplaces::of(m_parts.table);
    now.sortColumn = columnplaces::nameOf(m_parts.filter->orderColumn());
    now.descending = m_parts.filter->order() == Qt::DescendingOrder;
    const QString text = m_parts.filter->text();
    if (filterwords::mayBeKept(text)) // else somebody searched for a secret
        now.filterText = text;
    now.filterStatus = filterwords::statusWord(m_parts.filter->status());
    now.filterType = filterwords::typeWord(m_parts.filter->provider());
    now.panelPlace = m_parts.area->place();
    now.panelWidth = m_parts.area->panelSize(Qt::Horizontal);
    now.panelHeight = m_parts.area->panelSize(Qt::Vertical);
    now.tab = nameOf(m_parts.tabs->currentWidget());
    return now;
}

void LayoutKeeper::apply(const std::optional<WindowLayout> &kept)
{
    // Where nothing is kept the window stays as it is, but for the filter, which was about other computers.
    const bool first = !m_moved;
    m_moved = true;
    if (kept && first && !kept->geometry.isEmpty())
        m_parts.window->restoreGeometry(kept->geometry); // brings it back onto a screen, too
    if (kept)
        applyLooks(*kept);
    if (kept || !first)
        applyFilter(kept.value_or(WindowLayout()));
}

void LayoutKeeper::applyLooks(const WindowLayout &kept)
{
    if (!kept.docks.isEmpty())
        m_parts.window->restoreState(kept.docks, docksVersion);
    columnplaces::apply(m_parts.table, kept.columns);
    m_parts.table->sortBy(columnplaces::columnOf(kept.sortColumn),
                          kept.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_parts.area->setPanelSize(Qt::Horizontal, kept.panelWidth);
    m_parts.area->setPanelSize(Qt::Vertical, kept.panelHeight);
    m_parts.area->setPlace(kept.panelPlace);
    for (int tab = 0; tab < m_parts.tabs->count(); ++tab) {
        if (nameOf(m_parts.tabs->widget(tab)) == kept.tab && m_parts.tabs->isTabVisible(tab))
            m_parts.tabs->setCurrentIndex(tab);
    }
}

void LayoutKeeper::applyFilter(const WindowLayout &kept)
{
    m_parts.filter->clearFilter();
    m_parts.filter->setText(kept.filterText);
    m_parts.filter->setStatus(filterwords::statusOf(kept.filterStatus));
    m_parts.filter->setProvider(filterwords::typeOf(kept.filterType));
    if (m_parts.filter->isFiltering())
        m_parts.filterBar->sayRestored();
}

void LayoutKeeper::reset()
{
    m_parts.window->setWindowState(m_parts.window->windowState()
                                   & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    m_parts.window->resize(1280, 800);
    WindowLayout usual;
    usual.docks = m_firstDocks;
    usual.tab = nameOf(m_parts.tabs->widget(0));
    applyLooks(usual);
    touch();
}
