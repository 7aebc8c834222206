// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "fleetdisturber.h"
#include "journey.h"
#include "ui/actions/bulkprogress.h"
#include "ui/actions/targetdialog.h"
#include "ui/detail/computerpanel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int readings = 30;
constexpr int nowhere = -1'000'000;

} // namespace

// What the administrator chose, looks at and reads stays while the fleet changes; what cannot be seen is not
// acted on; what is deleted does not come back.
class tst_SelectionJourney : public QObject
{
    Q_OBJECT

private:
    // What must not change under the administrator's eyes.
    struct Sight
    {
        QStringList selected;
        QString current;
        QString anchor; // under the pointer, or else the first visible row
        int y = nowhere;
        bool operator==(const Sight &) const = default;
        QString text() const
        {
            return u"selected %1; current %2; %3 at %4"_s.arg(selected.join(u' '), current, anchor).arg(y);
        }
    };

    FleetView *table() const { return m_journey->table(); }
    FleetFilter *list() const { return static_cast<FleetFilter *>(table()->model()); }
    int yOf(const QString &id) const
    {
        const int row = list()->rowOf(id);
        return row < 0 ? nowhere : table()->rowViewportPosition(row);
    }
    QPoint middleOf(int row) const { return table()->visualRect(list()->index(row, 0)).center(); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickHeader(int column)
    {
        const QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
    Sight sight(bool pointerInside) const
    {
        Sight seen;
        seen.selected = table()->selectedShownKeys();
        seen.selected.sort();
        seen.current = table()->currentKey();
        const QPoint pointer = table()->viewport()->mapFromGlobal(QCursor::pos());
        seen.anchor = list()->key(table()->rowAt(pointerInside ? pointer.y() : 0));
        seen.y = yOf(seen.anchor);
        return seen;
    }
    bool start(int fleet);
    void disturb(FleetDisturber *others, const QStringList &chosen);

    QString status(const QString &name) const { return m_journey->cell(name, FleetModel::StatusColumn); }
    bool select(const QStringList &names)
    {
        bool all = true;
        for (const QString &name : names)
            all = all && m_journey->click(name, name == names.first() ? Qt::NoModifier : Qt::ControlModifier);
        return all && selectedNames() == names;
    }
    QStringList selectedNames() const // sorted
    {
        QStringList selected = m_journey->selectedNames();
        selected.sort();
        return selected;
    }
    bool filter(const QString &text)
    {
        m_journey->filterField()->setFocus();
        QTest::keyClicks(m_journey->filterField(), text);
        return QTest::qWaitFor([&] { return list()->text() == text; });
    }
    // The text with this name in the panel, on the tab with that title.
    QPlainTextEdit *panelText(const QString &tab, const QString &name) const;

    std::unique_ptr<Journey> m_journey;
    QRandomGenerator m_random{7};

private Q_SLOTS:
    void cleanup() { m_journey.reset(); }

    void whatIsLookedAtStays_data();
    void whatIsLookedAtStays();
    void onlyShownRowsAreActedOn();
    void hiddenRowsComeBackSelected();
    void nothingShownIsNothingToActOn();
    void markedTextStays_data();
    void markedTextStays();
    void whatIsReadStaysWhenItsComputerGoes();
    void tombstoneGoesWithThePointer();
    void tombstoneGoesByItself();
    void anOlderReadingBringsNothingBack_data();
    void anOlderReadingBringsNothingBack();
};

bool tst_SelectionJourney::start(int fleet)
{
    SandboxOptions options;
    options.fleet = fleet;
    options.speed = 0;
    m_journey = std::make_unique<Journey>(options);
    if (!m_journey->start(Journey::drivenPace()))
        return false;
    table()->sortBy(FleetModel::NameColumn, Qt::AscendingOrder);
    QTest::mouseMove(m_journey->filterField()); // so that coming to a row is a move
    return true;
}

void tst_SelectionJourney::disturb(FleetDisturber *others, const QStringList &chosen)
{
    for (int changes = 1 + m_random.bounded(6); changes > 0; --changes) {
        switch (m_random.bounded(5)) {
        case 0:
            others->arrive();
            break;
        case 1:
            others->vanish({});
            break;
        case 2:
            others->rename({});
            break;
        case 3:
            others->changeStatus({});
            break;
        default: // of one that is selected
            others->changeStatus(chosen.at(m_random.bounded(int(chosen.size()))));
        }
    }
}

void tst_SelectionJourney::whatIsLookedAtStays_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("pointerInside");
    for (const bool inside : {false, true}) {
        const char *where = inside ? "pointer on a row" : "pointer elsewhere";
        QTest::addRow("server order, %s", where) << int(FleetFilter::serverOrder) << inside;
        QTest::addRow("by name, %s", where) << int(FleetModel::NameColumn) << inside;
        QTest::addRow("by status, %s", where) << int(FleetModel::StatusColumn) << inside;
    }
}

void tst_SelectionJourney::whatIsLookedAtStays()
{
    QFETCH(const int, column);
    QFETCH(const bool, pointerInside);
    QVERIFY(start(120));
    table()->sortBy(FleetFilter::serverOrder, Qt::AscendingOrder);
    if (column >= 0)
        clickHeader(column);
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2 + 7);
    const int first = table()->rowAt(0);
    clickRow(first + 3);
    clickRow(first + 5, Qt::ControlModifier);
    clickRow(first + 8, Qt::ControlModifier);
    if (pointerInside)
        QTest::mouseMove(table()->viewport(), middleOf(first + 15));
    else
        QTest::mouseMove(m_journey->filterField());
    QCOMPARE(table()->viewport()->underMouse(), pointerInside);

