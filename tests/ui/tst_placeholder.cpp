// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeholder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Action = Placeholder::Action;

namespace {

QPushButton *button(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text && !each->isHidden())
            return each;
    }
    return nullptr;
}

} // namespace

class tst_Placeholder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Placeholder::Action>(); }

    void offersWhatItWasGiven()
    {
        Placeholder page;
        page.setContent({u"Could not load computers"_s,
                         u"Refused"_s,
                         {Action::TryAgain, Action::CopyDetails},
                         false});
        QSignalSpy chosen(&page, &Placeholder::chosen);
        button(page, u"Copy Details"_s)->click();
        button(page, u"Try Again"_s)->click();
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(0).constFirst().value<Action>(), Action::CopyDetails);
        QCOMPARE(chosen.at(1).constFirst().value<Action>(), Action::TryAgain);
    }

    void aLongTextIsShownInFull()
    {
        Placeholder page;
        page.setContent({u"Could not load computers"_s,
                         u"No connection to a.server.with.a.long.name.example. It is tried again by itself. "
                         "Next try in 230 s."_s,
                         {Action::TryAgain},
                         false});
        page.resize(940, 180);
        page.show();
        const QLabel *text = page.findChildren<QLabel *>().constLast();
        QTRY_VERIFY(text->isVisible());
        QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
    }

    void otherContentTakesTheOldButtonsAway()
    {
        Placeholder page;
        page.setContent({u"a"_s, {}, {Action::TryAgain}, false});
        page.setContent({u"b"_s, {}, {Action::ClearFilter}, false});
        QVERIFY(!button(page, u"Try Again"_s));
        QVERIFY(button(page, u"Clear Filter"_s));
    }

    void tabComesToTheButtonsWhereThePageIs()
    {
        QWidget window;
        Placeholder page(&window);
        QPushButton after(u"After"_s, &window);
        page.setContent({u"a"_s, {}, {Action::TryAgain, Action::CopyDetails}, false});
        QStringList order;
        for (const QWidget *each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain()) {
            if (const auto *stop = qobject_cast<const QPushButton *>(each))
                order.append(stop->text());
        }
        QCOMPARE(order, (QStringList{u"Try Again"_s, u"Copy Details"_s, u"After"_s}));
    }

    void sameActionsKeepTheirButtons()
    {
        Placeholder page;
        page.setContent({u"a"_s, u"Next try in 3 s."_s, {Action::TryAgain}, false});
        const QPushButton *before = button(page, u"Try Again"_s);
        page.setContent({u"a"_s, u"Next try in 2 s."_s, {Action::TryAgain}, false});
        QCOMPARE(button(page, u"Try Again"_s), before);
    }

    void wordsOfAServerAreNotMarkup()
    {
        Placeholder page;
        page.setContent({u"<i>t</i>"_s, u"<b>x</b>"_s, {}, false});
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void loadingDrawsGreyRows()
    {
        Placeholder page;
        page.resize(700, 400);
        page.setContent({{}, u"Loading computers…"_s, {}, false});
        const QImage without = page.grab().toImage();
        page.setContent({{}, u"Loading computers…"_s, {}, true});
        QVERIFY(page.grab().toImage() != without);
    }
};

QTEST_MAIN(tst_Placeholder)
#include "tst_placeholder.moc"
