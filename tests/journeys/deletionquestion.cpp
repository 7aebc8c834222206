// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletionquestion.h"

#include "ui/actions/destructivebutton.h"
#include "ui/actions/targetdialog.h"
#include "ui/actions/targetsmodel.h"
#include "ui/actions/targetsview.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Ids in sentences have their middle left out.
bool isShortFor(const QString &text, const QString &id)
{
    const qsizetype gap = text.indexOf(QChar(0x2026));
    return gap < 0 ? text == id : id.startsWith(text.left(gap)) && id.endsWith(text.mid(gap + 1));
}

} // namespace

DeletionQuestion::DeletionQuestion(MainWindow *window) : m_window(window)
{
    const QList<TargetDialog *> dialogs = window->findChildren<TargetDialog *>();
    for (TargetDialog *dialog : dialogs) {
        if (dialog->isVisible())
            m_dialog = dialog;
    }
    if (m_dialog) {
        m_dialog->setUpdatesEnabled(false); // it is read, but not looked at
        m_list = m_dialog->findChild<TargetsView *>();
        m_verb = m_dialog->findChild<DestructiveButton *>();
    }
}

bool DeletionQuestion::isOpen() const
{
    return m_dialog && m_dialog->isVisible();
}

QStringList DeletionQuestion::ids() const
{
    if (!isOpen())
        return {};
    if (!m_list) {
        const QString id = idInSentence();
        return id.isEmpty() ? QStringList() : QStringList(id);
    }
    if (!m_list->isVisible())
        return {};
    QStringList ids;
    const auto *model = static_cast<const TargetsModel *>(m_list->model());
    for (int row = 0; row < model->rowCount(); ++row)
        ids.append(model->target(row).id);
    return ids;
}

QString DeletionQuestion::idInSentence() const
{
    static const QString before = u"(ID "_s;
    QStringList ids;
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const qsizetype from = label->text().lastIndexOf(before);
        if (from < 0 || !label->isVisible())
            continue;
        const QString shown = label->text().mid(from + before.size()).chopped(1);
        for (int row = 0; row < m_window->fleet()->rowCount(); ++row) {
            if (isShortFor(shown, m_window->fleet()->key(row)))
                ids.append(m_window->fleet()->key(row));
        }
        if (ids.size() != 1)
            return u"not one computer: "_s + shown;
    }
    return ids.value(0);
}

QString DeletionQuestion::words() const
{
    QStringList sentences;
    const QList<QLabel *> labels = isOpen() ? m_dialog->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            sentences.append(label->text());
    }
    return sentences.join(u'\n');
}

QLineEdit *DeletionQuestion::field() const
{
    auto *field = isOpen() ? m_dialog->findChild<QLineEdit *>() : nullptr;
    return field && field->isVisible() ? field : nullptr;
}

QString DeletionQuestion::asked() const
{
    if (!field())
        return {};
    const QString sentence = field()->accessibleName(); // "Type delete 12 to confirm:"
    return sentence.mid(5, sentence.size() - 5 - 12).remove(QChar(0x2068)).remove(QChar(0x2069)).trimmed();
}

bool DeletionQuestion::mayBeAccepted() const
{
    return isOpen() && m_verb && m_verb->isVisible() && m_verb->isEnabled();
}

QString DeletionQuestion::contradiction() const
{
    const qsizetype count = ids().size();
    if (!isOpen() || !isAboutSeveral() || count == 0)
        return mayBeAccepted() && count == 0 ? u"nothing is shown, and could be deleted"_s : QString();
    const QString verb = count == 1 ? u"Delete 1 Computer"_s : u"Delete %1 Computers"_s.arg(count);
    if (m_verb->text() == verb && m_dialog->windowTitle() == verb && asked() == u"delete %1"_s.arg(count))
        return {};
    return u"%1 rows, but: %2 / %3 / %4"_s.arg(count).arg(m_verb->text(), m_dialog->windowTitle(), asked());
}

void DeletionQuestion::type(const QString &text, Way way)
{
    const bool hasKeys = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (way == Way::Keyboard && hasKeys)
        QTest::keyClicks(field(), text);
    else
        field()->insert(text);
}

void DeletionQuestion::accept(Way way)
{
    if (way == Way::Mouse) {
        QTest::mouseClick(m_verb, Qt::LeftButton);
        return;
    }
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
}

void DeletionQuestion::pressVerbAgain()
{
    if (m_verb)
        m_verb->click();
}

void DeletionQuestion::cancel(Way way)
{
    if (way == Way::Keyboard) {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        return;
    }
    const QList<QAbstractButton *> buttons = m_dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString text = button->text().remove(u'&');
        if (button->isVisible() && (text == u"Cancel" || text == u"Close")) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
}

void DeletionQuestion::keep(int row, Way way)
{
    const QModelIndex index = m_list->model()->index(row, TargetsModel::KeepColumn);
    m_list->setCurrentIndex(index);
    if (way == Way::Keyboard) {
        QTest::keyClick(m_list, Qt::Key_Space);
        return;
    }
    m_list->scrollTo(index);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(index).center());
}
