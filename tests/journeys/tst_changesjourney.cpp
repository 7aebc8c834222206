// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxfleet.h"
#include "journey.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString runner = u"ci-runner-01"_s;
const QString asleep = u"pr-4790"_s;
const QString own = u"build-mac-mini"_s;

} // namespace

// Waking, renaming and finding computers: what the administrator does, sees and causes, when it works and for
// the answers that a server may give instead.
class tst_ChangesJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    QWidget *window() const { return m_journey->window(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_journey->table(), key, modifiers);
    }
    // The editor in the table, or nullptr.
    QLineEdit *editor() const
    {
        const QList<QLineEdit *> editors = m_journey->table()->viewport()->findChildren<QLineEdit *>();
        for (QLineEdit *editor : editors) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    void beginRenaming(const QString &name)
    {
        QVERIFY(m_journey->click(name));
        m_journey->table()->setFocus();
        key(Qt::Key_F2);
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), name);
        QCOMPARE(editor()->accessibleName(), u"New name of %1"_s.arg(name));
    }
    void rename(const QString &from, const QString &to)
    {
        beginRenaming(from);
        QTest::keyClicks(editor(), to);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor() || editor()->text() != from);
    }
    QString said() const { return m_journey->strip() + u" / "_s + m_journey->lastResult(); }
    void openFor(const QString &text)
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_journey->dialog());
        QTest::keyClicks(m_journey->field(u"Name or ID"_s), text);
    }
    QAction *action(const QString &text) const
    {
        const QList<QMenu *> menus = window()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }
    bool isEnabled(const QString &text) const { return action(text) && action(text)->isEnabled(); }
    // From the menu.
    bool choose(const QString &text) const
    {
        if (!isEnabled(text))
            return false;
        action(text)->trigger();
        return true;
    }
    void addNewcomer(const QString &name)
    {
        m_journey->inFleet([&name](SandboxFleet &fleet) {
            SandboxComputer computer;
            computer.id = u"cmp_new"_s;
            computer.name = name;
            computer.status = u"active"_s;
            fleet.add(computer);
        });
    }
    QStringList matches() const
    {
        QStringList texts;
        const auto *list = m_journey->dialog()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts += list->item(row)->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }

    void cleanup() { m_journey.reset(); }

    void aSleepingComputerIsResumed()
    {
        QVERIFY(m_journey->click(asleep));
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Resume"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"Resumed pr-4790."_s);
        QCOMPARE(m_journey->sent(u"restartComputer"_s, m_journey->idOf(asleep)), 1);
        QTRY_VERIFY(isEnabled(u"Resume"_s));
        window()->activateWindow(); // there is no window manager that would
        QTRY_VERIFY(window()->isActiveWindow());
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Resume"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"pr-4790 is already running."_s);
    }

    void onlyManagedComputersAreResumed()
    {
        QVERIFY(m_journey->click(own));
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_journey->dialog());
        QVERIFY(m_journey->click(asleep, Qt::ControlModifier));
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        const QString text = m_journey->textIn(m_journey->dialog());
        QVERIFY2(text.contains(u"Only managed computers can be resumed"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 of 2 will be resumed."_s), qPrintable(text));
        QVERIFY(m_journey->press(u"Resume 1 Computer"_s));
        QTRY_COMPARE(m_journey->sent(u"restartComputer"_s), 1);
    }

    void severalAreResumedWithAReport()
    {
        QVERIFY(m_journey->click(asleep));
        QVERIFY(m_journey->click(runner, Qt::ControlModifier));
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Resume 2 Computers"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"1 resumed, 1 already running."_s);
        QTRY_VERIFY(m_journey->dialog()); // the report
        QCOMPARE(m_journey->dialog()->windowTitle(), u"Resuming 2 Computers"_s);
    }

    void answersToAResumption_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("400") << 400 << u"Could not resume pr-4790"_s;
        QTest::newRow("401") << 401 << u"The API key was rejected."_s;
        QTest::newRow("402") << 402 << u"Check the plan and the limits of the organisation."_s;
        QTest::newRow("404") << 404 << u"pr-4790 no longer exists on the server."_s;
        QTest::newRow("500") << 500 << u"It is not known whether pr-4790 was resumed"_s;
    }
    void answersToAResumption()
    {
        QFETCH(const int, status);
        QFETCH(const QString, said);
        m_journey->fail(Fault::answer(u"restartComputer"_s, status));
        QVERIFY(m_journey->click(asleep));
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Resume"_s));
        QTRY_VERIFY2(this->said().contains(said), qPrintable(this->said()));
        QCOMPARE(m_journey->sent(u"restartComputer"_s), 1);
    }

    void aNameIsTypedOverInItsCell()
    {
        const QString id = m_journey->idOf(runner);
        QSignalSpy changed(m_journey->window()->connection()->operations(),
                           &OperationQueue::operationChanged);
        rename(runner, u"ci-runner-one"_s);
        QTRY_COMPARE(m_journey->lastResult(), u"Renamed ci-runner-01 to ci-runner-one."_s);
        QVERIFY(m_journey->row(u"ci-runner-one"_s) >= 0);
        QCOMPARE(m_journey->idOf(u"ci-runner-one"_s), id);
        QCOMPARE(m_journey->sent(u"updateComputer"_s, id), 1);
        QVERIFY(m_journey->table()->hasFocus());
        QVERIFY(m_journey->window()->fleet()->computer(id)->steps.has_value()); // what was known stays
        const ComputerChanges changes = changed.constFirst().constFirst().value<Operation>().changes;
        QCOMPARE(changes.name, u"ci-runner-one"_s);
        QVERIFY(!changes.remoteUser); // only what changed
    }

    void whatIsNotEnteredIsNotSent()
    {
        beginRenaming(runner);
        QTest::keyClicks(editor(), u"other"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        beginRenaming(runner);
        QTest::keyClick(editor(), Qt::Key_Return); // nothing changed
        QTRY_VERIFY(!editor());
        beginRenaming(runner);
        QTest::keyClicks(editor(), u"other"_s);
        m_journey->filterField()->setFocus();
        QTRY_VERIFY(!editor());
        QVERIFY(m_journey->row(runner) >= 0);
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 0);
    }

    void theLimitsAreKeptAndTheAppsRuleOnlyWarns()
    {
        beginRenaming(runner);
        QTest::keyClicks(editor(), QString(64, u'x'));
        QVERIFY2(editor()->accessibleDescription().contains(u"1 to 63 characters"_s),
                 qPrintable(editor()->accessibleDescription()));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QVERIFY(editor()->accessibleDescription().isEmpty());
        editor()->selectAll();
        QTest::keyClicks(editor(), u"two words"_s);
        QVERIFY2(editor()->accessibleDescription().contains(u"The server may refuse"_s),
                 qPrintable(editor()->accessibleDescription()));
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 0);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_journey->sent(u"updateComputer"_s), 1);
    }

    void whatIsBeingTypedStaysWhileReadingsCome()
    {
        beginRenaming(runner);
        QTest::keyClicks(editor(), u"half a na"_s);
        const QPointer<QLineEdit> typed = editor();
        const QRect place = typed->geometry();
        m_journey->inFleet([this](SandboxFleet &fleet) {
            fleet.change(fleet.idOf(runner), [](SandboxComputer &computer) { computer.hostname = u"new"_s; });
            std::ignore = fleet.remove(fleet.idOf(u"ci-runner-02"_s));
        });
        addNewcomer(u"aaa"_s);
        QVERIFY(m_journey->read());
        QTRY_VERIFY(m_journey->row(u"aaa"_s) >= 0);
        QTRY_COMPARE(m_journey->cell(u"ci-runner-02"_s, FleetModel::StatusColumn), u"Gone"_s);
        QVERIFY(typed && typed == editor());
        QCOMPARE(typed->text(), u"half a na"_s);
        QCOMPARE(typed->geometry(), place);
        QVERIFY(typed->hasFocus());
        QCOMPARE(m_journey->cell(runner, FleetModel::HostnameColumn), u"new"_s);
    }

    void aTakenNameOpensTheEditorAgainWithWhatWasTyped()
    {
        rename(runner, u"ci-runner-03"_s); // of the same owner
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), u"ci-runner-03"_s);
        QTRY_VERIFY2(editor()->accessibleDescription().contains(u"Choose another name."_s),
                     qPrintable(editor()->accessibleDescription()));
        QVERIFY2(m_journey->strip().startsWith(u"Could not rename ci-runner-01 to ci-runner-03:"_s),
                 qPrintable(m_journey->strip()));
        QTest::keyClicks(editor(), u"db-other"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_journey->lastResult(), u"Renamed ci-runner-01 to db-other."_s);
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 2);
        QTRY_COMPARE(m_journey->strip(), QString()); // the old failure is history
    }

    void aNameThatIsTakenLateInterruptsNobody()
    {
        rename(runner, u"ci-runner-03"_s);
        key(Qt::Key_Down); // before the answer
        QTRY_VERIFY(m_journey->strip().startsWith(u"Could not rename ci-runner-01 to ci-runner-03:"_s));
        QVERIFY(!editor());
        QVERIFY(m_journey->table()->hasFocus());
    }

    void anUntouchedNameIsNotSentAlsoWhereItIsOdd()
    {
        const QString odd = u"   leading spaces"_s;
        beginRenaming(odd);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        beginRenaming(odd);
        QTest::keyClick(editor(), Qt::Key_End);
        QTest::keyClicks(editor(), u"!"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_journey->lastResult(), u"Renamed    leading spaces to leading spaces!."_s);
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 1);
    }

    void aRenamingThatFailedIsTriedAgainByConsent()
    {
        m_journey->fail(Fault::answer(u"updateComputer"_s, 500));
        rename(runner, u"renamed"_s);
        QTRY_VERIFY2(m_journey->strip().startsWith(u"Could not rename ci-runner-01 to renamed:"_s),
                     qPrintable(m_journey->strip()));
        QVERIFY(m_journey->press(u"Try Again"_s));
        QTRY_COMPARE(m_journey->lastResult(), u"Renamed ci-runner-01 to renamed."_s);
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 2);
    }

    void aRenamingOfUnknownOutcomeIsNotOfferedAgain()
    {
        m_journey->fail(Fault::of(u"updateComputer"_s, Fault::Kind::CloseAfter));
        Fault unreadable = Fault::answer(u"getComputer"_s, 503);
        unreadable.times = 100;
        m_journey->fail(unreadable);
        rename(runner, u"renamed"_s);
        QTRY_VERIFY2(m_journey->strip().startsWith(u"It is not known whether ci-runner-01 was renamed"_s),
                     qPrintable(m_journey->strip()));
        QVERIFY(!m_journey->button(u"Try Again"_s));
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 1);
    }

    void answersToARenaming_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name"); // what it is called in the end
        const QString operation = u"updateComputer"_s;
        QTest::newRow("400") << Fault::answer(operation, 400) << u"Could not rename ci-runner-01"_s << runner;
        QTest::newRow("401") << Fault::answer(operation, 401) << u"The API key was rejected."_s << runner;
        QTest::newRow("403") << Fault::answer(operation, 403) << u"Could not rename ci-runner-01"_s << runner;
        QTest::newRow("404") << Fault::answer(operation, 404) << u"no longer exists on the server."_s
                             << runner;
        QTest::newRow("500") << Fault::answer(operation, 500) << u"Nothing was changed. Try again."_s
                             << runner;
        QTest::newRow("lost, and done") << Fault::of(operation, Fault::Kind::CloseAfter)
                                        << u"Renamed ci-runner-01 to renamed."_s << u"renamed"_s;
        QTest::newRow("lost, and not done") << Fault::of(operation, Fault::Kind::CloseBefore)
                                            << u"Nothing was changed. Try again."_s << runner;
    }
    void answersToARenaming()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, said);
        QFETCH(const QString, name);
        m_journey->fail(fault);
        rename(runner, u"renamed"_s);
        QTRY_VERIFY2(this->said().contains(said), qPrintable(this->said()));
        QVERIFY(m_journey->row(name) >= 0);
        QVERIFY(!editor());
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 1);
    }

    void theRemoteUserIsChangedInADialog()
    {
        QVERIFY(m_journey->click(runner));
        const QString id = m_journey->idOf(runner);
        QVERIFY(choose(u"Change Remote User…"_s));
        QTRY_VERIFY(m_journey->dialog());
        QLineEdit *field = m_journey->field(u"Remote user"_s);
        QTRY_VERIFY(field->hasFocus());
        field->clear();
        QVERIFY(!m_journey->button(m_journey->dialog(), u"Change"_s)->isEnabled());
        QTest::keyClicks(field, u"builder"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_journey->lastResult(), u"Changed the remote user of ci-runner-01 to builder."_s);
        QCOMPARE(m_journey->window()->fleet()->computer(id)->remoteUser, u"builder"_s);
        QTRY_VERIFY(isEnabled(u"Change Remote User…"_s));
        QVERIFY(choose(u"Change Remote User…"_s)); // and now nothing is changed
        QTRY_VERIFY(m_journey->dialog());
        QVERIFY(m_journey->press(u"Change"_s));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->sent(u"updateComputer"_s), 1);
    }

    void aComputerIsFoundInTheListAsOneTypes()
    {
        openFor(u"RUNNER-0"_s);
        QVERIFY(matches().size() > 5);
        QTest::keyClicks(m_journey->field(u"Name or ID"_s), u"4"_s);
        QCOMPARE(matches().size(), 2);
        QCOMPARE(matches().constLast(), u"Ask the server for “RUNNER-04”"_s);
        QTest::keyClick(m_journey->field(u"Name or ID"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->selectedNames(), QStringList{u"ci-runner-04"_s});
        QVERIFY(m_journey->table()->hasFocus());
        openFor(m_journey->idOf(asleep));
        QCOMPARE(matches().size(), 2);
        QVERIFY(m_journey->press(u"Open"_s));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{asleep});
        QCOMPARE(m_journey->sent(u"getComputer"_s) + m_journey->sent(u"getComputerByName"_s), 0);
    }

    void aHiddenComputerIsShownBesideWhatTheFilterShows()
    {
        QTest::keyClicks(m_journey->filterField(), u"db-"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(runner), -1, 15'000);
        openFor(runner);
        QVERIFY2(matches().value(0).contains(u"hidden by the filter"_s), qPrintable(matches().join(u'\n')));
        QVERIFY(m_journey->press(u"Cancel"_s));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->row(runner), -1);
        openFor(runner);
        QVERIFY(m_journey->press(u"Open"_s));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{runner});
        QCOMPARE(m_journey->filterField()->text(), u"db-"_s);
        QCOMPARE(m_journey->lastResult(),
                 u"ci-runner-01 is shown until the filter changes, which would hide it."_s);
        openFor(asleep);
        QVERIFY(m_journey->press(u"Open"_s));
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{asleep});
        QVERIFY(m_journey->row(runner) >= 0); // until the filter changes
        QTest::keyClicks(m_journey->filterField(), u"m"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_journey->row(runner), -1, 15'000);
        QCOMPARE(m_journey->row(asleep), -1);
    }

    void aComputerThatTheListLacksIsFoundAtTheServer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("by its name") << u"newcomer"_s;
        QTest::newRow("by its ID") << u"cmp_new"_s;
    }
    void aComputerThatTheListLacksIsFoundAtTheServer()
    {
        QFETCH(const QString, text);
        addNewcomer(u"newcomer"_s);
        openFor(text);
        QCOMPARE(matches().size(), 1);
        QVERIFY(m_journey->press(u"Ask the Server"_s));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->selectedNames(), QStringList{u"newcomer"_s});
    }

    void theServerIsAskedAlsoWhereOthersMatch()
    {
        addNewcomer(u"ci-runner"_s);
        openFor(u"ci-runner"_s);
        QVERIFY(matches().size() > 5);
        QTest::keyClick(m_journey->field(u"Name or ID"_s), Qt::Key_Up); // stays at the first
        QVERIFY(m_journey->button(m_journey->dialog(), u"Open"_s));
        auto *list = m_journey->dialog()->findChild<QListWidget *>();
        for (int row = 1; row < list->count(); ++row)
            QTest::keyClick(m_journey->field(u"Name or ID"_s), Qt::Key_Down);
        QVERIFY(m_journey->press(u"Ask the Server"_s));
        QTRY_VERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->selectedNames(), QStringList{u"ci-runner"_s});
    }

    void aComputerThatNobodyKnowsIsSaidSo()
    {
        openFor(u"nobody"_s);
        QVERIFY(m_journey->press(u"Ask the Server"_s));
        QTRY_VERIFY2(m_journey->textIn(m_journey->dialog()).contains(u"No computer with this name or ID."_s),
                     qPrintable(m_journey->textIn(m_journey->dialog())));
        m_journey->fail(Fault::answer(u"getComputerByName"_s, 500));
        QVERIFY(m_journey->press(u"Ask the Server"_s));
        QTRY_VERIFY2(m_journey->textIn(m_journey->dialog()).contains(u"500"_s),
                     qPrintable(m_journey->textIn(m_journey->dialog())));
        QTest::keyClicks(m_journey->field(u"Name or ID"_s), u"2"_s); // what was said was about another text
        QVERIFY(!m_journey->textIn(m_journey->dialog()).contains(u"500"_s));
    }

    void aComputerThatTheListHasLostIsReadBeforeItIsGone_data()
    {
        QTest::addColumn<int>("status"); // of the answer about it; 0: the sandbox's own
        QTest::addColumn<QString>("word");
        QTest::newRow("it is gone") << 0 << u"Gone"_s;
        QTest::newRow("nobody can tell") << 503 << u"Not listed"_s;
    }
    void aComputerThatTheListHasLostIsReadBeforeItIsGone()
    {
        QFETCH(const int, status);
        QFETCH(const QString, word);
        const QString id = m_journey->idOf(runner);
        m_journey->inFleet([id](SandboxFleet &fleet) { std::ignore = fleet.remove(id); });
        if (status > 0)
            m_journey->fail(Fault::answer(u"getComputer"_s, status));
        QVERIFY(m_journey->read());
        QTRY_COMPARE(m_journey->cell(runner, FleetModel::StatusColumn), word);
        QCOMPARE(m_journey->sent(u"getComputer"_s, id), 1);
    }
};

QTEST_MAIN(tst_ChangesJourney)
#include "tst_changesjourney.moc"
