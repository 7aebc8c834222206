// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetview.h"

#include "ui/fleet/columnheader.h"
#include "ui/fleet/namedelegate.h"
#include "ui/fleet/statusdelegate.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLoggingCategory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcView, "millwright.view", QtInfoMsg) // where a start ends, for who measures it

namespace {

bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

FleetView::FleetView(FleetFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    // The view takes its place in the queue of the filter's listeners first, so that it has laid out its rows
    // when the selection says that it has followed.
    , m_selection((setHorizontalHeader(new ColumnHeader), QTableView::setModel(filter), filter))
    , m_anchor(this, filter)
    , m_settler(filter, this)
    , m_names(new NameDelegate(this))
{
    delete selectionModel(); // the one that came with the model
    setSelectionModel(&m_selection);
    // The header would look at every selected row each time it paints, for a highlight that it does not have.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(filter, horizontalHeader()));
    setUp();
    connect(&m_selection, &KeyedSelection::aboutToFollow, this, [this] {
        setAutoScroll(false);
        m_anchor.hold(isEditing() ? currentIndex().row() : -1);
    });
    connect(&m_selection, &KeyedSelection::followed, this, &FleetView::follow);
    connect(&m_selection, &KeyedSelection::keysChanged, this, [this] {
        Q_EMIT selectedKeysChanged();
        m_description.start();
    });
    connect(filter, &FleetFilter::countsChanged, &m_description, qOverload<>(&QTimer::start));
    connect(filter, &FleetFilter::filterChanged, this, [this] { m_selectsAllSoon = false; });
    connect(filter, &FleetFilter::worked, this, [this] {
        if (std::exchange(m_selectsAllSoon, false))
            selectAll();
    });
    connect(filter, &FleetFilter::orderChanged, this, &FleetView::showOrder);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &FleetView::forgetCells);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FleetView::cycleSort);
    connect(m_names, &NameDelegate::proposed, this, &FleetView::nameProposed);
    connect(m_names, &NameDelegate::refused, this, &FleetView::nameRefused);
    connect(this, &QAbstractItemView::doubleClicked, this, &FleetView::detailsRequested);

    connect(&m_ages, &QTimer::timeout, this, &FleetView::repaintAges);
    m_ages.start(10s);
    m_description.setSingleShot(true);
    m_description.setInterval(300ms);
    connect(&m_description, &QTimer::timeout, this, &FleetView::describeToReaders);
    m_description.start();
}

FleetView::~FleetView()
{
    // The selection goes before the view does.
    QTableView::setModel(nullptr);
}

void FleetView::setUp()
{
    setAccessibleName(tr("Computers"));
    setItemDelegate(new StatusDelegate(this));
    setItemDelegateForColumn(FleetModel::NameColumn, m_names);
    setTabKeyNavigation(false); // else Tab walks the cells for ever
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    resetColumns();
    showOrder();
}

void FleetView::follow()
{
    executeDelayedItemsLayout();
    updateGeometries(); // the scroll bar must know how many rows there are now
    m_anchor.restore();
    setAutoScroll(true);
    viewport()->update(); // what has come back selected tells nobody
}

void FleetView::selectKey(const QString &key)
{
    const int row = m_filter->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_filter->index(row, std::max(0, currentIndex().column())));
}

void FleetView::editName(const QString &key, const QString &text, const QString &problem)
{
    const QModelIndex cell = m_filter->index(m_filter->rowOf(key), FleetModel::NameColumn);
    if (isEditing() || !(m_filter->flags(cell) & Qt::ItemIsEditable))
        return;
    scrollTo(cell);
    m_names->prepare(text, problem);
    edit(cell);
    if (QWidget *editor = indexWidget(cell))
        m_settler.holdFor(editor); // no row moves under a name that is being typed
}

void FleetView::selectAll()
{
    m_selectsAllSoon = m_filter->isAtWork(); // what can be seen is not what was asked for
    if (!m_selectsAllSoon)
        QTableView::selectAll();
}

void FleetView::sortBy(int column, Qt::SortOrder order)
{
    m_filter->sort(column, order);
}

void FleetView::cycleSort(int column)
{
    if (m_filter->orderColumn() != column)
        m_filter->sort(column, Qt::AscendingOrder);
    else if (m_filter->order() == Qt::AscendingOrder)
        m_filter->sort(column, Qt::DescendingOrder);
    else
        m_filter->sort(FleetFilter::serverOrder);
}

void FleetView::showOrder()
{
    // Also undoes what the header does to its arrow on a click by itself.
    const bool sorted = m_filter->orderColumn() != FleetFilter::serverOrder;
    horizontalHeader()->setSortIndicatorShown(sorted);
    horizontalHeader()->setSortIndicator(m_filter->orderColumn(), m_filter->order());
}

void FleetView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_hasPaintedRows || m_filter->rowCount() == 0)
        return;
    m_hasPaintedRows = true;
    qCDebug(lcView) << "the first rows are painted";
}

void FleetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    keepCurrentInSight();
    scaleColumns();
}

void FleetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentKeyChanged(m_filter->key(current.row()));
}

void FleetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // For screen readers, the base class takes a list of all cells to tell of the first.
    const auto firstRow = [](const QItemSelection &all) {
        const QModelIndex first = all.isEmpty() ? QModelIndex() : QModelIndex(all.constFirst().topLeft());
        return first.isValid() ? QItemSelection(first, first) : QItemSelection();
    };
    QTableView::selectionChanged(firstRow(selected), firstRow(deselected));
    viewport()->update();
}

void FleetView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Space && !m_typeAhead.isTyping()) {
        toggleCurrent();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT detailsRequested();
    } else if (plain && event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
    } else if (plain && event->text() == u"/") {
        Q_EMIT findRequested();
    } else if (plain && event->text() == u"?") {
        Q_EMIT shortcutsRequested();
    } else {
        const QModelIndex before = currentIndex();
        QTableView::keyPressEvent(event);
        // Qt selects what the keys move to. The row that they cannot leave must be within reach, too.
        if (!event->modifiers() && isMove(event->key()) && before.isValid() && currentIndex() == before)
            m_selection.select(before, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    event->accept();
}

void FleetView::toggleCurrent()
{
    if (currentIndex().isValid())
        m_selection.select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

QModelIndex FleetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // In a list of things, these are its ends, not those of a row.
    const int rows = m_filter->rowCount();
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return m_filter->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void FleetView::keyboardSearch(const QString &search)
{
    const int found = m_typeAhead.find(*m_filter, currentIndex().row(), search);
    if (found >= 0)
        setCurrentIndex(m_filter->index(found, std::max(0, currentIndex().column())));
}

void FleetView::repaintAges()
{
    const int age = FleetModel::AgeColumn;
    if (isVisible() && !isColumnHidden(age))
        viewport()->update(columnViewportPosition(age), 0, columnWidth(age), viewport()->height());
}

// Assistive technology asks for cells by their place, and Qt hands out those that it has made for that place
// before: after the rows have moved, other computers' names.
void FleetView::forgetCells()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void FleetView::describeToReaders()
{
    if (!m_filter->fleet()->hasList()) {
        setAccessibleDescription({});
        return;
    }
    const QStringList selected = selectedShownKeys();
    setAccessibleDescription(tr("%1 of %2 shown, %3 selected")
                                     .arg(QLocale().toString(m_filter->shownCount()),
                                          QLocale().toString(m_filter->fleet()->aliveCount()),
                                          QLocale().toString(selected.size())));
}
