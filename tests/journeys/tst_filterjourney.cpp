// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/localdata.h"
#include "keyboardjourney.h"
#include "ui/fleet/filterbar.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// The filter in the real window, by keys alone.
class tst_FilterJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<KeyboardJourney> m_journey;

    QString bar() const { return m_journey->textIn(m_journey->window()->findChild<FilterBar *>()); }
    QString shown() const
    {
        QStringList names;
        for (int row = 0; row < m_journey->rows(); ++row)
            names += m_journey->table()->model()->index(row, 0).data().toString();
        names.sort();
        return names.join(u", "_s);
    }
    void filter(const QString &text)
    {
        m_journey->key(Qt::Key_F, Qt::ControlModifier); // with its text selected
        m_journey->type(text);
        m_journey->key(Qt::Key_Return);
    }
    bool protect(const QString &name) const
    {
        const QList<QAction *> actions = m_journey->window()->findChildren<QAction *>();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text().remove(u'&').startsWith(u"Protect from Deletion"_s);
        });
        if (!m_journey->click(name) || found == actions.cend() || !(*found)->isEnabled())
            return false;
        (*found)->trigger();
        return true;
    }
    QListWidget *offers() const
    {
        for (auto *list : m_journey->window()->findChildren<QListWidget *>()) {
            if (list->accessibleName() == u"Filter suggestions")
                return list;
        }
        return nullptr;
    }
    QAction *saved(const QString &text) const
    {
        for (QMenu *menu : m_journey->window()->findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') != u"Saved Filters")
                continue;
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<LocalData>(m_folder->path());
        m_journey = std::make_unique<KeyboardJourney>();
        m_journey->keepIn(m_data.get(), u"c1"_s);
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup()
    {
        m_journey.reset();
        m_data.reset();
    }

    void theGrammarFindsWhatItSays()
    {
        filter(u"status:error"_s);
        QTRY_VERIFY(m_journey->rows() > 0 && m_journey->rows() < 48);
        const QString errors = shown();
        filter(u"-status:error"_s);
        QTRY_VERIFY(m_journey->rows() > 30);
        const QString rest = shown();
        for (const QString &name : errors.split(u", "_s))
            QVERIFY2(!rest.split(u", "_s).contains(name), qPrintable(name));
        filter(u"name:ci-runner-07"_s);
        QTRY_COMPARE(shown(), u"ci-runner-07"_s);
        filter(u"step:install=failed name:/-07$/"_s);
        QTRY_COMPARE(shown(), u"ci-runner-07"_s);
        filter(u"name:ci-*-07 -is:protected -age>9y"_s);
        QTRY_COMPARE(shown(), u"ci-runner-07"_s);
    }

    void aMistakeKeepsWhatIsShownAndSaysWhatIsMeant()
    {
        filter(u"name:ci-runner-07"_s);
        QTRY_COMPARE(m_journey->rows(), 1);
        filter(u"stat:error"_s);
        const QString said = u"Unknown filter “stat”. Try status:, type:, step:, name:, age>"_s;
        QTRY_VERIFY2(bar().contains(said), qPrintable(bar()));
        QCOMPARE(m_journey->filterField()->accessibleDescription(), said);
        QCOMPARE(shown(), u"ci-runner-07"_s);
        QTRY_COMPARE(m_journey->lastResult(), said);
        m_journey->key(Qt::Key_Escape);
        QTRY_COMPARE(m_journey->rows(), 48);
        QVERIFY(!bar().contains(said));
    }

    void whatIsOfferedIsTakenByKeys()
    {
        m_journey->key(Qt::Key_F, Qt::ControlModifier);
        m_journey->type(u"sta"_s);
        QVERIFY(offers() && offers()->isVisible());
        m_journey->key(Qt::Key_Down);
        m_journey->key(Qt::Key_Return);
        QCOMPARE(m_journey->filterField()->text(), u"status:"_s);
        m_journey->type(u"er"_s);
        QVERIFY(offers()->item(0)->text().startsWith(u"status:error, "_s));
        m_journey->key(Qt::Key_Down);
        m_journey->key(Qt::Key_Tab);
        QCOMPARE(m_journey->filterField()->text(), u"status:error "_s);
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        QTRY_VERIFY(m_journey->rows() < 48);
        m_journey->type(u"st"_s);
        QVERIFY(offers()->isVisible());
        m_journey->key(Qt::Key_Escape); // empties the field
        QVERIFY(!offers()->isVisible());
        QCOMPARE(m_journey->filterField()->text(), QString());
        m_journey->key(Qt::Key_Escape); // goes to the table
        QVERIFY2(m_journey->isInTable(), qPrintable(m_journey->focus()));
        m_journey->type(u"ci-runner-07"_s); // the table finds it by its letters
        QTRY_COMPARE(m_journey->selectedNames(), QStringList{u"ci-runner-07"_s});
    }

    void protectingFollowsTheFilter()
    {
        filter(u"is:protected"_s);
        QTRY_COMPARE(m_journey->rows(), 0);
        filter(u"name:ci-runner-07 -is:protected"_s);
        QTRY_COMPARE(m_journey->rows(), 1);
        QVERIFY(protect(u"ci-runner-07"_s));
        QTRY_VERIFY(m_journey->lastResult().contains(u"ci-runner-07"_s));
        filter(u"is:protected"_s);
        QTRY_COMPARE(shown(), u"ci-runner-07"_s);
    }

    void savedFiltersOutliveTheProgram()
    {
        filter(u"name:ci-*-07"_s);
        QTRY_COMPARE(m_journey->rows(), 1);
        QVERIFY(saved(u"Save Filter…"_s));
        saved(u"Save Filter…"_s)->trigger();
        QVERIFY(m_journey->isAsked());
        m_journey->type(u"sevens"_s);
        m_journey->key(Qt::Key_Return);
        QVERIFY(m_journey->isBackInWindow());
        QVERIFY(m_journey->said(u"Saved the filter “sevens”."_s));
        filter(u"status:active"_s);
        QVERIFY(m_journey->startAgain(Journey::drivenPace()));
        QTRY_VERIFY(saved(u"sevens"_s));
        saved(u"sevens"_s)->trigger();
        QTRY_COMPARE(shown(), u"ci-runner-07"_s);
        QCOMPARE(m_journey->filterField()->text(), u"name:ci-*-07"_s);
        QVERIFY(m_journey->button(u"Saved filters"_s));
    }

    // How many are shown is said a moment after the filter changed; by then there may be more important news.
    void howManyAreShownDoesNotReplaceAResult()
    {
        filter(u"ci-runner-07"_s);
        QTRY_COMPARE(m_journey->rows(), 1);
        QVERIFY(protect(u"ci-runner-07"_s));
        QTRY_VERIFY(m_journey->lastResult().contains(u"ci-runner-07"_s));
        QTest::qWait(900);
        QVERIFY2(m_journey->lastResult().contains(u"ci-runner-07"_s), qPrintable(m_journey->lastResult()));
    }

    void theSyntaxIsInTheHelpMenu()
    {
        for (QAction *action : m_journey->window()->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Filter Syntax")
                action->trigger();
        }
        QVERIFY(m_journey->isAsked());
        QCOMPARE(m_journey->dialog()->windowTitle(), u"Filter Syntax"_s);
        m_journey->key(Qt::Key_Escape);
        QVERIFY(m_journey->isBackInWindow());
    }
};

QTEST_MAIN(tst_FilterJourney)
#include "tst_filterjourney.moc"
