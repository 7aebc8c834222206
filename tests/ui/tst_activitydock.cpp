// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/journaltest.h"
#include "ui/activity/activitydock.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activityview.h"
#include "ui/activity/lastlooked.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journaltest;
using Outcome = JournalEntry::Outcome;

class tst_ActivityDock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<QMainWindow> m_window;
    ActivityDock *m_dock = nullptr;

    void record(const QString &name, Outcome outcome, qint64 at = 0)
    {
        JournalEntry entry = deletionOf(name);
        entry.at = at;
        const auto written = intend(m_journal.get(), entry);
        QVERIFY(written);
        entry = *written;
        entry.outcome = outcome;
        if (outcome != Outcome::Open)
            QVERIFY(settle(m_journal.get(), entry));
    }
    void see(const QString &name, const QString &after, qint64 at)
    {
        const StatusChange change{.connectionId = u"c1"_s,
                                  .connectionName = u"Production"_s,
                                  .computerId = u"id-"_s + name,
                                  .computerName = name,
                                  .before = u"active"_s,
                                  .after = after,
                                  .at = at};
        QVERIFY((answerOf<QList<StatusChange>>(
                [&](auto *context, auto handler) { m_journal->recordChanges({change}, context, handler); })));
    }
    QStringList names() const
    {
        QStringList found;
        if (!m_dock->view()) // nobody has seen it yet
            return found;
        const ActivityModel *model = m_dock->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->index(row, ActivityModel::ComputerColumn).data().toString();
        return found;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dock->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    QLineEdit *field() const { return m_dock->findChild<QLineEdit *>(); }
    // What nobody can see is not asked for.
    bool isQuiet() const { return !m_dock->view()->model()->isReading(); }

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsReadWhileItIsHidden();
    void itSaysWhatItIsAndWhatItIsNot();
    void typingFindsRowsAndEscapeEndsIt();
    void nothingFoundIsSaid();
    void enterAndADoubleClickAskForTheComputer();
    void clearingAsksFirstAndCancelIsTheDefault();
    void allRowsOfTheFilterAreSaved();
    void aFileThatCannotBeWrittenIsSaidAndTheOldOneStays();
    void sinceThenShowsNothingElse();
    void allThatCanHaveTheFocusHasAName();

    void whoWasAwayIsToldWhatHappened();
    void nothingHappenedIsNotTold();
    void aShortAbsenceIsNone();
    void theTimeIsKeptBeyondTheEnd();
    void anotherConnectionsChangesAreNotTold();
    void aDamagedFileOfTimesHurtsNobody();
};

void tst_ActivityDock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(Journal::Options{.path = m_folder->filePath(u"j.sqlite"_s)});
    QVERIFY(open(m_journal.get()));
    m_window = std::make_unique<QMainWindow>();
    m_dock = new ActivityDock(m_journal.get(), m_window.get());
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    m_window->resize(960, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ActivityDock::cleanup()
{
    m_window.reset();
    m_journal.reset();
}

void tst_ActivityDock::nothingIsReadWhileItIsHidden()
{
    record(u"a"_s, Outcome::Succeeded);
    QCOMPARE(names(), QStringList{});
    m_dock->show();
    QTRY_COMPARE(names(), QStringList{u"a"_s});
    m_dock->hide();
    QCOMPARE(names(), QStringList{});
}

void tst_ActivityDock::itSaysWhatItIsAndWhatItIsNot()
{
    m_dock->show();
    QStringList texts;
    for (const QLabel *label : m_dock->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(
            u"Actions from this console on this machine. It is not the server's audit log."_s));
    QTRY_VERIFY(isQuiet());
    texts.clear();
    for (const QLabel *label : m_dock->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY2(texts.contains(u"Nothing has been recorded yet."_s), qPrintable(texts.join(u'|')));
}

void tst_ActivityDock::typingFindsRowsAndEscapeEndsIt()
{
    record(u"runner"_s, Outcome::Succeeded);
    record(u"box"_s, Outcome::Failed);
    m_dock->show();
    QTRY_COMPARE(names().size(), 2);
    field()->setFocus();
    QTest::keyClicks(field(), u"failed"_s);
    QTRY_COMPARE(names(), QStringList{u"box"_s});
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_COMPARE(names().size(), 2);
}

void tst_ActivityDock::nothingFoundIsSaid()
{
    record(u"runner"_s, Outcome::Succeeded);
    m_dock->show();
    QTest::keyClicks(field(), u"zebra"_s);
    const auto said = [this] {
        const QList<QLabel *> labels = m_dock->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No activity matches “zebra”."_s;
        });
    };
    QTRY_VERIFY(said());
    QVERIFY(!m_dock->view()->table()->isVisible());
}

