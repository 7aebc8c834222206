// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "actionbench.h"
#include "ui/actions/newcomputerdialog.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace dialogtest;

namespace {

const QString create = u"Create Computer"_s;

} // namespace

// The dialog for new computers, by mouse and keyboard; what becomes of its request is told to it.
class tst_newcomputerdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhereItCreates();
    void nameAndUserAreAllItNeeds();
    void aReasonStandsThereUntilItIsRight();
    void theAppsRulesOnlyWarn();
    void aNameInTheListIsWarnedAbout();
    void ownMachinesHaveNoRepositories();
    void advancedIsShownOnRequest();
    void whatIsFilledInUnderAdvancedIsNeverHidden();
    void credentialsAreRefusedAndNotRepeated();
    void severalAreNamedAndCounted();
    void enterCreates();
    void oneStaysWhileItRuns();
    void aSecondEnterSendsNothing();
    void cancelTakesBackWhatWaits();
    void cancelSaysWhatCannotBeRecalled();
    void aRefusalKeepsWhatWasTyped_data();
    void aRefusalKeepsWhatWasTyped();
    void aRefusalGoesWhenSomethingChanges();
    void anUnknownOutcomeLeavesOnlyClose();
    void aLateSuccessClosesIt();
    void offlineBlocksWithItsReason();
    void anotherConnectionClosesIt();
    void everythingHasANameForScreenReaders();
    void tabGoesThroughTheFieldsInOrder();

private:
    void open(const NewComputerDialog::Start &start = {});
    QLineEdit *line(const QString &label) const;
    void fillIn(const QString &name = u"ci-1"_s, const QString &user = u"droid"_s);
    void tell(Operation::State state, const Error &error = {});
    QPlainTextEdit *repositories() const { return m_dialog->findChild<QPlainTextEdit *>(); }
    QSpinBox *count() const { return m_dialog->findChild<QSpinBox *>(); }

    std::unique_ptr<ActionBench> m_bench;
    QPointer<NewComputerDialog> m_dialog;
    QList<NewComputer> m_wanted;
    int m_confirmed = 0;
    int m_withdrawn = 0;
};

void tst_newcomputerdialog::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
    m_wanted.clear();
    m_confirmed = 0;
    m_withdrawn = 0;
}

void tst_newcomputerdialog::cleanup()
{
    delete m_dialog;
    m_bench.reset();
}

void tst_newcomputerdialog::open(const NewComputerDialog::Start &start)
{
    m_dialog = new NewComputerDialog(start, &m_bench->model, m_bench->connection.get(), &m_bench->window);
    connect(m_dialog, &NewComputerDialog::confirmed, this, [this](const QList<NewComputer> &wanted) {
        m_wanted = wanted;
        ++m_confirmed;
    });
    connect(m_dialog, &NewComputerDialog::withdrawn, this, [this] { ++m_withdrawn; });
    m_dialog->open();
    if (!ActionBench::isActive(m_dialog))
        qFatal("the dialog did not open");
}

QLineEdit *tst_newcomputerdialog::line(const QString &label) const
{
    for (const QLabel *candidate : m_dialog->findChildren<QLabel *>()) {
        if (candidate->text().remove(u'&') == label)
            return qobject_cast<QLineEdit *>(candidate->buddy());
    }
    qFatal("no such field");
    return nullptr;
}

void tst_newcomputerdialog::fillIn(const QString &name, const QString &user)
{
    line(u"Name:"_s)->setText(name);
    line(u"Remote user:"_s)->setText(user);
}

void tst_newcomputerdialog::tell(Operation::State state, const Error &error)
{
    Operation operation;
    operation.kind = Operation::Kind::Create;
    operation.state = state;
    operation.computerName = u"ci-1"_s;
    operation.error = error;
    m_dialog->showOperation(operation);
}

void tst_newcomputerdialog::saysWhereItCreates()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"New Computer"_s);
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
    VERIFY_SHOWS(m_dialog, u"Production — 127.0.0.1"_s);
    QVERIFY(line(u"Name:"_s)->hasFocus());
}

void tst_newcomputerdialog::nameAndUserAreAllItNeeds()
{
    open();
    QTest::keyClicks(line(u"Name:"_s), u"ci-1"_s);
    QTest::keyClicks(line(u"Remote user:"_s), u"droid"_s);
    QTest::mouseClick(button(m_dialog, create), Qt::LeftButton);
    QCOMPARE(m_confirmed, 1);
    const NewComputer expected{
            .name = u"ci-1"_s, .remoteUser = u"droid"_s, .providerType = u"e2b"_s, .autoInstallDeps = false};
    QCOMPARE(m_wanted, QList<NewComputer>{expected});
}

