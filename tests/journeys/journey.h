// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "ui/mainwindow.h"

#include <QString>
#include <QTest>

#include <memory>

class FleetView;
class LocalData;
class QAbstractButton;
class QDialog;
class QLineEdit;
class SandboxFleet;
struct Fault;

// The real window on a real sandbox, worked by mouse and keyboard. Everything is found as a user would find
// it: by its words.
class Journey
{
public:
    explicit Journey(const SandboxOptions &options = {});
    ~Journey();

    // What outlives the window, for a connection of this id. Before the window opens; the data is somebody
    // else's and must outlive the journey.
    void keepIn(LocalData *data, const QString &connectionId);
    // The same window anew on the same sandbox, as if the program had been started again.
    bool startAgain(const Connection::Pace &pace);

    // Quick readings and checks, so that a test does not wait for what a person would.
    static Connection::Pace fastPace();
    static Connection::Pace drivenPace(); // the same, and the fleet is read only when read() asks
    bool start(const Connection::Pace &pace = fastPace()); // the window is shown and its fleet is read
    bool open(const Connection::Pace &pace = fastPace());  // the window and the sandbox, not yet connected
    void connectWith(const QString &key);                  // to the sandbox; its answer is not awaited
    bool connectAndRead();                                 // likewise, and its fleet is shown
    // The same on another server; the sandbox stays off.
    bool startOn(const ConnectionProfile &profile, const ApiKey &key, const Connection::Pace &pace);

    bool read(); // waits for a reading that begins now

    MainWindow *window() { return m_window.get(); }
    Sandbox *sandbox() { return &m_sandbox; }
    FleetView *table() const;
    QLineEdit *filterField() const;
    QLineEdit *field(const QString &name) const; // the visible one that a screen reader calls so

    QString idOf(const QString &name);  // as the sandbox has it
    int row(const QString &name) const; // as shown; -1: not shown
    QString cell(const QString &name, int column) const;
    bool click(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QStringList selectedNames() const;

    // By its text, or by its name where it shows only an icon.
    QAbstractButton *button(const QString &text) const; // of the window itself
    QAbstractButton *button(const QWidget *in, const QString &text) const;
    QDialog *dialog() const;         // the visible one; a question before one that only tells
    bool press(const QString &text); // a click on the enabled button with this text, in the open question or
                                     // else the window and those that only tell
    bool confirm(const QString &action, const QString &verb); // the action's button, then the dialog's
    bool typeName(const QString &text);                       // into the open dialog's field
    bool deleteSelected(const QString &phrase);               // asks, types, and says yes by keyboard

    QString lastResult() const;
    QString strip() const;                     // the strip's sentence, empty while it is hidden
    QString textIn(const QWidget *part) const; // what its labels say, a line for each that is visible
    QString panelText() const;

    void fail(const Fault &fault);
    // How many requests of an operation reached the server, for one computer or for all.
    int sent(const QString &operation, const QString &id = {});
    void inFleet(const std::function<void(SandboxFleet &)> &function);

private:
    bool showWindow(const Connection::Pace &pace);
    bool isFleetShown() const;

    Sandbox m_sandbox;
    LocalData *m_data = nullptr;
    QString m_connectionId;
    std::unique_ptr<MainWindow> m_window;
};
