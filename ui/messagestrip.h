// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice.h"

#include <QFrame>
#include <QList>
#include <QPixmap>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

// What the strip says and offers.
struct StripContent
{
    enum class Button { TryNow, UpdateKey, Show, ClearHidden, ShowNews, Act };

    Notice::Level level = Notice::Level::Warning;
    QString text;    // one or two whole sentences
    QString details; // many lines, shown on request; empty: nothing to show
    QList<Button> buttons;
    QString actText;      // what Button::Act says
    bool closable = true; // live states (offline, key rejected) stay as long as they are true

    bool operator==(const StripContent &) const = default;
};

// The one line at the bottom of the list that says what is wrong and what to do.
// It opens below the rows, so it never moves a row under the pointer, and it never times out.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    // Nothing hides it. A change of text alone keeps buttons, focus and open details.
    void setContent(const std::optional<StripContent> &content);
    const std::optional<StripContent> &content() const { return m_content; }

Q_SIGNALS:
    void pressed(StripContent::Button button);
    void closed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(QHBoxLayout *line);
    void showButtons();
    void updateColours();
    QPixmap drawing(const QString &name, const QColor &colour) const;
    void makeDetails();
    void showDetails(bool shown);
    void fit(); // into its width

    std::optional<StripContent> m_content;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_line = nullptr;     // text, then buttons; below it where it is narrow
    QHBoxLayout *m_answers = nullptr; // the buttons
    QList<QPushButton *> m_buttons;   // all that there are
    QPushButton *m_detailsButton;
    QPushButton *m_copyButton;
    QToolButton *m_closeButton;
    QPlainTextEdit *m_details = nullptr; // few look at them
};
