// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/namedelegate.h"

#include "app/fleet/newcomputerrules.h"
#include "ui/describe.h"
#include "ui/describe_newcomputer.h"
#include "ui/fleet/fleetmodel.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr char keyProperty[] = "computer";
constexpr char nameProperty[] = "name"; // as it was when the editor opened

// What is wrong with the name stands at the editor for as long as it is: a tool tip would go by itself.
class NameNote : public QLabel
{
public:
    explicit NameNote(QLineEdit *editor) : QLabel(editor->parentWidget()), m_editor(editor)
    {
        setTextFormat(Qt::PlainText); // the server's words are not markup
        setWordWrap(true);
        setMargin(4);
        setFrameShape(QFrame::Box);
        setAutoFillBackground(true);
        setPalette(QToolTip::palette());
        setBackgroundRole(QPalette::ToolTipBase);
        setForegroundRole(QPalette::ToolTipText);
        hide();
        connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
    }

    void say(const QString &text)
    {
        m_editor->setAccessibleDescription(text);
        setText(text);
        setVisible(!text.isEmpty());
        if (text.isEmpty())
            return;
        const QRect place = m_editor->geometry();
        const int width = std::min(std::max(place.width(), fontMetrics().averageCharWidth() * 48),
                                   parentWidget()->width() - place.left());
        const int height = heightForWidth(width);
        const bool fitsBelow = place.bottom() + height < parentWidget()->height();
        setGeometry(place.left(), fitsBelow ? place.bottom() + 1 : place.top() - height, width, height);
        raise();
    }

private:
    QLineEdit *m_editor;
};

QString complaint(const QString &name)
{
    if (const std::optional<Error> error = objectionToName(name))
        return describe::error(*error, {});
    NewComputerCheck check;
    check.unusualName = !newcomputer::isUsual(name);
    return describe::warning(check);
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
    editor->setProperty(nameProperty, name);
    editor->setText(m_text.isEmpty() ? name : m_text);
    editor->setAccessibleName(tr("New name of %1").arg(index.data().toString()));
    editor->selectAll();
    editor->setAutoFillBackground(true);
    auto *note = new NameNote(editor);
    connect(editor, &QLineEdit::textEdited, note,
            [note](const QString &text) { note->say(complaint(text.trimmed())); });
    if (!m_problem.isEmpty()) // once the editor stands at its place
        QTimer::singleShot(0, note, [note, problem = m_problem] { note->say(problem); });
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

// Names begin in one line, with a mark or without.
void NameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StatusDelegate::initStyleOption(option, index);
    option->decorationPosition = QStyleOptionViewItem::Right;
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
    return false; // not to the base class, whose editors send when the focus leaves them
}

void NameDelegate::propose(QLineEdit *editor)
{
    const QString name = editor->text().trimmed();
    if (editor->text() == editor->property(nameProperty).toString())
        return Q_EMIT closeEditor(editor, NoHint); // the name may have been changed by others meanwhile
    if (objectionToName(name))
        return Q_EMIT refused(complaint(name)); // which stands beside it
    const QString key = editor->property(keyProperty).toString();
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT proposed(key, name);
}
