// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"ci-runner-07"_s;
        QTest::newRow("quotes and backslashes") << u"\"a\\\"b\\"_s;
        QTest::newRow("line breaks and tabs") << u"a\r\n\tb"_s;
        QTest::newRow("NUL and the other controls")
                << QString::fromLatin1(QByteArray("\0\1\2\x1e\x1f\x7f", 6));
        QTest::newRow("outside ASCII") << u"\u00fc\u2603\u202e\U0001F680"_s;
        QTest::newRow("empty") << QString();
    }

    void everyTextComesBackAsItWas()
    {
        QFETCH(const QString, text);
        const QByteArray array = '[' + JsonWriter::quoted(text) + ']';
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(array, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document[0].toString(), text);
    }

    void absentMembersAreLeftOut()
    {
        JsonWriter json;
        json.add("empty", QString());
        json.add("absent", std::optional<qint64>());
        QCOMPARE(json.object(), "{}");
        json.add("text", u"a"_s);
        json.add("number", std::optional<qint64>(1'795'000'000'000));
        json.addRaw("raw", "[1]");
        json.addAll({});
        json.addAll({{u"big"_s, qint64(1234567890123456789)}});
        QCOMPARE(json.object(), R"({"text":"a","number":1795000000000,"raw":[1],"big":1234567890123456789})");
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
