// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpreason.h"
#include "ui/describe_words.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString httpStatusLine(const Error &error)
{
    const QString title = Describe::quoted(error.title, 80);
    const QString words = title.isEmpty() ? httpReason(error.httpStatus) : title;
    const QString status = QString::number(error.httpStatus);
    return words.isEmpty() ? Describe::tr("HTTP status %1").arg(status) : status + u' ' + words;
}

QString kindWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return Describe::tr("No connection");
    case Error::Kind::TimedOut:
        return Describe::tr("No answer in time");
    case Error::Kind::Unauthorized:
        return Describe::tr("Key rejected");
    case Error::Kind::PlanLimit:
        return Describe::tr("Plan limit");
    case Error::Kind::Forbidden:
        return Describe::tr("Not allowed");
    case Error::Kind::NotFound:
        return Describe::tr("Not found");
    case Error::Kind::Conflict:
        return Describe::tr("Conflict");
    case Error::Kind::RateLimited:
        return Describe::tr("Asked to slow down");
    case Error::Kind::Rejected:
        return Describe::tr("Refused");
    case Error::Kind::ServerFault:
        return Describe::tr("Server error");
    case Error::Kind::BadReply:
        return Describe::tr("Unreadable answer");
    case Error::Kind::OutcomeUnknown:
        return Describe::tr("Outcome unknown");
    case Error::Kind::Cancelled:
        return Describe::tr("Cancelled");
    case Error::Kind::Keychain:
        return Describe::tr("Keychain problem");
    case Error::Kind::Storage:
        return Describe::tr("Could not be saved");
    }
    return {};
}

QString metadataText(const QByteArray &metadata)
{
    const QJsonDocument document = QJsonDocument::fromJson(metadata);
    const QByteArray text = document.isNull() ? metadata : document.toJson(QJsonDocument::Indented);
    return describe::plainLines(QString::fromUtf8(text).trimmed());
}

} // namespace

QString describe::errorLabel(const Error &error)
{
    return error.httpStatus > 0 ? httpStatusLine(error) : kindWord(error.kind);
}

QString describe::errorDetails(const Error &error, const QString &host)
{
    QStringList lines;
    if (!host.isEmpty())
        lines += Describe::tr("Server: %1").arg(plain(host));
    lines += error.httpStatus > 0 ? Describe::tr("HTTP status: %1").arg(httpStatusLine(error))
                                  : Describe::tr("No HTTP answer: %1").arg(kindWord(error.kind));
    if (!error.detail.isEmpty())
        lines += Describe::tr("Message: %1").arg(describe::plainLines(error.detail));
    if (!error.argument.isEmpty())
        lines += Describe::tr("About: %1").arg(Describe::quoted(error.argument));
    if (error.requestedAt.isValid())
        lines += Describe::tr("Requested at: %1").arg(dateTimeWithZone(error.requestedAt));
    if (error.duration.count() > 0)
        lines += Describe::tr("Took: %1 ms").arg(QLocale().toString(qlonglong(error.duration.count())));
    if (error.retryAfter)
        lines += Describe::tr("Retry after: %1").arg(duration(qint64(error.retryAfter->count())));
    if (!error.metadata.isEmpty())
        lines += Describe::tr("Metadata:\n%1").arg(metadataText(error.metadata));
    return lines.join(u'\n');
}
