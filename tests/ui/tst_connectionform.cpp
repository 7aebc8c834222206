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
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

    void anotherProfileComesWithoutTheKeyOfTheLast()
    {
        ConnectionForm form;
        keyField(form)->setText(u"fk-of-the-first"_s);
        button(form, u"Test Connection"_s)->click();
        const Result<Endpoint> endpoint = Endpoint::fromText(u"https://second.example/"_s);
        QVERIFY(endpoint);
        form.setProfile({.name = u"Second"_s, .endpoint = *endpoint});
        QVERIFY(keyField(form)->text().isEmpty());
        QVERIFY(!says(form, u"Connecting"_s));
        QVERIFY(button(form, u"Test Connection"_s)->isEnabled());
    }

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
        QCOMPARE(input->key->bytes(), QByteArray("fk-abc"));
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

    void whatIsChosenBelowAdvancedIsPartOfTheConnection()
    {
        ConnectionForm form;
        ConnectionProfile profile{u"Staging"_s, *Endpoint::fromText(u"https://gw.example/"_s)};
        profile.readOnly = true;
        profile.id = u"id-1"_s;
        profile.proxy = {ProxySetting::Kind::Manual, u"proxy.example"_s, 8080};
        profile.timeout = std::chrono::seconds(60);
        profile.readInterval = std::chrono::milliseconds(0);
        form.setProfile(profile);
        keyField(form)->setText(u"fk-a"_s);
        const auto input = form.input();
        QVERIFY(input);
        QCOMPARE(input->profile, profile);
        QVERIFY(form.findChild<QToolButton *>()->isChecked()); // nothing of it is out of sight
    }

    void mistakesBelowAdvancedAreShown_data()
    {
        QTest::addColumn<ProxySetting>("proxy");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("said");
        const ProxySetting system;
        const ProxySetting empty{ProxySetting::Kind::Manual, {}, 0};
        const ProxySetting whole{ProxySetting::Kind::Manual, u"http://me:secret@proxy/"_s, 8080};
        QTest::newRow("no host") << empty << QString() << u"Enter the proxy's host."_s;
        QTest::newRow("an address") << whole << QString() << u"The proxy is a host name"_s;
        QTest::newRow("no file") << system << u"/nonexistent.pem"_s << u"The CA file does not exist."_s;
        QTest::newRow("no PEM") << system << garbage() << u"no certificate in PEM"_s;
    }
    void mistakesBelowAdvancedAreShown()
    {
        QFETCH(ProxySetting, proxy);
        QFETCH(QString, caFile);
        QFETCH(QString, said);
        ConnectionForm form;
        ConnectionProfile profile = ConnectionForm::usual();
        profile.proxy = proxy;
        profile.caFile = caFile;
        form.setProfile(profile);
        keyField(form)->setText(u"fk-a"_s);
        QVERIFY(!form.input());
        QVERIFY(says(form, said));
        QVERIFY(!says(form, u"secret"_s));
    }

    void aNameThatIsTakenIsRefused()
    {
        ConnectionForm form;
        form.setTakenNames({u"Staging"_s, u"production "_s});
        keyField(form)->setText(u"fk-a"_s);
        QVERIFY(!form.input());
        QVERIFY(says(form, u"Another connection is called “Production”"_s));
    }

    void anEmptyFieldIsTheKeptKeyOnlyOnTheSameServer()
    {
        ConnectionForm form;
        int asked = 0;
        form.setProfile({u"Staging"_s, *Endpoint::fromText(u"https://gw.example/"_s)});
        form.setKeptKey([&asked](QObject *, const auto &) { ++asked; });
        QVERIFY(form.input());
        QVERIFY(!form.input()->key);
        serverBox(form)->setCurrentText(u"https://other.example/"_s);
        QVERIFY(!form.input());
        QVERIFY(says(form, u"one is never sent to another server"_s));
        button(form, u"Test Connection"_s)->click();
        QCOMPARE(asked, 0);
    }

    void theTestUsesTheKeptKey()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        ConnectionForm form;
        form.setProfile({u"Staging"_s, *Endpoint::fromText(sandbox.url().toString())});
        form.setKeptKey([&sandbox](QObject *, const auto &handler) {
            handler(std::optional(*ApiKey::fromText(sandbox.key())));
        });
        button(form, u"Test Connection"_s)->click();
        QTRY_VERIFY(says(form, u"Connected. 48 computers."_s));
        QVERIFY(keyField(form)->text().isEmpty());
    }

    void theTestGoesThroughTheProxy()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.startAndWait());
        ConnectionForm form;
        ConnectionProfile profile{u"Staging"_s, *Endpoint::fromText(u"https://gw.example/"_s)};
        profile.proxy = {ProxySetting::Kind::Manual, u"127.0.0.1"_s, quint16(sandbox.url().port())};
        form.setProfile(profile); // the sandbox is no proxy, and says so
        keyField(form)->setText(u"fk-a"_s);
        button(form, u"Test Connection"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
                says(form, u"gw.example"_s) && button(form, u"Test Connection"_s)->isEnabled(), 20'000);
        QVERIFY(!says(form, u"Connected."_s));
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

    void tabLeadsFromTheFieldsToTheButtons()
    {
        FirstRunPage page;
        page.setOthersKnown(true);
        page.show();
        page.activateWindow();
        QTRY_VERIFY(page.isActiveWindow());
        page.focusKey();
        QStringList buttons;
        while (page.focusWidget() && !buttons.contains(u"Add Connection"_s)) {
            const QWidget *before = page.focusWidget();
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            QVERIFY(page.focusWidget() != before);
            QVERIFY(page.focusWidget() != keyField(page)); // not all round
            if (const auto *button = qobject_cast<QPushButton *>(page.focusWidget()))
                buttons += button->text();
        }
        QCOMPARE(buttons.last(3),
                 (QStringList{u"Test Connection"_s, u"Connections…"_s, u"Add Connection"_s}));
    }

    void whatIsKnownBeforeTheFormIsThereIsNotLost()
    {
        FirstRunPage page;
        page.setTakenNames({u"Production"_s});
        page.setKeyNote(u"It is kept in a drawer."_s);
        page.setUsualReach({.kind = ProxySetting::Kind::None}, {});
        page.showWaiting(u"Looking."_s);
        page.show();
        QVERIFY(!page.findChild<ConnectionForm *>()); // most starts need none
        QVERIFY(!page.isAsking());
        page.askForConnection();
        QVERIFY(page.isAsking());
        QVERIFY(says(page, u"It is kept in a drawer."_s));
        keyField(page)->setText(u"fk-a"_s);
        std::optional<ConnectionProfile> confirmed;
        connect(&page, &FirstRunPage::confirmed, this,
                [&confirmed](const ConnectionForm::Input &input) { confirmed = input.profile; });
        button(page, u"Add Connection"_s)->click();
        QVERIFY(!confirmed); // the name is taken
        page.setTakenNames({});
        button(page, u"Add Connection"_s)->click();
        QVERIFY(confirmed);
        QCOMPARE(confirmed->proxy.kind, ProxySetting::Kind::None);
    }

    void thePageAsksForAKeyAloneAndSaysWhy()
    {
        FirstRunPage page;
        page.show();
        int given = 0;
        QSignalSpy again(&page, &FirstRunPage::tryAgainRequested);
        connect(&page, &FirstRunPage::keyGiven, this, [&given] { ++given; });
        page.askForKey({u"Staging"_s, *Endpoint::fromText(u"https://gw.example/"_s)}, u"It is locked."_s,
                       true);
        QVERIFY(says(page, u"Staging — gw.example"_s) && says(page, u"It is locked."_s));
        QVERIFY(!serverBox(page)->isVisible());
        button(page, u"Try Again"_s)->click();
        QCOMPARE(again.count(), 1);
        keyField(page)->setText(u"fk-a"_s);
        button(page, u"Connect"_s)->click();
        QCOMPARE(given, 1);
        page.askForConnection();
        QVERIFY(serverBox(page)->isVisible());
        QVERIFY(!says(page, u"Staging"_s));
    }

private:
    QString garbage()
    {
        QFile file(m_folder.filePath(u"garbage.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("no certificate") < 0)
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_ConnectionForm)
#include "tst_connectionform.moc"
