// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetview.h"
#include "ui/layout/columnplaces.h"
#include "ui/layout/layoutfile.h"
#include "ui/layout/layoutkeeper.h"
#include "ui/panelarea.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A raw string would hide the class below from moc.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

// The parts of a window that have a layout, without what fills them.
struct Bench
{
    explicit Bench(const QString &folder)
    {
        tabs = new QTabWidget;
        tabs->addTab(new QLabel, u"A"_s);
        tabs->addTab(new QTabWidget, u"B"_s);
        view = new FleetView(&filter);
        area = new PanelArea(view, tabs);
        bar = new FilterBar(&filter, &window);
        window.setCentralWidget(area);
        window.setMinimumSize(600, 400);
        window.resize(1280, 800);
        keeper = new LayoutKeeper({&window, view, &filter, bar, area, tabs}, folder);
        window.show();
    }
    ~Bench() { delete window.takeCentralWidget(); }

    // The layout of the connection has been read, or there is none.
    bool enter(const QString &id)
    {
        keeper->enter(id);
        return QTest::qWaitFor([this] { return keeper->isFollowing(); });
    }
    int visual(int column) const { return view->horizontalHeader()->visualIndex(column); }
    QString count() const
    {
        QStringList texts;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    FleetModel model;
    FleetFilter filter{&model};
    QMainWindow window;
    QTabWidget *tabs = nullptr;
    FleetView *view = nullptr;
    PanelArea *area = nullptr;
    FilterBar *bar = nullptr;
    LayoutKeeper *keeper = nullptr;
};

} // namespace

