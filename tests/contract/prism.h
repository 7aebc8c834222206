// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>

#include <optional>

// Prism, a program that knows OpenAPI and that nobody here wrote, as a process of its own.
class Prism
{
public:
    Prism();
    ~Prism(); // ends it

    // Why it cannot run here, or nothing; a test skips itself with it.
    static std::optional<QString> missing();
    // The project's description of the API.
    static QString description();
    // The directory of the published pages, or nothing where they are not beside the checkout.
    static std::optional<QString> pages();
    // Runs describe.mjs with these arguments and returns the file it wrote; empty if it failed (and says so).
    static QString describe(const QString &outputDirectory, const QStringList &arguments);

    // Answers out of the description alone. False, and its output logged, if it did not come up.
    bool mock(const QString &descriptionFile);
    // Passes everything on to the upstream and tells each departure from the description in the answer's
    // header sl-violations.
    bool proxy(const QString &descriptionFile, const QUrl &upstream);

    QUrl url() const { return m_url; } // http://127.0.0.1:port
    QString output() const { return m_output; }

private:
    bool start(const QStringList &arguments);

    QProcess m_process;
    QString m_output;
    QUrl m_url;
};
