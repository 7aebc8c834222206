// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/sessionsmodel.h"
#include "ui/language.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'800'000'000'000;
constexpr qint64 minute = 60'000;

Session session(const QString &id, const QString &title = {})
{
    return {.id = id,
            .title = title,
            .statusWord = u"running"_s,
            .status = Session::Status::Running,
            .messageCount = 1234,
            .createdAt = now - 120 * minute,
            .updatedAt = now - 3 * minute};
}

QStringList ids(const SessionsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.sessionId(row);
    return all;
}

} // namespace

class tst_SessionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void aRowIsInWords()
    {
        SessionsModel model;
        model.setSessions({session(u"s1"_s, u"Install dependencies"_s)}, now);
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(0, column).data().toString();
        QCOMPARE(cells,
                 (QStringList{u"Install dependencies"_s, u"Running"_s, u"1,234"_s, u"3 min"_s, u"2 h"_s}));
        const QString spoken =
                model.index(0, SessionsModel::UpdatedColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"3 minutes ago, updated 2027-"_s), qPrintable(spoken));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Session ID s1"_s));
    }

    void whatIsAbsentOrHostileIsShownSafely()
    {
        SessionsModel model;
        Session odd{.id = u"s\u202E1"_s};
        model.setSessions({odd, {.id = u"s2"_s, .title = u"two\nlines"_s, .statusWord = u"napping"_s}}, now);
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(0, column).data().toString();
        QCOMPARE(cells, (QStringList{u"s\uFFFD1"_s, u"Unknown"_s, u"—"_s, u"—"_s, u"—"_s}));
        QCOMPARE(model.index(1, 0).data().toString(), u"two lines"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"napping"_s);
        QCOMPARE(model.index(0, SessionsModel::UpdatedColumn).data(Qt::AccessibleTextRole).toString(),
                 u"—"_s);
    }

    void agesGoOn()
    {
        SessionsModel model;
        model.setSessions({session(u"s1"_s)}, now);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(now + minute);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, SessionsModel::UpdatedColumn).data().toString(), u"4 min"_s);
    }

    void aSessionThatMovesStaysTheSameRow()
    {
        SessionsModel model;
        model.setSessions({session(u"a"_s), session(u"b"_s), session(u"c"_s)}, now);
        const QPersistentModelIndex c = model.index(2, 0);
        model.setSessions({session(u"c"_s), session(u"n"_s), session(u"a"_s)}, now);
        QCOMPARE(ids(model), (QStringList{u"c"_s, u"n"_s, u"a"_s}));
        QCOMPARE(c.row(), 0);
        QCOMPARE(model.rowOf(u"a"_s), 2);
        QCOMPARE(model.rowOf(u"b"_s), -1);
    }

    void anySequenceOfListsIsTakenInPlace()
    {
        std::mt19937 random(7);
        SessionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
        for (int round = 0; round < 200; ++round) {
            std::shuffle(names.begin(), names.end(), random);
            QList<Session> sessions;
            const QStringList wanted = names.first(qsizetype(random() % 8));
            for (const QString &name : wanted)
                sessions += session(name, name + QString::number(round % 3));
            model.setSessions(sessions, now);
            QCOMPARE(ids(model), wanted);
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.index(row, 0).data().toString(), sessions.at(row).title);
        }
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_MAIN(tst_SessionsModel)
#include "tst_sessionsmodel.moc"
