// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/prism.h"

// What Prism has written down so far about the requests that reached it.
class PrismLog
{
public:
    explicit PrismLog(const Prism &prism) : m_text(prism.output()) {}

    int requests(const QString &method, const QString &path) const; // the method in lower case, no query
    int requests() const;
    int changes() const; // whatever is not a GET
    int valid() const;
    int violations() const;
    // From the newest such request on.
    QString since(const QString &method, const QString &path) const;

private:
    QString m_text;
};