void tst_ActivityDock::enterAndADoubleClickAskForTheComputer()
{
    record(u"a"_s, Outcome::Succeeded);
    record(u"b"_s, Outcome::Succeeded);
    m_dock->show();
    QTRY_COMPARE(names(), (QStringList{u"b"_s, u"a"_s}));
    QSignalSpy asked(m_dock, &ActivityDock::computerRequested);
    QTableView *table = m_dock->view()->table();
    m_dock->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constLast().constFirst().toString(), u"id-a"_s);
    const QPoint first = table->visualRect(table->model()->index(0, ActivityModel::ComputerColumn)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(asked.constLast().constFirst().toString(), u"id-b"_s);
}

void tst_ActivityDock::clearingAsksFirstAndCancelIsTheDefault()
{
    record(u"a"_s, Outcome::Succeeded);
    m_dock->show();
    QTRY_COMPARE(names().size(), 1);
    QTest::mouseClick(button(u"Clear…"_s), Qt::LeftButton);
    auto *box = m_dock->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(box->informativeText().contains(u"of every connection"_s));
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!m_dock->findChild<QMessageBox *>());
    QCOMPARE(names().size(), 1);

    QSignalSpy announced(m_dock, &ActivityDock::announced);
    QTest::mouseClick(button(u"Clear…"_s), Qt::LeftButton);
    box = m_dock->findChild<QMessageBox *>();
    for (QAbstractButton *each : box->buttons()) {
        if (each->text() == u"Clear Activity"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(names(), QStringList{});
    QTRY_COMPARE(announced.size(), 1);
    QCOMPARE(entries(m_journal.get())->rows.size(), 0);
}

void tst_ActivityDock::allRowsOfTheFilterAreSaved()
{
    QObject context;
    for (int i = 0; i < 450; ++i) // more than two pages
        m_journal->recordIntent(deletionOf(u"wanted-%1"_s.arg(i)), &context, {});
    record(u"other"_s, Outcome::Succeeded);
    m_dock->show();
    QTest::keyClicks(field(), u"wanted"_s);
    QTest::mouseClick(button(u"Export CSV…"_s), Qt::LeftButton);
    auto *dialog = m_dock->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QSignalSpy saved(m_dock->exporter(), &ActivityExport::saved);
    const QString path = m_folder->filePath(u"out.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(saved.wait(30'000));
    dialog->reject();
    QCOMPARE(saved.constFirst().at(1).toInt(), 450);
    const QByteArray file = contentsOf(path);
    QCOMPARE(file.count("\r\n"), 451);
    QVERIFY(file.contains("wanted-0,") && file.contains("wanted-449,") && !file.contains("other"));
}

void tst_ActivityDock::aFileThatCannotBeWrittenIsSaidAndTheOldOneStays()
{
    record(u"a"_s, Outcome::Succeeded);
    QSignalSpy problem(m_dock, &ActivityDock::problem);
    m_dock->exporter()->save(m_folder->filePath(u"no/such/folder.csv"_s), {});
    QTRY_COMPARE(problem.size(), 1);
    const auto notice = problem.constFirst().constFirst().value<Notice>();
    QVERIFY2(notice.text.startsWith(u"The activity could not be saved: "_s), qPrintable(notice.text));
    QVERIFY(notice.text.contains(u"folder.csv"_s));
}

void tst_ActivityDock::sinceThenShowsNothingElse()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    record(u"old"_s, Outcome::Failed, now - 7'200'000);
    record(u"new"_s, Outcome::Failed, now);
    see(u"seen"_s, u"error"_s, now + 1);
    m_dock->showSince(QDateTime::fromMSecsSinceEpoch(now - 3'600'000), u"c1"_s);
    QTRY_COMPARE(names(), (QStringList{u"seen"_s, u"new"_s}));
    QVERIFY(button(u"Show All"_s));
    QTest::mouseClick(button(u"Show All"_s), Qt::LeftButton);
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(!button(u"Show All"_s));
}

void tst_ActivityDock::allThatCanHaveTheFocusHasAName()
{
    record(u"a"_s, Outcome::Succeeded);
    m_dock->show();
    QTRY_COMPARE(names().size(), 1);
    for (QWidget *widget : m_dock->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(m_dock->view()->table()->accessibleName(), u"Activity"_s);
    QVERIFY(!m_dock->view()->table()->tabKeyNavigation());
}

void tst_ActivityDock::whoWasAwayIsToldWhatHappened()
{
    LastLooked looked(m_folder->filePath(u"looked.json"_s), m_journal.get(), {.away = -1ms});
    QSignalSpy told(&looked, &LastLooked::news);
    looked.setConnection(u"c1"_s, false);
    looked.setLooking(true);
    looked.setLooking(false);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    see(u"a"_s, u"error"_s, now);
    see(u"a"_s, u"provisioning"_s, now + 1);
    see(u"b"_s, u"error"_s, now + 2);
    record(u"c"_s, Outcome::Failed, now + 3);
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() >= now + 3); // what failed after the return is not told
    looked.setLooking(true);
    QTRY_COMPARE(told.size(), 1);
    const auto news = told.constFirst().constFirst().value<describe::News>();
    QCOMPARE(news.changed, 2);
    QCOMPARE(news.inError, 1);
    QCOMPARE(news.failed, 1);
    QCOMPARE(
            describe::news(news, news.since),
            u"Since you last looked (%1): 2 computer(s) changed, 1 is/are in Error now. 1 action(s) failed."_s
                    .arg(describe::nearDay(news.since, news.since)));
    const QDateTime tomorrow = news.since.addDays(1);
    QVERIFY(describe::news(news, tomorrow).contains(u"(yesterday "_s));
}

void tst_ActivityDock::nothingHappenedIsNotTold()
{
    LastLooked looked(m_folder->filePath(u"looked.json"_s), m_journal.get(), {.away = -1ms});
    QSignalSpy told(&looked, &LastLooked::news);
    looked.setConnection(u"c1"_s, false);
    looked.setLooking(true);
    looked.setLooking(false);
    record(u"c"_s, Outcome::Succeeded, QDateTime::currentMSecsSinceEpoch());
    looked.setLooking(true);
    looked.review();
    QVERIFY(entries(m_journal.get()) && entries(m_journal.get())); // behind its two questions
    QCOMPARE(told.size(), 0);
}

void tst_ActivityDock::aShortAbsenceIsNone()
{
    LastLooked looked(m_folder->filePath(u"looked.json"_s), m_journal.get(), {});
    QSignalSpy told(&looked, &LastLooked::news);
    looked.setConnection(u"c1"_s, false);
    looked.setLooking(true);
    looked.setLooking(false);
    see(u"a"_s, u"error"_s, QDateTime::currentMSecsSinceEpoch());
    looked.setLooking(true);
    looked.review();
    QVERIFY(entries(m_journal.get()) && entries(m_journal.get()));
    QCOMPARE(told.size(), 0);
}

void tst_ActivityDock::theTimeIsKeptBeyondTheEnd()
{
    const QString path = m_folder->filePath(u"looked.json"_s);
    {
        LastLooked looked(path, m_journal.get(), {});
        looked.setConnection(u"c1"_s, true);
        looked.setLooking(true);
    }
    QVERIFY(contentsOf(path).contains("\"c1\""));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    see(u"a"_s, u"error"_s, QDateTime::currentMSecsSinceEpoch());
    LastLooked looked(path, m_journal.get(), {});
    QSignalSpy told(&looked, &LastLooked::news);
    looked.setConnection(u"c1"_s, true);
    QTRY_COMPARE(told.size(), 1);
}

void tst_ActivityDock::anotherConnectionsChangesAreNotTold()
{
    LastLooked looked(m_folder->filePath(u"looked.json"_s), m_journal.get(), {.away = -1ms});
    QSignalSpy told(&looked, &LastLooked::news);
    looked.setConnection(u"c2"_s, false);
    looked.setLooking(true);
    looked.setLooking(false);
    see(u"a"_s, u"error"_s, QDateTime::currentMSecsSinceEpoch());
    looked.setLooking(true);
    looked.review();
    QVERIFY(entries(m_journal.get()) && entries(m_journal.get()));
    QCOMPARE(told.size(), 0);
}

void tst_ActivityDock::aDamagedFileOfTimesHurtsNobody()
{
    const QString path = m_folder->filePath(u"looked.json"_s);
    QVERIFY(write(path, "{\"looked\": [1, 2"));
    {
        LastLooked looked(path, m_journal.get(), {});
        looked.setConnection(u"c1"_s, true);
        looked.setLooking(true);
    }
    QVERIFY(contentsOf(path).contains("\"c1\""));
    QVERIFY(write(path, "{\"version\": 2, \"looked\": {}}"));
    {
        LastLooked looked(path, m_journal.get(), {});
        looked.setConnection(u"c1"_s, true);
        looked.setLooking(true);
    }
    QCOMPARE(contentsOf(path), QByteArray("{\"version\": 2, \"looked\": {}}")); // a newer version's own
}

QTEST_MAIN(tst_ActivityDock)
#include "tst_activitydock.moc"