    const Sight before = sight(pointerInside);
    QCOMPARE(before.selected.size(), 3);
    FleetDisturber others(m_journey.get(), &m_random);
    QSet<QString> spared(before.selected.cbegin(), before.selected.cend());
    spared.insert(before.anchor);
    others.spare(spared);
    for (int number = 0; number < readings; ++number) {
        disturb(&others, before.selected);
        QVERIFY(m_journey->read());
        const Sight read = sight(pointerInside);
        QVERIFY2(read == before, qPrintable(u"%1: %2; was %3"_s.arg(number).arg(read.text(), before.text())));
        if (m_random.bounded(2))
            others.settle();
        const Sight settled = sight(pointerInside);
        QVERIFY2(settled == before,
                 qPrintable(u"%1 settled: %2; was %3"_s.arg(number).arg(settled.text(), before.text())));
    }
    // At the ends of the list nothing could have been done; and it must have been worth something.
    QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
    QVERIFY(others.vanished().size() > 5);
}

void tst_SelectionJourney::onlyShownRowsAreActedOn()
{
    QVERIFY(start(0));
    QVERIFY(select({u"ci-runner-01"_s, u"ci-runner-02"_s, u"db-master"_s, u"staging-api"_s}));
    QVERIFY(filter(u"ci-runner"_s));
    const QString said = u"4 selected, 2 hidden by the filter are not affected."_s;
    QTRY_COMPARE(m_journey->strip(), said);
    QCOMPARE(m_journey->selectedNames(), (QStringList{u"ci-runner-01"_s, u"ci-runner-02"_s}));
    QVERIFY2(m_journey->panelText().contains(u"2 computers selected"_s), qPrintable(m_journey->panelText()));
    QVERIFY(m_journey->read());
    QCOMPARE(m_journey->strip(), said);

    QVERIFY(m_journey->press(u"Refresh Credentials"_s));
    const QStringList asked = static_cast<TargetDialog *>(m_journey->dialog())->targetIds();
    QCOMPARE(asked, (QStringList{m_journey->idOf(u"ci-runner-01"_s), m_journey->idOf(u"ci-runner-02"_s)}));
    QVERIFY(m_journey->press(u"Refresh 2 Computers"_s));
    QTRY_COMPARE(m_journey->lastResult(), u"2 refreshed."_s);
    QCOMPARE(m_journey->sent(u"refreshComputer"_s), 2);
    for (const QString &id : asked)
        QCOMPARE(m_journey->sent(u"refreshComputer"_s, id), 1);
    m_journey->window()->findChild<BulkProgress *>()->close();

    QCOMPARE(m_journey->strip(), said);
    QVERIFY(m_journey->press(u"Clear Hidden"_s));
    QTRY_VERIFY(m_journey->strip().isEmpty());
    QTest::keyClick(m_journey->filterField(), Qt::Key_Escape);
    QTRY_VERIFY(m_journey->row(u"db-master"_s) >= 0);
    QVERIFY(m_journey->deleteSelected(u"delete 2"_s));
    QTRY_COMPARE(m_journey->lastResult(), u"2 deleted."_s);
    QCOMPARE(m_journey->sent(u"deleteComputer"_s), 2);
    for (const QString &id : asked)
        QCOMPARE(m_journey->sent(u"deleteComputer"_s, id), 1);
}

