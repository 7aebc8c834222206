// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/textbox.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class tst_TextBox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;

    TextBox *boxIn(int width, TextBox::Frame frame = TextBox::Frame::Box)
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        auto *box = new TextBox(frame);
        column->addWidget(box);
        column->addStretch();
        m_window->resize(width, 400);
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get()) ? box : nullptr;
    }

    static int lines(const TextBox *box) { return box->height() / box->fontMetrics().lineSpacing(); }

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void itIsAsTallAsItsText()
    {
        TextBox *box = boxIn(300);
        box->setText(u"one"_s);
        const int one = box->height();
        box->setText(u"one\ntwo\nthree"_s);
        QCOMPARE(box->height(), one + 2 * box->fontMetrics().lineSpacing());
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        box->setText({});
        QCOMPARE(box->height(), one);
    }

    void aWordThatIsTooLongIsBroken()
    {
        TextBox *box = boxIn(200);
        box->setText(QString(300, u'x'));
        QTRY_VERIFY(lines(box) > 8);
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        m_window->resize(400, 400);
        QTRY_VERIFY(lines(box) < 8); // wider, so it is shorter
    }

    void beyondItsBoundItScrolls()
    {
        TextBox *box = boxIn(300);
        box->setHeightBound(120);
        box->setText(u"line\n"_s.repeated(100));
        QCOMPARE(box->height(), 120);
        QTRY_VERIFY(box->verticalScrollBar()->maximum() > 0);
        box->setHeightBound(1); // a few lines must be readable all the same
        QCOMPARE(box->height(), 3 * box->fontMetrics().lineSpacing());
    }

    void itGrowsWithItsFont()
    {
        TextBox *box = boxIn(300);
        box->setText(u"one"_s);
        const int before = box->height();
        QFont large = box->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        box->setFont(large);
        QTRY_VERIFY(box->height() > before * 3 / 2);
    }

    void itCanBeReadAndNotWritten()
    {
        TextBox *box = boxIn(300);
        box->setText(u"as it is"_s);
        box->setFocus();
        QTest::keyClicks(box, u"xyz"_s);
        QTest::keyClick(box, Qt::Key_Delete);
        QCOMPARE(box->toPlainText(), u"as it is"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(box)->state().readOnly);
    }

    void itIsReadAndCopiedByKeyboard()
    {
        TextBox *box = boxIn(300);
        box->setText(u"copy me"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"copy"_s);
    }

    void markupIsText()
    {
        TextBox *box = boxIn(300);
        box->setText(u"<b>bold</b>"_s);
        QCOMPARE(box->toPlainText(), u"<b>bold</b>"_s);
    }

    void theSameTextAgainChangesNothing()
    {
        TextBox *box = boxIn(300);
        box->setText(u"abc"_s);
        box->selectAll();
        int changes = 0;
        connect(box, &QPlainTextEdit::textChanged, this, [&changes] { ++changes; });
        box->setText(u"abc"_s);
        QCOMPARE(changes, 0);
        QCOMPARE(box->textCursor().selectedText(), u"abc"_s);
        box->setText(u"abcd"_s);
        QCOMPARE(changes, 1);
        QCOMPARE(box->textCursor().selectedText(), u"abc"_s);
    }

    void aShorterTextKeepsWhatItCanOfTheSelection()
    {
        TextBox *box = boxIn(300);
        box->setText(u"abcdef"_s);
        QTextCursor cursor = box->textCursor();
        cursor.setPosition(5);
        cursor.setPosition(1, QTextCursor::KeepAnchor); // backwards
        box->setTextCursor(cursor);
        box->setText(u"abc"_s);
        QCOMPARE(box->textCursor().anchor(), 3);
        QCOMPARE(box->textCursor().position(), 1);
    }

    void theSelectionStaysAtItsWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("kept"); // of "marked" and what is around it
        QTest::newRow("longer before it") << u"a marked z"_s << u"abc marked z"_s << u"marked"_s;
        QTest::newRow("shorter before it") << u"abc marked z"_s << u"a marked z"_s << u"marked"_s;
        QTest::newRow("more lines before it") << u"a\nmarked\nz"_s << u"a\nb\nc\nmarked\nz"_s << u"marked"_s;
        QTest::newRow("right before it") << u"marked"_s << u"un-marked"_s << u"marked"_s;
        QTest::newRow("right after it") << u"marked"_s << u"marked-up"_s << u"marked"_s;
        QTest::newRow("after it") << u"marked a"_s << u"marked xyz"_s << u"marked"_s;
        QTest::newRow("in it") << u"a marked z"_s << u"a mar+ked z"_s << u"mar+ked"_s;
        QTest::newRow("its beginning") << u"a marked z"_s << u"a bold-ked z"_s << u"bold-ked"_s;
        QTest::newRow("all of it goes") << u"a marked z"_s << u"a  z"_s << QString();
        QTest::newRow("half a pair") << u"\U0001F600 marked"_s << u"\U0001F601 marked"_s << u"marked"_s;
        QTest::newRow("the other half") << u"marked \U0001F600"_s << u"marked \U0001FA00"_s << u"marked"_s;
    }
    void theSelectionStaysAtItsWords()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, kept);
        TextBox *box = boxIn(300);
        box->setText(before);
        box->setTextCursor(box->document()->find(u"marked"_s));
        box->setText(after);
        QCOMPARE(box->toPlainText(), after);
        QCOMPARE(box->textCursor().selectedText(), kept);
        QVERIFY(!box->document()->isUndoAvailable());
    }

    void theWheelScrollsWhatItLiesInUnlessItScrollsItself()
    {
        TextBox *box = boxIn(300);
        const auto turn = [box] {
            QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            wheel.setAccepted(true);
            QCoreApplication::sendEvent(box->viewport(), &wheel);
            return wheel.isAccepted();
        };
        box->setText(u"short"_s);
        QVERIFY(!turn());
        box->setHeightBound(80);
        box->setText(u"line\n"_s.repeated(100));
        QTRY_VERIFY(box->verticalScrollBar()->maximum() > 0);
        QVERIFY(turn());
        QVERIFY(box->verticalScrollBar()->value() > 0);
    }

    void withoutANameForItThereIsNoCopyAll()
    {
        TextBox *box = boxIn(300);
        box->setText(u"x"_s);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {2, 2}, box->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(box->viewport(), &asked);
        auto *menu = box->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().constFirst()->text().contains(u"Copy"_s));
        QCOMPARE(menu->actions().size(), 3); // copy, a line, select all
        menu->close();
    }
};

QTEST_MAIN(tst_TextBox)
#include "tst_textbox.moc"
