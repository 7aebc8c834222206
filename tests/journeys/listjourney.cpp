// SPDX-License-Identifier: GPL-3.0-or-later
#include "listjourney.h"

#include "app/sandbox/sandboxserver.h"
#include "ui/fleet/fleetview.h"
#include "ui/placeholder.h"
#include "ui/statusarea.h"

#include <QDialog>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Connection::Pace ListJourney::patientPace()
{
    Connection::Pace pace = fastPace();
    pace.monitor.backOff = pace.monitor.backOffAtMost = 240s; // the spread takes three quarters at most
    return pace;
}

Fault ListJourney::always(Fault fault)
{
    fault.times = -1;
    return fault;
}

void ListJourney::heal()
{
    sandbox()->run([](SandboxServer &server) { server.clearFaults(); });
}

int ListJourney::sentInAll()
{
    qsizetype count = 0;
    sandbox()->run([&](SandboxServer &server) { count = server.requests().all().size(); });
    return int(count);
}

int ListJourney::rows() const
{
    return table()->model()->rowCount();
}

QString ListJourney::statusText()
{
    return textIn(window()->findChild<StatusArea *>());
}

QString ListJourney::placeholderText()
{
    return textIn(window()->findChild<Placeholder *>());
}

bool ListJourney::typeKey()
{
    if (!QTest::qWaitFor([this] { return dialog() && dialog()->focusWidget(); }))
        return false;
    QTest::keyClicks(dialog()->focusWidget(), sandbox()->key());
    return press(u"Update Key"_s) && QTest::qWaitFor([this] { return !dialog(); });
}
