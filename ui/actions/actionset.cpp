// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include "ui/help/helptopics.h"
#include "ui/mnemonic.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char hintProperty[] = "hint"; // what an enabled action says of itself

} // namespace

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
    , reloadList(make(tr("&Reload List"), u"reload"_s, tr("Read the list of computers again")))
    , newComputer(make(tr("Ne&w Computer…"), {}, tr("Create one computer or several")))
    , createAgain(make(tr("Create A&gain with the Same Settings…"), {},
                       tr("Create a computer like the selected one")))
    , refreshCredentials(make(tr("Refresh &Credentials"), u"refresh-credentials"_s,
                              tr("Configure git credentials again on the selected computers")))
    , retryInstall(make(tr("Retry &Install…"), u"retry-install"_s,
                        tr("Run the step that installs dependencies again")))
    , deleteComputers(make(tr("&Delete…"), u"delete"_s, tr("Delete the selected computers for good")))
    , resume(make(tr("Res&ume"), {}, tr("Wake the selected computers if they are paused")))
    , protect(make(tr("Pro&tect from Deletion"), {},
                   tr("Do not let the selected computers be deleted from this machine")))
    , notifyWhenDone(make(tr("&Notify When Done"), {},
                          tr("Say so when the selected computers are ready, have failed or seem stuck")))
    , rename(make(tr("Rena&me…"), {}, tr("Type another name for the selected computer")))
    , changeRemoteUser(make(tr("C&hange Remote User…"), {},
                            tr("Change which user the selected computer is worked on as")))
    , openComputer(make(tr("&Open Computer…"), {}, tr("Find a computer by its name or ID")))
    , stopRemaining(make(tr("&Stop Remaining"), {}, tr("Do not send what is still waiting")))
    , copy(make(tr("C&opy"), u"copy"_s, tr("Copy the selected rows")))
    , copyWithTitles(make(tr("Copy &with Column Titles"), {},
                          tr("Copy the selected rows below the titles of their columns")))
    , copyName(make(tr("Copy Nam&e"), {}, tr("Copy the names of the selected computers")))
    , copyId(make(tr("Cop&y ID"), {}, tr("Copy the IDs of the selected computers")))
    , copyAsJson(
              make(tr("Copy as &JSON"), {}, tr("Copy the selected computers as the server described them")))
    , copySsh(make(tr("&SSH Session"), {}, tr("Copy a command that opens a session on each computer")))
    , copyPortForward(make(tr("&Port Forwarding"), {},
                           tr("Copy a command for each computer that leads a port of this machine to it")))
{
    protect->setCheckable(true);
    notifyWhenDone->setCheckable(true);
    setShortcuts();
    setHelp();
}

QAction *ActionSet::make(const QString &text, const QString &icon, const QString &hint)
{
    auto *action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text)); // of a button in the bar
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon));
    action->setProperty(hintProperty, hint);
    setReason(action, {});
    return action;
}

void ActionSet::setShortcuts()
{
    reloadList->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    newComputer->setShortcut(QKeySequence::New);
    refreshCredentials->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    retryInstall->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
#ifdef Q_OS_MACOS
    deleteComputers->setShortcut(Qt::CTRL | Qt::Key_Backspace);
#else
    deleteComputers->setShortcut(Qt::Key_Delete);
#endif
    resume->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    rename->setShortcut(Qt::Key_F2);
    openComputer->setShortcut(Qt::CTRL | Qt::Key_K);
    stopRemaining->setShortcut(Qt::CTRL | Qt::Key_Period);
    copy->setShortcut(QKeySequence::Copy);
    copyName->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    copyId->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // These keys mean something else while a text has the focus: they are the table's alone.
    for (QAction *action : {deleteComputers, copy, rename})
        action->setShortcutContext(Qt::WidgetShortcut);
    // A key that is held down asks once.
    for (QAction *action : {reloadList, newComputer, refreshCredentials, retryInstall, deleteComputers,
                            resume, rename, openComputer})
        action->setAutoRepeat(false);
}

// What F1 shows on the entry of a menu.
void ActionSet::setHelp()
{
    const QList<std::pair<QAction *, QString>> topics{
            {reloadList, u"actions#reload"_s},
            {newComputer, u"actions#create"_s},
            {createAgain, u"actions#create"_s},
            {refreshCredentials, u"actions#refresh"_s},
            {retryInstall, u"actions#retry"_s},
            {deleteComputers, u"actions#delete"_s},
            {resume, u"actions#resume"_s},
            {protect, u"actions#protect"_s},
            {notifyWhenDone, u"preferences#notifications"_s},
            {rename, u"actions#rename"_s},
            {changeRemoteUser, u"actions#remote-user"_s},
            {stopRemaining, u"actions#outcome"_s},
            {copy, u"export#copy"_s},
            {copyWithTitles, u"export#copy"_s},
            {copyName, u"export#copy"_s},
            {copyId, u"export#copy"_s},
            {copyAsJson, u"export#copy"_s},
            {copySsh, u"export#commands"_s},
            {copyPortForward, u"export#commands"_s},
    };
    for (const auto &[action, topic] : topics)
        helptopics::set(action, topic);
}

QAction *ActionSet::of(Operation::Kind kind) const
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return refreshCredentials;
    case Operation::Kind::RetryInstall:
        return retryInstall;
    case Operation::Kind::Delete:
        return deleteComputers;
    case Operation::Kind::Resume:
        return resume;
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        break;
    }
    return nullptr;
}

void ActionSet::setReason(QAction *action, const QString &reason)
{
    const QString tip = reason.isEmpty() ? action->property(hintProperty).toString() : reason;
    action->setEnabled(reason.isEmpty());
    action->setToolTip(tip);
    action->setStatusTip(tip);
}
