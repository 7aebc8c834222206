// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journal.h"

#include "app/storage/journalfile.h"
#include "app/storage/journalrows.h"
#include "app/workers.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The context is asked last, in the thread that it lives in.
template<typename T, typename Handler>
auto guarded(QObject *context, Handler handler)
{
    return [context = QPointer<QObject>(context), handler = std::move(handler)](const Result<T> &result) {
        if (context && handler)
            handler(result);
    };
}

} // namespace

Journal::Journal(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_file(std::make_unique<JournalFile>(options.path, &m_hurry))
{
    m_thread.setObjectName(u"journal"_s);
    m_worker.moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, &m_worker, &workers::stepBack);
    m_thread.start();
    connect(&m_daily, &QTimer::timeout, this, &Journal::forgetOld);
    m_daily.start(24h);
}

Journal::~Journal()
{
    // Behind all that waits there; quit() from here would overtake it.
    QMetaObject::invokeMethod(
            &m_worker,
            [this] {
                m_file.reset();
                m_thread.quit();
            },
            Qt::QueuedConnection);
    // A program that closes is soon gone, and the rows that are left are worth some seconds. Then what waits
    // is dropped, and what is being written gives up within a slice of SqliteFile's patience.
    constexpr auto worth = 3s;
    if (m_thread.wait(QDeadlineTimer(worth)))
        return;
    m_hurry = true;
    m_thread.wait();
}

template<typename T>
void Journal::ask(std::function<Result<T>(SqliteFile *)> work, QObject *context, Handler<T> handler)
{
    Q_ASSERT(context && context->thread() == thread());
    auto answer = guarded<T>(context, std::move(handler));
    auto run = [this, work = std::move(work), answer = std::move(answer)]() mutable {
        if (m_hurry)
            return;
        const Result<SqliteFile *> file = m_file->open();
        Result<T> result = file ? work(*file) : Result<T>(file.error());
        if (!result && result.error().cause == Error::Cause::FileDamaged)
            m_file->close();
        // Moved: what a handler holds ends in its own thread.
        QMetaObject::invokeMethod(
                this,
                [this, setAside = m_file->takeSetAside(), answer = std::move(answer),
                 result = std::move(result)] {
                    if (!setAside.isEmpty())
                        Q_EMIT damagedFileSetAside(setAside);
                    answer(result);
                },
                Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_worker, std::move(run), Qt::QueuedConnection);
}

void Journal::open(QObject *context, Handler<QString> handler)
{
    ask<QString>([](SqliteFile *file) { return file->path(); }, context, std::move(handler));
    forgetOld();
}

void Journal::recordIntent(const JournalEntry &intent, QObject *context, Handler<JournalEntry> handler)
{
    auto answer = guarded<JournalEntry>(context, std::move(handler));
    ask<JournalEntry>([intent](SqliteFile *file) { return journalrows::addIntent(file, intent); }, this,
                      [this, answer = std::move(answer)](const Result<JournalEntry> &written) {
                          if (written)
                              Q_EMIT recorded(*written);
                          answer(written);
                      });
}

void Journal::recordEnded(const JournalEntry &entry, QObject *context, Handler<JournalEntry> handler)
{
    auto answer = guarded<JournalEntry>(context, std::move(handler));
    ask<JournalEntry>([entry](SqliteFile *file) { return journalrows::addEnded(file, entry); }, this,
                      [this, answer = std::move(answer)](const Result<JournalEntry> &written) {
                          if (written)
                              Q_EMIT recorded(*written);
                          answer(written);
                      });
}

void Journal::recordOutcome(const JournalEntry &entry, QObject *context, Handler<JournalEntry> handler)
{
    auto answer = guarded<JournalEntry>(context, std::move(handler));
    ask<JournalEntry>([entry](SqliteFile *file) { return journalrows::addOutcome(file, entry); }, this,
                      [this, answer = std::move(answer)](const Result<JournalEntry> &written) {
                          if (written)
                              Q_EMIT recorded(*written);
                          answer(written);
                      });
}

void Journal::recordChanges(const QList<StatusChange> &changes, QObject *context,
                            Handler<QList<StatusChange>> handler)
{
    auto answer = guarded<QList<StatusChange>>(context, std::move(handler));
    ask<QList<StatusChange>>([changes](SqliteFile *file) { return journalrows::addChanges(file, changes); },
                             this,
                             [this, answer = std::move(answer)](const Result<QList<StatusChange>> &added) {
                                 if (added && !added->isEmpty())
                                     Q_EMIT changesRecorded(*added);
                                 answer(added);
                             });
}

void Journal::recordSteps(const QList<StepDuration> &steps, QObject *context, Handler<qint64> handler)
{
    ask<qint64>([steps](SqliteFile *file) { return journalrows::addSteps(file, steps); }, context,
                std::move(handler));
}

void Journal::entries(const JournalFilter &filter, QObject *context,
                      Handler<JournalPage<JournalEntry>> handler)
{
    ask<JournalPage<JournalEntry>>([filter](SqliteFile *file) { return journalrows::entries(file, filter); },
                                   context, std::move(handler));
}

void Journal::changes(const JournalFilter &filter, QObject *context,
                      Handler<JournalPage<StatusChange>> handler)
{
    ask<JournalPage<StatusChange>>([filter](SqliteFile *file) { return journalrows::changes(file, filter); },
                                   context, std::move(handler));
}

void Journal::usualDurations(QObject *context, Handler<QList<UsualDuration>> handler)
{
    ask<QList<UsualDuration>>([](SqliteFile *file) { return journalrows::usualDurations(file); }, context,
                              std::move(handler));
}

void Journal::forgetBefore(const QDateTime &time, QObject *context, Handler<qint64> handler)
{
    tellForgotten(
            [ms = time.toMSecsSinceEpoch()](SqliteFile *file) { return journalrows::forgetBefore(file, ms); },
            context, std::move(handler));
}

void Journal::clear(QObject *context, Handler<qint64> handler)
{
    tellForgotten([](SqliteFile *file) { return journalrows::clear(file); }, context, std::move(handler));
}

void Journal::tellForgotten(std::function<Result<qint64>(SqliteFile *)> work, QObject *context,
                            Handler<qint64> handler)
{
    ask<qint64>(std::move(work), this,
                [this, answer = guarded<qint64>(context, std::move(handler))](const Result<qint64> &gone) {
                    if (gone && *gone > 0)
                        Q_EMIT forgotten();
                    answer(gone);
                });
}

void Journal::forgetOld()
{
    forgetBefore(QDateTime::currentDateTimeUtc().addDays(-m_options.keepDays), this, {});
}
