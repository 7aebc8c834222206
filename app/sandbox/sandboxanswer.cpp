// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    int status;
    const char *words;
};

constexpr Reason reasons[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {411, "Length Required"},
        {413, "Payload Too Large"},
        {422, "Unprocessable Entity"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
};

} // namespace

SandboxAnswer SandboxAnswer::problem(int status, const QString &detail)
{
    const QJsonObject error{
            {u"detail"_s, detail},
            {u"status"_s, status},
            {u"title"_s, QString::fromLatin1(reason(status))},
    };
    return {status, QJsonDocument(error).toJson(QJsonDocument::Compact)};
}

QByteArray SandboxAnswer::reason(int status)
{
    for (const Reason &known : reasons) {
        if (known.status == status)
            return known.words;
    }
    return "Unknown";
}
