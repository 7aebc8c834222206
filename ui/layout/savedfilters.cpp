// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/savedfilters.h"

#include "ui/describe.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/layout/filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const SavedFilter &a, const SavedFilter &b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

QString named(const QString &name)
{
    return name.simplified().left(savedfilterfile::longestName);
}

} // namespace

SavedFilters::SavedFilters(FleetFilter *filter, const QString &folder, QObject *parent)
    : QObject(parent), m_filter(filter)
{
    if (!folder.isEmpty())
        m_store = std::make_unique<FilterStore>(folder);
}

void SavedFilters::enter(const QString &connectionId)
{
    ++m_entered;
    m_list.clear();
    m_connectionId.reset();
    Q_EMIT changed();
    if (!m_store) {
        m_connectionId = connectionId;
        return;
    }
    const auto taken = [this, connectionId, entered = m_entered](const Result<FilterStore::Kept> &kept) {
        if (entered != m_entered)
            return; // another one has been entered meanwhile
        m_connectionId = connectionId;
        take(kept);
    };
    m_store->load(connectionId, this, taken);
}

void SavedFilters::forget(const QString &connectionId)
{
    if (m_connectionId == connectionId)
        m_connectionId.reset();
    if (m_store)
        m_store->remove(connectionId);
}

void SavedFilters::take(const Result<FilterStore::Kept> &kept)
{
    if (!kept)
        return report(tr("The saved filters could not be read."), kept.error());
    m_list = kept->filters;
    std::sort(m_list.begin(), m_list.end(), isBefore);
    if (!kept->setAside.isEmpty())
        Q_EMIT problem({.level = Notice::Level::Warning,
                        .text = tr("The saved filters could not be used and were set aside as %1.")
                                        .arg(describe::plain(kept->setAside))});
    Q_EMIT changed();
}

int SavedFilters::placeOf(const QString &name) const
{
    const QString wanted = named(name);
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&wanted](const SavedFilter &each) {
        return each.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_list.cend() ? -1 : static_cast<int>(found - m_list.cbegin());
}

QString SavedFilters::objection() const
{
    if (!m_connectionId)
        return tr("Add a connection first");
    if (m_filter->mistake())
        return tr("The filter has a mistake");
    if (!m_filter->isFiltering())
        return tr("No filter is set");
    return filterwords::mayBeKept(m_filter->askedText()) ? QString()
                                                         : tr("The filter looks as if it held a secret");
}

QString SavedFilters::suggestedName() const
{
    QStringList words{m_filter->askedText().simplified()};
    if (m_filter->status() != FleetFilter::Status::All)
        words += filterwords::statusWord(m_filter->status());
    words += filterwords::typeWord(m_filter->provider());
    words.removeAll(QString());
    return named(words.join(u' '));
}

void SavedFilters::saveAs(const QString &name)
{
    if (named(name).isEmpty() || !objection().isEmpty())
        return;
    const int same = placeOf(name);
    if (same >= 0)
        m_list.removeAt(same);
    m_list += {named(name), m_filter->askedText(), filterwords::statusWord(m_filter->status()),
               filterwords::typeWord(m_filter->provider())};
    keep();
    Q_EMIT announced(tr("Saved the filter “%1”.").arg(describe::inSentence(named(name))));
}

void SavedFilters::choose(int place)
{
    const SavedFilter filter = m_list.value(place);
    if (filter.name.isEmpty())
        return;
    m_filter->clearFilter();
    m_filter->setText(filter.text);
    m_filter->setStatus(filterwords::statusOf(filter.status));
    m_filter->setProvider(filterwords::typeOf(filter.type));
}

bool SavedFilters::rename(int place, const QString &name)
{
    const int same = placeOf(name);
    if (place < 0 || place >= m_list.size() || named(name).isEmpty() || (same >= 0 && same != place))
        return false;
    if (m_list[place].name == named(name))
        return true;
    m_list[place].name = named(name);
    keep();
    return true;
}

void SavedFilters::remove(int place)
{
    if (place < 0 || place >= m_list.size())
        return;
    const QString name = m_list.takeAt(place).name;
    keep();
    Q_EMIT announced(tr("Removed the filter “%1”.").arg(describe::inSentence(name)));
}

void SavedFilters::keep()
{
    std::sort(m_list.begin(), m_list.end(), isBefore);
    Q_EMIT changed();
    if (!m_store || !m_connectionId)
        return;
    m_store->save(*m_connectionId, m_list, this, [this](const Result<Done> &done) {
        if (!done)
            report(tr("The filters could not be saved and end with the program."), done.error());
    });
}

void SavedFilters::report(const QString &text, const Error &error)
{
    Q_EMIT problem({.level = Notice::Level::Warning,
                    .text = tr("%1 %2").arg(text, describe::error(error, {})),
                    .details = describe::errorDetails(error, {})});
}
