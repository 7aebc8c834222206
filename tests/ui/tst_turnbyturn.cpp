// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turnbyturn.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

// What follows from an event comes after it, in order, and lets others in between.
class tst_TurnByTurn : public QObject
{
    Q_OBJECT

private:
    QStringList m_done;

    TurnByTurn::Work note(const QString &name)
    {
        return [this, name] { m_done += name; };
    }

private Q_SLOTS:
    void init() { m_done.clear(); }

    void nothingIsDoneAtOnce()
    {
        TurnByTurn turns;
        turns.add(note(u"one"_s));
        QVERIFY(m_done.isEmpty());
        QTRY_COMPARE(m_done, QStringList{u"one"_s});
    }

    void eachComesInItsOrder()
    {
        TurnByTurn turns;
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            turns.add(note(name));
        QTRY_COMPARE(m_done, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    }

    // Such as a key that was pressed while the first was at work.
    void whatHappensMeanwhileComesBetween()
    {
        TurnByTurn turns;
        turns.add([this] {
            m_done += u"first"_s;
            QMetaObject::invokeMethod(this, note(u"key"_s), Qt::QueuedConnection);
        });
        turns.add(note(u"second"_s));
        QTRY_COMPARE(m_done.size(), 3);
        QCOMPARE(m_done, (QStringList{u"first"_s, u"key"_s, u"second"_s}));
    }

    void workMayAddWork()
    {
        TurnByTurn turns;
        turns.add([&] {
            m_done += u"first"_s;
            turns.add(note(u"last"_s));
        });
        turns.add(note(u"second"_s));
        QTRY_COMPARE(m_done, (QStringList{u"first"_s, u"second"_s, u"last"_s}));
    }

    void whatIsNotBegunCanBeForgotten()
    {
        TurnByTurn turns;
        turns.add([&] {
            m_done += u"first"_s;
            turns.clear();
            turns.add(note(u"after"_s));
        });
        turns.add(note(u"second"_s));
        QTRY_COMPARE(m_done, (QStringList{u"first"_s, u"after"_s}));
        QTest::qWait(20);
        QCOMPARE(m_done.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_TurnByTurn)
#include "tst_turnbyturn.moc"
