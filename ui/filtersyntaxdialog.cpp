// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filtersyntaxdialog.h"

#include "ui/describe_filter.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

FilterSyntaxDialog::FilterSyntaxDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Filter Syntax"));
    const QList<describe::FilterSyntax> syntax = describe::filterSyntax();
    auto *table = new QTableWidget(int(syntax.size()), 3, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Write"), tr("To find"), tr("Example")});
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false); // Tab leads out, not from cell to cell for ever
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    for (int row = 0; row < syntax.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(syntax.at(row).form));
        table->setItem(row, 1, new QTableWidgetItem(syntax.at(row).meaning));
        table->setItem(row, 2, new QTableWidgetItem(syntax.at(row).example));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setCurrentCell(0, 0);

    auto *note = new QLabel(tr("Computers that fit all of it are shown. Ctrl+Space in the filter offers what "
                               "can be written."),
                            this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 32);
}
