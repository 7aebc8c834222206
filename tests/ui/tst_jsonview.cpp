// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "ui/detail/findbar.h"
#include "ui/detail/jsonview.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_JsonView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QMainWindow> m_window;
    JsonView *m_view = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_field = nullptr;
    QAction *m_windowsOwn = nullptr;

    QString count() const { return m_view->findChild<FindBar *>()->findChild<QLabel *>()->text(); }
    void find(const QString &text)
    {
        QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_field->hasFocus());
        QTest::keyClicks(m_field, text);
    }

private Q_SLOTS:
    void initTestCase() { theme::apply(theme::Scheme::Light); }

    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_view = new JsonView;
        m_window->setCentralWidget(m_view);
        // The console's window has the same key for finding computers.
        m_windowsOwn = new QAction(m_window.get());
        m_windowsOwn->setShortcut(QKeySequence::Find);
        m_window->addAction(m_windowsOwn);
        m_window->resize(380, 300);
        m_window->show();
        m_text = m_view->findChild<QPlainTextEdit *>();
        m_field = m_view->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_text->setFocus();
    }

    void cleanup() { m_window.reset(); }

    // From the strip that says that a computer is gone.
    void whatNobodyHasSeenCanBeCopied()
    {
        JsonView unseen;
        unseen.setText(u"{\"id\": \"c1\"}"_s, QDateTime::currentDateTime());
        unseen.startOver();
        QVERIFY(!unseen.findChild<QPlainTextEdit *>());
        unseen.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"id\": \"c1\"}"_s);
        unseen.show();
        QCOMPARE(unseen.findChild<QPlainTextEdit *>()->toPlainText(), u"{\"id\": \"c1\"}"_s);
    }

    void theTextIsThereWithTheTimeOfItsArrival()
    {
        m_view->setText(u"{\n  \"id\": 1\n}"_s, QDateTime(QDate(2026, 11, 21), QTime(14, 6, 40)));
        QAccessibleInterface *box = accessibletree::find(m_view, QAccessible::EditableText, u"Raw JSON"_s);
        QVERIFY(box);
        QVERIFY(box->state().readOnly);
        QCOMPARE(m_text->toPlainText(), u"{\n  \"id\": 1\n}"_s);
        bool told = false;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told |= label->text() == u"Received at 14:06:40";
        QVERIFY(told);
    }

    void aReadingLeavesCaretAndScrollWhereTheyAre()
    {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"\"line\": %1\n"_s.arg(i);
        m_view->setText(text, {});
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(12);
        cursor.setPosition(20, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_text->verticalScrollBar()->setValue(50);
        m_view->setText(text + u"more"_s, {});
        QCOMPARE(m_text->textCursor().anchor(), 12);
        QCOMPARE(m_text->textCursor().position(), 20);
        QCOMPARE(m_text->verticalScrollBar()->value(), 50);
        m_view->setText(u"short"_s, {}); // the caret cannot stay beyond the end
        QCOMPARE(m_text->textCursor().position(), 5);
        m_view->startOver();
        QCOMPARE(m_text->textCursor().position(), 0);
    }

    void ctrlFFindsInHereAndNotInTheWindow()
    {
        QSignalSpy window(m_windowsOwn, &QAction::triggered);
        m_view->setText(u"one two one TWO one"_s, {});
        find(u"two"_s);
        QCOMPARE(window.count(), 0);
        QCOMPARE(count(), u"1 of 2"_s);
        QCOMPARE(m_text->textCursor().selectedText(), u"two"_s);
        QCOMPARE(m_text->extraSelections().size(), 2);
    }

    void enterGoesFromPlaceToPlaceAndRound()
    {
        m_view->setText(u"a b a b a"_s, {});
        find(u"a"_s);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 of 3"_s);
    }

    void whatIsNotThereIsSaidToBeMissing()
    {
        m_view->setText(u"a b"_s, {});
        find(u"z"_s);
        QCOMPARE(count(), u"Not found"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QCOMPARE(count(), QString());
    }

    void aReadingIsSearchedAgainWithoutMovingTheCaret()
    {
        m_view->setText(u"a b"_s, {});
        find(u"a"_s);
        m_view->setText(u"a b a"_s, {});
        QCOMPARE(count(), u"1 of 2"_s);
        QCOMPARE(m_text->textCursor().selectionStart(), 0);
    }

    void escapeEndsTheSearchAndReturnsToTheText()
    {
        m_view->setText(u"a b"_s, {});
        find(u"a"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_view->findChild<FindBar *>()->isVisible());
        QVERIFY(m_text->extraSelections().isEmpty());
        QTRY_VERIFY(m_text->hasFocus());
        QCOMPARE(m_text->textCursor().selectedText(), u"a"_s); // what was found stays marked
    }

    void theWholeTextIsCopied()
    {
        m_view->setText(u"{}"_s, {});
        m_view->copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"{}"_s);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        find(u"a"_s);
        QCOMPARE(accessibletree::unnamedFocusable(m_view), QStringList());
    }
};

QTEST_MAIN(tst_JsonView)
#include "tst_jsonview.moc"
