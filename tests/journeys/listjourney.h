// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faultplan.h"
#include "journey.h"

// A journey whose readings go wrong, with an eye on what the window says of them.
class ListJourney : public Journey
{
public:
    using Journey::Journey;

    static Connection::Pace patientPace(); // after a failure nothing is read again by itself for a minute

    static Fault always(Fault fault); // until heal()
    void heal();                      // no faults any more
    int sentInAll();                  // requests of whatever kind

    QString host() { return sandbox()->url().authority(); }
    int rows() const;
    QString statusText();      // of the status bar
    QString placeholderText(); // what stands in the list's stead, empty while the rows are shown
    bool typeKey();            // the sandbox's key into the dialog that asks for a new one
};
