// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class SavedFilters;

// The saved filters, to be renamed and removed.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    SavedFiltersDialog(SavedFilters *filters, QWidget *parent);

private:
    void fill();
    void updateButtons();

    SavedFilters *m_filters;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_remove;
};
