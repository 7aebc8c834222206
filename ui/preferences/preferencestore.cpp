// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencestore.h"

#include "app/storage/privatefile.h"
#include "ui/describe.h"
#include "ui/preferences/preferencesfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PreferenceStore::PreferenceStore(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_later.setSingleShot(true);
    m_later.setInterval(500ms);
    connect(&m_later, &QTimer::timeout, this, &PreferenceStore::save);
    load();
}

PreferenceStore::~PreferenceStore()
{
    if (m_later.isActive())
        save();
}

void PreferenceStore::load()
{
    if (m_path.isEmpty())
        return;
    const auto warn = [this](const QString &text, const QString &details) {
        m_notice = Notice{.level = Notice::Level::Warning,
                          .text = text,
                          .details = details,
                          .key = u"preferences"_s,
                          .aboutRow = false};
    };
    const Result<std::optional<QByteArray>> bytes = privatefile::read(m_path, preferencesfile::sizeLimit);
    if (bytes && !*bytes)
        return;
    const bool damaged = !bytes && bytes.error().cause == Error::Cause::FileDamaged;
    if (!bytes && !damaged) {
        warn(tr("The preferences could not be read. The usual ones apply, and changes end with the program."),
             describe::error(bytes.error(), {}));
        m_path.clear();
        return;
    }
    const auto readable =
            damaged ? preferencesfile::Readable::No : preferencesfile::fromBytes(**bytes, &m_values, &m_root);
    if (readable == preferencesfile::Readable::Yes)
        return;
    if (readable == preferencesfile::Readable::Newer) {
        warn(tr("The preferences were written by a newer version of Millwright and are left alone. The usual "
                "ones apply, and changes end with the program."),
             describe::plain(m_path));
        m_path.clear();
        return;
    }
    const Result<QString> aside = privatefile::setAside(m_path);
    if (aside) {
        warn(tr("The preferences were damaged. They are kept as %1, and the usual ones apply.")
                     .arg(describe::plain(*aside)),
             {});
    } else {
        warn(tr("The preferences are damaged. The usual ones apply, and changes end with the program."),
             describe::error(aside.error(), {}));
        m_path.clear();
    }
}

void PreferenceStore::set(const Preferences &values)
{
    if (values == m_values)
        return;
    m_values = values;
    if (!m_path.isEmpty())
        m_later.start();
    Q_EMIT changed(m_values);
}

void PreferenceStore::save()
{
    m_later.stop();
    const auto write = [path = m_path, bytes = preferencesfile::toBytes(m_values, m_root)]() -> Result<Done> {
        if (const std::optional<Error> error = privatefile::write(path, bytes))
            return *error;
        return Done();
    };
    m_worker.run<Done>(write, this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT problem({.level = Notice::Level::Warning,
                            .text = tr("The preferences could not be saved."),
                            .details = describe::error(done.error(), {}),
                            .key = u"preferences"_s,
                            .aboutRow = false});
    });
}
