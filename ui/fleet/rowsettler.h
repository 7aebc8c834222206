// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class FleetFilter;
class QAbstractScrollArea;
class QWidget;

// Lets rows move, and tombstones go, when nobody is about to click or type on them.
class RowSettler : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds pointerStill{5'000}; // in the table; one elsewhere does not hold rows
        std::chrono::milliseconds keysStill{2'000};
        std::chrono::milliseconds tombstones{5'000};
    };

    RowSettler(FleetFilter *filter, QAbstractScrollArea *table);

    void setPace(const Pace &pace) { m_pace = pace; }
    void setMovesRows(bool moves); // else only who sorts them moves them
    bool isIdle() const { return !m_typing && idleIn() <= std::chrono::milliseconds(0); }
    void holdFor(QWidget *editor); // somebody types in a row, as long as this widget lives
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::chrono::milliseconds idleIn() const;
    void follow();
    void settle();
    void bury();

    FleetFilter *m_filter;
    QAbstractScrollArea *m_table;
    Pace m_pace;
    QTimer m_timer;
    bool m_movesRows = true;
    bool m_pointerInside = false;
    QPointer<QWidget> m_typing;
    QElapsedTimer m_sincePointer;
    QElapsedTimer m_sinceKey;
    QElapsedTimer m_sinceTombstone; // invalid: there is none
};
