// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "ui/connect/connectionform.h"
#include "ui/diagnostics/diagnosticscollector.h"

#include <QObject>

class FleetFilter;
class QMessageBox;
class QPushButton;
class QWidget;
struct FleetSnapshot;

// The questions that the window asks about itself and its connections; each opens over the window, or over
// the dialog that it belongs to, and never waits.
class WindowQuestions : public QObject
{
    Q_OBJECT

public:
    explicit WindowQuestions(QWidget *window);

    using Answer = std::function<void(const ConnectionForm::Input &input)>;
    // What a form has to know about the connection that it is about.
    struct AboutConnection
    {
        QString keyNote;
        QStringList takenNames;
        ConnectionForm::KeySource keptKey; // none: one has to be typed
        ProxySetting usualProxy;           // of a new one
        QString usualCaFile;               // likewise
    };
    void askForConnection(const AboutConnection &about, QWidget *over, const Answer &answer);
    void askToEdit(const ConnectionProfile &profile, const AboutConnection &about, QWidget *over,
                   const Answer &answer);
    // Asks for another key of this connection; moot when the connection goes.
    void askForKey(Connection *connection, const QString &keyNote, const Answer &answer);
    // Asks whether to leave a connection while operations run.
    void askToLeave(Connection *connection, QWidget *over, const std::function<void()> &yes);
    void askToRemove(const QString &question, QWidget *over, const std::function<void()> &yes);
    // Asks for a computer by its name or id.
    void askForComputer(const FleetFilter *filter, Connection *connection);
    // What a diagnostics file would hold, and where to save it.
    void askForDiagnostics(const DiagnosticsCollector::Sources &sources);
    // How and where the rows that are shown are to be written.
    void askToExport(const FleetSnapshot &shown, const QStringList &selectedKeys,
                     const QString &connectionName);
    // Asks whether to quit while operations run.
    void askToQuit(Operation::Kind kind, const OperationQueue::Progress &progress);

Q_SIGNALS:
    void computerChosen(const QString &key);
    void quitConfirmed();
    void diagnosticsSaved(const QString &path);
    void exported(const QString &path, int rows);

private:
    QMessageBox *box(QWidget *over, const QString &title, const QString &text);
    QPushButton *open(QMessageBox *box, const QString &stay, const QString &go);

    QWidget *m_window;
};