void tst_SelectionJourney::hiddenRowsComeBackSelected()
{
    QVERIFY(start(0));
    const QStringList chosen{u"ci-runner-01"_s, u"db-master"_s, u"staging-api"_s};
    QVERIFY(select(chosen));
    QVERIFY(filter(u"ci-runner"_s));
    QTRY_COMPARE(m_journey->strip(), u"3 selected, 2 hidden by the filter are not affected."_s);
    QVERIFY(m_journey->press(u"Delete…"_s)); // of the one that is seen
    QCOMPARE(m_journey->dialog()->windowTitle(), u"Delete Computer"_s);
    QTest::keyClick(m_journey->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_journey->dialog());
    QVERIFY(m_journey->read());
    QTest::keyClick(m_journey->filterField(), Qt::Key_Escape);
    QTRY_VERIFY(m_journey->strip().isEmpty());
    QCOMPARE(selectedNames(), chosen);
    QCOMPARE(m_journey->sent(u"deleteComputer"_s), 0);
}

void tst_SelectionJourney::nothingShownIsNothingToActOn()
{
    QVERIFY(start(0));
    QVERIFY(select({u"db-master"_s, u"staging-api"_s}));
    QVERIFY(filter(u"ci-runner"_s));
    QTRY_COMPARE(m_journey->strip(), u"2 selected, 2 hidden by the filter are not affected."_s);
    for (const QString &action : {u"Refresh Credentials"_s, u"Retry Install…"_s, u"Delete…"_s}) {
        QVERIFY(!m_journey->button(action)->isEnabled());
        QVERIFY(m_journey->button(action)->toolTip().contains(u"Select a computer"_s));
    }
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!m_journey->dialog());
}

QPlainTextEdit *tst_SelectionJourney::panelText(const QString &tab, const QString &name) const
{
    const auto *panel = m_journey->window()->findChild<ComputerPanel *>();
    auto *tabs = panel->findChild<QTabBar *>();
    for (int index = 0; index < tabs->count(); ++index) {
        if (tabs->tabText(index) == tab)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    const QList<QPlainTextEdit *> texts = panel->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts) {
        if (text->isVisible() && text->accessibleName() == name)
            return text;
    }
    return nullptr;
}

void tst_SelectionJourney::markedTextStays_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("marked");
    QTest::newRow("error") << u"Provisioning"_s << u"Error from server"_s << u"torch==2.9.0"_s;
    QTest::newRow("field") << u"Details"_s << u"Name"_s << u"prep"_s;
    QTest::newRow("json") << u"JSON"_s << u"Raw JSON"_s << u"provisioningSteps"_s;
}

