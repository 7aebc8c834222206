// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

// What a screen reader meets in a window, asked of Qt itself.
namespace accessibletree {

inline void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> *found)
{
    if (!item || !item->isValid())
        return;
    found->append(item);
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), found);
}

inline QList<QAccessibleInterface *> all(QWidget *root)
{
    QList<QAccessibleInterface *> found;
    collect(QAccessible::queryAccessibleInterface(root), &found);
    return found;
}

// The first visible one of this role and name; nullptr: there is none.
inline QAccessibleInterface *find(QWidget *root, QAccessible::Role role, const QString &name)
{
    for (QAccessibleInterface *item : all(root)) {
        if (item->role() == role && item->text(QAccessible::Name) == name && !item->state().invisible)
            return item;
    }
    return nullptr;
}

// Everything visible that takes the focus and has no name: "EditableText QPlainTextEdit". To be empty.
// Containers that only pass the focus on, and the parts that Qt itself leaves without a name, do not count.
inline QStringList unnamedFocusable(QWidget *root)
{
    QStringList unnamed;
    for (QAccessibleInterface *item : all(root)) {
        const QAccessible::State state = item->state();
        const QAccessible::Role role = item->role();
        const bool exempt =
                role == QAccessible::RowHeader || role == QAccessible::ScrollBar || role == QAccessible::Grip;
        if (exempt || !state.focusable || state.invisible || !item->text(QAccessible::Name).isEmpty())
            continue;
        const QObject *object = item->object();
        const QString of = object ? QString::fromLatin1(object->metaObject()->className()) : QString();
        unnamed += QString::number(role, 16) + u' ' + of;
    }
    return unnamed;
}

} // namespace accessibletree
