// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencekeeper.h"

#include "app/fleet/connection.h"
#include "app/storage/localdata.h"
#include "ui/actions/fleetactions.h"
#include "ui/connect/connectionguide.h"
#include "ui/fleet/fleetview.h"
#include "ui/statusarea.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestKeeping = 3650; // days

QString rulesOf(Preferences::LogLevel level)
{
    switch (level) {
    case Preferences::LogLevel::Warnings:
        return u"millwright.*.info=false"_s;
    case Preferences::LogLevel::Usual:
        break;
    case Preferences::LogLevel::Everything:
        return u"millwright.*.debug=true"_s;
    }
    return {};
}

} // namespace

PreferenceKeeper::PreferenceKeeper(PreferenceStore *store, const Parts &parts)
    : QObject(parts.window), m_store(store), m_parts(parts), m_appearance(store->values().appearance)
{
    follow();
    apply(store->values());
    if (store->notice())
        parts.guide->takeNotice(*store->notice());
}

void PreferenceKeeper::follow()
{
    connect(m_store, &PreferenceStore::changed, this, &PreferenceKeeper::apply);
    connect(m_store, &PreferenceStore::problem, m_parts.guide, &ConnectionGuide::takeNotice);
    connect(m_parts.actions, &FleetActions::choicesChanged, this, [this](const ConfirmationChoices &choices) {
        Preferences preferences = m_store->values();
        preferences.confirmations = choices;
        m_store->set(preferences);
    });
    // The menu changes the looks, too.
    connect(appearance::keeper(), &AppearanceKeeper::changed, this, [this](const Appearance &appearance) {
        Preferences preferences = m_store->values();
        preferences.appearance = appearance;
        m_appearance = appearance;
        m_store->set(preferences);
    });
}

void PreferenceKeeper::apply(const Preferences &preferences)
{
    m_parts.actions->setChoices(preferences.confirmations);
    m_parts.table->setCompact(preferences.density == Preferences::Density::Compact);
    m_parts.table->settler()->setMovesRows(preferences.sortsWhenIdle);
    const bool absolute = preferences.times == Preferences::Times::Absolute;
    m_parts.table->setTimesAbsolute(absolute);
    m_parts.status->setTimesAbsolute(absolute);
    m_parts.guide->setUsualReach(preferences.proxy, preferences.caFile);
    if (const QString rules = rulesOf(preferences.logLevel); std::exchange(m_logRules, rules) != rules)
        QLoggingCategory::setFilterRules(rules);
    // What the command line wishes for this run stays until somebody chooses something else.
    if (std::exchange(m_appearance, preferences.appearance) != preferences.appearance)
        appearance::apply(preferences.appearance);
    if (m_parts.data) // what somebody may have wished to keep for longer stays until that is known
        m_parts.data->journal()->setKeepDays(m_store->notice() ? longestKeeping : preferences.keepDays);
    if (m_connection)
        m_connection->setUsualInterval(preferences.readInterval);
}

void PreferenceKeeper::setConnection(Connection *connection)
{
    m_connection = connection;
    if (connection)
        connection->setUsualInterval(m_store->values().readInterval);
}

void PreferenceKeeper::showDialog()
{
    if (!m_dialog) {
        PreferencesDialog::Means means;
        if (m_parts.data)
            means.dataFolder = m_parts.data->path({});
        if (m_desktop)
            m_desktop(&means);
        m_dialog = new PreferencesDialog(m_store, means, m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PreferencesDialog::resetLayoutRequested, this,
                &PreferenceKeeper::resetLayoutRequested);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}
