// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionguide.h"

#include "app/fleet/connection.h"
#include "ui/connect/connectionmenu.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/firstrunpage.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/windowquestions.h"

#include <QStringList>

ConnectionGuide::ConnectionGuide(ConnectionDesk *desk, WindowQuestions *questions, FirstRunPage *page,
                                 QWidget *window)
    : QObject(window), m_desk(desk), m_questions(questions), m_page(page), m_window(window)
{
    followDesk();
    followPage();
}

void ConnectionGuide::followDesk()
{
    connect(m_desk, &ConnectionDesk::opened, this, &ConnectionGuide::opened);
    connect(m_desk, &ConnectionDesk::opening, this, [this](const QString &name) {
        Q_EMIT left();
        showOpening(name);
    });
    connect(m_desk, &ConnectionDesk::unlocking, this, [this] {
        if (!m_connection && !m_page->isAsking()) // else it is about another one
            m_page->showWaiting(tr("The system asks for the password of its keychain."));
    });
    connect(m_desk, &ConnectionDesk::keyWanted, this, &ConnectionGuide::takeKeyWanted);
    connect(m_desk, &ConnectionDesk::nothingToOpen, this, [this] {
        Q_EMIT left();
        m_page->askForConnection();
        m_page->focusKey();
    });
    connect(m_desk, &ConnectionDesk::changed, this, &ConnectionGuide::showPage);
    connect(m_desk, &ConnectionDesk::noticed, this, &ConnectionGuide::takeNotice);
}

void ConnectionGuide::followPage()
{
    connect(m_page, &FirstRunPage::confirmed, this,
            [this](const ConnectionForm::Input &input) { m_desk->add(input.profile, *input.key); });
    connect(m_page, &FirstRunPage::keyGiven, this,
            [this](const ApiKey &key) { m_desk->openWith(m_desk->present(), key); });
    connect(m_page, &FirstRunPage::tryAgainRequested, this, [this] { m_desk->open(m_desk->present()); });
    connect(m_page, &FirstRunPage::connectionsRequested, this, &ConnectionGuide::showConnections);
    showPage();
}

void ConnectionGuide::showPage()
{
    m_page->setOthersKnown(!m_desk->book().isEmpty());
    m_page->setTakenNames(m_desk->book().namesBut({}));
    m_page->setKeyNote(describe::keyPlace(m_desk->keyPlace()));
}

void ConnectionGuide::showOpening(const QString &name)
{
    m_page->showWaiting(name.isEmpty() ? tr("Looking for the connections…")
                                       : tr("Opening “%1”…").arg(describe::inSentence(name)));
}

void ConnectionGuide::takeKeyWanted(const ConnectionProfile &profile, const std::optional<Error> &error)
{
    m_page->askForKey(profile, describe::keyWanted(error ? &*error : nullptr), error.has_value());
    m_page->setKeyNote(describe::keyUpdate(m_desk->keyPlaceOf(m_desk->present())));
}

// A window that shows nothing yet has no strip either.
void ConnectionGuide::takeNotice(const Notice &notice)
{
    if (m_connection) {
        Q_EMIT noticed(notice);
        return;
    }
    m_unsaid.append(notice);
    QStringList sentences;
    for (const Notice &unsaid : std::as_const(m_unsaid))
        sentences.append(unsaid.text);
    m_page->setNotice(sentences.join(QLatin1Char('\n')));
}

void ConnectionGuide::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->monitor()->disconnect(this);
    m_connection = connection;
    if (!connection)
        return;
    connect(connection->monitor(), &FleetMonitor::fleetRead, this, [this](const Fleet &fleet) {
        if (!m_connection->client()->hadOldKey(fleet.begun))
            m_desk->acceptKey();
    });
    const QList<Notice> unsaid = std::exchange(m_unsaid, {});
    for (const Notice &notice : unsaid)
        Q_EMIT noticed(notice);
    m_page->setNotice({});
}

void ConnectionGuide::fillMenu(QMenu *menu)
{
    auto *filled = new ConnectionMenu(m_desk, menu);
    connect(filled, &ConnectionMenu::connectRequested, this, &ConnectionGuide::switchTo);
    connect(filled, &ConnectionMenu::addRequested, this, &ConnectionGuide::add);
    connect(filled, &ConnectionMenu::editRequested, this, &ConnectionGuide::editPresent);
    connect(filled, &ConnectionMenu::updateKeyRequested, this, &ConnectionGuide::updateKey);
    connect(filled, &ConnectionMenu::connectionsRequested, this, &ConnectionGuide::showConnections);
}

