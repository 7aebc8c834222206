// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

// What is known of one computer's metrics, and how their reading goes.
struct MetricsStatus
{
    QString computerId;         // empty: there is nobody to ask about
    bool measured = true;       // false: an own machine, which the service does not measure
    bool paused = false;        // nothing is asked, whoever looks
    Metrics samples;            // in the order of time
    bool reading = false;       // a request is under way
    QDateTime readAt;           // the newest good answer; invalid: there was none yet
    std::optional<Error> error; // of the newest reading, where it failed

    bool operator==(const MetricsStatus &) const = default;
};

// Reads one computer's metrics while somebody looks at them: all that is kept, then what is new.
class MetricsReader : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds every{std::chrono::minutes(5)}; // as often as there is a new sample
        std::chrono::milliseconds afterFailure{std::chrono::minutes(1)};
        std::chrono::milliseconds keep{std::chrono::hours(4 * 24)};
    };

    explicit MetricsReader(const Pace &pace, QObject *parent = nullptr);

    // Whom to ask, somebody else's; nullptr: nobody. What was read before is forgotten.
    void setClient(ApiClient *client);
    // Another computer: what was read is forgotten, and answers about it that are still to come are dropped.
    // Nothing is ever asked about one that is not measured.
    void setComputer(const QString &id, bool measured);
    void setShown(bool shown);   // reads only while it is
    void setPaused(bool paused); // no traffic, whoever looks; when it ends, what is shown is read at once
    void reload();               // now

    const MetricsStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    bool mayRead() const;
    void follow();
    void read();
    void take(const Result<Metrics> &metrics);
    void merge(const Metrics &added);
    void startAgain();
    void abandon();

    Pace m_pace;
    QPointer<ApiClient> m_client;
    bool m_shown = false;
    MetricsStatus m_status;
    ApiClient::Request m_request;
    quint64 m_begun = 0;   // the newest request, see ApiClient::begun()
    quint64 m_attempt = 0; // answers to earlier ones are nobody's any more
    QElapsedTimer m_sinceTried;
    QTimer m_timer;
};