class tst_WindowLayout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"layout"_s); }
    QString file(const QString &id) const { return folder() + u'/' + id + u".json"_s; }
    QByteArray bytesOf(const QString &id) const
    {
        QFile kept(file(id));
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    void put(const QString &id, const QByteArray &bytes) const
    {
        QDir().mkpath(folder());
        QFile kept(file(id));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);
    }
    // A layout that is unlike the usual one in everything.
    void arrange(Bench *bench) const
    {
        bench->view->horizontalHeader()->moveSection(bench->visual(FleetModel::TypeColumn), 0);
        bench->view->setColumnWidth(FleetModel::NameColumn, 333);
        bench->view->setColumnShown(FleetModel::AgeColumn, false);
        bench->view->setColumnShown(FleetModel::HostIdColumn, true);
        bench->view->sortBy(FleetModel::NameColumn, Qt::DescendingOrder);
        bench->area->setSizes({800, 480});
        Q_EMIT bench->area->splitterMoved(800, 1);
        bench->tabs->setCurrentIndex(1);
        bench->window.resize(1200, 700);
        bench->filter.setText(u"gpu"_s);
        bench->filter.setStatus(FleetFilter::Status::Error);
        bench->filter.setProvider(Computer::Provider::OwnMachine);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasArrangedComesBack()
    {
        {
            Bench bench(folder());
            QVERIFY(bench.enter(u"c1"_s));
            arrange(&bench);
            bench.window.close();
        }
        QTRY_VERIFY(!bytesOf(u"c1"_s).isEmpty());
        QCOMPARE(QFile::permissions(file(u"c1"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        QCOMPARE(bench.visual(FleetModel::TypeColumn), 0);
        QVERIFY(qAbs(bench.view->columnWidth(FleetModel::NameColumn) - 333) <= 1);
        QVERIFY(!bench.view->isColumnShown(FleetModel::AgeColumn));
        QVERIFY(bench.view->isColumnShown(FleetModel::HostIdColumn));
        QCOMPARE(bench.filter.orderColumn(), int(FleetModel::NameColumn));
        QCOMPARE(bench.filter.order(), Qt::DescendingOrder);
        QCOMPARE(bench.tabs->currentIndex(), 1);
        QCOMPARE(bench.window.size(), QSize(1200, 700));
        QTRY_VERIFY(bench.area->sizes().at(1) > 440);
        QCOMPARE(bench.filter.text(), u"gpu"_s);
        QCOMPARE(bench.filter.status(), FleetFilter::Status::Error);
        QCOMPARE(bench.filter.provider(), Computer::Provider::OwnMachine);
        QVERIFY(bench.count().contains(u"Filter restored from last time"_s));
        bench.filter.setText(u"cpu"_s); // what is asked for now is new
        QTRY_VERIFY(!bench.count().contains(u"Filter restored from last time"_s));
    }

    void itIsKeptAWhileAfterAChange()
    {
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        QVERIFY(bytesOf(u"c1"_s).isEmpty()); // nothing was changed
        bench.view->setColumnShown(FleetModel::AgeColumn, false);
        QTRY_VERIFY(bytesOf(u"c1"_s).contains("Age"));
    }

    void eachConnectionHasItsOwn()
    {
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        arrange(&bench);
        QVERIFY(bench.enter(u"c2"_s));
        QCOMPARE(bench.filter.text(), QString()); // the filter was about other computers
        bench.view->setColumnShown(FleetModel::HostIdColumn, false);
        QVERIFY(bench.enter(u"c1"_s));
        QVERIFY(bench.view->isColumnShown(FleetModel::HostIdColumn));
        QCOMPARE(bench.filter.text(), u"gpu"_s);
        QVERIFY(bench.enter(u"../../evil"_s));
        arrange(&bench);
        QVERIFY(bench.enter({})); // for this run only
        bench.filter.setText(u"x"_s);
        bench.keeper->leave();
        QTRY_VERIFY(!bytesOf(u"this-run"_s).isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"layout"_s});
    }

    void oddFilesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no JSON") << QByteArray("\0\xff garbage", 10);
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("no version") << QByteArray("{}");
        QTest::newRow("nothing in it") << QByteArray("{\"version\":1}");
        QTest::newRow("wrong types") << (json(
                "{'version':1,'columns':{'a':1},'geometry':7,'docks':[],'panelWidth':'wide','tab':null}"));
        QTest::newRow("odd values") << (json(
                "{'version':1,'panelWidth':-99999999,'panelHeight':2147483647,'sortColumn':'Bogus',"
                "'filterStatus':'Bogus','filterType':'x','panelPlace':'above','tab':'Bogus',"
                "'geometry':'AdnQywADAAA=','docks':'/////w==',"
                "'columns':[{'name':'Bogus'},{'name':'Age','width':2147483647},{'name':'Age','shown':false},"
                "{'name':'Name','shown':false,'width':-5},7,null]}"));
        QTest::newRow("huge") << QByteArray(400 * 1024, ' ');
    }

    void oddFilesDoNoHarm()
    {
        QFETCH(QByteArray, bytes);
        put(u"c1"_s, bytes);
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        QVERIFY(bench.view->isColumnShown(FleetModel::NameColumn));
        QVERIFY(bench.view->columnWidth(FleetModel::NameColumn) > 16);
        QVERIFY(bench.view->columnWidth(FleetModel::AgeColumn) <= 2'000);
        QVERIFY(!bench.filter.isFiltering());
        QCOMPARE(bench.filter.orderColumn(), int(FleetFilter::serverOrder));
        QTRY_VERIFY(bench.area->sizes().at(0) > 50 && bench.area->sizes().at(1) > 50);
        bench.view->setColumnShown(FleetModel::HostIdColumn, true); // and it can be kept again
        bench.keeper->leave();
        QTRY_VERIFY(bytesOf(u"c1"_s).contains("HostId"));
    }

    void damagedFileIsSetAside()
    {
        put(u"c1"_s, "damaged");
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        QCOMPARE(QDir(folder()).entryList({u"c1.json.set-aside-*"_s}).size(), 1);
    }

    void aLaterVersionsFileIsLeftAlone()
    {
        const QByteArray newer = json("{'version':2,'columns':'otherwise'}");
        put(u"c1"_s, newer);
        {
            Bench bench(folder());
            QVERIFY(bench.enter(u"c1"_s));
            arrange(&bench);
            bench.window.close();
        }
        QCOMPARE(bytesOf(u"c1"_s), newer);
    }

    void aWindowOffTheScreensIsBroughtBack()
    {
        WindowLayout away;
        {
            QWidget elsewhere;
            elsewhere.setGeometry(90'000, 90'000, 700, 500);
            elsewhere.show();
            away.geometry = elsewhere.saveGeometry();
        }
        put(u"c1"_s, layoutfile::toBytes(away));
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        QTRY_VERIFY(bench.window.screen()->geometry().intersects(bench.window.geometry()));
    }

    void aFilterThatHoldsASecretIsNotKept()
    {
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        bench.filter.setText(u"fk-CANARY0123456789abcdef"_s);
        bench.view->setColumnShown(FleetModel::AgeColumn, false);
        bench.keeper->leave();
        QTRY_VERIFY(!bytesOf(u"c1"_s).isEmpty());
        QVERIFY(!bytesOf(u"c1"_s).contains("CANARY"));
    }

    void resetIsAsAFirstStart()
    {
        Bench fresh({});
        const QList<ColumnPlace> usual = columnplaces::of(fresh.view);
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        arrange(&bench);
        bench.keeper->reset();
        QCOMPARE(columnplaces::of(bench.view), usual);
        QCOMPARE(bench.filter.orderColumn(), int(FleetFilter::serverOrder));
        QCOMPARE(bench.tabs->currentIndex(), 0);
        QCOMPARE(bench.window.size(), QSize(1280, 800));
        QCOMPARE(bench.filter.text(), u"gpu"_s); // what is shown is no matter of looks
        QTRY_VERIFY(bench.area->sizes().at(0) > bench.area->sizes().at(1));
    }

    void aFolderThatCannotBeWrittenIsNoHarm()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Bench bench(folder());
        QVERIFY(bench.enter(u"c1"_s));
        arrange(&bench);
        bench.keeper->leave();
    }
};

QTEST_MAIN(tst_WindowLayout)
#include "tst_windowlayout.moc"
