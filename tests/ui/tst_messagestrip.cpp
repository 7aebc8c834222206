// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagestrip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QAbstractButton *button(const MessageStrip &strip, const QString &name)
{
    const QList<QAbstractButton *> all = strip.findChildren<QAbstractButton *>();
    for (QAbstractButton *each : all) {
        if ((each->text() == name || each->accessibleName() == name) && each->isVisibleTo(&strip))
            return each;
    }
    return nullptr;
}

StripContent offline()
{
    return {Notice::Level::Warning,
            u"No connection to api.factory.ai."_s,
            u"Connection refused"_s,
            {StripContent::Button::TryNow},
            {},
            false};
}

} // namespace

class tst_MessageStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutContent()
    {
        MessageStrip strip;
        QVERIFY(strip.isHidden());
        strip.setContent(offline());
        QVERIFY(!strip.isHidden());
        strip.setContent(std::nullopt);
        QVERIFY(strip.isHidden());
    }

    void saysItsSentenceToAssistiveTechnology()
    {
        MessageStrip strip;
        strip.setContent(offline());
        QCOMPARE(strip.accessibleName(), u"No connection to api.factory.ai."_s);
    }

    void liveStateCannotBeClosed()
    {
        MessageStrip strip;
        strip.setContent(offline());
        QVERIFY(!button(strip, u"Close message"_s));
        StripContent closable = offline();
        closable.closable = true;
        strip.setContent(closable);
        QSignalSpy closed(&strip, &MessageStrip::closed);
        button(strip, u"Close message"_s)->click();
        QCOMPARE(closed.count(), 1);
    }

    void buttonTellsWhichItIs()
    {
        MessageStrip strip;
        strip.setContent(offline());
        QSignalSpy pressed(&strip, &MessageStrip::pressed);
        button(strip, u"Try Now"_s)->click();
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(pressed.constFirst().constFirst().value<StripContent::Button>(),
                 StripContent::Button::TryNow);
    }

    void countdownKeepsFocusOfTheButton()
    {
        QWidget window;
        auto *strip = new MessageStrip(&window);
        strip->setContent(offline());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QAbstractButton *tryNow = button(*strip, u"Try Now"_s);
        tryNow->setFocus();
        StripContent later = offline();
        later.text = u"No connection to api.factory.ai. Next try in 7 s."_s;
        strip->setContent(later);
        QCOMPARE(window.focusWidget(), tryNow);
        QCOMPARE(button(*strip, u"Try Now"_s), tryNow);
    }

    void detailsUnfoldAndAreNoTabTrap()
    {
        MessageStrip strip;
        strip.setContent(offline());
        QVERIFY(!strip.findChild<QPlainTextEdit *>());
        button(strip, u"Details"_s)->click();
        const auto *details = strip.findChild<QPlainTextEdit *>();
        QVERIFY(details->tabChangesFocus());
        QVERIFY(!details->isHidden());
        QCOMPARE(details->toPlainText(), u"Connection refused"_s);
        StripContent other = offline();
        other.details = u"Connection reset"_s;
        strip.setContent(other);
        QCOMPARE(details->toPlainText(), u"Connection reset"_s);
        button(strip, u"Details"_s)->click();
        QVERIFY(details->isHidden());
    }

    void errorsCanBeCopied()
    {
        MessageStrip strip;
        StripContent failure{
                Notice::Level::Error, u"Could not retry on pr-1."_s, u"HTTP 500"_s, {}, {}, true};
        strip.setContent(failure);
        button(strip, u"Copy message"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Could not retry on pr-1.\nHTTP 500"_s);
    }

    void serverTextIsNeverMarkup()
    {
        MessageStrip strip;
        strip.setContent(StripContent{Notice::Level::Error, u"<b>bold</b>"_s, {}, {}, {}, true});
        const QList<QLabel *> labels = strip.findChildren<QLabel *>();
        bool found = false;
        for (const QLabel *label : labels) {
            if (label->text() == u"<b>bold</b>") {
                found = true;
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QVERIFY(found);
    }
};

QTEST_MAIN(tst_MessageStrip)
#include "tst_messagestrip.moc"
