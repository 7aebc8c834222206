// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class SavedFilters;

// The saved filters to choose from, and what can be done with them.
class SavedFiltersMenu : public QMenu
{
    Q_OBJECT

public:
    SavedFiltersMenu(SavedFilters *filters, QWidget *window);

private:
    void fill();
    void askForName();
    void manage();

    SavedFilters *m_filters;
    QWidget *m_window;
};
