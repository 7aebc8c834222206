// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filtercompletion.h"

#include "ui/fleet/fleettable.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr int mostLines = 12;

} // namespace

FilterCompletion::FilterCompletion(QLineEdit *field, const FleetTable *fleet)
    : QObject(field), m_field(field), m_fleet(fleet), m_list(new QListWidget(field))
{
    // A part of the window and not a window: it takes no key from the field, on any platform.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Filter suggestions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    m_field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this] { update(false); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

bool FilterCompletion::isOpen() const
{
    return m_list && !m_list->isHidden();
}

void FilterCompletion::close()
{
    if (m_list)
        m_list->hide();
}

void FilterCompletion::update(bool asked)
{
    if (m_taking || !m_list)
        return;
    m_suggestions = suggestionsFor(m_field->text(), m_field->cursorPosition(), asked, *m_fleet);
    if (m_suggestions.list.isEmpty())
        close();
    else
        show();
}

void FilterCompletion::show()
{
    m_list->clear();
    for (const FilterSuggestions::Suggestion &suggestion : std::as_const(m_suggestions.list)) {
        QString line = suggestion.text;
        if (suggestion.count)
            line = tr("%1, %Ln computer(s)", nullptr, *suggestion.count).arg(suggestion.text);
        else if (!suggestion.meaning.isEmpty())
            line = tr("%1 – %2", "what can be typed, what it finds").arg(suggestion.text, suggestion.meaning);
        m_list->addItem(line);
    }
    m_list->setParent(m_field->window());
    place();
    m_list->show();
    m_list->raise();
}

void FilterCompletion::place()
{
    const QWidget *window = m_field->window();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height()));
    const int frame = 2 * m_list->frameWidth();
    const int lines = std::min<int>(mostLines, m_list->count());
    const int wanted =
            std::max(m_field->width(), m_list->sizeHintForColumn(0) + frame + m_list->fontMetrics().height());
    const int width = std::min(wanted, window->width());
    const int height = lines * m_list->sizeHintForRow(0) + frame;
    const bool mirrored = m_field->layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? below.x() + m_field->width() - width : below.x();
    m_list->setGeometry(std::clamp(left, 0, window->width() - width), below.y(), width,
                        std::min(height, window->height() - below.y()));
}

void FilterCompletion::mark(int row)
{
    m_list->setCurrentRow(row);
    if (row < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list,
                           QAccessible::Focus); // what a screen reader says, though the field has the focus
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void FilterCompletion::take(int row)
{
    const QString text = m_suggestions.list.value(row).text;
    const bool goesOn = text.endsWith(u':') || text.endsWith(u'>') || text.endsWith(u'<');
    const qsizetype after = m_suggestions.from + m_suggestions.length;
    const bool spaced = goesOn || m_field->text().mid(after).startsWith(u' ');
    {
        const QScopedValueRollback taking(m_taking, true);
        m_field->setSelection(int(m_suggestions.from), int(m_suggestions.length));
        m_field->insert(spaced ? text : text + u' ');
    }
    update(false);
}

bool FilterCompletion::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        update(true);
        return true;
    }
    if (!isOpen())
        return false;
    const int marked = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        mark(std::min(marked + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        mark(std::max(marked - 1, -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (marked >= 0)
            take(marked);
        else
            close();
        return marked >= 0;
    case Qt::Key_Escape:
        close();
        return false;
    default:
        return false;
    }
}

bool FilterCompletion::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return press(key->key(), key->modifiers());
    }
    case QEvent::FocusOut:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
