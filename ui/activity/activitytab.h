// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/latepage.h"

class ActivityView;
class Journal;

// The activity of one computer, for the panel's tab. Nothing is read while nobody looks.
class ActivityTab : public LatePage
{
    Q_OBJECT

public:
    // The journal is somebody else's.
    explicit ActivityTab(Journal *journal, QWidget *parent = nullptr);

    void setComputer(const QString &id);    // empty: none
    ActivityView *view() { return m_view; } // nullptr until then

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void make() override;
    void refresh();

    Journal *m_journal;
    QString m_id;
    ActivityView *m_view = nullptr;
};
