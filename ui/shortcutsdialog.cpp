// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/clearbutton.h"
#include "ui/mnemonic.h"
#include "ui/textsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int actionColumn = 0;
constexpr int keysColumn = 1;

QString shown(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

bool holds(const QTreeWidgetItem *row, const QString &text)
{
    return row->text(actionColumn).contains(text, Qt::CaseInsensitive)
           || row->text(keysColumn).contains(text, Qt::CaseInsensitive);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menuBar, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit), m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    lay();
    const QList<QAction *> menus = menuBar->actions();
    for (const QAction *action : menus) {
        if (!action->menu())
            continue;
        QTreeWidgetItem *group = addGroup(withoutMnemonic(action->text()));
        addMenu(action->menu(), group);
        if (group->childCount() == 0)
            delete group;
    }
    addKeysOfList();
    addElsewhere(parent);
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    m_field->setFocus();
}

void ShortcutsDialog::lay()
{
    m_field->setPlaceholderText(tr("Search actions and keys"));
    m_field->setAccessibleName(tr("Search actions and keys"));
    addClearButton(m_field);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(actionColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the field closes nothing
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(textsize::window(76, 34));
}

void ShortcutsDialog::addMenu(const QMenu *menu, QTreeWidgetItem *group)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addMenu(action->menu(), group);
        else if (!action->shortcuts().isEmpty())
            addAction(group, action);
    }
}

void ShortcutsDialog::addAction(QTreeWidgetItem *group, const QAction *action)
{
    m_listed.insert(action);
    addRow(group, withoutMnemonic(action->text()), shown(action->shortcuts()));
}

void ShortcutsDialog::addKeysOfList()
{
    QTreeWidgetItem *table = addGroup(tr("In the List"));
    addRow(table, tr("Go to the filter field"), u"/"_s);
    addRow(table, tr("Show this sheet"), u"?"_s);
    addRow(table, tr("Find a computer by the first letters of its name"), tr("Letters"));
    addRow(table, tr("Go to the details of the computer"), shown({QKeySequence(Qt::Key_Return)}));
    addRow(table, tr("Select or deselect the computer"), shown({QKeySequence(Qt::Key_Space)}));
    addRow(table, tr("First or last computer"),
           shown({QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_End)}));
    addRow(table, tr("Menu of the selected computers"),
           shown({QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu)}));
}

// Keys of parts of the window, and actions that stand in no menu of the bar.
void ShortcutsDialog::addElsewhere(const QWidget *window)
{
    QTreeWidgetItem *elsewhere = addGroup(tr("Elsewhere"));
    const QList<QAction *> all = window->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (!m_listed.contains(action) && !action->text().isEmpty() && !action->shortcuts().isEmpty())
            addAction(elsewhere, action);
    }
    addRow(elsewhere, tr("In the filter field: clear it, then go back to the list"),
           shown({QKeySequence(Qt::Key_Escape)}));
    addRow(elsewhere, tr("In the filter field: show what could be typed"),
           shown({QKeySequence(Qt::CTRL | Qt::Key_Space)}));
    addRow(elsewhere, tr("In the details: go back to the list"), shown({QKeySequence(Qt::Key_Escape)}));
    addRow(elsewhere, tr("In the JSON tab: find a text"), shown({QKeySequence(QKeySequence::Find)}));
}

QTreeWidgetItem *ShortcutsDialog::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setFirstColumnSpanned(true);
    group->setData(keysColumn, Qt::AccessibleTextRole, title); // it is there, if empty
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(actionColumn, bold);
    return group;
}

void ShortcutsDialog::addRow(QTreeWidgetItem *group, const QString &action, const QString &keys)
{
    auto *row = new QTreeWidgetItem(group, {action, keys});
    row->setData(actionColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(action, keys));
}

void ShortcutsDialog::search(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool found = holds(group->child(j), wanted);
            group->child(j)->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}
