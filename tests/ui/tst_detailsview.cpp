// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "samplecomputers.h"
#include "ui/detail/detailsview.h"
#include "ui/detail/textbox.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

TextBox *value(const DetailsView &view, const QString &caption)
{
    const QList<TextBox *> boxes = view.findChildren<TextBox *>();
    for (TextBox *box : boxes) {
        if (box->accessibleName() == caption)
            return box;
    }
    return nullptr;
}

QPushButton *reveal(const DetailsView &view, const QString &name)
{
    const QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == name && button->isVisibleTo(&view))
            return button;
    }
    return nullptr;
}

} // namespace

class tst_DetailsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }

    void everyFieldIsShownWithTheServersOwnWord()
    {
        Computer c = sample::healthy();
        c.hostId = u"7b0c"_s;
        c.hostname = u"mini.local"_s;
        c.remoteUser = u"droid"_s;
        c.ownerPrincipalKind = u"service-account"_s;
        c.ownerId = u"sa_1"_s;
        c.relayAgentUrl = u"wss://agent"_s;
        DetailsView view;
        view.setComputer(c);
        const QList<std::pair<QString, QString>> expected{
                {u"Name"_s, u"ci-runner-01"_s},      {u"Computer ID"_s, u"c1"_s},
                {u"Status"_s, u"Active (active)"_s}, {u"Type"_s, u"Managed (e2b)"_s},
                {u"Hostname"_s, u"mini.local"_s},    {u"Host ID"_s, u"7b0c"_s},
                {u"Remote user"_s, u"droid"_s},      {u"Owner kind"_s, u"service-account"_s},
                {u"Owner ID"_s, u"sa_1"_s},          {u"Provisioning"_s, u"2 of 2 done"_s},
        };
        for (const auto &[caption, text] : expected) {
            QVERIFY2(value(view, caption), qPrintable(caption));
            QCOMPARE(value(view, caption)->toPlainText(), text);
        }
        QVERIFY(value(view, u"Created"_s)->toPlainText().endsWith(u" UTC"_s));
    }

    void whatTheServerDidNotReportIsADashThatSaysSo()
    {
        Computer c;
        c.id = u"c1"_s;
        DetailsView view;
        view.setComputer(c);
        for (const QString &caption : {u"Name"_s, u"Status"_s, u"Type"_s, u"Created"_s, u"Hostname"_s,
                                       u"Host ID"_s, u"Owner ID"_s, u"Provisioning"_s, u"Relay client URL"_s})
            QCOMPARE(value(view, caption)->toPlainText(), u"— (not reported)"_s);
        QVERIFY(!reveal(view, u"Show Relay client URL"_s));
    }

    void anUnknownStatusIsShownAsItCame()
    {
        Computer c = sample::healthy();
        c.status = Computer::Status::Unknown;
        c.statusWord = u"hibernating"_s;
        DetailsView view;
        view.setComputer(c);
        QCOMPARE(value(view, u"Status"_s)->toPlainText(), u"hibernating"_s);
    }

    void unknownFieldsComeAsTheyAreAndGoAgain()
    {
        Computer c = sample::healthy();
        c.otherFields = {{u"gpuCount"_s, u"18446744073709551615"_s}, {u"apiToken"_s, u"\"hush\""_s}};
        DetailsView view;
        view.setComputer(c);
        QCOMPARE(value(view, u"gpuCount"_s)->toPlainText(), u"18446744073709551615"_s);
        QVERIFY(!value(view, u"apiToken"_s)->toPlainText().contains(u"hush"_s));
        view.setComputer(sample::healthy());
        QVERIFY(!value(view, u"gpuCount"_s));
        QCOMPARE(value(view, u"Name"_s)->toPlainText(), u"ci-runner-01"_s);
    }

    void relayAddressesAreHiddenUntilAskedFor()
    {
        DetailsView view;
        view.setComputer(sample::healthy());
        TextBox *relay = value(view, u"Relay client URL"_s);
        QVERIFY(!relay->toPlainText().contains(u"hush"_s));
        reveal(view, u"Show Relay client URL"_s)->click();
        QCOMPARE(relay->toPlainText(), u"wss://relay.example/?token=hush"_s);
        view.setComputer(sample::healthy()); // a reading
        QVERIFY(relay->toPlainText().contains(u"hush"_s));
        reveal(view, u"Hide Relay client URL"_s)->click();
        QVERIFY(!relay->toPlainText().contains(u"hush"_s));
        reveal(view, u"Show Relay client URL"_s)->click();
        view.startOver(); // another computer
        QVERIFY(!relay->toPlainText().contains(u"hush"_s));
    }

    void aValueIsCopiedFromItsMenu()
    {
        DetailsView view;
        view.setComputer(sample::healthy());
        view.resize(380, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TextBox *id = value(view, u"Computer ID"_s);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {2, 2}, id->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(id, &asked);
        auto *menu = id->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().constFirst()->text(), u"Copy Value"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"c1"_s);
        menu->close();
    }

    void aHiddenValueCannotBeCopied()
    {
        DetailsView view;
        view.setComputer(sample::healthy());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TextBox *relay = value(view, u"Relay client URL"_s);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {2, 2}, relay->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(relay, &asked);
        auto *menu = relay->findChild<QMenu *>();
        QVERIFY(menu && !menu->actions().constFirst()->isEnabled());
        menu->close();
    }

    void aReadingLeavesSelectionAndScrollWhereTheyAre()
    {
        DetailsView view;
        view.setComputer(sample::healthy());
        view.resize(300, 150);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TextBox *name = value(view, u"Name"_s);
        QTextCursor cursor = name->textCursor();
        cursor.setPosition(2);
        cursor.setPosition(6, QTextCursor::KeepAnchor);
        name->setTextCursor(cursor);
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 30);
        view.verticalScrollBar()->setValue(30);
        Computer c = sample::healthy();
        c.hostname = u"new.example"_s;
        view.setComputer(c);
        QCOMPARE(name->textCursor().selectedText(), u"-run"_s);
        QCOMPARE(view.verticalScrollBar()->value(), 30);
    }

    void aLongValueWrapsInsteadOfWideningTheForm()
    {
        Computer c = sample::healthy();
        c.hostname = QString(500, u'h');
        DetailsView view;
        view.setComputer(c);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.widget()->width() <= view.viewport()->width());
        TextBox *host = value(view, u"Hostname"_s);
        QTRY_VERIFY(host->height() > 5 * host->fontMetrics().lineSpacing());
        QCOMPARE(host->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(tst_DetailsView)
#include "tst_detailsview.moc"
