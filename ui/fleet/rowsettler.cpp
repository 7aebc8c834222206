// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowsettler.h"

#include "ui/fleet/fleetfilter.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QGuiApplication>

using namespace std::chrono_literals;

RowSettler::RowSettler(FleetFilter *filter, QAbstractScrollArea *table)
    : QObject(table), m_filter(filter), m_table(table)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowSettler::settle);
    connect(filter->fleet(), &FleetModel::fleetChanged, this, &RowSettler::follow);
    connect(filter, &FleetFilter::agesPassed, this, &RowSettler::follow);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    table->viewport()->setMouseTracking(true);
}

bool RowSettler::eventFilter(QObject *watched, QEvent *event)
{
    const bool onRows = watched == m_table->viewport();
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (onRows) {
            m_pointerInside = true;
            m_sincePointer.start();
        }
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        if (onRows && m_pointerInside) {
            m_pointerInside = false;
            if (!m_typing && event->type() == QEvent::Leave)
                bury();
            else if (!m_typing) // it may hide because rows are going just now
                QTimer::singleShot(0, this, &RowSettler::bury);
            follow();
        }
        break;
    case QEvent::KeyPress:
        m_sinceKey.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::chrono::milliseconds RowSettler::idleIn() const
{
    const auto rest = [](std::chrono::milliseconds pause, const QElapsedTimer &since) {
        return since.isValid() ? pause - std::chrono::milliseconds(since.elapsed()) : 0ms;
    };
    const auto pointer = m_pointerInside ? rest(m_pace.pointerStill, m_sincePointer) : 0ms;
    return std::max({pointer, rest(m_pace.keysStill, m_sinceKey), 0ms});
}

void RowSettler::setMovesRows(bool moves)
{
    m_movesRows = moves;
    follow();
}

void RowSettler::holdFor(QWidget *editor)
{
    m_typing = editor;
    m_timer.stop();
    connect(editor, &QObject::destroyed, this, &RowSettler::follow);
}

void RowSettler::follow()
{
    if (!m_filter->fleet()->hasTombstones())
        m_sinceTombstone.invalidate();
    else if (!m_sinceTombstone.isValid())
        m_sinceTombstone.start();
    if (!m_typing)
        m_timer.start(idleIn());
}

void RowSettler::settle()
{
    // A button held down is a drag or a click half done.
    if (!isIdle() || QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_timer.start(std::max(idleIn(), 100ms));
        return;
    }
    if (m_movesRows)
        m_filter->settle();
    if (!m_sinceTombstone.isValid())
        return;
    const auto rest = m_pace.tombstones - std::chrono::milliseconds(m_sinceTombstone.elapsed());
    if (rest > 0ms)
        m_timer.start(rest);
    else
        bury();
}

void RowSettler::bury()
{
    m_sinceTombstone.invalidate();
    m_filter->fleet()->removeTombstones();
}
