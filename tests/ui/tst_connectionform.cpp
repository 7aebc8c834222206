// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "ui/connect/connectiondialog.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/firstrunpage.h"
#include "ui/language.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *keyField(const QWidget &form)
{
    const QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (!field->placeholderText().isEmpty())
            return field;
    }
    return nullptr;
}

QComboBox *serverBox(const QWidget &form)
{
    const QList<QComboBox *> boxes = form.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->isEditable())
            return box;
    }
    return nullptr;
}

QPushButton *button(const QWidget &form, const QString &text)
{
    const QList<QPushButton *> buttons = form.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

bool says(const QWidget &form, const QString &part)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class tst_ConnectionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void keyIsNeitherShownNorSpoken()
    {
        ConnectionForm form;
        QCOMPARE(keyField(form)->echoMode(), QLineEdit::Password);
        button(form, u"Show"_s)->click();
        QCOMPARE(keyField(form)->echoMode(), QLineEdit::Normal);
        button(form, u"Hide"_s)->click();
        QCOMPARE(keyField(form)->echoMode(), QLineEdit::Password);
    }

    void pastedKeyIsTrimmed()
    {
        ConnectionForm form;
        keyField(form)->setText(u"  fk-abc \n"_s);
        const auto input = form.input();
        QVERIFY(input);
        QCOMPARE(input->key.bytes(), QByteArray("fk-abc"));
        QCOMPARE(input->profile.name, u"Production"_s);
        QCOMPARE(input->profile.endpoint.url().host(), u"api.factory.ai"_s);
    }

    void mistakesAreSaidBesideTheForm_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("no key") << u"https://api.factory.ai/"_s << QString() << Error::Cause::KeyEmpty;
        QTest::newRow("strange key") << u"https://api.factory.ai/"_s << u"fk-ü"_s
                                     << Error::Cause::KeyCharacters;
        QTest::newRow("plain http") << u"http://api.factory.ai/"_s << u"fk-a"_s
                                    << Error::Cause::AddressNotLoopback;
        QTest::newRow("user info") << u"https://me@api.factory.ai/"_s << u"fk-a"_s
                                   << Error::Cause::AddressUserInfo;
    }
    void mistakesAreSaidBesideTheForm()
    {
        QFETCH(QString, server);
        QFETCH(QString, key);
        QFETCH(Error::Cause, cause);
        ConnectionForm form;
        serverBox(form)->setCurrentText(server);
        keyField(form)->setText(key);
        const auto input = form.input();
        QVERIFY(!input);
        QCOMPARE(input.error().cause, cause);
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        const bool said = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->wordWrap() && !label->isHidden()
                   && label->palette().color(QPalette::WindowText)
                              != QApplication::palette().color(QPalette::WindowText);
        });
        QVERIFY(said);
    }

    void testTellsHowManyComputersThereAre()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        ConnectionForm form;
        serverBox(form)->setCurrentText(sandbox.url().toString());
        keyField(form)->setText(sandbox.key());
        button(form, u"Test Connection"_s)->click();
        QTRY_VERIFY(says(form, u"Connected. 48 computers."_s));
        QVERIFY(button(form, u"Test Connection"_s)->isEnabled());
    }

    void testTellsThatTheKeyIsRejected()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        ConnectionForm form;
        serverBox(form)->setCurrentText(sandbox.url().toString());
        keyField(form)->setText(u"fk-wrong"_s);
        button(form, u"Test Connection"_s)->click();
        QTRY_VERIFY(says(form, u"key"_s) && button(form, u"Test Connection"_s)->isEnabled());
        QVERIFY(!says(form, u"fk-wrong"_s));
        QVERIFY(!says(form, u"Connected"_s));
    }

    void profileFillsInAllButTheKey()
    {
        ConnectionForm form;
        form.setProfile({u"Staging"_s, *Endpoint::fromText(u"https://gw.example/factory"_s), u"#B3261E"_s});
        QVERIFY(keyField(form)->text().isEmpty());
        keyField(form)->setText(u"fk-a"_s);
        const auto input = form.input();
        QVERIFY(input);
        QCOMPARE(input->profile.name, u"Staging"_s);
        QCOMPARE(input->profile.colour, u"#B3261E"_s);
        QCOMPARE(input->profile.endpoint, *Endpoint::fromText(u"https://gw.example/factory"_s));
    }

    void dialogStaysOpenOnAMistakeAndConfirmsOnce()
    {
        QWidget window;
        ConnectionDialog dialog(ConnectionDialog::Purpose::AddConnection, &window);
        QSignalSpy confirmed(&dialog, &ConnectionDialog::confirmed);
        dialog.open();
        button(dialog, u"Add Connection"_s)->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(confirmed.count(), 0);
        keyField(dialog)->setText(u"fk-a"_s);
        QTest::keyClick(keyField(dialog), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(keyField(dialog)->text().isEmpty()); // it does not linger in a widget
    }

    void updateOfTheKeyAsksForNothingElse()
    {
        QWidget window;
        ConnectionDialog dialog(ConnectionDialog::Purpose::UpdateKey, &window);
        dialog.open();
        QVERIFY(serverBox(dialog)->isHidden());
        QVERIFY(!keyField(dialog)->isHidden());
        QCOMPARE(dialog.windowTitle(), u"Update API Key"_s);
    }

    void enterOnTheFirstPageConfirms()
    {
        FirstRunPage page;
        page.show();
        QSignalSpy confirmed(&page, &FirstRunPage::confirmed);
        keyField(page)->setText(u"fk-a"_s);
        QTest::keyClick(keyField(page), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
    }
};

QTEST_MAIN(tst_ConnectionForm)
#include "tst_connectionform.moc"
