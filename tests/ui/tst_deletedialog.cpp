// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbench.h"
#include "ui/actions/deletedialog.h"
#include "ui/describe.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>

using namespace dialogtest;

namespace {

QString accessible(QObject *object, QAccessible::Text text = QAccessible::Name)
{
    return QAccessible::queryAccessibleInterface(object)->text(text);
}

} // namespace

class tst_deletedialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatGoesAndFromWhere();
    void whatBecomesOfTheMachineDependsOnItsType_data();
    void whatBecomesOfTheMachineDependsOnItsType();
    void noButtonAnswersEnterByDefault();
    void enterInTheEmptyFieldDoesNothing();
    void enterOnAnotherTextSaysThatItDoesNotMatchYet();
    void enterOnTheNameOnlyMovesTheFocus();
    void enterThatIsHeldDownDeletesNothing();
    void spaceOnTheButtonDeletesOnce();
    void clickingTheButtonDeletes();
    void escapeCancels();
    void closingTheWindowCancels();
    void pastingIsAllowed();
    void hostileNamesAreShownPlainAndAskForTheId_data();
    void hostileNamesAreShownPlainAndAskForTheId();
    void anAmpersandInANameIsShown();
    void namesakesAreToldApart();
    void aVanishedComputerLeavesOnlyClose();
    void aRenamedComputerAsksForItsNewName();
    void offlineBlocksWithItsReason();
    void anotherConnectionClosesItWithoutActing();
    void aConnectionThatGoesClosesItWithoutActing();
    void namesForScreenReadersAreTheContract();
    void theMatchIsAnnounced();
    void theButtonWarnsByColourInBothPalettes();
    void tabGoesThroughEverythingInOrder();
    void opensInTheMiddleOfTheWindow();

private:
    DeleteDialog *open(const QString &key);
    DeleteDialog *openFor(const Computer &computer);
    void type(const QString &text) { QTest::keyClicks(field(m_dialog), text); }

    std::unique_ptr<ActionBench> m_bench;
    QPointer<DeleteDialog> m_dialog;
};

void tst_deletedialog::init()
{
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->start());
}

void tst_deletedialog::cleanup()
{
    m_bench.reset();
}

DeleteDialog *tst_deletedialog::open(const QString &key)
{
    m_bench->select({key});
    m_bench->actions.actions().deleteComputers->trigger();
    m_dialog = qobject_cast<DeleteDialog *>(m_bench->dialog());
    if (!m_dialog || !ActionBench::isActive(m_dialog))
        qFatal("the dialog did not open");
    return m_dialog;
}

DeleteDialog *tst_deletedialog::openFor(const Computer &computer)
{
    m_bench->read({computer});
    return open(computer.id);
}

void tst_deletedialog::saysWhatGoesAndFromWhere()
{
    open(m_bench->named(u"ci-runner-07"_s).id);
    QCOMPARE(m_dialog->windowTitle(), u"Delete Computer"_s);
    VERIFY_SHOWS(m_dialog, u"Permanently delete “ci-runner-07”?"_s);
    VERIFY_SHOWS(m_dialog, u"ci-runner-07   (ID cmp_8Kd…31T)"_s);
    VERIFY_SHOWS(m_dialog, u"Managed, created "_s);
    VERIFY_SHOWS(m_dialog, u"Production — 127.0.0.1"_s);
    VERIFY_SHOWS(m_dialog, u"Deleting it:"_s);
    VERIFY_SHOWS(m_dialog, u"marks the computer as deleted (sets deletedAt)"_s);
    VERIFY_SHOWS(m_dialog, u"revokes its API key"_s);
    VERIFY_SHOWS(m_dialog, u"archives its sessions"_s);
    VERIFY_SHOWS(m_dialog, u"This cannot be undone."_s);
    VERIFY_SHOWS(m_dialog, u"Type ci-runner-07 to confirm:"_s);
    QVERIFY(button(m_dialog, u"Cancel"_s));
    QVERIFY(!button(m_dialog, u"Delete Computer"_s)->isEnabled());
    QVERIFY(field(m_dialog)->hasFocus());
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
}

