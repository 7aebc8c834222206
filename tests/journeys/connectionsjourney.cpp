// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsjourney.h"

#include "journey.h"
#include "ui/connect/connectiondesk.h"
#include "ui/connectionbutton.h"
#include "ui/fleet/fleetview.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SandboxOptions fleetOf(SandboxOptions options, int count)
{
    options.fleet = count;
    return options;
}

} // namespace

ConnectionsJourney::ConnectionsJourney(const SandboxOptions &smallOptions, const SandboxOptions &largeOptions)
    : small(fleetOf(smallOptions, 5)), large(fleetOf(largeOptions, 9))
{
    language::install(qApp);
    theme::apply(theme::Scheme::Light);
    QVERIFY(small.startAndWait() && large.startAndWait());
}

void ConnectionsJourney::start()
{
    m_data = std::make_unique<LocalData>(m_folder.path());
    m_data->useCredentials(std::make_unique<LentStore>(&m_keys));
    m_window = std::make_unique<MainWindow>(Journey::fastPace(), m_data.get());
    m_window->desk()->start(ConnectionDesk::Then::OpenLast);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_window->desk()->isBusy());
}

void ConnectionsJourney::end()
{
    m_window.reset();
    m_data.reset();
}

int ConnectionsJourney::rows() const
{
    return m_window->findChild<FleetView *>()->model()->rowCount();
}

QString ConnectionsJourney::idOf(const QString &name) const
{
    for (const ConnectionBook::Entry &entry : m_window->desk()->book().entries()) {
        if (entry.profile.name == name)
            return entry.profile.id;
    }
    return {};
}

QStringList ConnectionsJourney::filesOf(const QString &id) const
{
    QStringList found;
    QDirIterator files(m_folder.path(), {u'*' + id + u'*'}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    return found;
}

QByteArray ConnectionsJourney::keptKey(const QString &name)
{
    std::optional<QByteArray> found;
    m_keys.read(idOf(name), m_window.get(), [&found](const Result<std::optional<ApiKey>> &key) {
        found = key && *key ? (*key)->bytes() : QByteArray();
    });
    return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : QByteArray();
}

QLineEdit *ConnectionsJourney::keyField(const QWidget *in) const
{
    for (QLineEdit *field : in->findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password && field->isVisible())
            return field;
    }
    return nullptr;
}

bool ConnectionsJourney::fill(const QWidget *in, const QString &name, const QString &server,
                              const QString &key)
{
    QLineEdit *keyEdit = keyField(in);
    if (!keyEdit)
        return false;
    keyEdit->setText(key);
    if (name.isEmpty())
        return true;
    QComboBox *servers = nullptr;
    for (QComboBox *box : in->findChildren<QComboBox *>())
        servers = box->isEditable() ? box : servers;
    QLineEdit *names = nullptr;
    for (QLineEdit *field : in->findChildren<QLineEdit *>())
        names = QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name) == u"Name:"_s ? field
                                                                                                    : names;
    if (!servers || !names)
        return false;
    servers->setCurrentText(server);
    names->setText(name);
    return true;
}

bool ConnectionsJourney::add(const QString &name, const Sandbox &server)
{
    if (!trigger(u"Add Connection…"_s))
        return false;
    if (!QTest::qWaitFor([this] { return dialog(u"Add Connection"_s) != nullptr; }))
        return false;
    QDialog *asked = dialog(u"Add Connection"_s);
    return fill(asked, name, server.url().toString(), server.key()) && press(asked, u"Add Connection"_s);
}

bool ConnectionsJourney::switchTo(const QString &name)
{
    QMenu *menu = m_window->findChild<ConnectionButton *>()->menu();
    Q_EMIT menu->aboutToShow(); // as a click on the button does
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == name) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QDialog *ConnectionsJourney::dialog(const QString &title) const
{
    for (QDialog *candidate : m_window->findChildren<QDialog *>()) {
        if (candidate->isVisible() && candidate->windowTitle() == title)
            return candidate;
    }
    return nullptr;
}

QAbstractButton *ConnectionsJourney::button(const QWidget *in, const QString &text) const
{
    for (QAbstractButton *candidate : in->findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool ConnectionsJourney::press(const QWidget *in, const QString &text)
{
    QAbstractButton *wanted = in ? button(in, text) : nullptr;
    if (!wanted || !wanted->isEnabled())
        return false;
    QTest::mouseClick(wanted, Qt::LeftButton);
    return true;
}

bool ConnectionsJourney::trigger(const QString &menuText)
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(u'&') == menuText && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
    }
    return false;
}

bool ConnectionsJourney::shows(const QWidget *in, const QString &text) const
{
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}