void tst_SelectionJourney::markedTextStays()
{
    QFETCH(const QString, tab);
    QFETCH(const QString, name);
    QFETCH(const QString, marked);
    QVERIFY(start(0));
    QVERIFY(m_journey->click(u"data-prep-cpu"_s));
    const QString id = m_journey->idOf(u"data-prep-cpu"_s);
    QPlainTextEdit *text = panelText(tab, name);
    QVERIFY(text);
    QTextCursor cursor = text->document()->find(marked);
    QVERIFY(cursor.hasSelection());
    // From its end to its beginning, so that the caret is at the beginning.
    const int end = cursor.selectionEnd();
    cursor.setPosition(end);
    cursor.setPosition(end - int(marked.size()), QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    const int scroll = std::min(2, text->verticalScrollBar()->maximum());
    text->verticalScrollBar()->setValue(scroll);

    FleetDisturber others(m_journey.get(), &m_random);
    others.spare({id});
    for (int number = 0; number < 5; ++number) {
        disturb(&others, {id});
        const QString host = u"host-%1"_s.arg(QString(number, u'x'));
        m_journey->inFleet([&](SandboxFleet &fleet) {
            fleet.change(id, [&](SandboxComputer &computer) { computer.hostname = host; });
        });
        QVERIFY(m_journey->read());
        QCOMPARE(m_journey->window()->fleet()->computer(id)->hostname, host);
        QCOMPARE(text->textCursor().selectedText(), marked);
        QVERIFY(text->textCursor().position() < text->textCursor().anchor());
        QCOMPARE(text->verticalScrollBar()->value(), scroll);
        QVERIFY(text->isVisible());
    }
}

void tst_SelectionJourney::whatIsReadStaysWhenItsComputerGoes()
{
    QVERIFY(start(0));
    table()->settler()->setPace({60s, 0s, 60s});
    QVERIFY(m_journey->click(u"docs-preview"_s));
    const QString id = m_journey->idOf(u"docs-preview"_s);
    const QString error = panelText(u"Provisioning"_s, u"Error from server"_s)->toPlainText();
    m_journey->inFleet([&](SandboxFleet &fleet) { fleet.remove(id); });
    QVERIFY(m_journey->read());
    const QString said = u"docs-preview no longer exists. This is the last data received at "_s;
    for (const bool buried : {false, true}) {
        if (buried)
            m_journey->window()->fleet()->removeTombstones();
        QCOMPARE(m_journey->row(u"docs-preview"_s) < 0, buried);
        QTRY_VERIFY2(m_journey->panelText().contains(said), qPrintable(m_journey->panelText()));
        QCOMPARE(panelText(u"Provisioning"_s, u"Error from server"_s)->toPlainText(), error);
        QVERIFY(!m_journey->button(u"Delete…"_s)->isEnabled()); // there is nothing to act on
        QVERIFY(m_journey->read());
    }
    QVERIFY(m_journey->press(u"Close"_s));
    const QString nothing = u"Select a computer to see its provisioning steps."_s;
    QCOMPARE(m_journey->panelText(), nothing);
    QVERIFY(m_journey->click(u"db-master"_s));
    QVERIFY(panelText(u"JSON"_s, u"Raw JSON"_s)->toPlainText().contains(u"db-master"_s));
    table()->clearSelection(); // of one that exists
    QCOMPARE(m_journey->panelText(), nothing);

    QVERIFY(m_journey->click(u"db-master"_s));
    const QString other = m_journey->idOf(u"db-master"_s);
    m_journey->inFleet([&](SandboxFleet &fleet) { fleet.remove(other); });
    QVERIFY(m_journey->read());
    QTRY_VERIFY(m_journey->panelText().contains(u"db-master no longer exists."_s));
    m_journey->connectWith(m_journey->sandbox()->key());
    QCOMPARE(m_journey->panelText(), nothing); // it was of another connection
}

void tst_SelectionJourney::tombstoneGoesWithThePointer()
{
    QVERIFY(start(0));
    table()->settler()->setPace({60s, 0s, 60s});
    QVERIFY(m_journey->click(u"ci-runner-05"_s));
    QTest::mouseMove(table()->viewport(), middleOf(m_journey->row(u"ci-runner-06"_s)));
    const Sight before = sight(true);
    QVERIFY(m_journey->deleteSelected(u"ci-runner-05"_s));
    QTRY_COMPARE(status(u"ci-runner-05"_s), u"Deleted"_s);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(m_journey->read());
        QCOMPARE(status(u"ci-runner-05"_s), u"Deleted"_s);
        QCOMPARE(sight(true).anchor, before.anchor);
        QCOMPARE(sight(true).y, before.y);
    }
    QVERIFY(m_journey->selectedNames().isEmpty()); // nothing can be asked of it
    QTest::mouseMove(m_journey->filterField());
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(u"ci-runner-05"_s), -1, 15'000);
    QVERIFY(!table()->currentKey().isEmpty());
    QVERIFY(m_journey->selectedNames().isEmpty());
}

