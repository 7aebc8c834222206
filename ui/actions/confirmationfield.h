// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

// Asks for a phrase to be typed, and tells whether it was.
class ConfirmationField : public QWidget
{
    Q_OBJECT

public:
    // `matched`: what to announce once the phrase stands there.
    explicit ConfirmationField(QWidget *parent = nullptr);

    // A new phrase empties the field: what was typed belonged to the old question.
    void setPhrase(const QString &phrase, const QString &matched);
    QString phrase() const { return m_phrase; }
    bool matches() const;
    void clear();
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void matchChanged(bool matches);
    void enterPressed(); // on a match only; otherwise the hint says that it does not match yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatch();
    void hint(const QString &text);

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_hint; // always there, so that a screen reader hears its text change
    QString m_phrase;
    QString m_matched;
    bool m_matches = false;
};
