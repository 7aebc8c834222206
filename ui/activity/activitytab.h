// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ActivityView;
class Journal;

// The activity of one computer, for the panel's tab. Nothing is read while nobody looks.
class ActivityTab : public QWidget
{
    Q_OBJECT

public:
    // The journal is somebody else's.
    explicit ActivityTab(Journal *journal, QWidget *parent = nullptr);

    // Its view is made when it is first to be seen, as few starts need it.
    void setVisible(bool visible) override;
    void setComputer(const QString &id);    // empty: none
    ActivityView *view() { return m_view; } // nullptr until then

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void make();
    void refresh();

    Journal *m_journal;
    QString m_id;
    ActivityView *m_view = nullptr;
};
