// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/layout/savedfilters.h"
#include "ui/layout/savedfiltersdialog.h"
#include "ui/layout/savedfiltersmenu.h"
#include "ui/layout/savefilterdialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using Status = FleetFilter::Status;

// Filters that somebody gave a name stay, each connection's for itself.
class tst_SavedFilters : public QObject
{
    Q_OBJECT

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QObject parent;
        SavedFilters saved;
        QSignalSpy changed{&saved, &SavedFilters::changed};
        QSignalSpy problems{&saved, &SavedFilters::problem};

        explicit World(const QString &folder) : saved(&filter, folder, &parent)
        {
            model.setComputers(fixture::reading(
                    1, {computer(u"a"_s), computer(u"b"_s, Computer::Status::Error), computer(u"ab"_s)}));
        }
        bool enter(const QString &id)
        {
            saved.enter(id);
            changed.clear();
            return QTest::qWaitFor([this] { return !changed.isEmpty() || !problems.isEmpty(); }, 15'000);
        }
        void save(const QString &text, const QString &name)
        {
            filter.clearFilter();
            filter.setText(text);
            saved.saveAs(name);
        }
        QString names() const
        {
            QStringList names;
            for (const SavedFilter &each : saved.list())
                names += each.name;
            return names.join(u", "_s);
        }
        QString notice() const
        {
            return problems.isEmpty() ? QString() : problems.constFirst().constFirst().value<Notice>().text;
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(u"filters/"_s + name); }
    QByteArray contents(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"filters"_s)));
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), qint64(bytes.size()));
    }
    QString folder() const { return m_folder->filePath(u"filters"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedIsThereAgainAndIsAskedForAgain()
    {
        {
            World world(folder());
            QVERIFY(world.enter(u"c1"_s));
            QCOMPARE(world.saved.objection(), u"No filter is set"_s);
            world.save(u"name:a*"_s, u" My  As "_s);
            world.filter.setStatus(Status::Error);
            world.filter.setProvider(Computer::Provider::Managed);
            QCOMPARE(world.saved.suggestedName(), u"name:a* Error managed"_s);
            world.saved.saveAs(u"all three"_s);
            QCOMPARE(world.names(), u"all three, My As"_s);
        }
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        QCOMPARE(world.names(), u"all three, My As"_s);
        world.saved.choose(1);
        QCOMPARE(world.filter.text(), u"name:a*"_s);
        QCOMPARE(world.filter.rowCount(), 2);
        world.saved.choose(0);
        QCOMPARE(world.filter.status(), Status::Error);
        QCOMPARE(world.filter.provider(), std::optional(Computer::Provider::Managed));
        world.saved.choose(17); // is none
        QVERIFY(world.enter(u"c2"_s));
        QCOMPARE(world.names(), QString());
    }

    void namesAreOnesOwn()
    {
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        world.save(u"a"_s, u"first"_s);
        world.save(u"b"_s, u"second"_s);
        world.save(u"ab"_s, u"FIRST"_s); // replaces it
        QCOMPARE(world.names(), u"FIRST, second"_s);
        QCOMPARE(world.saved.list().constFirst().text, u"ab"_s);
        QVERIFY(!world.saved.rename(1, u"first"_s));
        QVERIFY(!world.saved.rename(1, u"  "_s));
        QVERIFY(world.saved.rename(0, u"zebra"_s));
        QCOMPARE(world.names(), u"second, zebra"_s);
        world.saved.remove(0);
        QCOMPARE(world.names(), u"zebra"_s);
    }

    void aMistakeAndASecretAreNotSaved()
    {
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        world.save(u"stat:error"_s, u"x"_s);
        QCOMPARE(world.saved.objection(), u"The filter has a mistake"_s);
        world.save(u"fk-9bT2xQ8vLm4Zp7Rw1Yc6Nd3Hs5Jk0Gf"_s, u"x"_s);
        QVERIFY(!world.saved.objection().isEmpty());
        QCOMPARE(world.names(), QString());
    }

    void aDamagedFileIsSetAsideAndSaidToBe()
    {
        write(u"c1.json"_s, "{\"version\": 1, \"filters\": [{\"text\": \"no name\"}]}");
        const QByteArray before = contents(u"c1.json"_s);
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        QVERIFY2(world.notice().startsWith(u"The saved filters could not be used and were set aside as "_s),
                 qPrintable(world.notice()));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
        QCOMPARE(contents(QDir(folder()).entryList(QDir::Files).constFirst()), before);
        world.save(u"a"_s, u"new"_s);
        QTRY_VERIFY(contents(u"c1.json"_s).contains("new"));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    }

    void aLaterVersionsFileIsLeftAlone()
    {
        const QByteArray later("{\"version\": 2, \"filters\": \"elsewhere\"}");
        write(u"c1.json"_s, later);
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        QVERIFY2(world.notice().contains(u"newer version"_s), qPrintable(world.notice()));
        world.problems.clear();
        world.save(u"a"_s, u"mine"_s);
        QTRY_COMPARE(world.problems.count(), 1);
        QCOMPARE(contents(u"c1.json"_s), later);
        QCOMPARE(world.names(), u"mine"_s); // until the program ends
    }

    void aRemovedConnectionTakesItsFiltersAlong()
    {
        World world(folder());
        QVERIFY(world.enter(u"c1"_s));
        world.save(u"a"_s, u"x"_s);
        QTRY_VERIFY(QFile::exists(file(u"c1.json"_s)));
        world.saved.forget(u"c1"_s);
        QTRY_VERIFY(!QFile::exists(file(u"c1.json"_s)));
    }

    void theMenuSavesAndChooses()
    {
        World world({});
        world.saved.enter({});
        QWidget window;
        window.show();
        SavedFiltersMenu menu(&world.saved, &window);
        const auto find = [&menu](const QString &text) {
            Q_EMIT menu.aboutToShow();
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!find(u"&Save Filter…"_s)->isEnabled());
        QCOMPARE(find(u"&Save Filter…"_s)->toolTip(), u"No filter is set"_s);
        QVERIFY(!find(u"&Manage Filters…"_s)->isEnabled());
        world.filter.setText(u"status:error"_s);
        find(u"&Save Filter…"_s)->trigger();
        auto *dialog = window.findChild<SaveFilterDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>()->selectedText(), u"status:error"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"R&D errors"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<SaveFilterDialog *>());
        QCOMPARE(world.names(), u"R&D errors"_s);
        world.filter.clearFilter();
        QVERIFY(find(u"R&&D errors"_s));
        find(u"R&&D errors"_s)->trigger();
        QCOMPARE(world.filter.rowCount(), 1);
    }

    void theDialogRenamesAndRemoves()
    {
        World world({});
        world.saved.enter({});
        world.save(u"a"_s, u"one"_s);
        world.save(u"b"_s, u"two"_s);
        SavedFiltersDialog dialog(&world.saved, nullptr);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        list->item(0)->setText(u"three"_s); // as its editor does
        QTRY_COMPARE(list->item(0)->text(), u"three"_s);
        QTRY_COMPARE(world.names(), u"three, two"_s);
        list->item(1)->setText(u"Three"_s); // is taken
        QTRY_COMPARE(list->item(1)->text(), u"two"_s);
        list->setCurrentRow(1);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Remove")
                button->click();
        }
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(world.names(), u"three"_s);
    }
};

QTEST_MAIN(tst_SavedFilters)
#include "tst_savedfilters.moc"
