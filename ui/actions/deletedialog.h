// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targetdialog.h"

class ConfirmationField;
class DestructiveButton;
class NoteLine;
class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

// Asks for the name of one computer before it is deleted.
class DeleteDialog : public TargetDialog
{
    Q_OBJECT

public:
    DeleteDialog(const Question &question, const FleetModel *fleet, Connection *connection, QWidget *parent);

protected:
    void showQuestion(const Changes &changes) override;
    bool isComplete() const override;

private:
    QWidget *makeFacts();
    QWidget *makeConsequences();
    void makeButtons(QVBoxLayout *column);
    void showComputer(const Computer &computer);
    void showGone(const QString &name);
    bool mustType() const;
    void showEnabled();

    QWidget *m_body;
    QLabel *m_heading;
    QLabel *m_computer = nullptr;
    QLabel *m_ownerLabel = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_type = nullptr;
    QLabel *m_lastConsequence = nullptr;
    NoteLine *m_twin;
    NoteLine *m_change;
    NoteLine *m_blocked;
    ConfirmationField *m_field;
    QLabel *m_gone;
    QDialogButtonBox *m_buttons = nullptr;
    DestructiveButton *m_delete = nullptr;
};
