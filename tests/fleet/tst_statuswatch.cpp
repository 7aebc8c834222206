// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/statuswatch.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Computer computer(const QString &id, const QString &word)
{
    Computer made;
    made.id = id;
    made.name = u"name of "_s + id;
    made.statusWord = word;
    return made;
}

Fleet reading(quint64 begun, const QList<Computer> &computers)
{
    Fleet fleet;
    fleet.begun = begun;
    fleet.readAt = QDateTime::fromMSecsSinceEpoch(1'000'000 + qint64(begun));
    fleet.computers = computers;
    return fleet;
}

// "a: active → error" for each.
QStringList told(const QSignalSpy &spy)
{
    QStringList lines;
    for (const QList<QVariant> &signal : spy) {
        for (const SeenChange &change : signal.constFirst().value<QList<SeenChange>>())
            lines += u"%1: %2 → %3"_s.arg(change.computerId, change.before, change.after);
    }
    lines.sort();
    return lines;
}

} // namespace

class tst_StatusWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StatusWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_spy;

private Q_SLOTS:
    void init();

    void aFirstReadingTellsOfNothing();
    void aChangeIsToldWithItsTimeAndName();
    void arrivalsAndLossesAreTold();
    void theLastRunIsTheReadingBefore();
    void aLateFileIsComparedToo();
    void oneInDoubtIsNotCalledLost();
    void anEntryWithoutAnIdMayBeAnyOfThem();
    void whatAnswersToldIsNoNews();
    void anOldReadingBringsNoDeletedOneBack();
    void anUnchangedReadingIsNotCompared();
    void noWordIsAWordToo();
    void tenThousandAreComparedInMilliseconds();
};

void tst_StatusWatch::init()
{
    m_watch = std::make_unique<StatusWatch>();
    m_spy = std::make_unique<QSignalSpy>(m_watch.get(), &StatusWatch::changed);
}

void tst_StatusWatch::aFirstReadingTellsOfNothing()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"error"_s)}));
    m_watch->take(reading(2, {computer(u"a"_s, u"error"_s)}));
    QCOMPARE(m_spy->size(), 0);
}

void tst_StatusWatch::aChangeIsToldWithItsTimeAndName()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s), computer(u"b"_s, u"active"_s)}));
    m_watch->take(reading(7, {computer(u"a"_s, u"error"_s), computer(u"b"_s, u"active"_s)}));
    QCOMPARE(m_spy->size(), 1);
    const auto changes = m_spy->constFirst().constFirst().value<QList<SeenChange>>();
    QCOMPARE(changes, (QList<SeenChange>{{u"a"_s, u"name of a"_s, u"active"_s, u"error"_s, 1'000'007}}));
}

void tst_StatusWatch::arrivalsAndLossesAreTold()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    m_watch->take(reading(2, {computer(u"b"_s, u"provisioning"_s)}));
    m_watch->take(reading(3, {computer(u"b"_s, u"provisioning"_s)}));
    QCOMPARE(told(*m_spy), (QStringList{u"a: active → "_s, u"b:  → provisioning"_s}));
}

void tst_StatusWatch::theLastRunIsTheReadingBefore()
{
    m_watch->setBefore(reading(0, {computer(u"a"_s, u"active"_s), computer(u"c"_s, u"active"_s)}));
    m_watch->take(reading(1, {computer(u"a"_s, u"error"_s), computer(u"b"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), (QStringList{u"a: active → error"_s, u"b:  → active"_s, u"c: active → "_s}));
}

void tst_StatusWatch::aLateFileIsComparedToo()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"error"_s), computer(u"b"_s, u"active"_s)}));
    m_watch->setBefore(reading(0, {computer(u"a"_s, u"active"_s), computer(u"c"_s, u"active"_s)}));
    const QStringList all{u"a: active → error"_s, u"b:  → active"_s, u"c: active → "_s};
    QCOMPARE(told(*m_spy), all);
    m_watch->take(reading(2, {computer(u"a"_s, u"error"_s), computer(u"b"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), all);
}

void tst_StatusWatch::oneInDoubtIsNotCalledLost()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    Fleet without = reading(2, {});
    without.inDoubt = {u"a"_s};
    m_watch->take(without);
    m_watch->take(reading(3, {computer(u"a"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), QStringList{});
}

void tst_StatusWatch::anEntryWithoutAnIdMayBeAnyOfThem()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    Computer odd;
    odd.unreadable = Computer::Unreadable::NoId;
    m_watch->take(reading(2, {odd}));
    QCOMPARE(told(*m_spy), QStringList{});
    m_watch->take(reading(3, {}));
    QCOMPARE(told(*m_spy), QStringList{u"a: active → "_s});
}

void tst_StatusWatch::whatAnswersToldIsNoNews()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    m_watch->expect(computer(u"new"_s, u"provisioning"_s));
    m_watch->expectGone(u"a"_s, 2);
    m_watch->take(reading(3, {computer(u"new"_s, u"provisioning"_s)}));
    QCOMPARE(told(*m_spy), QStringList{});
    m_watch->take(reading(4, {computer(u"new"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), QStringList{u"new: provisioning → active"_s});
}

void tst_StatusWatch::anOldReadingBringsNoDeletedOneBack()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    m_watch->expectGone(u"a"_s, 3);
    m_watch->take(reading(3, {computer(u"a"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), QStringList{});
    m_watch->take(reading(4, {computer(u"a"_s, u"active"_s)})); // it is there all the same
    QCOMPARE(told(*m_spy), QStringList{u"a:  → active"_s});
}

void tst_StatusWatch::anUnchangedReadingIsNotCompared()
{
    m_watch->take(reading(1, {computer(u"a"_s, u"active"_s)}));
    Fleet same = reading(2, {});
    same.unchanged = true;
    m_watch->take(same);
    QCOMPARE(m_spy->size(), 0);
}

void tst_StatusWatch::noWordIsAWordToo()
{
    m_watch->take(reading(1, {computer(u"a"_s, {})}));
    m_watch->take(reading(2, {computer(u"a"_s, u"active"_s)}));
    QCOMPARE(told(*m_spy), QStringList{u"a: unknown → active"_s});
}

void tst_StatusWatch::tenThousandAreComparedInMilliseconds()
{
    QList<Computer> many;
    for (int i = 0; i < 10'000; ++i)
        many += computer(QString::number(i), u"active"_s);
    m_watch->take(reading(1, many));
    many[5000].statusWord = u"error"_s;
    const Fleet next = reading(2, many);
    m_watch->take(next);
    QCOMPARE(told(*m_spy), QStringList{u"5000: active → error"_s});
}

QTEST_GUILESS_MAIN(tst_StatusWatch)
#include "tst_statuswatch.moc"
