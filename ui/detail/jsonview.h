// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/latepage.h"

#include <QDateTime>

class FindBar;
class QLabel;
class QPlainTextEdit;

// A computer's JSON as received: to read, to search and to copy.
class JsonView : public LatePage
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    // What is already shown keeps its caret and scroll position.
    void setText(const QString &text, const QDateTime &receivedAt);
    // Another computer: from the top again.
    void startOver();
    void copyAll() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make() override;
    void refresh();

    QString m_json;
    QDateTime m_receivedAt;
    QLabel *m_received = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FindBar *m_find = nullptr;
};
