// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targets.h"

#include <QDialog>
#include <QPointer>

class FleetModel;
class QLabel;

// A question about computers. It holds what it shows, follows what becomes of them while it is open, and its
// answer is exactly what it showed.
class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        Operation::Kind kind = Operation::Kind::Delete;
        QList<Computer> targets; // at least one
        QList<Skipped> skipped;
        bool mayGoUntyped = false; // of one computer that is surely not active
        bool several = false;      // asked about a selection of several, also if only one of them is left
    };

    // Closes itself without an answer when the connection goes or the fleet becomes another one.
    TargetDialog(const Question &question, const FleetModel *fleet, Connection *connection, QWidget *parent);

    const Question &question() const { return m_question; }
    QStringList targetIds() const;

    // Looks again before it answers; what has just changed is shown and has to be confirmed again.
    void accept() override;

Q_SIGNALS:
    // The computers as the dialog showed them when it was accepted. The dialog closes after it.
    void confirmed(const QList<Computer> &shown);

protected:
    // What became of the computers since they were last shown. Texts are safe to show.
    struct Changes
    {
        QStringList gone;
        QStringList renamed; // "old → new"
        bool others = false; // anything else that the dialog shows or that decides whether it may go on

        bool any() const { return others || !gone.isEmpty() || !renamed.isEmpty(); }
    };

    // Shows the question as it is now. Called when something changed; the constructor of the class that
    // implements it calls it once itself.
    virtual void showQuestion(const Changes &changes) = 0;
    // Whether the question can be answered with yes now, beside what blockedReason() says.
    virtual bool isComplete() const { return true; }

    // Why the answer cannot be yes now: offline, busy and the like; empty where it can.
    const QString &blockedReason() const { return m_blocked; }
    QLabel *connectionLine() const; // a new one: "Production — api.factory.ai", in its colour
    // Ids of those whose name another computer of the fleet has too.
    const QSet<QString> &namesakes() const { return m_namesakes; }
    void removeTarget(const QString &id);

private:
    bool review(); // true: something changed, and is shown now
    void reviewTarget(const Computer &shown, QList<Computer> *kept, Changes *changes);

    Question m_question;
    const FleetModel *m_fleet;
    QPointer<Connection> m_connection;
    QString m_blocked;
    QSet<QString> m_namesakes;
};
