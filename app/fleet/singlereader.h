// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

class ApiClient;

// Reads single computers of a large fleet between its readings: those that change, and the one looked at.
class SingleReader : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds every{3'000};
        std::chrono::milliseconds livelyFor{600'000}; // without news, the list alone does
        double jitter = 0.1;
        // A list from this size on is worth it, that is from about a thousand computers: a smaller one is
        // unpacked, decoded and merged within a frame, and tells of everybody.
        qint64 largeBytes = 1024 * 1024;
        // Servers count requests too (429): so many at a time are less than three a second.
        int atMost = 8;
        int parallel = 4;
    };
    using Permission = std::function<bool()>; // whether somebody watches and the server may be asked

    SingleReader(ApiClient *client, const Pace &pace, Permission mayRead, QObject *parent = nullptr);

    // Takes a reading of the list, an unchanged one too. Returns whether all that change are read from here,
    // so that the list need not hurry for them.
    bool review(const Fleet &fleet);
    // The computer that somebody looks at, as it is shown; an empty id: none.
    void lookAt(const Computer &shown);
    // Another answer brought it, and whoever listens to read() knows; readings up to `settled` know less.
    void hear(const Computer &computer, quint64 settled);
    void forget(const QString &id); // it is gone

Q_SIGNALS:
    // It is not what was known of it. Readings begun up to `settled` know less.
    void read(const Computer &computer, quint64 settled);
    void gone(const QString &id, quint64 settled); // 404
    void troubled(const Error &error);             // it concerns every request: 401 or 429

private:
    using Clock = std::chrono::steady_clock;
    struct Watched
    {
        Computer known;      // as the listener has it
        quint64 settled = 0; // answers to requests up to this one may be older than that
        bool changing = false;
    };

    bool isWorth(qsizetype requests) const;
    bool watches(const QString &id) const;
    void takeList(const Fleet &fleet);
    void prune();
    void plan();
    void beginRound();
    void readNext();
    void onRead(const QString &id, quint64 request, const Result<Computer> &answer);
    void tell(Watched *watched, Computer told);
    void rest(const Error &error);

    ApiClient *m_client;
    Pace m_pace;
    Permission m_mayRead;
    QHash<QString, Watched> m_watched; // who changes, as far as they are few, and who is looked at
    QString m_shown;
    qint64 m_listBytes = 0;
    qsizetype m_listed = 0;
    bool m_many = false;    // more change than are read one by one
    bool m_resting = false; // one went wrong: the list comes first
    quint64 m_newestList = 0;
    Clock::time_point m_newsAt;
    std::deque<QString> m_queue;
    int m_reading = 0;
    QTimer m_timer;
};