void tst_deletedialog::whatBecomesOfTheMachineDependsOnItsType_data()
{
    QTest::addColumn<QString>("providerType");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("managed")
            << u"e2b"_s << u"tears down its provider resources; files kept only on this computer are lost"_s;
    QTest::newRow("own machine")
            << u"byom"_s
            << u"does not change the machine itself; to use it again it must be registered again"_s;
    QTest::newRow("not said") << QString() << u"tears down provider resources if it is a managed computer"_s;
}

void tst_deletedialog::whatBecomesOfTheMachineDependsOnItsType()
{
    QFETCH(QString, providerType);
    QFETCH(QString, sentence);
    Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    computer.providerType = providerType;
    openFor(computer);
    VERIFY_SHOWS(m_dialog, sentence);
    VERIFY_SHOWS(m_dialog, describe::type(computer));
}

void tst_deletedialog::noButtonAnswersEnterByDefault()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    QVERIFY(!hasDefaultButton(m_dialog));
    type(u"one"_s);
    QVERIFY(!hasDefaultButton(m_dialog));
    button(m_dialog, u"Cancel"_s)->setFocus();
    QVERIFY(!hasDefaultButton(m_dialog));
}

void tst_deletedialog::enterInTheEmptyFieldDoesNothing()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QTest::keyClick(field(m_dialog), Qt::Key_Enter);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(field(m_dialog)->hasFocus());
    QCOMPARE(m_bench->changesSent(), 0);
}

void tst_deletedialog::enterOnAnotherTextSaysThatItDoesNotMatchYet()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"One"_s);
    QVERIFY(!shows(m_dialog, u"Does not match yet"_s));
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    VERIFY_SHOWS(m_dialog, u"Does not match yet"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(field(m_dialog)->hasFocus());
    QCOMPARE(field(m_dialog)->text(), u"One"_s);
    QVERIFY(!button(m_dialog, u"Delete Computer"_s)->isEnabled());
}

void tst_deletedialog::enterOnTheNameOnlyMovesTheFocus()
{
    const QString id = m_bench->named(u"ci-runner-07"_s).id;
    open(id);
    type(u"ci-runner-07"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(m_dialog, u"Delete Computer"_s)->hasFocus());
    QCOMPARE(m_bench->changesSent(), 0);
    // The second one, an Enter of its own, is meant.
    QTest::keyClick(button(m_dialog, u"Delete Computer"_s), Qt::Key_Return);
    QTRY_COMPARE(m_bench->sent(u"deleteComputer"_s), QStringList{id});
    QVERIFY(!m_bench->dialog());
}

void tst_deletedialog::enterThatIsHeldDownDeletesNothing()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"one"_s);
    QTest::keyPress(field(m_dialog), Qt::Key_Return);
    QWidget *focused = QApplication::focusWidget();
    QCOMPARE(focused, button(m_dialog, u"Delete Computer"_s));
    for (int i = 0; i < 20; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(focused, &repeat);
    }
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_bench->dialog());
    QCOMPARE(m_bench->connection->operations()->isIdle(), true);
}

void tst_deletedialog::spaceOnTheButtonDeletesOnce()
{
    const QString id = m_bench->named(u"ci-runner-07"_s).id;
    open(id);
    type(u"ci-runner-07"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_bench->connection->operations()->isIdle());
    QCOMPARE(m_bench->sent(u"deleteComputer"_s), QStringList{id});
    QVERIFY(m_bench->model.localState(id).gone);
}

void tst_deletedialog::clickingTheButtonDeletes()
{
    const QString id = m_bench->named(u"ci-runner-07"_s).id;
    open(id);
    QPushButton *go = button(m_dialog, u"Delete Computer"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(m_dialog->isVisible()); // nothing was typed
    type(u"ci-runner-07"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(m_bench->sent(u"deleteComputer"_s), QStringList{id});
}

void tst_deletedialog::escapeCancels()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"one"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Escape);
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_deletedialog::closingTheWindowCancels()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"one"_s);
    m_dialog->close();
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
    QTRY_VERIFY(!m_dialog); // and is not kept
}

void tst_deletedialog::pastingIsAllowed()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    QApplication::clipboard()->setText(u" one\n"_s);
    QTest::keySequence(field(m_dialog), QKeySequence::Paste);
    QVERIFY(button(m_dialog, u"Delete Computer"_s)->isEnabled());
}

