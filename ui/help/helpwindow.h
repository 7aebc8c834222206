// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptopics.h"

#include <QDialog>

class HelpBrowser;
class QListWidget;

// The manual beside the work: a list of its pages and the page that is read. It belongs to no other window,
// so that it can be read while a question is open.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow();

    void showTopic(const QString &topic); // see helptopics
    QString page() const;                 // the name of the one that is shown

Q_SIGNALS:
    void webPageRequested(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void list();
    void markPage();

    QList<HelpPage> m_pages;
    QListWidget *m_list;
    HelpBrowser *m_browser;
};
