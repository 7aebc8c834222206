// SPDX-License-Identifier: GPL-3.0-or-later
// The least program that shows the sandbox's computers in a window, as Qt's own classes do it with nothing
// added: what any console costs, and so how much of the console's start is its own.
#include "app/sandbox/sandbox.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QStringList fields{u"name"_s,       u"status"_s, u"providerType"_s,       u"hostname"_s,
                         u"remoteUser"_s, u"id"_s,     u"ownerPrincipalKind"_s, u"ownerId"_s};

class Table : public QTableWidget
{
public:
    Table() : QTableWidget(0, int(fields.size()))
    {
        setHorizontalHeaderLabels(fields);
        verticalHeader()->hide();
        setWordWrap(false);
    }

    void take(const QJsonArray &computers)
    {
        setRowCount(int(computers.size()));
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column)
                setItem(row, column, new QTableWidgetItem(computers[row][fields[column]].toString()));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableWidget::paintEvent(event);
        if (rowCount() == 0)
            return;
        std::puts("shown");
        std::fflush(stdout);
    }
};

void furnish(QMainWindow *window)
{
    for (const char *title : {"&Connection", "&Computer", "&View", "&Help"}) {
        QMenu *menu = window->menuBar()->addMenu(QString::fromLatin1(title));
        for (const char *action : {"Begin", "Go On", "End"})
            menu->addAction(QString::fromLatin1(action));
    }
    QToolBar *bar = window->addToolBar(u"Actions"_s);
    for (const char *action : {"refresh-credentials", "retry-install", "delete", "plus", "reload"}) {
        const QString name = QString::fromLatin1(action);
        bar->addAction(QIcon(QStringLiteral(MILLWRIGHT_ICONS "/%1.svg").arg(name)), name);
    }
    bar->addWidget(new QLineEdit);
    window->statusBar()->addWidget(new QLabel(u"Reading"_s));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    furnish(&window);
    auto *table = new Table;
    window.setCentralWidget(table);
    window.resize(1280, 800);
    QNetworkAccessManager network;
    Sandbox sandbox;
    QObject::connect(&sandbox, &Sandbox::started, &window, [&] {
        QNetworkRequest request(QUrl(sandbox.url().toString() + u"/api/v0/computers"_s));
        request.setRawHeader("Authorization", "Bearer " + sandbox.key().toUtf8());
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, table, [table, reply] {
            table->take(QJsonDocument::fromJson(reply->readAll())[u"computers"_s].toArray());
        });
    });
    sandbox.start();
    window.show();
    return QApplication::exec();
}
