// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/statusdelegate.h"

class QLineEdit;

// Lets a computer's name be typed over in its cell: Enter proposes what was typed, Esc leaves it. What the
// cell shows is the server's to decide.
class NameDelegate : public StatusDelegate
{
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    // What the next editor holds instead of the present name, and what is wrong with that.
    void prepare(const QString &text, const QString &problem);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override; // what was typed stays
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void proposed(const QString &key, const QString &name);
    void refused(const QString &why); // Enter, with a name that cannot be

private:
    void propose(QLineEdit *editor);

    QString m_text; // empty: the present name
    QString m_problem;
};
