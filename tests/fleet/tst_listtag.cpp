// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/listtag.h"

#include <QTest>

using namespace std::chrono_literals;

class TestListTag : public QObject
{
    Q_OBJECT

    static Fleet reading(const QByteArray &tag, qint64 bytes)
    {
        Fleet fleet;
        fleet.etag = tag;
        fleet.bytes = bytes;
        return fleet;
    }
    static Fleet shown() { return reading("\"tag\"", 100); }
    static Fleet notModified() { return reading("\"tag\"", 0); }

    const QByteArray m_tag = "\"tag\"";
    const ListTag::Time m_start = std::chrono::steady_clock::now();

private Q_SLOTS:
    void nothingIsKnownAtFirst() { QCOMPARE(ListTag(10min).asked(m_start), QByteArray()); }

    void theNewestListsTagIsKnown()
    {
        ListTag tag(10min);
        tag.take(shown(), 1, m_start);
        QCOMPARE(tag.asked(m_start), m_tag);
        tag.take(reading({}, 9), 2, m_start);
        QCOMPARE(tag.asked(m_start), QByteArray());
    }

    void theServersWordIsBelievedForAWhileOnly()
    {
        ListTag tag(10min);
        tag.take(shown(), 1, m_start);
        tag.take(notModified(), 2, m_start + 9min);
        QCOMPARE(tag.asked(m_start + 9min), m_tag);
        QCOMPARE(tag.asked(m_start + 10min), QByteArray());
        tag.take(shown(), 3, m_start + 11min);
        QCOMPARE(tag.asked(m_start + 20min), m_tag);
        QCOMPARE(tag.asked(m_start + 21min), QByteArray());
    }

    void whoeverDoubtsIsShownTheList()
    {
        ListTag tag(10min);
        tag.take(shown(), 1, m_start);
        tag.doubt(3);
        QCOMPARE(tag.asked(m_start), QByteArray());
        tag.take(shown(), 3, m_start); // from before the doubt
        QCOMPARE(tag.asked(m_start), QByteArray());
        tag.take(notModified(), 4, m_start);
        QCOMPARE(tag.asked(m_start), QByteArray());
        tag.take(shown(), 5, m_start);
        QCOMPARE(tag.asked(m_start), m_tag);
    }

    void anotherKeyHasOtherTags()
    {
        ListTag tag(10min);
        tag.take(shown(), 1, m_start);
        tag.forget();
        QCOMPARE(tag.asked(m_start), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestListTag)
#include "tst_listtag.moc"
