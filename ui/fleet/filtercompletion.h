// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filtersuggestions.h"

#include <QObject>
#include <QPointer>

class QLineEdit;
class QListWidget;

// Offers below the filter field what could be typed there. The field keeps the focus and every key that is
// not about the list: Down and Up go through it once it is there, Enter and Tab take what is marked in it,
// Esc closes it and does what it does without it. Ctrl+Space asks for it.
class FilterCompletion : public QObject
{
    Q_OBJECT

public:
    FilterCompletion(QLineEdit *field, const FleetTable *fleet);

    bool isOpen() const;
    void close();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update(bool asked);
    void show();
    void place();
    void mark(int row);
    void take(int row);
    bool press(int key, Qt::KeyboardModifiers modifiers); // true: it was about the list

    QLineEdit *m_field;
    const FleetTable *m_fleet;
    QPointer<QListWidget> m_list; // the window's, so that it may reach beyond the field
    FilterSuggestions m_suggestions;
    bool m_taking = false;
};
