// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "ui/connect/connectionform.h"
#include "ui/diagnostics/diagnosticscollector.h"

#include <QObject>

class FleetFilter;
class QWidget;

// The questions that the window asks about itself and its connection; each opens over the window and never
// waits.
class WindowQuestions : public QObject
{
    Q_OBJECT

public:
    explicit WindowQuestions(QWidget *window);

    // Asks for server and key, filled in with the present connection's but for the key.
    void askForConnection(const Connection *present);
    // Asks for another key of this connection; moot when the connection goes.
    void askForKey(Connection *connection);
    // Asks for a computer by its name or id.
    void askForComputer(const FleetFilter *filter, Connection *connection);
    // What a diagnostics file would hold, and where to save it.
    void askForDiagnostics(const DiagnosticsCollector::Sources &sources);
    // Asks whether to quit while operations run.
    void askToQuit(Operation::Kind kind, const OperationQueue::Progress &progress);

Q_SIGNALS:
    void connectionGiven(const ConnectionForm::Input &input);
    void keyGiven(const ApiKey &key);
    void computerChosen(const QString &key);
    void quitConfirmed();
    void diagnosticsSaved(const QString &path);

private:
    QWidget *m_window;
};
