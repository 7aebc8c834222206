// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelarea.h"

#include <QSignalSpy>
#include <QTest>

class tst_PanelArea : public QObject
{
    Q_OBJECT

private:
    QWidget *m_panel = nullptr;
    std::unique_ptr<PanelArea> m_area;

private Q_SLOTS:
    void init()
    {
        m_panel = new QWidget;
        m_area = std::make_unique<PanelArea>(new QWidget, m_panel);
        m_area->resize(1280, 700);
        m_area->show();
    }

    void wideWindowHasThePanelAtTheRight()
    {
        QCOMPARE(m_area->orientation(), Qt::Horizontal);
        QVERIFY(m_area->sizes().at(0) > m_area->sizes().at(1));
    }

    void narrowWindowMovesThePanelBelow()
    {
        m_area->resize(1000, 600);
        QCOMPARE(m_area->orientation(), Qt::Vertical);
        m_area->resize(1280, 700);
        QCOMPARE(m_area->orientation(), Qt::Horizontal);
    }

    void hidingThePanelGivesTheFocusToTheList()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        m_area->widget(0)->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *inside : {m_panel, new QWidget(m_panel)}) {
            m_area->setPlace(PanelPlace::Right);
            inside->show();
            inside->setFocus();
            QCOMPARE(m_area->focusWidget(), inside);
            m_area->setPlace(PanelPlace::Hidden);
            QCOMPARE(m_area->focusWidget(), m_area->widget(0));
        }
    }

    void userMayWantItBelow()
    {
        m_area->setPlace(PanelPlace::Bottom);
        QCOMPARE(m_area->orientation(), Qt::Vertical);
    }

    void toggleBringsItBackWhereItWas()
    {
        m_area->setPlace(PanelPlace::Bottom);
        QSignalSpy changed(m_area.get(), &PanelArea::placeChanged);
        m_area->toggle();
        QVERIFY(m_panel->isHidden());
        m_area->toggle();
        QVERIFY(!m_panel->isHidden());
        QCOMPARE(m_area->place(), PanelPlace::Bottom);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(tst_PanelArea)
#include "tst_panelarea.moc"
