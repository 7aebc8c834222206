// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

// Shows pages of the manual, in the program's colours. It reads nothing but the manual: no file, no network.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showTopic(const QString &topic); // see helptopics; one that there is not leads to the index
    QString page() const;                 // the name of the one that is shown

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void webPageRequested(const QUrl &address); // a link out of the manual was followed

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void dress();
};