void ConnectionGuide::setUsualReach(const ProxySetting &proxy, const QString &caFile)
{
    m_usualProxy = proxy;
    m_usualCaFile = caFile;
    m_page->setUsualReach(proxy, caFile);
}

void ConnectionGuide::leaveThen(QWidget *over, const std::function<void()> &go)
{
    const auto leave = [this, go] {
        if (m_connection) // what has not been sent is given back, and said to be
            m_connection->operations()->stopRemaining();
        go();
    };
    if (!m_connection || m_connection->operations()->isIdle())
        leave();
    else
        m_questions->askToLeave(m_connection, over, leave);
}

void ConnectionGuide::switchTo(const QString &handle)
{
    leaveThen(m_dialog, [this, handle] {
        if (m_dialog)
            m_dialog->close();
        m_desk->open(handle);
    });
}

void ConnectionGuide::add()
{
    addOver(nullptr);
}

void ConnectionGuide::addOver(QWidget *over)
{
    if (m_desk->isBusy())
        return;
    const WindowQuestions::AboutConnection about{describe::keyPlace(m_desk->keyPlace()),
                                                 m_desk->book().namesBut({}),
                                                 {},
                                                 m_usualProxy,
                                                 m_usualCaFile};
    m_questions->askForConnection(about, over, [this](const ConnectionForm::Input &input) {
        leaveThen(m_dialog, [this, input] {
            if (m_dialog)
                m_dialog->close();
            m_desk->add(input.profile, *input.key);
        });
    });
}

void ConnectionGuide::editPresent()
{
    edit(m_desk->present(), nullptr);
}

void ConnectionGuide::edit(const QString &handle, QWidget *over)
{
    const ConnectionBook::Entry *entry = m_desk->book().find(handle);
    if (!entry || m_desk->isBusy())
        return;
    const auto source = [this, handle](QObject *context,
                                       CredentialStore::Handler<std::optional<ApiKey>> handler) {
        m_desk->readKey(handle, context, std::move(handler));
    };
    const WindowQuestions::AboutConnection about{describe::keyPlace(m_desk->keyPlaceOf(handle)),
                                                 m_desk->book().namesBut(handle), source};
    m_questions->askToEdit(entry->profile, about, over, [this, handle](const ConnectionForm::Input &input) {
        const auto change = [this, handle, input] { m_desk->change(handle, input.profile, input.key); };
        if (handle == m_desk->present())
            leaveThen(m_dialog, change);
        else
            change();
    });
}

void ConnectionGuide::updateKey()
{
    if (!m_connection)
        return;
    const QString note = describe::keyUpdate(m_desk->keyPlaceOf(m_desk->present()));
    m_questions->askForKey(m_connection, note, [this](const ConnectionForm::Input &input) {
        m_desk->proposeKey(*input.key);
        Q_EMIT keyChanged(*input.key);
    });
}

void ConnectionGuide::showConnections()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new ConnectionsDialog(m_desk, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &ConnectionsDialog::addRequested, this, [this] { addOver(m_dialog); });
    connect(dialog, &ConnectionsDialog::editRequested, this,
            [this](const QString &handle) { edit(handle, m_dialog); });
    connect(dialog, &ConnectionsDialog::removeRequested, this,
            [this](const QString &handle) { askToRemove(handle, m_dialog); });
    connect(dialog, &ConnectionsDialog::connectRequested, this, &ConnectionGuide::switchTo);
    dialog->open();
}

void ConnectionGuide::askToRemove(const QString &handle, QWidget *over)
{
    const ConnectionBook::Entry *entry = m_desk->book().find(handle);
    if (!entry)
        return;
    const QString question = describe::removeQuestion(entry->profile.name, m_desk->keyPlaceOf(handle));
    m_questions->askToRemove(question, over, [this, handle] {
        const auto remove = [this, handle] { m_desk->remove(handle); };
        if (handle == m_desk->present())
            leaveThen(m_dialog, remove);
        else
            remove();
    });
}
