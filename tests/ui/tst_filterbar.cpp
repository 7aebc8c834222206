// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/filterchip.h"
#include "ui/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using Status = FleetFilter::Status;

class tst_FilterBar : public QObject
{
    Q_OBJECT

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        FilterBar bar{&filter};
        QLineEdit *field = bar.findChild<QLineEdit *>();
        QList<FilterChip *> chips = bar.findChildren<FilterChip *>();
        QComboBox *types = bar.findChild<QComboBox *>();

        World()
        {
            Computer own = computer(u"own"_s);
            own.providerType = u"byom"_s;
            model.setComputers(
                    fixture::reading(1, {computer(u"a"_s), computer(u"b"_s, Computer::Status::Error), own}));
            bar.resize(1264, 40);
            bar.show();
            bar.activateWindow();
            field->setFocus();
        }
        QPushButton *clear() const
        {
            for (QPushButton *button : bar.findChildren<QPushButton *>()) {
                if (button->accessibleName() == u"Clear filter")
                    return button;
            }
            return nullptr;
        }
        QLabel *count() const { return bar.findChild<QLabel *>(); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        language::install(qApp);
    }

    void namesAreThoseOfTheContract()
    {
        World world;
        QCOMPARE(world.field->accessibleName(), u"Filter computers"_s);
        QCOMPARE(world.field->placeholderText(), u"Filter by name, ID, hostname, or status:error"_s);
        QCOMPARE(world.types->accessibleName(), u"Type"_s);
        const auto labels = QAccessible::queryAccessibleInterface(world.types)->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.constFirst().first->text(QAccessible::Name), u"Type"_s);
        QTRY_COMPARE(world.chips[0]->accessibleName(), u"All, 3 computers"_s);
        QCOMPARE(world.chips[3]->accessibleName(), u"Error, 1 computer"_s);
        QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(world.chips[3]);
        QCOMPARE(chip->role(), QAccessible::CheckBox);
        QCOMPARE(world.count()->text(), u"3 of 3"_s);
    }

    // Before a list has come, nobody knows that there are none.
    void nothingIsCountedBeforeAListHasCome()
    {
        World world;
        QTRY_COMPARE(world.count()->text(), u"3 of 3"_s);
        const int width = world.chips[0]->sizeHint().width();
        world.model.clear(); // another connection
        QTRY_COMPARE(world.count()->text(), QString());
        QCOMPARE(world.chips[0]->accessibleName(), u"All"_s);
        QVERIFY(world.chips[0]->sizeHint().width() < width);
        world.model.setComputer(computer(u"a"_s), 1); // one answer is no list
        QTRY_COMPARE(world.filter.rowCount(), 1);
        QCOMPARE(world.count()->text(), QString());
        world.model.setComputers(fixture::reading(2, {}));
        QTRY_COMPARE(world.chips[3]->accessibleName(), u"Error, 0 computers"_s);
        QCOMPARE(world.count()->text(), u"0 of 0"_s);
    }

    void anEmptyListIsCountedToo()
    {
        FleetModel model;
        FleetFilter filter(&model);
        FilterBar bar(&filter);
        auto *count = bar.findChild<QLabel *>();
        QCOMPARE(count->text(), QString());
        model.setComputers(fixture::reading(1, {}));
        QTRY_COMPARE(count->text(), u"0 of 0"_s);
    }

    void typingFiltersAfterAMoment()
    {
        World world;
        QTest::keyClicks(world.field, u"status:error"_s);
        QCOMPARE(world.filter.text(), QString());
        QTRY_COMPARE(world.filter.text(), u"status:error"_s);
        QTRY_COMPARE(world.count()->text(), u"1 of 3"_s);
        QTRY_COMPARE(world.chips[0]->accessibleName(), u"All, 1 computer"_s);
    }

    void enterFiltersAtOnce()
    {
        World world;
        QTest::keyClicks(world.field, u"own"_s);
        QTest::keyClick(world.field, Qt::Key_Return);
        QCOMPARE(world.filter.text(), u"own"_s);
    }

    void escapeClearsThenReturns()
    {
        World world;
        QSignalSpy back(&world.bar, &FilterBar::returnRequested);
        QTest::keyClicks(world.field, u"own"_s);
        QTest::keyClick(world.field, Qt::Key_Return);
        QTest::keyClick(world.field, Qt::Key_Escape);
        QCOMPARE(world.filter.text(), QString());
        QCOMPARE(back.count(), 0);
        QTest::keyClick(world.field, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
        QTest::keyClick(world.field, Qt::Key_Down);
        QCOMPARE(back.count(), 2);
    }

    void chipsAreOneExclusiveChoice()
    {
        World world;
        QVERIFY(world.chips[0]->isChecked());
        QVERIFY(QTest::qWaitForWindowActive(&world.bar));
        QTest::mouseClick(world.chips[3], Qt::LeftButton);
        QCOMPARE(world.filter.status(), Status::Error);
        QVERIFY(!world.chips[0]->isChecked());
        QTest::keyClick(world.chips[3], Qt::Key_Left);
        QCOMPARE(world.filter.status(), Status::Provisioning);
        world.filter.setStatus(Status::NeedsAttention);
        QVERIFY(world.chips[5]->isChecked());
    }

    // Tab stops at the choice that holds, from either side, whatever made it.
    void onlyTheCheckedChipIsATabStop()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.bar));
        const auto stops = [&world] {
            QStringList words;
            for (const FilterChip *chip : std::as_const(world.chips)) {
                if (chip->focusPolicy() & Qt::TabFocus)
                    words.append(chip->word());
            }
            return words;
        };
        QCOMPARE(stops(), QStringList{u"All"_s});
        world.types->setFocus();
        QTest::keyClick(world.types, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(world.bar.focusWidget(), world.chips[0]);
        QTest::mouseClick(world.chips[3], Qt::LeftButton);
        QCOMPARE(stops(), QStringList{u"Error"_s});
        world.filter.clearFilter();
        QCOMPARE(stops(), QStringList{u"All"_s});
        // A press that is taken back chooses nothing.
        QTest::mousePress(world.chips[1], Qt::LeftButton);
        QTest::mouseMove(world.chips[1], QPoint(-30, -30));
        QTest::mouseRelease(world.chips[1], Qt::LeftButton, {}, QPoint(-30, -30));
        QCOMPARE(stops(), QStringList{u"All"_s});
    }

    void checkedChipIsFilledWithTheAccent()
    {
        World world;
        const QColor accent = world.bar.palette().color(QPalette::Highlight);
        const auto fill = [](FilterChip *chip) {
            const QImage image = chip->grab().toImage();
            return image.pixelColor(image.width() / 2, image.height() / 2 - image.height() / 4 - 1);
        };
        QCOMPARE(fill(world.chips[0]).rgb(), accent.rgb());
        QVERIFY(fill(world.chips[1]).rgb() != accent.rgb());
    }

    void typeBoxChoosesTheProvider()
    {
        World world;
        QCOMPARE(world.types->count(), 3);
        QTest::keyClicks(world.types, u"Own"_s);
        QCOMPARE(world.types->currentText(), u"Own machine"_s);
        QCOMPARE(world.filter.provider(), std::optional(Computer::Provider::OwnMachine));
        world.types->setCurrentIndex(0);
        QVERIFY(!world.filter.provider());
    }

    void clearTakesBackEverything()
    {
        World world;
        QVERIFY(world.clear()->isHidden());
        QTest::keyClicks(world.field, u"own"_s);
        QTest::mouseClick(world.chips[1], Qt::LeftButton);
        world.types->setCurrentIndex(2);
        QTRY_COMPARE(world.filter.text(), u"own"_s);
        QVERIFY(!world.clear()->isHidden());
        QTest::mouseClick(world.clear(), Qt::LeftButton);
        QVERIFY(!world.filter.isFiltering());
        QCOMPARE(world.field->text(), QString());
        QVERIFY(world.chips[0]->isChecked());
        QCOMPARE(world.types->currentIndex(), 0);
        QVERIFY(world.clear()->isHidden());
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("font");
        QTest::addColumn<bool>("oneRow");
        QTest::newRow("wide") << 1264 << 1.0 << true;
        QTest::newRow("at 960") << 960 << 1.0 << false;
        QTest::newRow("the list's pane") << 876 << 1.0 << false;
        QTest::newRow("narrow") << 560 << 1.0 << false;
        QTest::newRow("text twice as large") << 960 << 2.0 << false;
    }

    void nothingOverlaps()
    {
        QFETCH(const int, width);
        QFETCH(const qreal, font);
        QFETCH(const bool, oneRow);
        World world;
        QFont larger = world.bar.font();
        larger.setPointSizeF(larger.pointSizeF() * font);
        world.bar.setFont(larger);
        world.filter.setStatus(Status::Error); // with Clear
        world.bar.resize(width, world.bar.height());
        QTest::qWait(20); // lays itself out
        QList<QWidget *> parts{world.field, world.types, world.count(), world.clear()};
        for (FilterChip *chip : std::as_const(world.chips))
            parts += chip;
        for (const QWidget *part : std::as_const(parts)) {
            QVERIFY2(world.bar.rect().contains(part->geometry()), qPrintable(part->accessibleName()));
            QVERIFY(part->height() >= 14);
            for (const QWidget *other : std::as_const(parts))
                QVERIFY(part == other || !part->geometry().intersects(other->geometry()));
        }
        QVERIFY(world.field->width() >= 200);
        QCOMPARE(world.chips[0]->y() < world.field->geometry().bottom(), oneRow);
    }

    void tabGoesFromFieldToChipsToTypes()
    {
        World world;
        QVERIFY(QTest::qWaitForWindowActive(&world.bar));
        world.field->setFocus();
        QTest::keyClick(world.field, Qt::Key_Tab);
        QCOMPARE(world.bar.focusWidget(), world.chips[0]);
        QTest::keyClick(world.chips[0], Qt::Key_Tab);
        QCOMPARE(world.bar.focusWidget(), world.types);
    }

    void focusingTheFieldSelectsItsText()
    {
        World world;
        world.field->setText(u"old"_s);
        world.bar.focusField();
        QCOMPARE(world.field->selectedText(), u"old"_s);
    }
};

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
