// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// Lists what the filter field understands, with an example of each.
class FilterSyntaxDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FilterSyntaxDialog(QWidget *parent);
};
