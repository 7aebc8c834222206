// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/localdata.h"
#include "keyboardjourney.h"
#include "menus.h"
#include "ui/activity/activitydock.h"
#include "ui/fleet/fleetview.h"
#include "ui/shortcutsdialog.h"

#include <QHash>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

// The sheet of shortcuts, and that the keys do what it says.
class tst_ShortcutsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<KeyboardJourney> m_journey;

    // Action and keys, of all that is not hidden.
    QHash<QString, QString> sheet() const
    {
        QHash<QString, QString> rows;
        const auto *tree = m_journey->window()->findChild<ShortcutsDialog *>()->findChild<QTreeWidget *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j) {
                if (!group->isHidden() && !group->child(j)->isHidden())
                    rows.insert(group->child(j)->text(0), group->child(j)->text(1));
            }
        }
        return rows;
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
    void cleanup() { m_journey.reset(); }

    void itListsEveryShortcutOfTheMenus()
    {
        m_journey->table()->setFocus();
        m_journey->key(Qt::Key_Question, Qt::ShiftModifier);
        QVERIFY(m_journey->isAsked());
        const QHash<QString, QString> rows = sheet();
        int actions = 0;
        for (const QAction *action : m_journey->window()->findChildren<QAction *>()) {
            if (action->shortcuts().isEmpty() || action->text().isEmpty())
                continue;
            ++actions;
            QVERIFY2(rows.value(action->text().remove(u'&'))
                             .contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
        }
        QVERIFY(actions > 20);
        QCOMPARE(rows.value(u"Go to the filter field"_s), u"/"_s);
    }

    void noTwoActionsHaveTheSameKeys()
    {
        QHash<QString, QString> owners;
        for (const QAction *action : m_journey->window()->findChildren<QAction *>()) {
            // Those of a part of the window are that part's alone.
            const bool everywhere = action->shortcutContext() == Qt::WindowShortcut
                                    || action->shortcutContext() == Qt::ApplicationShortcut;
            const QList<QKeySequence> keysOfIt = everywhere ? action->shortcuts() : QList<QKeySequence>();
            for (const QKeySequence &key : keysOfIt) {
                const QString keys = key.toString();
                QVERIFY2(!owners.contains(keys),
                         qPrintable(keys + u": "_s + action->text() + u", "_s + owners.value(keys)));
                owners.insert(keys, action->text());
            }
        }
    }

    void itIsSearched()
    {
        m_journey->key(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(m_journey->isAsked());
        QCOMPARE(m_journey->focus(), u"Search actions and keys"_s);
        m_journey->type(u"export"_s);
        QCOMPARE(sheet().keys(), QStringList{u"Export…"_s});
        m_journey->key(Qt::Key_Return); // closes nothing
        QVERIFY(m_journey->dialog());
        m_journey->key(Qt::Key_A, Qt::ControlModifier);
        m_journey->type(u"f6"_s);
        QVERIFY(sheet().contains(u"Next Pane"_s) && sheet().contains(u"Previous Pane"_s));
        QVERIFY(!sheet().contains(u"Quit"_s));
        m_journey->key(Qt::Key_Escape);
        QVERIFY(m_journey->isBackInWindow());
    }

    void theKeysOfTheListDoWhatItSays()
    {
        m_journey->table()->setFocus();
        m_journey->key(Qt::Key_Home);
        m_journey->key(Qt::Key_Slash);
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        m_journey->key(Qt::Key_Escape);
        QVERIFY(m_journey->isInTable());
        m_journey->key(Qt::Key_End);
        QCOMPARE(m_journey->table()->currentIndex().row(), m_journey->rows() - 1);
        m_journey->key(Qt::Key_Home);
        QCOMPARE(m_journey->table()->currentIndex().row(), 0);
        QTRY_VERIFY(m_journey->selectedNames().size() == 1);
        m_journey->key(Qt::Key_Return);
        QVERIFY(m_journey->isInPanel());
        m_journey->key(Qt::Key_Escape);
        QVERIFY(m_journey->isInTable());
    }

    void f6ReachesTheActivityToo()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dock = m_journey->window()->findChild<ActivityDock *>();
        QTRY_VERIFY(dock->isVisible());
        m_journey->table()->setFocus();
        bool reached = false;
        QStringList way;
        for (int i = 0; i < 4; ++i) {
            m_journey->key(Qt::Key_F6);
            reached = reached || dock->isAncestorOf(QApplication::focusWidget());
            way += m_journey->focus();
        }
        QVERIFY2(reached, qPrintable(way.join(u", "_s)));
        QVERIFY2(m_journey->isInTable(), qPrintable(way.join(u", "_s))); // four panes, and round
    }
};

QTEST_MAIN(tst_ShortcutsJourney)
#include "tst_shortcutsjourney.moc"
