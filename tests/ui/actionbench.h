// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "ui/actions/fleetactions.h"
#include "ui/actions/targetdialog.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/language.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// A window with the real actions on the real model, connected to the sandbox.
class ActionBench
{
public:
    ActionBench() : sandbox({.speed = 0}), actions(&model, &window) { language::install(qApp); }

    ~ActionBench() { actions.setConnection(nullptr); }

    // Everything is up and the fleet has been read once.
    bool start()
    {
        if (!sandbox.startAndWait())
            return false;
        connection = connect();
        makeWindow();
        actions.setConnection(connection.get());
        QSignalSpy read(connection->monitor(), &FleetMonitor::fleetRead);
        connection->monitor()->start();
        if (!QTest::qWaitFor([&] { return read.count() > 0; }, 10'000))
            return false;
        const auto first = read.constFirst().constFirst().value<Fleet>();
        listed = QList<Computer>(first.computers.cbegin(), first.computers.cend());
        return connection->readiness() == Connection::Readiness::Ready;
    }

    std::unique_ptr<Connection> connect()
    {
        // Readings come when a test asks for one, and checks of lost outcomes at once.
        constexpr std::chrono::hours never{1};
        Connection::Pace pace;
        pace.monitor.foreground = never;
        pace.monitor.changing = never;
        pace.queue.checkAfter = std::chrono::milliseconds(10);
        const ConnectionProfile profile{.name = u"Production"_s,
                                        .endpoint = *Endpoint::fromText(sandbox.url().toString())};
        auto made = std::make_unique<Connection>(profile, *ApiKey::fromText(sandbox.key()), pace);
        QObject::connect(made->monitor(), &FleetMonitor::fleetRead, &model, [this](const Fleet &read) {
            if (!handDriven)
                model.setComputers(read);
        });
        QObject::connect(made->operations(), &OperationQueue::operationChanged, &model,
                         &FleetModel::setOperation);
        QObject::connect(made.get(), &Connection::computerRead, &model, &FleetModel::setComputer);
        return made;
    }

    // From now on the model knows what the test says, as if a reading had brought it.
    void read(const QList<Computer> &computers)
    {
        handDriven = true;
        Fleet next;
        next.computers = computers;
        next.begun = 1'000'000 + ++readings;
        next.readAt = QDateTime::currentDateTime();
        listed = computers;
        model.setComputers(next);
    }

    // As the newest reading has it, without one or with one changed.
    QList<Computer> without(const QString &id) const
    {
        QList<Computer> rest = listed;
        rest.removeIf([&id](const Computer &computer) { return computer.id == id; });
        return rest;
    }
    QList<Computer> with(const Computer &changed) const
    {
        QList<Computer> all = listed;
        for (Computer &computer : all) {
            if (computer.id == changed.id)
                computer = changed;
        }
        return all;
    }

    Computer named(const QString &name) const
    {
        for (const Computer &computer : listed) {
            if (computer.name == name)
                return computer;
        }
        qFatal("no such computer in the sandbox's fleet");
        return {};
    }
    QStringList ids(const QStringList &names) const
    {
        QStringList all;
        for (const QString &name : names)
            all.append(named(name).id);
        return all;
    }

    // A computer that the test makes up: active, managed, its install done.
    static Computer make(const QString &id, const QString &name)
    {
        Computer computer;
        computer.id = id;
        computer.name = name;
        computer.providerType = u"e2b"_s;
        computer.statusWord = u"active"_s;
        computer.status = Computer::Status::Active;
        computer.createdAt = QDateTime::currentMSecsSinceEpoch() - 26 * 60'000;
        ProvisioningStep step;
        step.id = u"install-deps"_s;
        step.name = u"Install dependencies"_s;
        step.status = u"completed"_s;
        step.completedAt = *computer.createdAt;
        computer.steps = QList<ProvisioningStep>{step};
        return computer;
    }

    // Selects rows as a click does.
    void select(const QStringList &keys)
    {
        table->clearSelection();
        for (const QString &key : keys)
            table->selectionModel()->select(model.index(model.row(key), 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (!keys.isEmpty())
            table->selectionModel()->setCurrentIndex(model.index(model.row(keys.constLast()), 0),
                                                     QItemSelectionModel::NoUpdate);
    }

    // The ids that the server was asked to work on, in the order in which it was.
    QStringList sent(const QString &operation)
    {
        QStringList ids;
        sandbox.run([&](SandboxServer &server) {
            for (const LoggedRequest &request : server.requests().all()) {
                if (request.operation == operation)
                    ids.append(request.computerId);
            }
        });
        return ids;
    }
    int changesSent()
    {
        return sandbox.requestCount(u"deleteComputer"_s) + sandbox.requestCount(u"refreshComputer"_s)
               + sandbox.requestCount(u"retryInstallDeps"_s);
    }

    // Waits until keys go to the window.
    static bool isActive(QWidget *window)
    {
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
    }

    TargetDialog *dialog() const { return actions.dialog(); }

    Sandbox sandbox;
    FleetModel model;
    QMainWindow window;
    FleetActions actions; // goes before the window and the model
    std::unique_ptr<Connection> connection;
    QList<Computer> listed; // as the newest reading has them
    QTableView *table = nullptr;
    QLineEdit *filter = nullptr;
    QToolBar *toolBar = nullptr;
    bool handDriven = false;
    quint64 readings = 0;

private:
    void makeWindow()
    {
        auto *centre = new QWidget;
        auto *column = new QVBoxLayout(centre);
        filter = new QLineEdit;
        table = new QTableView;
        table->setModel(&model);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setTabKeyNavigation(false);
        column->addWidget(filter);
        column->addWidget(table);
        window.setCentralWidget(centre);
        toolBar = window.addToolBar(u"Actions"_s);
        QMenu *menu = window.menuBar()->addMenu(u"Computer"_s);
        const ActionSet &set = actions.actions();
        for (QAction *action :
             {set.reloadList, set.refreshCredentials, set.retryInstall, set.deleteComputers}) {
            toolBar->addAction(action);
            menu->addAction(action);
        }
        for (QAction *action : {set.stopRemaining, set.copy, set.copyName, set.copyId, set.copyAsJson})
            menu->addAction(action);
        actions.attachToTable(table);
        QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, &actions, [this] {
            QStringList keys;
            for (const QModelIndex &index : table->selectionModel()->selectedRows())
                keys.append(model.key(index.row()));
            actions.setSelection(keys);
        });
        window.resize(1100, 700);
        window.show();
        window.activateWindow();
        (void)isActive(&window);
    }
};

// What a test looks for in a dialog. A missing button is a failed test, said by name.
namespace dialogtest {

inline QPushButton *button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(dialog) && button->text() == text)
            return button;
    }
    return nullptr;
}

inline bool shows(const QWidget *dialog, const QString &text)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisibleTo(dialog) && label->text().contains(text))
            return true;
    }
    return false;
}

// All that can be read in it, for the message of a failed test.
inline QString words(const QWidget *dialog)
{
    QStringList all;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisibleTo(dialog))
            all.append(label->text());
    }
    return all.join(u'\n');
}

inline QLineEdit *field(const QWidget *dialog)
{
    return dialog->findChild<QLineEdit *>();
}

inline bool hasDefaultButton(const QWidget *dialog)
{
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault() || button->autoDefault())
            return true;
    }
    return false;
}

} // namespace dialogtest

#define VERIFY_SHOWS(dialog, text)                                                                           \
    QVERIFY2(dialogtest::shows(dialog, text), qPrintable(dialogtest::words(dialog)))
