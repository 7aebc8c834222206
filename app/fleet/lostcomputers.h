// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>

class ApiClient;

// Finds out what became of computers that the list no longer holds: each is read by its id before anyone may
// call it gone. A list can lose a computer that exists: a role changed, or it is not told all at once.
class LostComputers : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        int parallel = 4;
        int perReview = 100; // so many are read until the next review; the rest waits
        std::chrono::milliseconds again{
                60'000}; // one that exists or could not be read is asked about again …
        std::chrono::milliseconds againAtMost{3'600'000}; // … each time after twice as long
    };

    LostComputers(ApiClient *client, const Pace &pace, QObject *parent = nullptr);

    // Takes a reading of the list and begins to read whom it has lost. Returns the ids of those that it does
    // not hold and that are not known to be gone: their rows stay.
    QSet<QString> review(const Fleet &fleet);
    // An answer brought this computer: the list may lose it.
    void expect(const QString &id);
    // So may it those of a reading from an earlier run.
    void expect(const ComputerList &computers);
    // It is gone, and known to be.
    void forget(const QString &id);

Q_SIGNALS:
    // It exists, although the list does not hold it. Readings begun up to `settled` know less.
    void found(const Computer &computer, quint64 settled);
    void gone(const QString &id, quint64 settled); // 404
    // Nobody can tell: what is known of it is as old as the last list that held it, or the last answer.
    void unclear(const QString &id);
    // What one of them met concerns every request: 401 or 429.
    void troubled(const Error &error);

private:
    using Clock = std::chrono::steady_clock;
    struct Doubt
    {
        bool waiting = false;               // to be read, or being read
        Clock::time_point due;              // not to be read again before
        std::chrono::milliseconds again{0}; // how long it was left alone last
    };

    bool isKnown(const QString &id) const;
    QStringList lostSince(const Fleet &fleet) const;
    void askDue();
    void readNext();
    void giveUp(const Error &error);
    void onRead(const QString &id, quint64 request, const Result<Computer> &read);

    ApiClient *m_client;
    Pace m_pace;
    // The list should hold those that it held last, and those whom answers told of, without the forgotten.
    ComputerList m_listed;
    QSet<QString> m_expected;
    QSet<QString> m_forgotten;
    QHash<QString, Doubt> m_doubts;
    std::deque<QString> m_queue;
    int m_reading = 0;
    Clock::time_point m_notBefore; // the server asked to slow down
};
