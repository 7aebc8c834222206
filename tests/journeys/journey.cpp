// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"

#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"
#include "ui/language.h"
#include "ui/messagestrip.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Journey::Journey(const SandboxOptions &options) : m_sandbox(options)
{
    language::install(qApp);
    theme::apply(theme::Scheme::Light);
}

Journey::~Journey() = default;

Connection::Pace Journey::fastPace()
{
    Connection::Pace pace;
    pace.monitor.foreground = 300ms;
    pace.monitor.changing = 200ms;
    pace.monitor.backOff = 300ms;
    pace.monitor.backOffAtMost = 600ms;
    pace.queue.checkAfter = 50ms;
    pace.queue.slowDown = 200ms;
    return pace;
}

Connection::Pace Journey::drivenPace()
{
    Connection::Pace pace = fastPace();
    pace.monitor.foreground = 10min;
    pace.monitor.changing = 10min;
    pace.monitor.background = 10min;
    return pace;
}

void Journey::keepIn(LocalData *data, const QString &connectionId)
{
    m_data = data;
    m_connectionId = connectionId;
}

bool Journey::startAgain(const Connection::Pace &pace)
{
    m_window->close();
    m_window.reset();
    return showWindow(pace) && connectAndRead();
}

bool Journey::start(const Connection::Pace &pace)
{
    return open(pace) && connectAndRead();
}

bool Journey::connectAndRead()
{
    connectWith(m_sandbox.key());
    return isFleetShown();
}

bool Journey::startOn(const ConnectionProfile &profile, const ApiKey &key, const Connection::Pace &pace)
{
    if (!showWindow(pace))
        return false;
    m_window->connectTo(profile, key);
    return isFleetShown();
}

bool Journey::open(const Connection::Pace &pace)
{
    return m_sandbox.startAndWait() && showWindow(pace);
}

void Journey::connectWith(const QString &key)
{
    const Result<Endpoint> endpoint = Endpoint::fromText(m_sandbox.url().toString());
    const Result<ApiKey> usable = ApiKey::fromText(key);
    QVERIFY(endpoint && usable);
    ConnectionProfile profile{u"Sandbox"_s, *endpoint};
    profile.id = m_connectionId;
    m_window->connectTo(profile, *usable);
}

bool Journey::showWindow(const Connection::Pace &pace)
{
    m_window = std::make_unique<MainWindow>(pace, m_data);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool Journey::isFleetShown() const
{
    return QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 10'000);
}

bool Journey::read()
{
    FleetMonitor *monitor = m_window->connection()->monitor();
    const quint64 before = m_window->connection()->client()->begun();
    QSignalSpy spy(monitor, &FleetMonitor::fleetRead);
    monitor->reload();
    while (spy.isEmpty() || spy.constLast().constFirst().value<Fleet>().begun <= before) {
        if (!spy.wait(30'000))
            return false;
    }
    return true;
}

FleetView *Journey::table() const
{
    return m_window->findChild<FleetView *>();
}

QLineEdit *Journey::filterField() const
{
    return field(u"Filter computers"_s);
}

QLineEdit *Journey::field(const QString &name) const
{
    const QList<QLineEdit *> fields = m_window->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible()
            && QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name) == name)
            return field;
    }
    return nullptr;
}

QString Journey::idOf(const QString &name)
{
    QString id;
    inFleet([&](SandboxFleet &fleet) { id = fleet.idOf(name); });
    return id;
}

int Journey::row(const QString &name) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, FleetModel::NameColumn).data().toString() == name)
            return row;
    }
    return -1;
}

QString Journey::cell(const QString &name, int column) const
{
    const int at = row(name);
    return at < 0 ? QString() : table()->model()->index(at, column).data().toString();
}

bool Journey::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    const int at = row(name);
    if (at < 0)
        return false;
    const QModelIndex index = table()->model()->index(at, FleetModel::NameColumn);
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
    return true;
}

QStringList Journey::selectedNames() const
{
    QStringList names;
    const QStringList keys = table()->selectedShownKeys();
    for (const QString &key : keys) {
        if (const Computer *computer = m_window->fleet()->computer(key))
            names.append(computer->name);
    }
    return names;
}

QAbstractButton *Journey::button(const QWidget *in, const QString &text) const
{
    const QList<QAbstractButton *> buttons = in->findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        const QString shown = candidate->text().remove(u'&');
        if (candidate->isVisible() && (shown.isEmpty() ? candidate->accessibleName() : shown) == text)
            return candidate;
    }
    return nullptr;
}

QAbstractButton *Journey::button(const QString &text) const
{
    return button(m_window.get(), text);
}

QDialog *Journey::dialog() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    QDialog *found = nullptr;
    for (QDialog *candidate : dialogs) {
        if (candidate->isVisible() && (!found || candidate->isModal()))
            found = candidate;
    }
    return found;
}

bool Journey::press(const QString &text)
{
    const QDialog *question = dialog();
    QAbstractButton *wanted = question && question->isModal() ? button(question, text) : button(text);
    if (!wanted || !wanted->isEnabled())
        return false;
    QTest::mouseClick(wanted, Qt::LeftButton);
    return true;
}

bool Journey::confirm(const QString &action, const QString &verb)
{
    if (!press(action))
        return false;
    return QTest::qWaitFor([this] { return dialog() != nullptr; }) && press(verb);
}

bool Journey::typeName(const QString &text)
{
    if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
        return false;
    auto *field = dialog()->findChild<QLineEdit *>();
    if (!field)
        return false;
    QTest::keyClicks(field, text);
    return true;
}

bool Journey::deleteSelected(const QString &phrase)
{
    if (!press(u"Delete…"_s) || !typeName(phrase))
        return false;
    const QPointer<QDialog> question = dialog();
    QTest::keyClick(question->findChild<QLineEdit *>(), Qt::Key_Return); // to the button
    if (question)
        QTest::keyClick(question->focusWidget(), Qt::Key_Space);
    return QTest::qWaitFor([&] { return !question || !question->isVisible(); });
}

QString Journey::lastResult() const
{
    return m_window->findChild<QLabel *>(u"lastResult"_s)->text();
}

QString Journey::strip() const
{
    const auto *strip = m_window->findChild<MessageStrip *>();
    return strip->isVisible() && strip->content() ? strip->content()->text : QString();
}

QString Journey::textIn(const QWidget *part) const
{
    QStringList texts;
    const QList<QLabel *> labels = part->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QString Journey::panelText() const
{
    return textIn(m_window->findChild<ComputerPanel *>());
}

void Journey::fail(const Fault &fault)
{
    m_sandbox.run([&](SandboxServer &server) { server.addFault(fault); });
}

int Journey::sent(const QString &operation, const QString &id)
{
    int count = 0;
    m_sandbox.run([&](SandboxServer &server) { count = server.requests().count(operation, id); });
    return count;
}

void Journey::inFleet(const std::function<void(SandboxFleet &)> &function)
{
    m_sandbox.run([&](SandboxServer &server) { function(server.fleet()); });
}
