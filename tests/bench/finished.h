// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetfilter.h"

#include <QCoreApplication>
#include <QTimer>

// Waits till the list shows, and has counted, what the filter was last told: the one place to follow it where
// that comes to mean another thing. Make it before the filter is told.
class Finished
{
public:
    explicit Finished(FleetFilter *filter)
        : m_filter(filter)
        , m_counted(QObject::connect(filter, &FleetFilter::countsChanged, [this] { m_told = true; }))
    {
    }
    ~Finished() { QObject::disconnect(m_counted); }
    Q_DISABLE_COPY_MOVE(Finished)

    void wait()
    {
        QTimer late; // whoever waits for ever tells nobody why
        late.callOnTimeout([] { qFatal("the filter does not tell that it has finished"); });
        late.start(60'000);
        while (!m_told || m_filter->isAtWork())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    FleetFilter *m_filter;
    bool m_told = false;
    QMetaObject::Connection m_counted;
};
