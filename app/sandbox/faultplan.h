// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <variant>

// One thing that is to go wrong, instead of or after the work of a request.
struct Fault
{
    enum class Kind {
        Status,      // answers by itself; the work is not done
        StatusAfter, // the work is done, but this answer takes the place of its own
        Delay,       // the work is done at once, its answer comes delayMs later
        Stall,       // the work is done; half of the body comes and, with delayMs, the rest that much later
        CloseBefore, // the connection closes; the work is not done
        CloseAfter,  // the work is done, then the connection closes without an answer
        Cut,         // the work is done; the connection closes after half of the body
    };

    QString operation; // operationId of the contract; empty: any
    Kind kind = Kind::Status;
    int status = 500;
    std::optional<QByteArray> body; // nothing: the documented error shape for the status
    QList<QPair<QByteArray, QByteArray>> headers;
    int delayMs = 0;    // before the answer, for every kind
    int times = 1;      // -1: until it is cleared
    QString computerId; // empty: any

    static Fault answer(const QString &operation, int status, std::optional<QByteArray> body = {});
    static Fault redirect(const QString &operation, const QByteArray &location, int status = 307);
    // 429; the header is seconds or an HTTP date, or is left out.
    static Fault rateLimit(const QString &operation, const QByteArray &retryAfter);
    static Fault of(const QString &operation, Kind kind, int delayMs = 0);

    // The form of the control route; the reason where it is not one.
    static std::variant<Fault, QString> fromJson(const QJsonObject &json);
};

// The faults that still have to happen, the oldest first.
class FaultPlan
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    qsizetype count() const { return m_faults.size(); }
    // The fault for this request, which thereby happens once less.
    std::optional<Fault> take(const QString &operation, const QString &computerId);

private:
    QList<Fault> m_faults;
};
