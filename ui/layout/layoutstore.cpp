// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutstore.h"

#include "app/storage/privatefile.h"
#include "ui/layout/layoutfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLayout, "millwright.layout", QtInfoMsg)

namespace {

struct Loaded
{
    std::optional<WindowLayout> layout;
    bool newer = false;
};

Result<Loaded> read(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, layoutfile::sizeLimit);
    const bool damaged = !bytes && bytes.error().cause == Error::Cause::FileDamaged;
    if (!bytes && !damaged)
        return bytes.error();
    if (bytes && !*bytes)
        return Loaded();
    WindowLayout layout;
    const auto readable = damaged ? layoutfile::Readable::No : layoutfile::fromBytes(**bytes, &layout);
    switch (readable) {
    case layoutfile::Readable::Yes:
        return Loaded{layout, false};
    case layoutfile::Readable::Newer:
        return Loaded{std::nullopt, true};
    case layoutfile::Readable::No:
        break;
    }
    const Result<QString> aside = privatefile::setAside(path);
    return aside ? Result<Loaded>(Loaded()) : Result<Loaded>(aside.error());
}

} // namespace

LayoutStore::LayoutStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder) {}

QString LayoutStore::path(const QString &connectionId) const
{
    return QDir(m_folder).filePath(layoutfile::nameFor(connectionId));
}

void LayoutStore::load(const QString &connectionId, QObject *context,
                       const std::function<void(const std::optional<WindowLayout> &)> &handler)
{
    const QString file = path(connectionId);
    const StorageWorker::Handler<Loaded> take = [this, file, handler](const Result<Loaded> &loaded) {
        if (!loaded)
            qCWarning(lcLayout) << "could not read the layout:" << loaded.error().detail;
        if (!loaded || loaded->newer)
            m_newer.insert(file);
        handler(loaded ? loaded->layout : std::nullopt);
    };
    m_worker.run<Loaded>([file] { return read(file); }, context, take);
}

void LayoutStore::save(const QString &connectionId, const WindowLayout &layout)
{
    const QString file = path(connectionId);
    if (m_newer.contains(file))
        return;
    const auto write = [file, bytes = layoutfile::toBytes(layout)]() -> Result<Done> {
        if (const std::optional<Error> error = privatefile::write(file, bytes))
            return *error;
        return Done();
    };
    m_worker.run<Done>(write, this, [](const Result<Done> &done) {
        if (!done)
            qCWarning(lcLayout) << "could not keep the layout:" << done.error().detail;
    });
}

void LayoutStore::remove(const QString &connectionId)
{
    const QString file = path(connectionId);
    m_newer.remove(file);
    const auto erase = [file]() -> Result<Done> {
        QFile layout(file);
        if (layout.exists() && !layout.remove())
            return privatefile::unwritten(file, 0, layout.errorString());
        return Done();
    };
    m_worker.run<Done>(erase, this, [](const Result<Done> &done) {
        if (!done)
            qCWarning(lcLayout) << "could not remove the layout:" << done.error().detail;
    });
}
