// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"
#include "ui/describe.h"
#include "ui/fleet/columnwidths.h"
#include "ui/fleet/fleettable.h"

#include <QFontMetrics>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// A language with words three times as long as the English ones.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).repeated(3);
    }
};

} // namespace

// The columns with words of ours have room for them, in every language and size.
class tst_ColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsFit_data();
    void wordsFit();
    void noColumnIsNarrowerThanItsTitle();

private:
    LongWords m_words;
};

void tst_ColumnWidths::init()
{
    QVERIFY(QCoreApplication::installTranslator(&m_words));
}

void tst_ColumnWidths::cleanup()
{
    QCoreApplication::removeTranslator(&m_words);
}

void tst_ColumnWidths::wordsFit_data()
{
    QTest::addColumn<qreal>("points");
    QTest::newRow("usual") << 9.0;
    QTest::newRow("twice") << 18.0;
}

void tst_ColumnWidths::wordsFit()
{
    QFETCH(const qreal, points);
    QFont font;
    font.setPointSizeF(points);
    const int status = columnwidths::usual(FleetTable::StatusColumn, {}, font);
    const int type = columnwidths::usual(FleetTable::TypeColumn, {}, font);
    Computer computer;
    computer.id = u"c1"_s;
    for (const auto each : {Computer::Status::Active, Computer::Status::Provisioning, Computer::Status::Error,
                            Computer::Status::Unknown}) {
        computer.status = each;
        QCOMPARE_GE(status, chipSize(chipFor(computer, {}), font).width());
    }
    for (const QString &each : {u"e2b"_s, u"byom"_s}) {
        computer.providerType = each;
        QCOMPARE_GE(type, QFontMetrics(font).horizontalAdvance(describe::type(computer)));
    }
}

void tst_ColumnWidths::noColumnIsNarrowerThanItsTitle()
{
    QFont bold;
    bold.setBold(true);
    const QString title = u"A title that is longer than its column would be"_s;
    for (int column = 0; column < FleetTable::ColumnCount; ++column)
        QCOMPARE_GT(columnwidths::usual(column, title, QFont()), QFontMetrics(bold).horizontalAdvance(title));
}

QTEST_MAIN(tst_ColumnWidths)
#include "tst_columnwidths.moc"
