// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/memorystore.h"
#include "ui/connect/connectionmenu.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/connectionsmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ConnectionProfile profile(const QString &name, bool readOnly = false)
{
    ConnectionProfile made{name, *Endpoint::fromText(u"https://api.factory.ai/"_s)};
    made.readOnly = readOnly;
    return made;
}

} // namespace

class tst_ConnectionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_data->useCredentials(std::make_unique<MemoryStore>());
        m_desk = std::make_unique<ConnectionDesk>(m_data.get());
        m_desk->start(ConnectionDesk::Then::Wait);
        QTRY_VERIFY(!m_desk->isBusy());
    }

    void cleanup()
    {
        m_desk.reset();
        m_data.reset();
    }

    void theListFollowsTheConnections()
    {
        ConnectionsModel model(m_desk.get());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const QString staging = add(u"Staging"_s);
        const QString production = add(u"Production"_s, true);
        m_desk->openForThisRun(profile(u"For now"_s), *ApiKey::fromText(u"fk-3"_s));
        QCOMPARE(texts(model, ConnectionsModel::NameColumn),
                 QStringList({u"Staging"_s, u"Production"_s, u"For now (present)"_s}));
        QCOMPARE(texts(model, ConnectionsModel::ReadOnlyColumn),
                 QStringList({u"No"_s, u"Read-only"_s, u"No"_s}));
        QTRY_COMPARE(texts(model, ConnectionsModel::KeyColumn),
                     QStringList(3, u"Until the program closes"_s));
        m_desk->remove(staging);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.handle(0), production);
        QCOMPARE(model.row(staging), -1);
    }

    void aMissingKeyIsTold()
    {
        const QString handle = add(u"Staging"_s);
        bool removed = false;
        m_data->credentials()->remove(handle, this, [&](const Result<Done> &) { removed = true; });
        QTRY_VERIFY(removed);
        const ConnectionsModel model(m_desk.get());
        QTRY_COMPARE(texts(model, ConnectionsModel::KeyColumn), QStringList{u"Not kept"_s});
    }

    void whatIsAskedForIsAboutTheSelectedOne()
    {
        const QString first = add(u"First"_s);
        const QString second = add(u"Second"_s);
        ConnectionsDialog dialog(m_desk.get(), nullptr);
        dialog.show();
        QSignalSpy connectAsked(&dialog, &ConnectionsDialog::connectRequested);
        QSignalSpy editAsked(&dialog, &ConnectionsDialog::editRequested);
        QSignalSpy removeAsked(&dialog, &ConnectionsDialog::removeRequested);
        auto *table = dialog.findChild<QTableView *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(table)->text(QAccessible::Name), u"Connections"_s);
        QCOMPARE(table->currentIndex().row(), 1); // the present one
        QVERIFY(!button(dialog, u"&Connect"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_Up);
        button(dialog, u"&Connect"_s)->click();
        button(dialog, u"&Edit…"_s)->click();
        button(dialog, u"&Remove…"_s)->click();
        for (QSignalSpy *spy : {&connectAsked, &editAsked, &removeAsked}) {
            QCOMPARE(spy->count(), 1);
            QCOMPARE(spy->constFirst().constFirst().toString(), first);
        }
        QVERIFY(first != second);
    }

    void whatGoesWrongIsSaidInIt()
    {
        ConnectionsDialog dialog(m_desk.get(), nullptr);
        Q_EMIT m_desk->noticed({.level = Notice::Level::Warning, .text = u"It is locked."_s});
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || label->text() == u"It is locked."_s;
        QVERIFY(said);
    }

    void theMenuChecksThePresentOneAndSwitchesToOthers()
    {
        const QString first = add(u"First & foremost"_s);
        add(u"Second"_s, true);
        QMenu menu;
        ConnectionMenu filled(m_desk.get(), &menu);
        QSignalSpy asked(&filled, &ConnectionMenu::connectRequested);
        const QList<QAction *> actions = menu.actions();
        QCOMPARE(actions.at(0)->text(), u"First && foremost"_s);
        QCOMPARE(actions.at(1)->text(), u"Second (read-only)"_s);
        QVERIFY(!actions.at(0)->isChecked() && actions.at(1)->isChecked());
        actions.at(1)->trigger();
        QCOMPARE(asked.count(), 0);
        actions.at(0)->trigger();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), first);
    }

private:
    QString add(const QString &name, bool readOnly = false)
    {
        m_desk->add(profile(name, readOnly), *ApiKey::fromText(u"fk-1"_s));
        const QString handle = m_desk->present();
        [&] { QTRY_VERIFY(!m_desk->book().key(handle)); }(); // it is in the store
        return handle;
    }

    static QStringList texts(const ConnectionsModel &model, int column)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, column).data().toString());
        return all;
    }

    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<ConnectionDesk> m_desk;
};

QTEST_MAIN(tst_ConnectionsDialog)
#include "tst_connectionsdialog.moc"
