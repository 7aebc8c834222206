// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterbar.h"

#include "ui/describe.h"
#include "ui/fleet/filterchip.h"
#include "ui/fleet/filtercompletion.h"
#include "ui/fleet/filterlayout.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Status = FleetFilter::Status;

std::optional<Chip::Shape> shapeOf(Status status)
{
    switch (status) {
    case Status::All:
        return std::nullopt;
    case Status::Active:
        return Chip::Shape::Tick;
    case Status::Provisioning:
        return Chip::Shape::Ring;
    case Status::Error:
        return Chip::Shape::Cross;
    case Status::Unknown:
        return Chip::Shape::Question;
    case Status::NeedsAttention:
        return Chip::Shape::Triangle;
    }
    return std::nullopt;
}

constexpr int longestText = 1000; // characters; the layout keeps no more

QString typeWord(const QString &providerType)
{
    Computer computer;
    computer.providerType = providerType;
    return describe::type(computer);
}

} // namespace

FilterBar::FilterBar(FleetFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_field(new QLineEdit(this))
    , m_types(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_note(new QLabel(this))
{
    setUpField();
    setUpMistake();
    setUpChips();
    setUpTypes();
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    m_clear->setAccessibleName(tr("Clear filter"));
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        m_field->setFocus(Qt::OtherFocusReason); // the button hides itself
    });
    lay();
    connect(filter, &FleetFilter::filterChanged, this, &FilterBar::showFilter);
    connect(filter, &FleetFilter::countsChanged, this, &FilterBar::showCounts);
    m_restored.setSingleShot(true);
    m_restored.setInterval(10s);
    connect(&m_restored, &QTimer::timeout, this, &FilterBar::showCounts);
    showFilter();
    showCounts();
}

void FilterBar::setUpField()
{
    m_field->setAccessibleName(tr("Filter computers"));
    m_field->setPlaceholderText(tr("Filter by name, ID, hostname, or status:error"));
    m_field->setMinimumHeight(28);
    m_field->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition)
            ->setText(m_field->accessibleName());
    auto *clear = m_field->addAction(theme::icon(u"clear"_s), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear text"));
    clear->setToolTip(tr("Clear text"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_field->setMaxLength(longestText);
    m_field->installEventFilter(this);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(120ms);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::applyText);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    m_completion = new FilterCompletion(m_field, m_filter->fleet()); // sees keys before the bar does
}

void FilterBar::setUpChips()
{
    const std::array<QString, FleetFilter::statusCount> words{
            tr("All"), tr("Active"), tr("Provisioning"), tr("Error"), tr("Unknown"), tr("Needs Attention"),
    };
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    for (int status = 0; status < FleetFilter::statusCount; ++status) {
        const auto at = static_cast<std::size_t>(status);
        m_chips[at] = new FilterChip(words[at], shapeOf(static_cast<Status>(status)), this);
        group->addButton(m_chips[at], status);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int status, bool checked) {
        if (!checked)
            return;
        keepOneTabStop();
        m_filter->setStatus(static_cast<Status>(status));
    });
    connect(group, &QButtonGroup::idReleased, this, &FilterBar::keepOneTabStop);
}

void FilterBar::keepOneTabStop()
{
    // Qt makes the chip that has the focus the group's only tab stop, also one that was not chosen, and until
    // then all of them.
    for (FilterChip *chip : m_chips)
        chip->setFocusPolicy(chip->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void FilterBar::setUpTypes()
{
    m_types->setAccessibleName(tr("Type"));
    // On Linux, Qt gives a box the name of its value; what it is about is then its label's to say.
    auto *label = new QLabel(tr("Type"), this);
    label->setBuddy(m_types);
    label->hide();
    m_types->addItem(tr("All types"));
    m_types->addItem(typeWord(u"e2b"_s), static_cast<int>(Computer::Provider::Managed));
    m_types->addItem(typeWord(u"byom"_s), static_cast<int>(Computer::Provider::OwnMachine));
    connect(m_types, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant type = m_types->currentData();
        m_filter->setProvider(type.isValid() ? std::optional(static_cast<Computer::Provider>(type.toInt()))
                                             : std::nullopt);
    });
}

void FilterBar::lay()
{
    auto *layout = new FilterLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addField(m_field);
    for (FilterChip *chip : m_chips)
        layout->addChip(chip);
    setUpSaved();
    layout->addTail(m_saved);
    layout->addTail(m_types);
    layout->addTail(m_clear);
    layout->addTail(m_count);
    layout->addNote(m_note);
    QWidget *before = m_field;
    for (FilterChip *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_types);
    setTabOrder(m_types, m_clear);
    setFocusProxy(m_field);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_debounce.stop();
    m_filter->clearFilter();
}

void FilterBar::sayRestored()
{
    m_restored.start();
    showCounts();
}

bool FilterBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // As high as its rows are at this width, whatever lays it out.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setFixedHeight(layout()->heightForWidth(width()));
    return handled;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // Where Ctrl+E goes to the end of a text, it would be wanted for exporting what was just filtered.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        applyText();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        applyText();
        Q_EMIT returnRequested();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        applyText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::applyText()
{
    m_debounce.stop();
    if (m_filter->text() != m_field->text())
        m_filter->setText(m_field->text());
}

void FilterBar::showFilter()
{
    m_restored.stop(); // what is asked for now is new
    // What has been typed and not applied yet is newer than what is asked for.
    if (!m_debounce.isActive() && m_field->text() != m_filter->text()) {
        m_field->setText(m_filter->text());
        m_debounce.stop();
    }
    m_chips[static_cast<std::size_t>(m_filter->status())]->setChecked(true);
    const std::optional<Computer::Provider> type = m_filter->provider();
    m_types->setCurrentIndex(type ? m_types->findData(static_cast<int>(*type)) : 0);
    m_clear->setVisible(m_filter->isFiltering() || !m_filter->text().isEmpty());
    showMistake();
}

void FilterBar::showCounts()
{
    const bool known = m_filter->fleet()->hasList();
    for (int status = 0; status < FleetFilter::statusCount; ++status)
        m_chips[static_cast<std::size_t>(status)]->setCount(
                known ? std::optional(m_filter->count(static_cast<Status>(status))) : std::nullopt);
    if (m_restored.isActive()) {
        m_count->setText(tr("Filter restored from last time"));
        return;
    }
    if (!known) {
        m_count->clear();
        return;
    }
    m_count->setText(tr("%1 of %2", "shown computers of all")
                             .arg(QLocale().toString(m_filter->shownCount()),
                                  QLocale().toString(m_filter->fleet()->aliveCount())));
}

QString FilterBar::words() const
{
    QStringList parts;
    if (!m_filter->askedText().trimmed().isEmpty())
        parts.append(m_filter->askedText().trimmed());
    if (m_filter->status() != Status::All)
        parts.append(m_chips[static_cast<std::size_t>(m_filter->status())]->word());
    if (m_filter->provider())
        parts.append(m_types->currentText());
    return parts.join(u' ');
}
