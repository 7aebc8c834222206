// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QLineEdit>
#include <QTest>
#include <QWidget>

class tst_PaneCycle : public QObject
{
    Q_OBJECT

    QWidget m_window;
    QWidget m_first{&m_window};
    QLineEdit m_within{&m_first};
    QLineEdit m_second{&m_window};
    QLineEdit m_third{&m_window};
    QList<QWidget *> m_panes{&m_first, &m_second, &m_third};

private Q_SLOTS:
    void init()
    {
        m_window.show();
        for (QWidget *pane : std::as_const(m_panes))
            pane->show();
    }

    void goesRoundInBothDirections()
    {
        QCOMPARE(paneAfter(m_panes, &m_second, 1), &m_third);
        QCOMPARE(paneAfter(m_panes, &m_third, 1), &m_first);
        QCOMPARE(paneAfter(m_panes, &m_first, -1), &m_third);
    }

    void aWidgetWithinAPaneCountsForIt()
    {
        QCOMPARE(paneAfter(m_panes, &m_within, 1), &m_second);
        QCOMPARE(paneAfter(m_panes, &m_within, -1), &m_third);
    }

    void hiddenPanesAreLeftOut()
    {
        m_second.hide();
        QCOMPARE(paneAfter(m_panes, &m_first, 1), &m_third);
        m_first.hide();
        m_third.hide();
        QCOMPARE(paneAfter(m_panes, &m_within, 1), nullptr);
    }

    void fromElsewhereItBeginsWithTheFirst()
    {
        QWidget elsewhere;
        QCOMPARE(paneAfter(m_panes, &elsewhere, 1), &m_first);
        QCOMPARE(paneAfter(m_panes, nullptr, -1), &m_first);
    }
};

QTEST_MAIN(tst_PaneCycle)
#include "tst_panecycle.moc"
