// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>

class MainWindow;
class QAbstractButton;
class QLineEdit;
class TargetDialog;
class TargetsView;

// The open delete dialog as the one who reads it sees it: what it lists, asks for and says. It knows nothing
// of what the dialog means to answer.
class DeletionQuestion
{
public:
    enum class Way { Mouse, Keyboard };

    explicit DeletionQuestion(MainWindow *window);

    bool isOpen() const; // also while it only says that nothing is left
    bool isAboutSeveral() const { return !m_list.isNull(); }
    QStringList ids() const;  // of the computers that it shows
    QString words() const;    // every sentence that can be seen
    QString asked() const;    // what it wants to be typed now; empty: nothing
    QLineEdit *field() const; // nullptr: it asks for nothing
    bool mayBeAccepted() const;
    QString
    contradiction() const; // where its title, button and phrase count otherwise than its list; or empty

    void type(const QString &text, Way way); // or paste it
    void accept(Way way);                    // on the button, or Enter and Enter again
    void pressVerbAgain();                   // what the second half of a double click does
    void cancel(Way way);                    // Cancel or Close, or Esc
    void keep(int row, Way way);             // [Keep] in this row

private:
    QString idInSentence() const;

    MainWindow *m_window;
    QPointer<TargetDialog> m_dialog;
    QPointer<TargetsView> m_list;
    QPointer<QAbstractButton> m_verb;
};
