// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/describe_filter.h"
#include "ui/filtersyntaxdialog.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/filtersuggestions.h"
#include "ui/language.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;

// What the filter field offers, and says of what it does not understand.
class tst_FilterCompletion : public QObject
{
    Q_OBJECT

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QWidget window;
        FilterBar *bar = new FilterBar(&filter, &window);
        QLineEdit *field = bar->findChild<QLineEdit *>();
        QSignalSpy back{bar, &FilterBar::returnRequested};

        World()
        {
            Computer own = computer(u"own"_s);
            own.providerType = u"byom"_s;
            own.ownerId = u"sa 1"_s;
            model.setComputers(
                    fixture::reading(1, {computer(u"a"_s), computer(u"b"_s, Computer::Status::Error), own,
                                         fixture::failedInstall(u"sick"_s)}));
            window.resize(1264, 600);
            bar->setGeometry(0, 0, 1264, 60);
            window.show();
            window.activateWindow();
            field->setFocus();
        }
        void type(const QString &text) { QTest::keyClicks(field, text); }
        void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier)
        {
            QTest::keyClick(field, which, with);
        }
        QListWidget *list() const { return window.findChild<QListWidget *>(); }
        QLabel *note(const QString &text) const
        {
            for (QLabel *label : bar->findChildren<QLabel *>()) {
                if (!text.isEmpty() && label->text().endsWith(text))
                    return label;
            }
            return nullptr;
        }
        QString offered() const
        {
            QStringList lines;
            for (int row = 0; !list()->isHidden() && row < list()->count(); ++row)
                lines += list()->item(row)->text();
            return lines.join(u" | "_s);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        language::install(qApp);
    }

    void suggestionsFollowTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a letter is too little") << u"s"_s << u""_s;
        QTest::newRow("keys") << u"st"_s << u"status: step:"_s;
        QTest::newRow("after a dash") << u"web -ty"_s << u"type:"_s;
        QTest::newRow("an age has two") << u"ag"_s << u"age> age<"_s;
        QTest::newRow("values of a status")
                << u"status:"_s
                << u"status:active=3 status:provisioning=0 status:error=1 status:unknown=0 "
                   "status:attention=2"_s;
        QTest::newRow("their beginning") << u"status:er"_s << u"status:error=1"_s;
        QTest::newRow("what is there needs none") << u"status:error"_s << u""_s;
        QTest::newRow("types") << u"type:"_s << u"type:managed=3 type:own=1"_s;
        QTest::newRow("steps of the fleet") << u"step:"_s << u"step:create-computer=1 step:install-deps=1"_s;
        QTest::newRow("states of a step") << u"step:install-deps="_s << u"step:install-deps=failed=1"_s;
        QTest::newRow("owners, quoted") << u"owner:"_s << u"owner:\"sa 1\"=1"_s;
        QTest::newRow("facts") << u"is:"_s
                               << u"is:attention=2 is:busy=0 is:protected=0 is:stuck=0 is:unreadable=0"_s;
        QTest::newRow("nothing in quotes") << u"\"st"_s << u""_s;
    }

    void suggestionsFollowTheCursor()
    {
        QFETCH(const QString, text);
        World world;
        const FilterSuggestions found = suggestionsFor(text, text.size(), false, world.model);
        QStringList offered;
        for (const FilterSuggestions::Suggestion &each : found.list)
            offered += each.count ? u"%1=%2"_s.arg(each.text).arg(*each.count) : each.text;
        QTEST(offered.join(u' '), "offered");
    }

    void theGoneAreNotCounted()
    {
        World world;
        world.model.setComputers(fixture::reading(2, {computer(u"a"_s)}));
        QCOMPARE(suggestionsFor(u"type:"_s, 5, false, world.model).list.constFirst().count, std::optional(1));
    }

    void keysThenValuesByKeyboard()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.type(u"web st"_s);
        QVERIFY2(world.offered().startsWith(u"status: – Computers with this status | step: – "_s),
                 qPrintable(world.offered()));
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Return);
        QCOMPARE(world.field->text(), u"web status:"_s);
        QVERIFY2(world.offered().contains(u"status:error, 1 computer | "_s), qPrintable(world.offered()));
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Up);
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Tab);
        QCOMPARE(world.field->text(), u"web status:error "_s);
        QVERIFY(world.field->hasFocus());
        QVERIFY(world.list()->isHidden());
        QTRY_COMPARE(world.filter.text(), u"web status:error "_s);
        QCOMPARE(world.back.count(), 0);
    }

    void withoutAMarkedOneKeysAreWhatTheyAre()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.type(u"st"_s);
        world.key(Qt::Key_Return); // applies the text
        QVERIFY(world.list()->isHidden());
        QCOMPARE(world.filter.text(), u"st"_s);
        world.type(u"a"_s);
        QVERIFY(!world.list()->isHidden());
        world.key(Qt::Key_Escape); // closes and clears, as Esc does
        QVERIFY(world.list()->isHidden());
        QCOMPARE(world.field->text(), QString());
        world.key(Qt::Key_Escape);
        QCOMPARE(world.back.count(), 1);
        world.key(Qt::Key_Down);
        QCOMPARE(world.back.count(), 2);
        world.key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(world.offered().contains(u"is: – "_s));
        world.key(Qt::Key_Tab); // leaves
        QVERIFY(!world.field->hasFocus());
        QVERIFY(world.list()->isHidden());
    }

    void aClickTakesOne()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.window));
        world.type(u"type:o"_s);
        const QRect row = world.list()->visualItemRect(world.list()->item(0));
        QTest::mouseClick(world.list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(world.field->text(), u"type:own "_s);
        QVERIFY(world.field->hasFocus());
    }

    void aMistakeIsSaidWhereItIsMade()
    {
        World world;
        world.type(u"own"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.filter.rowCount(), 1);
        world.type(u" stat:error"_s);
        world.key(Qt::Key_Return);
        const QString said = u"Unknown filter “stat”. Try status:, type:, step:, name:, age>"_s;
        QCOMPARE(world.field->accessibleDescription(), said);
        QVERIFY(world.note(said) && world.note(said)->isVisible());
        QCOMPARE(world.note(said)->text(), u"! "_s + said);
        QCOMPARE(world.filter.rowCount(), 1);
        for (QAction *action : world.field->actions()) {
            if (action->toolTip() == said)
                action->trigger();
        }
        QCOMPARE(world.field->selectedText(), u"stat"_s);
        world.key(Qt::Key_Escape);
        QCOMPARE(world.field->accessibleDescription(), QString());
        QVERIFY(!world.note(said));
        QCOMPARE(world.filter.rowCount(), 4);
    }

    void everyExampleIsUnderstood()
    {
        const QList<describe::FilterSyntax> syntax = describe::filterSyntax();
        QVERIFY(syntax.size() > 15);
        for (const describe::FilterSyntax &each : syntax) {
            const FilterReading reading = readFilter(each.example);
            QVERIFY2(!reading.mistake && !reading.query.terms.isEmpty(), qPrintable(each.example));
            QVERIFY(!each.meaning.isEmpty());
        }
        FilterSyntaxDialog dialog(nullptr);
        dialog.show();
        QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), syntax.size());
        dialog.close();
    }
};

QTEST_MAIN(tst_FilterCompletion)
#include "tst_filtercompletion.moc"
