// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targets.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

// Names every computer that a question leaves out, and why: a sentence for a few, a list for many.
class SkippedBox : public QWidget
{
    Q_OBJECT

public:
    explicit SkippedBox(QWidget *parent = nullptr);

    // `introduction` stands before it, for "8 of 12 will be retried." Hidden where nothing is skipped.
    void setSkipped(const QList<Skipped> &skipped, const QString &introduction = {});

private:
    QLabel *m_sentence;
    QPlainTextEdit *m_list;
};
