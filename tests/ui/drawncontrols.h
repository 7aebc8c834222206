// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfixture.h"
#include "ui/actions/destructivebutton.h"
#include "ui/connectionbutton.h"
#include "ui/detail/steplist.h"
#include "ui/detail/stepsmodel.h"
#include "ui/fleet/filterchip.h"
#include "ui/fleet/fleetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

// One of each kind that the program shows, in a window.
class DrawnControls
{
public:
    struct Control
    {
        const char *name;
        QWidget *widget;
        bool hasBorder = false;
        bool isTypedInto = false;
    };

    DrawnControls()
    {
        m_window.setFocusPolicy(Qt::StrongFocus); // the focus must be somewhere else first
        addSimple();
        addViews();
        int y = 10;
        for (const Control &control : std::as_const(m_all)) {
            const bool view = qobject_cast<QAbstractScrollArea *>(control.widget) != nullptr;
            const int height = view ? 70 : std::max(30, control.widget->sizeHint().height());
            control.widget->setParent(&m_window);
            control.widget->setGeometry(10, y, 300, height);
            if (qobject_cast<FilterChip *>(control.widget))
                control.widget->resize(control.widget->sizeHint());
            y += height + 8;
        }
        m_window.resize(320, y);
        m_window.show();
        m_window.activateWindow();
    }

    QWidget *window() { return &m_window; }
    const QList<Control> &all() const { return m_all; }

private:
    enum class Border { None, Pressed, TypedInto };

    template<typename T>
    T *add(const char *name, T *widget, Border border = Border::None)
    {
        m_all.append({name, widget, border != Border::None, border == Border::TypedInto});
        return widget;
    }

    void addSimple()
    {
        const QString word = QStringLiteral("Word");
        add("a button", new QPushButton(word), Border::Pressed);
        auto *flat = add("a flat button", new QPushButton(word));
        flat->setFlat(true);
        add("a destructive button", new DestructiveButton)->setText(word);
        auto *tool = add("a tool button", new QToolButton);
        tool->setText(word);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::TabFocus);
        add("the connection", new ConnectionButton(nullptr))->setText(word);
        add("a field", new QLineEdit, Border::TypedInto);
        add("a box of choices", new QComboBox, Border::Pressed)->addItem(word);
        auto *typed = add("a box of choices or text", new QComboBox, Border::TypedInto);
        typed->setEditable(true);
        add("a number", new QSpinBox, Border::TypedInto);
        add("a check box", new QCheckBox(word), Border::Pressed);
        add("a checked box", new QCheckBox(word), Border::Pressed)->setChecked(true);
        add("a radio button", new QRadioButton(word), Border::Pressed);
        add("a chip of the filter", new FilterChip(word, Chip::Shape::Tick));
        add("a chosen chip of the filter", new FilterChip(word, Chip::Shape::Tick))->setChecked(true);
        auto *tabs = add("a tab", new QTabBar);
        tabs->addTab(word);
        tabs->addTab(word);
        add("a text", new QPlainTextEdit, Border::TypedInto);
        add("a text to read", new QPlainTextEdit)->setReadOnly(true);
    }

    void addViews()
    {
        m_fleet.setComputers(fixture::reading(
                1, {fixture::computer(QStringLiteral("a")), fixture::computer(QStringLiteral("b"))}));
        auto *table = add("a row of the table", new FleetView(&m_filter));
        table->setCurrentIndex(m_filter.index(0, 0));
        table->selectRow(0);
        m_steps.setSteps({fixture::step(QStringLiteral("a"), QStringLiteral("done")),
                          fixture::step(QStringLiteral("b"), QStringLiteral("failed"))},
                         0);
        auto *steps = add("a step", new StepList);
        steps->setModel(&m_steps);
        auto *list = add("an item of a list", new QListWidget);
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        list->setCurrentRow(0);
        auto *tree = add("an item of a tree", new QTreeWidget);
        tree->addTopLevelItem(new QTreeWidgetItem({QStringLiteral("one")}));
        tree->setCurrentItem(tree->topLevelItem(0));
    }

    FleetModel m_fleet;
    FleetFilter m_filter{&m_fleet};
    StepsModel m_steps;
    QList<Control> m_all;
    QWidget m_window; // destroyed first: its views look at the models
};
