// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetsview.h"

#include "ui/actions/targetsmodel.h"
#include "ui/chip.h"
#include "ui/fleet/columnwidths.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

namespace {

constexpr int visibleRows = 8;
constexpr int widest = 880; // logical pixels: a dialog with it fits the smallest window

// Paints the shape of the status before the name, and Keep as a button: a real one per row would cost
// seconds where thousands are selected.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != TargetsModel::KeepColumn) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
        QStyleOptionButton button;
        button.initFrom(view);
        button.rect = option.rect.adjusted(3, 2, -3, -2);
        button.text = index.data().toString();
        button.state = QStyle::State_Enabled | QStyle::State_Raised;
        if (option.state & QStyle::State_MouseOver)
            button.state |= QStyle::State_MouseOver;
        view->style()->drawControl(QStyle::CE_PushButton, &button, painter, view);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle; // the ends tell computers apart
        if (index.column() != TargetsModel::NameColumn)
            return;
        const auto *targets = static_cast<const TargetsModel *>(index.model());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = shapeIcon(chipFor(targets->target(index.row()), {}).shape);
    }
};

} // namespace

TargetsView::TargetsView(TargetsModel *targets, bool withKeep, QWidget *parent)
    : QTableView(parent), m_targets(targets), m_withKeep(withKeep)
{
    setModel(targets);
    setItemDelegate(new TargetDelegate(this));
    setAccessibleName(tr("Computers"));
    if (withKeep)
        setAccessibleDescription(
                tr("Space keeps the computer of the current row and takes it off the list."));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    setColumnHidden(TargetsModel::KeepColumn, !withKeep);
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(16);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(TargetsModel::NameColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    const int air = metrics.averageCharWidth() * 3;
    const auto lay = [&](int column, int words) {
        const QString title = targets->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, std::max(words, metrics.horizontalAdvance(title)) + air);
    };
    lay(TargetsModel::StatusColumn, columnwidths::statusWord(metrics));
    lay(TargetsModel::TypeColumn, columnwidths::typeWord(metrics));
    lay(TargetsModel::AgeColumn, metrics.averageCharWidth() * 7);
    lay(TargetsModel::KeepColumn, metrics.horizontalAdvance(TargetsModel::keepWord()) + air);
    connect(targets, &QAbstractItemModel::rowsRemoved, this, &TargetsView::keepCurrentValid);
    keepCurrentValid();
}

// A screen reader that finds a focused table without a current cell has been seen to crash.
void TargetsView::keepCurrentValid()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

int TargetsView::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
           + 2 * frameWidth();
}

// All columns, and so many letters of a name.
int TargetsView::widthFor(int letters) const
{
    int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = TargetsModel::NameColumn + 1; column < TargetsModel::ColumnCount; ++column)
        width += columnWidth(column); // 0: hidden
    return width + iconSize().width() + fontMetrics().averageCharWidth() * (letters + 3);
}

QSize TargetsView::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, visibleRows);
    return {std::min(widthFor(32), widest), heightFor(rows)};
}

QSize TargetsView::minimumSizeHint() const
{
    return {std::min(widthFor(12), widest), heightFor(std::clamp(model()->rowCount(), 1, 3))};
}

void TargetsView::keep(const QModelIndex &index)
{
    if (m_withKeep && index.isValid())
        Q_EMIT keepRequested(m_targets->target(index.row()).id);
}

void TargetsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            keep(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TargetsView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void TargetsView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->position().toPoint());
    // Persistent: a row that slid under the pointer in between is not the one that was pressed.
    const bool clicked = event->button() == Qt::LeftButton && released.isValid() && released == m_pressed;
    m_pressed = QModelIndex();
    if (clicked && released.column() == TargetsModel::KeepColumn)
        keep(released);
}
