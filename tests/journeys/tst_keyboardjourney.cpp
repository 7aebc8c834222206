// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardjourney.h"
#include "ui/detail/computerpanel.h"

#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The whole job without a mouse.
class tst_KeyboardJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyboardJourney> m_journey;

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup() { m_journey.reset(); }

    void theWholeJobNeedsNoMouse()
    {
        const QString id = m_journey->idOf(KeyboardJourney::failed());
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_journey->isAsked());
        QCOMPARE(m_journey->dialog()->windowTitle(), u"Refresh Credentials"_s);
        m_journey->key(Qt::Key_Return);
        QVERIFY(m_journey->isBackInWindow());
        QVERIFY(m_journey->said(u"Git credentials refreshed on ci-runner-07"_s));
        QVERIFY(m_journey->isInTable());

        m_journey->key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_journey->isAsked());
        QCOMPARE(m_journey->dialog()->windowTitle(), u"Retry Install"_s);
        m_journey->key(Qt::Key_Return);
        QVERIFY(m_journey->isBackInWindow());
        QVERIFY(m_journey->said(u"Install dependencies started again on ci-runner-07."_s));
        QCOMPARE(m_journey->selectedNames(), QStringList{KeyboardJourney::failed()});

        m_journey->key(Qt::Key_Delete);
        QVERIFY(m_journey->isAsked());
        QCOMPARE(m_journey->focus(), u"Type ci-runner-07 to confirm:"_s);
        m_journey->key(Qt::Key_Return); // nothing typed: nothing happens
        QVERIFY(m_journey->dialog());
        m_journey->type(KeyboardJourney::failed());
        m_journey->key(Qt::Key_Return);
        QCOMPARE(m_journey->focus(), u"Delete Computer"_s);
        m_journey->key(Qt::Key_Space);
        QVERIFY(m_journey->isBackInWindow());
        QVERIFY(m_journey->said(u"Deleted ci-runner-07."_s));
        QVERIFY(m_journey->isInTable());
        for (const QString &operation : {u"refreshComputer"_s, u"retryInstallDeps"_s, u"deleteComputer"_s})
            QCOMPARE(m_journey->sent(operation, id), 1);
    }

    void escapeGoesBackStepByStep()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_Return);
        QVERIFY2(m_journey->isInPanel(), qPrintable(m_journey->focus()));
        m_journey->key(Qt::Key_Escape);
        QVERIFY2(m_journey->isInTable(), qPrintable(m_journey->focus()));
        m_journey->key(Qt::Key_Slash);
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        m_journey->key(Qt::Key_Escape); // empties it
        QCOMPARE(m_journey->filterField()->text(), QString());
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        QTRY_COMPARE(m_journey->rows(), 48);
        m_journey->key(Qt::Key_Escape);
        QVERIFY2(m_journey->isInTable(), qPrintable(m_journey->focus()));
        QCOMPARE(m_journey->selectedNames(), QStringList{KeyboardJourney::failed()});
        m_journey->key(Qt::Key_Delete);
        QVERIFY(m_journey->isAsked());
        m_journey->key(Qt::Key_Escape); // is Cancel
        QVERIFY(m_journey->isBackInWindow());
        QCOMPARE(m_journey->sent(u"deleteComputer"_s), 0);
    }

    void typingInTheFilterNeverActsOnAComputer()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->key(Qt::Key_F, Qt::ControlModifier);
        const int before = m_journey->sentInAll();
        m_journey->type(u"ci d/?r"_s);
        for (const Qt::Key each : {Qt::Key_Home, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Space,
                                   Qt::Key_Return, Qt::Key_Delete})
            m_journey->key(each);
        m_journey->key(Qt::Key_A, Qt::ControlModifier);
        m_journey->key(Qt::Key_C, Qt::ControlModifier);
        m_journey->key(Qt::Key_Delete);
        QVERIFY(!m_journey->dialog());
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        QCOMPARE(m_journey->filterField()->text(), QString());
        QCOMPARE(m_journey->sentInAll(), before);
        QTRY_COMPARE(m_journey->rows(), 48);
    }

    void functionKeysReadAndFold()
    {
        auto *panel = m_journey->window()->findChild<ComputerPanel *>();
        QVERIFY(m_journey->goToFailed());
        const int before = m_journey->sent(u"listComputers"_s);
        m_journey->key(Qt::Key_F5);
        QTRY_COMPARE(m_journey->sent(u"listComputers"_s), before + 1);
        m_journey->key(Qt::Key_Return);
        QVERIFY(m_journey->isInPanel());
        m_journey->key(Qt::Key_F9);
        QVERIFY(!panel->isVisible());
        QVERIFY2(m_journey->isInTable(), qPrintable(m_journey->focus())); // not lost with what is hidden
        m_journey->key(Qt::Key_F9);
        QVERIFY(panel->isVisible());
        m_journey->key(Qt::Key_F6);
        QVERIFY2(m_journey->isInPanel(), qPrintable(m_journey->focus()));
        m_journey->key(Qt::Key_F6);
        QCOMPARE(m_journey->focus(), u"Filter computers"_s);
        m_journey->key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(m_journey->isInPanel(), qPrintable(m_journey->focus()));
    }
};

QTEST_MAIN(tst_KeyboardJourney)
#include "tst_keyboardjourney.moc"
