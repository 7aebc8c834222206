// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class SavedFilters;

// Asks for the name under which what is asked for now is to be saved.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    SaveFilterDialog(SavedFilters *filters, QWidget *parent);

    void accept() override;

private:
    void review();

    SavedFilters *m_filters;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};
