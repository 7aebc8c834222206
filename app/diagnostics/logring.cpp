// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/logring.h"

#include "app/storage/journaltext.h"

#include <QDateTime>
#include <QMutexLocker>

namespace {

// Qt calls a plain function, so it must find the ring by itself.
struct Listener
{
    QMutex mutex;
    LogRing *ring = nullptr;
    QtMessageHandler before = nullptr;
};

Listener &listener()
{
    static Listener only;
    return only;
}

void take(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    const QString safe = journaltext::detail(text);
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&listener().mutex);
        if (listener().ring)
            listener().ring->add(level, QString::fromUtf8(context.category), safe);
        next = listener().before;
    }
    if (next)
        next(level, context, safe); // not under the lock: it may end the program
}

} // namespace

LogRing::~LogRing()
{
    const QMutexLocker lock(&listener().mutex);
    if (listener().ring != this)
        return;
    listener().ring = nullptr;
    qInstallMessageHandler(listener().before);
}

void LogRing::install()
{
    const QMutexLocker lock(&listener().mutex);
    listener().ring = this;
    const QtMessageHandler before = qInstallMessageHandler(take);
    if (before != take)
        listener().before = before;
}

void LogRing::add(QtMsgType level, const QString &category, const QString &text)
{
    LogLine line{QDateTime::currentMSecsSinceEpoch(), level, category, journaltext::detail(text)};
    const QMutexLocker lock(&m_mutex);
    m_lines.push_back(std::move(line));
    if (m_lines.size() > capacity)
        m_lines.pop_front();
}

QList<LogLine> LogRing::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.begin(), m_lines.end()};
}
