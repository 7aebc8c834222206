// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

// The timeline: a list as tall as its steps, so that what it lies in scrolls.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    // The current step, in the list's coordinates: to be scrolled into view.
    void currentShown(const QRect &step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void adjustHeight();
    void copyCurrent();
};
