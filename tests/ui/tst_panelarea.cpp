// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelarea.h"

#include <QApplication>
#include <QPushButton>
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
        QWidget window;
        auto *list = new QWidget;
        auto *panel = new QWidget;
        auto *inside = new QPushButton(panel);
        PanelArea area(list, panel, &window);
        const QPushButton next(&window); // to which Qt would give it
        list->setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *focused : {panel, static_cast<QWidget *>(inside)}) {
            area.setPlace(PanelPlace::Right);
            focused->setFocus();
            QCOMPARE(QApplication::focusWidget(), focused);
            area.setPlace(PanelPlace::Hidden);
            QCOMPARE(QApplication::focusWidget(), list);
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
