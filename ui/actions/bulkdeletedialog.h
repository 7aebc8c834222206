// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targetdialog.h"

class ConfirmationField;
class DestructiveButton;
class NoteLine;
class QDialogButtonBox;
class QLabel;
class QVBoxLayout;
class SkippedBox;
class TargetsModel;
class TargetsView;

// Shows every one of several computers, and asks for "delete 12" before they are deleted. Whatever changes
// their number or what they are called clears what was typed.
class BulkDeleteDialog : public TargetDialog
{
    Q_OBJECT

public:
    BulkDeleteDialog(const Question &question, const FleetModel *fleet, Connection *connection,
                     QWidget *parent);

protected:
    void showQuestion(const Changes &changes) override;
    bool isComplete() const override;

private:
    QWidget *makeCounts();
    QWidget *makeRemarks();
    void makeButtons(QVBoxLayout *column);
    void showNumbers();
    void showChanges(const Changes &changes);
    void showNothingLeft();
    void showEnabled();

    QWidget *m_body;
    QLabel *m_heading;
    QLabel *m_statuses = nullptr;
    QLabel *m_types = nullptr;
    TargetsModel *m_targets;
    TargetsView *m_list;
    SkippedBox *m_skipped;
    QLabel *m_consequences;
    NoteLine *m_twins;
    NoteLine *m_change;
    NoteLine *m_blocked;
    ConfirmationField *m_field;
    QLabel *m_nothing;
    QDialogButtonBox *m_buttons = nullptr;
    DestructiveButton *m_delete = nullptr;
};
