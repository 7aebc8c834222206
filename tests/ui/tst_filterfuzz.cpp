// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int inputs = 200'000;
constexpr int longInputs = 200;

// Pieces of the grammar, of what is nearly in it, and of what nobody would type.
const QStringList &pieces()
{
    static const QStringList all{
            u"status:"_s, u"type:"_s,   u"step:"_s,  u"name:"_s,  u"id:"_s,    u"host:"_s,  u"owner:"_s,
            u"is:"_s,     u"age>"_s,    u"age<="_s,  u"age:"_s,   u"age="_s,   u"7d"_s,     u"2mo"_s,
            u"99y"_s,     u"=failed"_s, u"stat:"_s,  u"error"_s,  u"busy"_s,   u"-"_s,      u"--"_s,
            u"\""_s,      u"\"\""_s,    u"\\"_s,     u"\\\""_s,   u"/"_s,      u"//"_s,     u"/a/"_s,
            u"(a+)+"_s,   u"["_s,       u"(?<"_s,    u"(*UTF)"_s, u"*"_s,      u"?"_s,      u"\\*"_s,
            u" "_s,       u"\t"_s,      u"\n"_s,     u"\u00a0"_s, u"\u2003"_s, u"\u00a8"_s, u"\uff1a"_s,
            u"\uff0a"_s,  u"\uff02"_s,  u"\u0301"_s, u"\u200f"_s, u"\u0130"_s, u"\u00df"_s, u"日本"_s,
            u"🙂"_s,    u"="_s,       u"://"_s,    u"Ünï"_s,    u"a"_s,      u"ci-"_s,    u":"_s,
    };
    return all;
}

QString made(QRandomGenerator *random, int most)
{
    QString text;
    const int count = random->bounded(most);
    for (int i = 0; i < count; ++i) {
        switch (random->bounded(8)) {
        case 0: // any unit of UTF-16, also half a pair
            text += QChar(static_cast<char16_t>(random->bounded(0x10000)));
            break;
        case 1:
            text += QChar(static_cast<char16_t>(random->bounded(0x20, 0x7f)));
            break;
        default:
            text += pieces().at(random->bounded(pieces().size()));
        }
    }
    return text;
}

// Empty, or what of the promises does not hold.
QString broken(const QString &text, int *mistakes)
{
    const FilterReading reading = readFilter(text);
    if (const auto &mistake = reading.mistake) {
        ++*mistakes;
        if (mistake->from < 0 || mistake->length < 1 || mistake->from + mistake->length > text.size())
            return u"a mistake outside of the text"_s;
        if (text.mid(mistake->from, mistake->length) != mistake->text)
            return u"a mistake that is not there"_s;
    }
    const QString written = reading.query.toText();
    const FilterReading again = readFilter(written);
    if (again.mistake)
        return u"a mistake in what was written: "_s + written;
    if (again.query != reading.query)
        return u"another query: "_s + written;
    return {};
}

QString escaped(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding(" :\"/\\*?=<>-"));
}

} // namespace

// Whatever is typed is understood or has a mistake with a place, at once, and what was understood can be
// written down and read again.
class tst_FilterFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsTypedIsUnderstoodOrHasAMistake_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 20U, 300U, 4'000U})
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void whateverIsTypedIsUnderstoodOrHasAMistake()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        int mistakes = 0;
        QElapsedTimer took;
        took.start();
        for (int i = 0; i < inputs / 4; ++i) {
            const QString text = made(&random, 24);
            const QString why = broken(text, &mistakes);
            QVERIFY2(why.isEmpty(), qPrintable(escaped(text) + u" | "_s + why));
        }
        qInfo("%d inputs, %d with a mistake, %lld ms", inputs / 4, mistakes, took.elapsed());
    }

    void longOnesTakeNoLongerThanTheyAre()
    {
        QRandomGenerator random(7);
        int mistakes = 0;
        qsizetype characters = 0;
        QElapsedTimer took;
        took.start();
        for (int i = 0; i < longInputs; ++i) {
            const QString text = made(&random, 20'000);
            characters += text.size();
            const QString why = broken(text, &mistakes);
            QVERIFY2(why.isEmpty(), qPrintable(why.left(400)));
        }
        for (const QString &piece : pieces()) {
            const QString text = piece.repeated(20'000);
            characters += text.size();
            const QString why = broken(text, &mistakes);
            QVERIFY2(why.isEmpty(), qPrintable(piece + why.left(400)));
        }
        qInfo("%d long inputs of %lld characters, %d with a mistake, %lld ms",
              longInputs + int(pieces().size()), static_cast<long long>(characters), mistakes,
              took.elapsed());
    }
};

QTEST_GUILESS_MAIN(tst_FilterFuzz)
#include "tst_filterfuzz.moc"