void tst_newcomputerdialog::aReasonStandsThereUntilItIsRight()
{
    open();
    const auto isRefused = [this](const QString &reason) {
        return !button(m_dialog, create)->isEnabled() && shows(m_dialog, reason)
               && button(m_dialog, create)->accessibleDescription() == reason;
    };
    QVERIFY2(isRefused(u"Enter a name."_s), qPrintable(words(m_dialog)));
    line(u"Name:"_s)->setText(QString(64, u'a'));
    QVERIFY2(isRefused(u"The name has 64 characters. At most 63 are allowed."_s),
             qPrintable(words(m_dialog)));
    line(u"Name:"_s)->setText(u"ci-1"_s);
    QVERIFY2(isRefused(u"Enter a remote user."_s), qPrintable(words(m_dialog)));
    line(u"Remote user:"_s)->setText(u"droid"_s);
    QVERIFY(button(m_dialog, create)->isEnabled());
    QVERIFY(button(m_dialog, create)->accessibleDescription().isEmpty());
    repositories()->setPlainText(u"owner/name\nnonsense"_s);
    QVERIFY2(isRefused(u"Line 2 of the repositories is neither owner/name nor an address such as "
                       "https://github.com/owner/name."_s),
             qPrintable(words(m_dialog)));
    QTest::keyClick(line(u"Name:"_s), Qt::Key_Return);
    QCOMPARE(m_confirmed, 0);
}

void tst_newcomputerdialog::theAppsRulesOnlyWarn()
{
    open();
    fillIn(u"ci 1"_s);
    VERIFY_SHOWS(m_dialog, u"Factory's own app takes only letters"_s);
    QVERIFY(button(m_dialog, create)->isEnabled());
    fillIn(u"ci-1"_s);
    QVERIFY(!shows(m_dialog, u"Factory's own app"_s));
}

void tst_newcomputerdialog::aNameInTheListIsWarnedAbout()
{
    open();
    fillIn(u"ci-runner-07"_s);
    VERIFY_SHOWS(m_dialog, u"The list has a computer called ci-runner-07 already."_s);
    QVERIFY(button(m_dialog, create)->isEnabled()); // the server knows better
    count()->setValue(9);
    line(u"Name:"_s)->setText(u"ci-runner-0#"_s);
    VERIFY_SHOWS(m_dialog, u"The list has computers called ci-runner-01, "_s);
}

void tst_newcomputerdialog::ownMachinesHaveNoRepositories()
{
    open();
    fillIn();
    repositories()->setPlainText(u"owner/name"_s);
    m_dialog->findChild<QCheckBox *>()->click();
    const QList<QRadioButton *> kinds = m_dialog->findChildren<QRadioButton *>();
    QCOMPARE(kinds.size(), 2);
    kinds[1]->click();
    QVERIFY(!repositories()->isVisible());
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isVisible());
    m_dialog->findChild<QToolButton *>()->click();
    line(u"Host ID:"_s)->setText(u"none"_s);
    VERIFY_SHOWS(m_dialog, u"The host ID must be a UUID"_s);
    line(u"Host ID:"_s)->setText(u"123e4567-e89b-12d3-a456-426614174000"_s);
    QTest::mouseClick(button(m_dialog, create), Qt::LeftButton);
    const NewComputer expected{.name = u"ci-1"_s,
                               .remoteUser = u"droid"_s,
                               .providerType = u"byom"_s,
                               .hostId = u"123e4567-e89b-12d3-a456-426614174000"_s};
    QCOMPARE(m_wanted, QList<NewComputer>{expected});
}

void tst_newcomputerdialog::advancedIsShownOnRequest()
{
    open();
    QVERIFY(!line(u"Service account ID:"_s)->isVisible());
    QVERIFY(!line(u"Host ID:"_s)->isVisible());
    m_dialog->findChild<QToolButton *>()->click();
    QVERIFY(line(u"Service account ID:"_s)->isVisible());
    QVERIFY(!line(u"Host ID:"_s)->isVisible()); // of own machines alone
    fillIn();
    line(u"Service account ID:"_s)->setText(u"sa_1"_s);
    QTest::mouseClick(button(m_dialog, create), Qt::LeftButton);
    QCOMPARE(m_wanted.value(0).serviceAccountId, u"sa_1"_s);
}

