// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class HelpWindow;
class QUrl;
class QWidget;

// What helps from beside the window: the manual, which answers F1 wherever that is pressed, also in a dialog
// and on an entry of a menu; and Factory's own pages, in the browser.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    explicit HelpDesk(QWidget *window);
    ~HelpDesk() override;

    void showTopic(const QString &topic);               // see helptopics
    void showForFocus();                                // about what the keyboard is in
    HelpWindow *window() const { return m_help.get(); } // nullptr: not asked for yet

    // Factory's web application, at its one documented address.
    void openFactory();
    static QString factoryAddress();
    void openInBrowser(const QUrl &address);

Q_SIGNALS:
    void failed(const QString &text); // one sentence

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<HelpWindow> m_help;
};
