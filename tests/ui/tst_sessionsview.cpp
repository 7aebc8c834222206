// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "readerfixture.h"
#include "ui/detail/sessionsview.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QList<QByteArray> &ids, const QByteArray &next = {})
{
    QList<QByteArray> sessions;
    for (const QByteArray &id : ids)
        sessions += "{\"sessionId\":\"" + id + "\",\"title\":\"Title " + id
                    + "\",\"status\":\"running\",\"messageCount\":3,\"createdAt\":1,\"updatedAt\":2}";
    return "{\"sessions\":[" + sessions.join(',') + "],\"pagination\":{\"hasMore\":"
           + (next.isEmpty() ? "false,\"nextCursor\":null" : "true,\"nextCursor\":\"" + next + '"') + "}}";
}

} // namespace

class tst_SessionsView : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderFixture> m_world;
    std::unique_ptr<SessionsReader> m_reader;
    std::unique_ptr<SessionsView> m_view;

    void look()
    {
        m_reader = std::make_unique<SessionsReader>();
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(u"c1"_s);
        m_view = std::make_unique<SessionsView>(m_reader.get());
        m_view->setHost(u"api.factory.ai"_s);
        m_view->resize(396, 560);
        m_view->show();
    }
    bool isRead() const { return m_reader->status().readAt.isValid() && !m_reader->status().reading; }

    QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_view->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    QTableView *table() const { return m_view->findChild<QTableView *>(); }
    QString current() const { return table()->currentIndex().siblingAtColumn(0).data().toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        language::install(qApp);
        theme::apply(theme::Scheme::Light);
    }
    void init() { m_world = std::make_unique<ReaderFixture>(); }
    void cleanup()
    {
        m_view.reset();
        m_reader.reset();
        m_world.reset();
    }

    void sessionsAreATableOfNamedCells()
    {
        m_world->answers({page({"s1", "s2"})});
        look();
        const QAbstractItemModelTester tester(table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(), u"Loading sessions… This can take a minute."_s);
        QTRY_VERIFY(isRead());
        QCOMPARE(shown(), u"2 sessions"_s);
        QVERIFY(accessibletree::find(m_view.get(), QAccessible::Table, u"Sessions"_s));
        QVERIFY(accessibletree::find(m_view.get(), QAccessible::Cell, u"Title s2"_s));
        QVERIFY(accessibletree::find(m_view.get(), QAccessible::Cell, u"Running"_s));
        QVERIFY(!table()->tabKeyNavigation());
        QCOMPARE(current(), u"Title s1"_s);
        QCOMPARE(accessibletree::unnamedFocusable(m_view.get()).join(u'\n'), QString());
    }

    void moreIsLoadedOnDemandAndTheSelectionStays()
    {
        m_world->answers({page({"s1", "s2"}, "x"), page({"s3"})});
        look();
        QTRY_VERIFY(isRead());
        QCOMPARE(shown(), u"2 sessions so far, the server has more"_s);
        table()->selectRow(1);
        button(u"Load More"_s)->setFocus();
        button(u"Load More"_s)->click();
        button(u"Load More"_s)->click(); // loads nothing twice, and keeps the focus meanwhile
        QVERIFY(button(u"Load More"_s)->hasFocus());
        QTRY_COMPARE(shown(), u"3 sessions"_s);
        QVERIFY(!button(u"Load More"_s));
        QCOMPARE(current(), u"Title s2"_s);
    }

    void aReloadKeepsTheSelection()
    {
        m_world->answers({page({"s1", "s2"}), page({"s0", "s1", "s2"})});
        look();
        QTRY_VERIFY(isRead());
        table()->selectRow(1);
        button(u"Reload"_s)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(current(), u"Title s2"_s);
        QCOMPARE(table()->currentIndex().row(), 2);
    }

    void theIdIsCopied()
    {
        m_world->answers({page({"s1", "s2"})});
        look();
        QTRY_VERIFY(isRead());
        table()->selectRow(1);
        button(u"Copy Session ID"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"s2"_s);
    }

    void noneIsSaid()
    {
        m_world->answers({page({})});
        look();
        QTRY_VERIFY2(shown().contains(u"No sessions have run on this computer."_s), qPrintable(shown()));
        QVERIFY(!table()->isVisible());
        QVERIFY(!button(u"Copy Session ID"_s));
    }

    void notEnabledIsAStateAndNoError()
    {
        m_world->server.script({{RawServer::response(403, "{\"detail\":\"no\"}")}});
        look();
        QTRY_VERIFY2(shown().startsWith(u"Sessions are not enabled for this organisation\n"_s),
                     qPrintable(shown()));
        QVERIFY(!button(u"Try Again"_s));
        QVERIFY(button(u"Reload"_s)->isEnabled());
    }

    void aFailureSaysWhyAndIsTriedAgain()
    {
        m_world->server.script({{RawServer::response(500, "{\"detail\":\"cold\"}")},
                                {RawServer::response(200, page({"s1"}, "x"))},
                                {RawServer::response(500, "{\"detail\":\"colder\"}")}});
        look();
        QTRY_VERIFY2(shown().contains(u"Could not load sessions\n"_s), qPrintable(shown()));
        button(u"Copy Details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"cold"_s));
        button(u"Try Again"_s)->click();
        QTRY_VERIFY(isRead());
        QVERIFY(!button(u"Try Again"_s));
        button(u"Load More"_s)->click();
        QTRY_VERIFY2(shown().contains(u"Could not load more sessions"_s), qPrintable(shown()));
        QVERIFY(table()->isVisible()); // what is known stays
    }

    void aSessionThatIsFoundIsSelected()
    {
        m_world->answers({page({"s1"}, "x"), page({"s2", "s3"}, "y")});
        look();
        m_reader->find(u"s3"_s);
        QVERIFY2(shown().contains(u"Looking for session s3…"_s), qPrintable(shown()));
        QTRY_COMPARE(current(), u"Title s3"_s);
        QVERIFY(table()->selectionModel()->isRowSelected(2));
        QVERIFY2(!shown().contains(u"Looking"_s), qPrintable(shown()));
    }

    void aSessionThatIsNotThereIsSaid()
    {
        m_world->answers({page({"s1"})});
        look();
        m_reader->find(u"s3"_s);
        QTRY_VERIFY2(shown().contains(u"Session s3 is not among this computer's sessions."_s),
                     qPrintable(shown()));
    }

    void readsOnlyWhileVisible()
    {
        m_world->answers({page({"s1"})});
        look();
        QTRY_VERIFY(isRead());
        m_view->hide();
        m_reader->reload();
        QVERIFY(!m_reader->status().reading);
        m_view->show();
        QVERIFY(m_reader->status().reading);
    }
};

QTEST_MAIN(tst_SessionsView)
#include "tst_sessionsview.moc"