void tst_newcomputerdialog::whatIsFilledInUnderAdvancedIsNeverHidden()
{
    open({.input = {.serviceAccountId = u"sa_1"_s}, .note = u"Filled in from “x”."_s});
    QVERIFY(line(u"Service account ID:"_s)->isVisible());
    VERIFY_SHOWS(m_dialog, u"Filled in from “x”."_s);
    m_dialog->findChild<QToolButton *>()->click();
    QVERIFY(line(u"Service account ID:"_s)->isVisible());
    line(u"Service account ID:"_s)->clear();
    m_dialog->findChild<QToolButton *>()->click();
    QVERIFY(!line(u"Service account ID:"_s)->isVisible());
}

void tst_newcomputerdialog::credentialsAreRefusedAndNotRepeated()
{
    open();
    fillIn();
    repositories()->setPlainText(u"https://user:hunter2@github.com/o/n"_s);
    VERIFY_SHOWS(m_dialog, u"The address in line 1 of the repositories holds credentials"_s);
    QVERIFY(!button(m_dialog, create)->isEnabled());
    QVERIFY(!words(m_dialog).contains(u"hunter2"_s));
    QVERIFY(!button(m_dialog, create)->accessibleDescription().contains(u"hunter2"_s));
}

void tst_newcomputerdialog::severalAreNamedAndCounted()
{
    open();
    fillIn(u"ci"_s);
    count()->setValue(5);
    VERIFY_SHOWS(m_dialog, u"A “#” in the name is where the number goes."_s);
    line(u"Name:"_s)->setText(u"ci-#"_s);
    VERIFY_SHOWS(m_dialog, u"They are called ci-1, ci-2 … ci-5."_s);
    QVERIFY(!shows(m_dialog, u"A “#” in the name"_s));
    QVERIFY(!shows(m_dialog, u"Factory's own app"_s));
    QVERIFY(!button(m_dialog, create));
    QTest::mouseClick(button(m_dialog, u"Create 5 Computers"_s), Qt::LeftButton);
    QCOMPARE(m_wanted.size(), 5);
    QCOMPARE(m_wanted.constLast().name, u"ci-5"_s);
    QTRY_VERIFY(!m_dialog); // their report follows
}

void tst_newcomputerdialog::enterCreates()
{
    open();
    fillIn();
    QTest::keyClick(line(u"Name:"_s), Qt::Key_Return);
    QCOMPARE(m_confirmed, 1);
}

void tst_newcomputerdialog::oneStaysWhileItRuns()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    VERIFY_SHOWS(m_dialog, u"Creating…"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!line(u"Name:"_s)->isEnabled());
    QVERIFY(!button(m_dialog, create)->isEnabled());
    tell(Operation::State::Running);
    tell(Operation::State::Checking);
    VERIFY_SHOWS(m_dialog, u"Checking what happened…"_s);
    tell(Operation::State::Succeeded);
    QTRY_VERIFY(!m_dialog);
}

void tst_newcomputerdialog::aSecondEnterSendsNothing()
{
    open();
    fillIn();
    QTest::keyClick(line(u"Name:"_s), Qt::Key_Return);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    m_dialog->accept();
    QCOMPARE(m_confirmed, 1);
}

void tst_newcomputerdialog::cancelTakesBackWhatWaits()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::Queued);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(m_withdrawn, 1);
    QTRY_VERIFY(!m_dialog);
}

void tst_newcomputerdialog::cancelSaysWhatCannotBeRecalled()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::Running);
    button(m_dialog, u"Cancel"_s)->click();
    QVERIFY(m_dialog->isVisible());
    VERIFY_SHOWS(m_dialog, u"The request has been sent and cannot be recalled."_s);
    QCOMPARE(m_withdrawn, 0);
    button(m_dialog, u"Close"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_withdrawn, 0);
}

void tst_newcomputerdialog::aRefusalKeepsWhatWasTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<bool>("asksForName");
    QTest::newRow("400") << 400 << Error::Kind::Rejected << u"Change what the server objects to"_s << true;
    QTest::newRow("401") << 401 << Error::Kind::Unauthorized << u"Update the API key"_s << false;
    QTest::newRow("402") << 402 << Error::Kind::PlanLimit << u"Check the plan"_s << false;
    QTest::newRow("403") << 403 << Error::Kind::Forbidden << u"Use a key whose role allows it."_s << false;
}

void tst_newcomputerdialog::aRefusalKeepsWhatWasTyped()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, advice);
    QFETCH(bool, asksForName);
    open();
    fillIn();
    repositories()->setPlainText(u"owner/name"_s);
    const NewComputerInput typed = m_dialog->input();
    button(m_dialog, create)->click();
    tell(Operation::State::Running);
    tell(Operation::State::Failed,
         {.kind = kind, .httpStatus = status, .detail = u"The server's own words"_s});
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->input(), typed);
    VERIFY_SHOWS(m_dialog, u"The server's own words."_s);
    VERIFY_SHOWS(m_dialog, advice);
    QVERIFY(line(u"Name:"_s)->isEnabled());
    QVERIFY(button(m_dialog, create)->isEnabled());
    QCOMPARE(line(u"Name:"_s)->hasFocus(), asksForName);
    button(m_dialog, create)->click();
    QCOMPARE(m_confirmed, 2);
    QVERIFY(!shows(m_dialog, advice));
}

