// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

// How long the pauses between readings are. ux.md 4.8. Tests make them shorter.
struct MonitorPace
{
    bool byHand = false; // the first reading, those after our own changes and on waking; else when asked
    std::chrono::milliseconds foreground{15'000};
    std::chrono::milliseconds changing{3'000};
    std::chrono::milliseconds changingAtMost{600'000}; // without a change, back to foreground
    std::chrono::milliseconds background{60'000};
    std::chrono::milliseconds backgroundAfter{120'000};
    std::chrono::milliseconds backOff{2'000}; // doubles to backOffAtMost
    std::chrono::milliseconds backOffAtMost{120'000};
    std::chrono::milliseconds afterWake{3'000};
    double jitter = 0.1;
    // So long it is enough for the server to say that nothing has changed (304), then it has to show: a cache
    // that says so for ever must not freeze what is seen. At the usual pace that is one reading in forty, so
    // that certainty costs 2.5 %.
    std::chrono::milliseconds believed{600'000};
};

// Knows how soon the fleet is to be read again, from who watches and what is under way.
class ReadingPace
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit ReadingPace(const MonitorPace &pace) : m_pace(pace) {}

    void setPace(const MonitorPace &pace) { m_pace = pace; }
    void setForeground(bool foreground, Time now);
    bool setOperationsRunning(bool running); // whether that is news
    bool hasOperationsRunning() const { return m_operationsRunning; }
    // A reading showed something under way, or not.
    void setFleetChanging(bool changing) { m_fleetChanging = changing; }
    // Whoever changes is read one by one, so that the list need not hurry for them. Whether that is news.
    bool setChangesFollowed(bool followed);
    // Something did change, on the server or by us.
    void sawChange(Time now) { m_changedAt = now; }

    // Operations come first: somebody waits for them. A fleet that merely changes does not hurry a console
    // that nobody looks at.
    std::chrono::milliseconds interval(Time now) const;
    // The same without hurry: what staleness is measured by.
    std::chrono::milliseconds calmInterval(Time now) const;
    bool isWatched(Time now) const; // the window has, or just had, the user's attention

private:
    MonitorPace m_pace;
    bool m_foreground = true;
    bool m_operationsRunning = false;
    bool m_fleetChanging = false;
    bool m_changesFollowed = false;
    Time m_unfocusedAt;
    Time m_changedAt;
};
