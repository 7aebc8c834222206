// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/filterstore.h"

#include "app/storage/privatefile.h"
#include "ui/layout/layoutfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFilters, "millwright.filters", QtInfoMsg)

using Kept = FilterStore::Kept;

Result<Kept> read(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, savedfilterfile::sizeLimit);
    const bool damaged = !bytes && bytes.error().cause == Error::Cause::FileDamaged;
    if (!bytes && !damaged)
        return bytes.error();
    if (bytes && !*bytes)
        return Kept();
    Kept kept;
    const auto readable =
            damaged ? savedfilterfile::Readable::No : savedfilterfile::fromBytes(**bytes, &kept.filters);
    switch (readable) {
    case savedfilterfile::Readable::Yes:
        return kept;
    case savedfilterfile::Readable::Newer:
        return Error{.kind = Error::Kind::Storage, .cause = Error::Cause::FileNewer, .argument = path};
    case savedfilterfile::Readable::No:
        break;
    }
    const Result<QString> aside = privatefile::setAside(path);
    return aside ? Result<Kept>(Kept{{}, *aside}) : Result<Kept>(aside.error());
}

Result<Done> write(const QString &path, const QList<SavedFilter> &filters)
{
    const Result<Kept> present = read(path); // what is not ours to write stays
    if (!present)
        return present.error();
    if (const std::optional<Error> error = privatefile::write(path, savedfilterfile::toBytes(filters)))
        return *error;
    return Done();
}

} // namespace

FilterStore::FilterStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

QString FilterStore::path(const QString &connectionId) const
{
    return QDir(m_folder).filePath(layoutfile::nameFor(connectionId));
}

void FilterStore::load(const QString &connectionId, QObject *context, Handler<Kept> handler)
{
    m_worker.run<Kept>([file = path(connectionId)] { return read(file); }, context, std::move(handler));
}

void FilterStore::save(const QString &connectionId, const QList<SavedFilter> &filters, QObject *context,
                       Handler<Done> handler)
{
    m_worker.run<Done>([file = path(connectionId), filters] { return write(file, filters); }, context,
                       std::move(handler));
}

void FilterStore::remove(const QString &connectionId)
{
    const auto erase = [path = path(connectionId)]() -> Result<Done> {
        QFile file(path);
        if (file.exists() && !file.remove())
            return privatefile::unwritten(path, 0, file.errorString());
        return Done();
    };
    m_worker.run<Done>(erase, this, [](const Result<Done> &done) {
        if (!done)
            qCWarning(lcFilters) << "could not remove the saved filters:" << done.error().detail;
    });
}
