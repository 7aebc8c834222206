// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targetdialog.h"

struct ConfirmWords;
class NoteLine;
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class SkippedBox;
class TargetsModel;
class TargetsView;

// Asks before credentials are refreshed, an install is retried or a computer resumed; what it asks about
// destroys nothing, so its default button is the verb.
class ConfirmDialog : public TargetDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Question &question, const FleetModel *fleet, Connection *connection, QWidget *parent);

    // Whether the administrator does not want to be asked this again.
    bool dontAskAgain() const;

protected:
    void showQuestion(const Changes &changes) override;

private:
    void makeList(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void showWords(const ConfirmWords &words);
    void showGone(const QStringList &names);

    QWidget *m_body;
    QLabel *m_heading;
    QLabel *m_text;
    NoteLine *m_change;
    NoteLine *m_blocked;
    TargetsModel *m_targets = nullptr; // several only
    TargetsView *m_list = nullptr;
    SkippedBox *m_skipped;
    QCheckBox *m_dontAskAgain;
    QLabel *m_gone;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_go = nullptr;
};
