// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/namedelegate.h"

#include "app/fleet/newcomputerrules.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

namespace {

constexpr char keyProperty[] = "computer";

// Shown below the editor, and told to those who cannot see it.
void hint(QLineEdit *editor, const QString &text)
{
    editor->setAccessibleDescription(text);
    if (text.isEmpty())
        QToolTip::hideText();
    else // the server's words are not markup
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()),
                           Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), editor, editor->rect());
}

QString complaint(const QString &name)
{
    if (const std::optional<Error> error = objectionToName(name))
        return describe::error(*error, {});
    return newcomputer::isUsual(name)
                   ? QString()
                   : NameDelegate::tr("Factory's app takes only letters, digits, “-”, “_” and “.” in a "
                                      "name. The server may refuse this one.");
}

} // namespace

void NameDelegate::prepare(const QString &text, const QString &problem)
{
    m_text = text;
    m_problem = problem;
}

QWidget *NameDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option);
    auto *editor = new QLineEdit(parent);
    const QString name = index.data(Qt::EditRole).toString();
    editor->setProperty(keyProperty, index.data(FleetModel::KeyRole));
    editor->setText(m_text.isEmpty() ? name : m_text);
    editor->setAccessibleName(tr("New name of %1").arg(index.data().toString()));
    editor->selectAll();
    editor->setAutoFillBackground(true);
    connect(editor, &QLineEdit::textEdited, editor,
            [editor](const QString &text) { hint(editor, complaint(text.trimmed())); });
    if (!m_problem.isEmpty()) // once it stands at its place
        QTimer::singleShot(0, editor, [editor, problem = m_problem] { hint(editor, problem); });
    return editor;
}

void NameDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    Q_UNUSED(editor);
    Q_UNUSED(index);
}

void NameDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    Q_UNUSED(editor);
    Q_UNUSED(model);
    Q_UNUSED(index);
}

void NameDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(index);
    editor->setGeometry(option.rect);
}

bool NameDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            propose(editor);
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            Q_EMIT closeEditor(editor, NoHint);
            return true;
        }
    }
    if (editor && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (!comesBack)
            Q_EMIT closeEditor(editor, NoHint); // only Enter sends
        return false;
    }
    return QObject::eventFilter(watched, event);
}

void NameDelegate::propose(QLineEdit *editor)
{
    const QString name = editor->text().trimmed();
    if (const std::optional<Error> error = objectionToName(name)) {
        hint(editor, describe::error(*error, {}));
        return;
    }
    const QString key = editor->property(keyProperty).toString();
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT proposed(key, name);
}