void tst_newcomputerdialog::aRefusalGoesWhenSomethingChanges()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::Failed, {.kind = Error::Kind::Conflict, .httpStatus = 409});
    QVERIFY(line(u"Name:"_s)->hasFocus());
    QCOMPARE(line(u"Name:"_s)->selectedText(), u"ci-1"_s);
    VERIFY_SHOWS(m_dialog, u"ci-1"_s);
    QTest::keyClicks(line(u"Name:"_s), u"ci-2"_s);
    QVERIFY2(!shows(m_dialog, u"ci-1"_s), qPrintable(words(m_dialog)));
}

void tst_newcomputerdialog::anUnknownOutcomeLeavesOnlyClose()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::Running);
    tell(Operation::State::OutcomeUnknown, {.kind = Error::Kind::OutcomeUnknown});
    VERIFY_SHOWS(m_dialog, u"It is not known whether"_s);
    VERIFY_SHOWS(m_dialog, u"The request is not sent again by itself."_s);
    QVERIFY(!button(m_dialog, create));
    QVERIFY(!button(m_dialog, u"Cancel"_s));
    QVERIFY(!line(u"Name:"_s)->isEnabled());
    m_dialog->accept();
    QCOMPARE(m_confirmed, 1);
    button(m_dialog, u"Close"_s)->click();
    QTRY_VERIFY(!m_dialog);
}

void tst_newcomputerdialog::aLateSuccessClosesIt()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::OutcomeUnknown, {.kind = Error::Kind::OutcomeUnknown});
    tell(Operation::State::Succeeded);
    QTRY_VERIFY(!m_dialog);
}

void tst_newcomputerdialog::offlineBlocksWithItsReason()
{
    open();
    fillIn();
    m_bench->connection->operations()->park({.kind = Error::Kind::Unauthorized});
    m_bench->connection->monitor()->park({.kind = Error::Kind::Unauthorized});
    QTRY_VERIFY2(shows(m_dialog, u"The API key was rejected"_s), qPrintable(words(m_dialog)));
    QVERIFY(!button(m_dialog, create)->isEnabled());
    QCOMPARE(button(m_dialog, create)->accessibleDescription(), u"The API key was rejected"_s);
    QCOMPARE(line(u"Name:"_s)->text(), u"ci-1"_s);
}

void tst_newcomputerdialog::anotherConnectionClosesIt()
{
    open();
    fillIn();
    button(m_dialog, create)->click();
    tell(Operation::State::Running);
    m_bench->actions.setConnection(nullptr);
    m_bench->connection.reset();
    QTRY_VERIFY(!m_dialog);
}

void tst_newcomputerdialog::everythingHasANameForScreenReaders()
{
    open({.input = {.managed = false, .serviceAccountId = u"sa"_s}});
    QCOMPARE(accessibletree::unnamedFocusable(m_dialog), QStringList());
    using accessibletree::find;
    QVERIFY(find(m_dialog, QAccessible::EditableText, u"Name:"_s));
    QVERIFY(find(m_dialog, QAccessible::EditableText, u"Remote user:"_s));
    QVERIFY(find(m_dialog, QAccessible::EditableText, u"Host ID:"_s));
    QVERIFY(find(m_dialog, QAccessible::SpinBox, u"How many:"_s));
    QVERIFY(find(m_dialog, QAccessible::Button, create));
    m_dialog->findChildren<QRadioButton *>().constFirst()->click();
    QVERIFY(find(m_dialog, QAccessible::EditableText, u"Repositories:"_s));
    QVERIFY(find(m_dialog, QAccessible::CheckBox, u"Install dependencies automatically"_s));
    QCOMPARE(accessibletree::unnamedFocusable(m_dialog), QStringList());
}

void tst_newcomputerdialog::tabGoesThroughTheFieldsInOrder()
{
    open();
    fillIn();
    QStringList classes;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        classes += QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
    }
    const QStringList expected{u"QLineEdit"_s,   u"QSpinBox"_s,    u"QPlainTextEdit"_s, u"QCheckBox"_s,
                               u"QToolButton"_s, u"QPushButton"_s, u"QPushButton"_s};
    QCOMPARE(classes, expected);
}

QTEST_MAIN(tst_newcomputerdialog)
#include "tst_newcomputerdialog.moc"
