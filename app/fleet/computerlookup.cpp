// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/computerlookup.h"

using namespace Qt::StringLiterals;

namespace {

// The server has none, or could have none: such a text cannot be a name, or no id.
bool isAbsence(const Error &error)
{
    return error.kind == Error::Kind::NotFound
           || (error.kind == Error::Kind::Rejected && error.httpStatus == 0);
}

} // namespace

ComputerLookup::ComputerLookup(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

void ComputerLookup::find(const QString &nameOrId)
{
    const quint64 attempt = ++m_attempt;
    m_asking = true;
    m_client->getComputerByName(nameOrId, this, [this, attempt, nameOrId](const Result<Computer> &read) {
        if (attempt == m_attempt)
            onName(nameOrId, read);
    });
}

void ComputerLookup::cancel()
{
    ++m_attempt;
    m_asking = false;
}

void ComputerLookup::onName(const QString &text, const Result<Computer> &read)
{
    if (read)
        return take(text, *read);
    if (!isAbsence(read.error()))
        return fail(read.error());
    m_client->getComputer(text, this, [this, attempt = m_attempt, text](const Result<Computer> &byId) {
        if (attempt == m_attempt)
            onId(text, byId);
    });
}

void ComputerLookup::onId(const QString &text, const Result<Computer> &read)
{
    if (read)
        return take(text, *read);
    if (!isAbsence(read.error()))
        return fail(read.error());
    m_asking = false;
    Q_EMIT missing(text);
}

void ComputerLookup::take(const QString &text, const Computer &computer)
{
    if (computer.name != text && computer.id != text) // the description of another one is no answer
        return fail({.kind = Error::Kind::BadReply, .cause = Error::Cause::WrongShape, .argument = u"id"_s});
    m_asking = false;
    Q_EMIT found(computer, m_client->begun());
}

void ComputerLookup::fail(const Error &error)
{
    m_asking = false;
    Q_EMIT failed(error);
}
