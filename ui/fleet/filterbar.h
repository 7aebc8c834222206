// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetfilter.h"

#include <QTimer>
#include <QWidget>

#include <array>

class FilterChip;
class FilterCompletion;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

// Asks which computers to show, and says how many that are.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(FleetFilter *filter, QWidget *parent = nullptr);

    void focusField();              // with its text selected, to be typed over
    void clear();                   // everything that is asked for
    void setSavedMenu(QMenu *menu); // of saved filters, somebody else's; its button is shown from then on
    void sayRestored();             // for a while: what is asked for comes from last time
    QString words() const;          // what is asked for, for a sentence about it
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void returnRequested(); // Esc or Down in the field: to the table

private:
    void setUpField();
    void setUpChips();
    void keepOneTabStop();
    void setUpTypes();
    void lay();
    void applyText();
    void showFilter();
    void showCounts();
    void setUpMistake();
    void setUpSaved();
    void showMistake();

    FleetFilter *m_filter;
    QLineEdit *m_field;
    FilterCompletion *m_completion = nullptr;
    std::array<FilterChip *, FleetFilter::statusCount> m_chips{};
    QComboBox *m_types;
    QLabel *m_count;
    QPushButton *m_clear;
    QToolButton *m_saved = nullptr;
    QLabel *m_note; // what is wrong with the text
    QAction *m_mark = nullptr;
    QTimer m_debounce;
    QTimer m_restored; // runs while it is said
};
