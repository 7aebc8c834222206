// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/updatewatch.h"

#include "app/storage/privatefile.h"
#include "ui/preferences/preferencestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcUpdates, "millwright.updates", QtInfoMsg)

namespace {

constexpr std::chrono::milliseconds week = 24h * 7;
constexpr std::chrono::milliseconds afterFailure = 6h;
constexpr qint64 largestFile = 64LL * 1024;

UpdateWatch::Knowledge fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    UpdateWatch::Knowledge known;
    known.askedAt = QDateTime::fromString(json[u"askedAt"_s].toString(), Qt::ISODate);
    if (const Result<PublishedVersion> newest =
                VersionQuestion::fromJson(QJsonDocument(json[u"newest"_s].toObject()).toJson()))
        known.newest = *newest;
    return known;
}

// What cannot be read is as if nobody had been asked.
Result<UpdateWatch::Knowledge> read(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    return bytes && *bytes ? fromBytes(**bytes) : UpdateWatch::Knowledge();
}

QByteArray toBytes(const UpdateWatch::Knowledge &known)
{
    QJsonObject json{{u"askedAt"_s, known.askedAt.toUTC().toString(Qt::ISODate)}};
    if (known.newest)
        json[u"newest"_s] = QJsonObject{{u"tag_name"_s, known.newest->number.toString()},
                                        {u"html_url"_s, known.newest->page.toString(QUrl::FullyEncoded)}};
    return QJsonDocument(json).toJson();
}

Result<Done> write(const QString &path, const QByteArray &bytes)
{
    if (const std::optional<Error> error = privatefile::makeFolder(QFileInfo(path).path()))
        return *error;
    if (const std::optional<Error> error = privatefile::write(path, bytes))
        return *error;
    return Done();
}

} // namespace

QUrl UpdateWatch::address()
{
    const QUrl address(qEnvironmentVariable("MILLWRIGHT_RELEASES", QStringLiteral(MILLWRIGHT_RELEASES)),
                       QUrl::StrictMode);
    return VersionQuestion::mayBeAsked(address) ? address : QUrl();
}

UpdateWatch::UpdateWatch(PreferenceStore *store, const QUrl &address, const QString &path, QObject *parent)
    : QObject(parent), m_store(store), m_address(address), m_path(path)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &UpdateWatch::ask);
    connect(store, &PreferenceStore::changed, this, &UpdateWatch::follow);
    follow(store->values());
}

void UpdateWatch::follow(const Preferences &preferences)
{
    const bool wished = preferences.updates == Preferences::Updates::Weekly && m_address.isValid();
    if (wished == m_wished)
        return;
    m_wished = wished;
    if (!wished) {
        m_next.stop();
        m_question.reset();
        Q_EMIT lost();
        return;
    }
    m_worker.run<Knowledge>([path = m_path] { return path.isEmpty() ? Knowledge() : read(path); }, this,
                            [this](const Result<Knowledge> &known) {
                                if (m_wished && known)
                                    take(*known);
                            });
}

void UpdateWatch::take(const Knowledge &known)
{
    m_known = known;
    if (known.newest)
        learn(*known.newest);
    plan();
}

void UpdateWatch::plan()
{
    const std::chrono::milliseconds since(
            m_known.askedAt.isValid() ? m_known.askedAt.msecsTo(QDateTime::currentDateTimeUtc()) : -1);
    const bool due = since < 0ms || since >= week; // before 0: the clock has been set
    m_next.start(due ? 0ms : week - since);
}

void UpdateWatch::ask()
{
    const Preferences &preferences = m_store->values();
    m_question = std::make_unique<VersionQuestion>(m_address, preferences.proxy, preferences.caFile);
    m_question->ask(this, [this](const Result<PublishedVersion> &newest) {
        if (!newest) {
            qCInfo(lcUpdates) << "the newest version could not be learned";
            m_next.start(afterFailure);
            return;
        }
        m_known = {QDateTime::currentDateTimeUtc(), *newest};
        learn(*newest);
        plan();
        if (!m_path.isEmpty())
            m_worker.run<Done>([path = m_path, bytes = toBytes(m_known)] { return write(path, bytes); }, this,
                               [](const Result<Done> &) {});
    });
}

void UpdateWatch::learn(const PublishedVersion &newest)
{
    if (newest.number > QVersionNumber::fromString(QCoreApplication::applicationVersion()))
        Q_EMIT found(newest);
}