void tst_SelectionJourney::tombstoneGoesByItself()
{
    QVERIFY(start(0));
    table()->settler()->setPace({100ms, 100ms, 400ms}); // for 5 s each
    QVERIFY(m_journey->click(u"ci-runner-05"_s));
    QTest::mouseMove(table()->viewport(), middleOf(m_journey->row(u"ci-runner-06"_s)));
    QSignalSpy removed(list(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(m_journey->deleteSelected(u"ci-runner-05"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(u"ci-runner-05"_s), -1, 15'000);
    QVERIFY(table()->viewport()->underMouse());
    QCOMPARE(removed.count(), 1);
}

void tst_SelectionJourney::anOlderReadingBringsNothingBack_data()
{
    QTest::addColumn<bool>("buried");
    QTest::newRow("while the row says Deleted") << false;
    QTest::newRow("when the row has gone") << true;
}

void tst_SelectionJourney::anOlderReadingBringsNothingBack()
{
    QFETCH(const bool, buried);
    QVERIFY(start(0));
    table()->settler()->setPace({60s, 0s, 60s});
    const QString name = u"ci-runner-05"_s;
    const QString id = m_journey->idOf(name);
    QVERIFY(m_journey->click(name));
    QTest::mouseMove(table()->viewport(), middleOf(m_journey->row(name)));
    // The list is put together now and arrives when the computer is no more.
    FleetMonitor *monitor = m_journey->window()->connection()->monitor();
    QSignalSpy read(monitor, &FleetMonitor::fleetRead);
    const int before = m_journey->sent(u"listComputers"_s);
    m_journey->inFleet([&](SandboxFleet &fleet) {
        fleet.change(id, [](SandboxComputer &computer) { computer.hostname = u"as-it-was"_s; });
    });
    m_journey->fail(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 2'000));
    monitor->reload();
    QTRY_COMPARE(m_journey->sent(u"listComputers"_s), before + 1);
    QVERIFY(m_journey->deleteSelected(name));
    QTRY_COMPARE(status(name), u"Deleted"_s);
    if (buried) {
        QTest::mouseMove(m_journey->filterField());
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(name), -1, 15'000);
    }
    QCOMPARE(read.count(), 0);
    QVERIFY(read.wait());
    const Fleet late = read.constFirst().constFirst().value<Fleet>();
    QVERIFY(std::any_of(late.computers.cbegin(), late.computers.cend(),
                        [&](const Computer &computer) { return computer.id == id; }));
    QCOMPARE(status(name), buried ? QString() : u"Deleted"_s);
    QVERIFY(m_journey->read());
    QCOMPARE(status(name), buried ? QString() : u"Deleted"_s);
    QCOMPARE(m_journey->sent(u"deleteComputer"_s), 1);
}

QTEST_MAIN(tst_SelectionJourney)
#include "tst_selectionjourney.moc"