void tst_deletedialog::hostileNamesAreShownPlainAndAskForTheId_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right-to-left override") << u"invoice\u202egnp.exe\u202c"_s;
    QTest::newRow("line break") << u"two\nlines"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(5000, u'w');
}

void tst_deletedialog::hostileNamesAreShownPlainAndAskForTheId()
{
    QFETCH(QString, name);
    const Computer computer = ActionBench::make(u"cmp_8KdQ2vLmZr7Hf31T"_s, name);
    openFor(computer);
    VERIFY_SHOWS(m_dialog, u"Type delete 7Hf31T to confirm:"_s);
    VERIFY_SHOWS(m_dialog, u"(ID cmp_8KdQ2vLmZr7Hf31T)"_s); // whole: its end has to be read off
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(u'\u202e'));
    }
    QVERIFY(m_dialog->width() < 900);
    type(u"delete 7Hf31T"_s);
    QVERIFY(button(m_dialog, u"Delete Computer"_s)->isEnabled());
}

void tst_deletedialog::anAmpersandInANameIsShown()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"R&D"_s));
    VERIFY_SHOWS(m_dialog, u"Permanently delete “R&D”?"_s);
    VERIFY_SHOWS(m_dialog, u"Type R&&D to confirm:"_s); // a buddy's label shows two as one
    QCOMPARE(accessible(field(m_dialog)), u"Type R&D to confirm:"_s);
    type(u"R&D"_s);
    QVERIFY(button(m_dialog, u"Delete Computer"_s)->isEnabled());
}

void tst_deletedialog::namesakesAreToldApart()
{
    Computer first = ActionBench::make(u"cmp_first-of-two-with-a-long-id"_s, u"sandbox"_s);
    first.ownerPrincipalKind = u"service-account"_s;
    first.ownerId = u"sa_1"_s;
    const Computer second = ActionBench::make(u"cmp_second-of-two-with-a-long-id"_s, u"sandbox"_s);
    m_bench->read({first, second});
    open(first.id);
    VERIFY_SHOWS(m_dialog, u"Another computer has the same name."_s);
    VERIFY_SHOWS(m_dialog, first.id);
    VERIFY_SHOWS(m_dialog, u"service-account: sa_1"_s);
    // Alone again, that is no longer said.
    m_bench->read({first});
    QVERIFY(!shows(m_dialog, u"Another computer has the same name."_s));
    QVERIFY(!shows(m_dialog, u"service-account: sa_1"_s));
}

void tst_deletedialog::aVanishedComputerLeavesOnlyClose()
{
    const Computer computer = m_bench->named(u"ci-runner-07"_s);
    open(computer.id);
    type(u"ci-runner-07"_s);
    m_bench->read(m_bench->without(computer.id));
    VERIFY_SHOWS(m_dialog, u"ci-runner-07 has already been deleted."_s);
    QVERIFY(!button(m_dialog, u"Delete Computer"_s));
    QVERIFY(!button(m_dialog, u"Cancel"_s));
    QVERIFY(!field(m_dialog)->isVisible());
    m_dialog->accept(); // whatever might still call it
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(m_dialog, u"Close"_s)->hasFocus());
    m_bench->read(m_bench->listed.sliced(1)); // later readings change nothing any more
    VERIFY_SHOWS(m_dialog, u"ci-runner-07 has already been deleted."_s);
    QTest::keyClick(button(m_dialog, u"Close"_s), Qt::Key_Space);
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
}

void tst_deletedialog::aRenamedComputerAsksForItsNewName()
{
    Computer computer = ActionBench::make(u"cmp_1"_s, u"one"_s);
    openFor(computer);
    type(u"one"_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Return);
    computer.name = u"production-db"_s;
    m_bench->read({computer});
    VERIFY_SHOWS(m_dialog, u"Its name has just changed: one → production-db"_s);
    VERIFY_SHOWS(m_dialog, u"Type production-db to confirm:"_s);
    QCOMPARE(field(m_dialog)->text(), QString());
    QVERIFY(!button(m_dialog, u"Delete Computer"_s)->isEnabled());
    QVERIFY(field(m_dialog)->hasFocus());
    type(u"one"_s);
    QVERIFY(!button(m_dialog, u"Delete Computer"_s)->isEnabled());
    field(m_dialog)->clear();
    type(u"production-db"_s);
    QVERIFY(button(m_dialog, u"Delete Computer"_s)->isEnabled());
}

