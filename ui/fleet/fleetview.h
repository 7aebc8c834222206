// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/keyedselection.h"
#include "ui/fleet/rowanchor.h"
#include "ui/fleet/rowsettler.h"
#include "ui/fleet/typeahead.h"

#include <QTableView>
#include <QTimer>

#include <optional>

class NameDelegate;

// The table of the fleet, for mouse, keyboard and screen reader.
class FleetView : public QTableView
{
    Q_OBJECT

public:
    explicit FleetView(FleetFilter *filter, QWidget *parent = nullptr);
    ~FleetView() override;

    // What actions may act on: selected, alive and shown, in the order shown.
    QStringList selectedShownKeys() const { return m_selection.shownKeys(); }
    int selectedHiddenCount() const { return m_selection.hiddenCount(); }
    void clearHidden() { m_selection.clearHidden(); }
    QString currentKey() const { return m_selection.currentKey(); } // empty: there are no rows
    // Has the name of this computer typed over in its cell; nothing where it is not shown, or one is being
    // typed. An empty text stands for the present name, a problem is what speaks against the text.
    void editName(const QString &key, const QString &text = {}, const QString &problem = {});
    bool isEditing() const { return state() == EditingState; }
    void selectKey(const QString &key); // alone, and brings it into view; nothing where it is not shown

    // All that are asked for: where they are still being worked out, once they are shown.
    void selectAll() override;
    void sortBy(int column, Qt::SortOrder order); // FleetFilter::serverOrder: as the server lists them
    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool shown); // the name stays
    void setCompact(bool compact);               // rows are lower
    void setTimesAbsolute(bool absolute);        // the age is the time of creation
    QList<int> shownColumns() const;             // from left to right
    void resetColumns();                         // which there are, where, and how wide
    // Of a column that nobody has arranged, in a font of the table's.
    int usualWidth(int column, const QFont &font) const;
    void keepCurrentInSight(); // the chosen row, if it can be seen, while the table gets another size

    RowSettler *settler() { return &m_settler; }
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void selectedKeysChanged(); // also hidden ones
    void currentKeyChanged(const QString &key);
    void detailsRequested();   // Enter or a double click: to the current row
    void findRequested();      // "/"
    void shortcutsRequested(); // "?"
    void escapePressed();
    void nameProposed(const QString &key, const QString &name);
    void nameRefused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUp();
    void follow();
    void cycleSort(int column);
    void showOrder();
    void scaleColumns();
    void scaleRows();
    void revealCurrent();
    void toggleCurrent();
    void repaintAges();
    void forgetCells();
    void describeToReaders();

    FleetFilter *m_filter;
    KeyedSelection m_selection;
    RowAnchor m_anchor;
    RowSettler m_settler;
    NameDelegate *m_names;
    bool m_selectsAllSoon = false;
    bool m_hasPaintedRows = false;
    QTimer m_ages;
    QTimer m_description;
    TypeAhead m_typeAhead;
    bool m_compact = false;
    std::optional<QFont> m_measured; // that the columns were last laid out for
};
