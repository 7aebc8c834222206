// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityjourney.h"

#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxmetrics.h"
#include "ui/detail/computerpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDateTime>
#include <QJsonDocument>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

QTabWidget *ActivityJourney::tabs()
{
    return window()->findChild<ComputerPanel *>()->findChild<QTabWidget *>();
}

QWidget *ActivityJourney::page()
{
    return tabs()->currentWidget();
}

bool ActivityJourney::openTab(const QString &name)
{
    QTabBar *bar = tabs()->tabBar();
    for (int index = 0; index < bar->count(); ++index) {
        if (bar->tabText(index) == name && bar->isVisible()) {
            QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(index).center());
            return bar->currentIndex() == index;
        }
    }
    return false;
}

QString ActivityJourney::tab()
{
    return tabs()->tabText(tabs()->currentIndex());
}

QString ActivityJourney::shown()
{
    return page()->isVisible() ? textIn(page()) : QString();
}

QTableView *ActivityJourney::list()
{
    return page()->findChild<QTableView *>();
}

QStringList ActivityJourney::column(int column)
{
    QStringList texts;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

QStringList ActivityJourney::spoken(int row)
{
    QStringList cells;
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(list())->tableInterface();
    for (int column = 0; column < table->columnCount(); ++column)
        cells += table->cellAt(row, column)->text(QAccessible::Name);
    return cells;
}

QAbstractButton *ActivityJourney::tabButton(const QString &text)
{
    return button(page(), text);
}

bool ActivityJourney::pressInTab(const QString &text)
{
    QAbstractButton *wanted = tabButton(text);
    if (!wanted || !wanted->isEnabled())
        return false;
    QTest::mouseClick(wanted, Qt::LeftButton);
    return true;
}

std::shared_ptr<const QStringList> ActivityJourney::watch(int column)
{
    const auto seen = std::make_shared<QStringList>();
    const QAbstractItemModel *model = list()->model();
    const auto look = [seen, model, column] {
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString text = model->index(row, column).data().toString();
            if (!seen->contains(text))
                seen->append(text);
        }
    };
    look();
    QObject::connect(model, &QAbstractItemModel::rowsInserted, model, look);
    QObject::connect(model, &QAbstractItemModel::dataChanged, model, look);
    return seen;
}

QJsonArray ActivityJourney::samples(const QString &name)
{
    QByteArray json;
    inFleet([&](const SandboxFleet &fleet) {
        json = SandboxMetrics::json(*fleet.find(fleet.idOf(name)), SandboxOptions().seed, 0, fleet.stamp());
    });
    return QJsonDocument::fromJson(json).array();
}

QByteArray ActivityJourney::oneSample(int cpu, int minutesAgo)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    return "[{\"timestamp\":\"" + at.toString(Qt::ISODateWithMs).toLatin1()
           + "\",\"cpuUsedPct\":" + QByteArray::number(cpu)
           + ",\"cpuCount\":4,\"memUsed\":1,\"memTotal\":2,\"diskUsed\":1,\"diskTotal\":2}]";
}