void tst_deletedialog::offlineBlocksWithItsReason()
{
    open(m_bench->named(u"ci-runner-07"_s).id);
    type(u"ci-runner-07"_s);
    m_bench->sandbox.failNext(401, u"listComputers"_s);
    m_bench->connection->monitor()->reload();
    QTRY_COMPARE(m_bench->connection->readiness(), Connection::Readiness::KeyRejected);
    VERIFY_SHOWS(m_dialog, describe::reason(Ineligible::KeyRejected));
    QVERIFY(!button(m_dialog, u"Delete Computer"_s)->isEnabled());
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_bench->changesSent(), 0);
}

void tst_deletedialog::anotherConnectionClosesItWithoutActing()
{
    open(m_bench->named(u"ci-runner-07"_s).id);
    type(u"ci-runner-07"_s);
    const auto other = m_bench->connect();
    m_bench->actions.setConnection(other.get());
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connection->operations()->isIdle());
    QVERIFY(other->operations()->isIdle());
    m_bench->actions.setConnection(nullptr);
}

void tst_deletedialog::aConnectionThatGoesClosesItWithoutActing()
{
    open(m_bench->named(u"ci-runner-07"_s).id);
    type(u"ci-runner-07"_s);
    m_bench->connection.reset();
    QVERIFY(!m_bench->dialog());
    QCOMPARE(m_bench->changesSent(), 0);
}

void tst_deletedialog::namesForScreenReadersAreTheContract()
{
    open(m_bench->named(u"ci-runner-07"_s).id);
    QCOMPARE(accessible(m_dialog), u"Delete Computer"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_dialog)->role(), QAccessible::Dialog);
    QCOMPARE(accessible(field(m_dialog)), u"Type ci-runner-07 to confirm:"_s);
    QCOMPARE(accessible(button(m_dialog, u"Cancel"_s)), u"Cancel"_s);
    QCOMPARE(accessible(button(m_dialog, u"Delete Computer"_s)), u"Delete Computer"_s);
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>())
        QVERIFY(!QAccessible::queryAccessibleInterface(one)->state().defaultButton);
}

void tst_deletedialog::theMatchIsAnnounced()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"one"_s);
    VERIFY_SHOWS(m_dialog, u"Name matches. Delete Computer is available."_s);
    QTest::keyClick(field(m_dialog), Qt::Key_Backspace);
    QVERIFY(!shows(m_dialog, u"Name matches."_s));
}

void tst_deletedialog::theButtonWarnsByColourInBothPalettes()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    for (const bool dark : {false, true}) {
        QApplication::setPalette(theme::palette(dark));
        const theme::ToneColours wanted = theme::destructive(QApplication::palette());
        const QPushButton *go = button(m_dialog, u"Delete Computer"_s);
        QTRY_COMPARE(go->palette().color(QPalette::Active, QPalette::Button), wanted.background);
        const QPalette shown = go->palette();
        QCOMPARE(shown.color(QPalette::Active, QPalette::ButtonText), wanted.foreground);
        QVERIFY(shown.color(QPalette::Disabled, QPalette::Button) != wanted.background);
    }
}

void tst_deletedialog::tabGoesThroughEverythingInOrder()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    type(u"one"_s);
    QList<QWidget *> visited;
    for (int i = 0; i < 3; ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), visited.constFirst()); // round, without a trap
    QCOMPARE(visited.constFirst(), static_cast<QWidget *>(field(m_dialog)));
    QVERIFY(visited.at(1)->x() < visited.at(2)->x());
}

void tst_deletedialog::opensInTheMiddleOfTheWindow()
{
    openFor(ActionBench::make(u"cmp_1"_s, u"one"_s));
    const QPoint distance = m_dialog->geometry().center() - m_bench->window.geometry().center();
    QVERIFY2(distance.manhattanLength() < 80, qPrintable(u"%1 %2"_s.arg(distance.x()).arg(distance.y())));
}

QTEST_MAIN(tst_deletedialog)
#include "tst_deletedialog.moc"
