// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/savedfiltersmenu.h"

#include "ui/describe.h"
#include "ui/layout/savedfilters.h"
#include "ui/layout/savedfiltersdialog.h"
#include "ui/layout/savefilterdialog.h"

SavedFiltersMenu::SavedFiltersMenu(SavedFilters *filters, QWidget *window)
    : QMenu(tr("Saved &Filters"), window), m_filters(filters), m_window(window)
{
    setToolTipsVisible(true); // why an action is not to be had
    connect(this, &QMenu::aboutToShow, this, &SavedFiltersMenu::fill);
    fill();
}

void SavedFiltersMenu::fill()
{
    clear();
    for (int place = 0; place < m_filters->list().size(); ++place) {
        // An ampersand of theirs is no mnemonic.
        QString name = describe::plain(m_filters->list().at(place).name)
                               .replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = addAction(name);
        action->setToolTip(describe::plain(m_filters->list().at(place).text));
        connect(action, &QAction::triggered, m_filters, [this, place] { m_filters->choose(place); });
    }
    addSeparator();
    const QString objection = m_filters->objection();
    QAction *save = addAction(tr("&Save Filter…"));
    save->setEnabled(objection.isEmpty());
    save->setToolTip(objection);
    save->setStatusTip(objection);
    connect(save, &QAction::triggered, this, &SavedFiltersMenu::askForName);
    QAction *manage = addAction(tr("&Manage Filters…"));
    manage->setEnabled(!m_filters->list().isEmpty());
    connect(manage, &QAction::triggered, this, &SavedFiltersMenu::manage);
}

void SavedFiltersMenu::askForName()
{
    auto *dialog = new SaveFilterDialog(m_filters, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedFiltersMenu::manage()
{
    auto *dialog = new SavedFiltersDialog(m_filters, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
