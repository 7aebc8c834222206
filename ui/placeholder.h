// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class FlowLayout;
class QLabel;
class QPushButton;

// What stands in the middle of the list while there are no rows to show: a title, a sentence, and what one
// can do.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    enum class Action {
        CancelReading,
        TryAgain,
        UpdateKey,
        ConnectionSettings,
        ClearFilter,
        NewComputer,
        CopyCommand,
        CopyDetails,
        OpenFactory
    };

    struct Content
    {
        QString title;
        QString text;
        QList<Action> actions; // the first one is the likely one
        bool loading = false;  // grey rows stand above the text

        bool operator==(const Content &) const = default;
    };

    explicit Placeholder(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    // Gives the focus to the likely action, also to one that comes later: until then the placeholder has it.
    void takeFocus();

Q_SIGNALS:
    void chosen(Placeholder::Action action);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuildButtons();

    Content m_content;
    QLabel *m_title;
    QLabel *m_text;
    FlowLayout *m_buttonRow;
    QWidget *m_before; // never seen: where Tab comes to the buttons, which are made later
    QList<QPushButton *> m_buttons;
};
