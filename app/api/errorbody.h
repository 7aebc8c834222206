// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct HttpAnswer;

// What the body of an error says, made fit to be shown (contract: "Error bodies a client meets").
struct ErrorBody
{
    QString detail; // the server's text, or the HTTP reason where it sent none; never empty
    QString title;
    QByteArray metadata;   // JSON object, or empty: the body's own, and ids that stood beside it
    bool isMarkup = false; // HTML: a proxy or a wrong server answered, and none of it is shown

    bool operator==(const ErrorBody &) const = default;
};

ErrorBody readErrorBody(const HttpAnswer &answer, const QByteArray &key);
