// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/copying.h"

#include "ui/actions/actionset.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QClipboard>
#include <QGuiApplication>

Copying::Copying(const FleetModel *fleet, const ActionSet &actions)
    : m_fleet(fleet), m_actions(actions), m_columns([] { return QList<int>{FleetModel::NameColumn}; })
{
    connect(actions.copy, &QAction::triggered, this, [this] { copyRows(false); });
    connect(actions.copyWithTitles, &QAction::triggered, this, [this] { copyRows(true); });
    connect(actions.copyName, &QAction::triggered, this, [this] {
        put(clipboardtext::names(*m_fleet, m_selection), tr("Copied %Ln name(s).", nullptr, count()));
    });
    connect(actions.copyId, &QAction::triggered, this, [this] {
        put(clipboardtext::ids(*m_fleet, m_selection), tr("Copied %Ln ID(s).", nullptr, count()));
    });
    connect(actions.copyAsJson, &QAction::triggered, this, [this] {
        put(clipboardtext::json(*m_fleet, m_selection),
            tr("Copied %Ln computer(s) as JSON.", nullptr, count()));
    });
    connect(actions.copySsh, &QAction::triggered, this,
            [this] { copyCommands(clipboardtext::sshCommands(*m_fleet, m_selection)); });
    connect(actions.copyPortForward, &QAction::triggered, this,
            [this] { copyCommands(clipboardtext::portForwardCommands(*m_fleet, m_selection)); });
    setSelection({});
}

void Copying::setSelection(const QStringList &shownKeys)
{
    m_selection = shownKeys;
    const QString reason = shownKeys.isEmpty() ? describe::reason(Ineligible::NothingSelected) : QString();
    for (QAction *action : {m_actions.copy, m_actions.copyWithTitles, m_actions.copyName, m_actions.copyId,
                            m_actions.copyAsJson, m_actions.copySsh, m_actions.copyPortForward})
        ActionSet::setReason(action, reason);
}

void Copying::copyRows(bool withTitles)
{
    const QList<int> columns = m_columns();
    const QString rows = clipboardtext::rows(*m_fleet, m_selection, columns);
    put(withTitles ? clipboardtext::titles(*m_fleet, columns) + QLatin1Char('\n') + rows : rows,
        tr("Copied %Ln row(s).", nullptr, count()));
}

void Copying::copyCommands(const clipboardtext::Commands &commands)
{
    const QString copied = tr("Copied %Ln command(s).", nullptr, static_cast<int>(commands.lines.size()));
    const QString leftOut = tr("%Ln computer(s) left out: no command can carry the name safely.", nullptr,
                               static_cast<int>(commands.leftOut.size()));
    if (commands.lines.isEmpty())
        Q_EMIT announced(leftOut);
    else
        put(commands.lines.join(QLatin1Char('\n')),
            commands.leftOut.isEmpty() ? copied : tr("%1 %2").arg(copied, leftOut));
}

void Copying::put(const QString &text, const QString &said)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT announced(said);
}
