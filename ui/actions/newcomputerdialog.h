// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/fleet/newcomputerrules.h"

#include <QDialog>
#include <QPointer>

class FleetModel;
class NewComputerForm;
class NoteLine;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

// Asks what computers to create. One is followed until it is known what came of it: what was typed stays for
// as long as it may have to be changed.
class NewComputerDialog : public QDialog
{
    Q_OBJECT

public:
    struct Start
    {
        NewComputerInput input;
        QString note; // where it comes from and what it lacks; empty: nothing to say
    };

    // Closes itself without an answer when the connection goes.
    NewComputerDialog(const Start &start, const FleetModel *fleet, Connection *connection, QWidget *parent);

    NewComputerInput input() const;
    bool isSending() const { return m_stage == Stage::Sending; }

    void accept() override; // Create
    void reject() override; // Cancel: the first time only says so where a request is under way
    // The creation of the one that was confirmed, whenever it comes along. Closes the dialog on success.
    void showOperation(const Operation &operation);
    // It was not even taken for sending.
    void showRefused(const QString &why);
    void dismiss(); // closes it, whatever is under way

Q_SIGNALS:
    // One: the dialog stays for what becomes of it. Several: it closes after it.
    void confirmed(const QList<NewComputer> &wanted);
    void withdrawn(); // before the request was sent: it need not be

private:
    enum class Stage { Editing, Sending, Unknown };

    void makeButtons(QVBoxLayout *column);
    void review();
    void showCheck(const NewComputerCheck &check, const QString &blocked);
    void showNamesakes(const QList<NewComputer> &wanted);
    void showStage(Stage stage);
    void showFailure(const Operation &operation);
    void showUnknown(const Operation &operation);
    void grow();

    const FleetModel *m_fleet;
    QPointer<Connection> m_connection;
    Stage m_stage = Stage::Editing;
    bool m_sent = false; // it is too late to take it back
    bool m_leaving = false;
    NewComputerForm *m_form;
    NoteLine *m_origin;
    NoteLine *m_answer; // what the server said
    NoteLine *m_warning;
    NoteLine *m_namesakes;
    NoteLine *m_problem;
    QLabel *m_state; // what is missing yet, or how the request comes along; always there
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_create = nullptr;
};
