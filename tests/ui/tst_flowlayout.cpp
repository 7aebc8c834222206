// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/flowlayout.h"

#include <QTest>
#include <QWidget>

class tst_FlowLayout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_parent;
    FlowLayout *m_layout = nullptr;
    QList<QWidget *> m_items;

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_layout = new FlowLayout(m_parent.get());
        m_layout->setContentsMargins(5, 5, 5, 5);
        m_layout->setSpacing(10);
        m_items.clear();
        for (int i = 0; i < 3; ++i) {
            m_items += new QWidget;
            m_items.constLast()->setFixedSize(100, 20);
            m_layout->addWidget(m_items.constLast());
        }
        m_parent->setAttribute(Qt::WA_DontShowOnScreen);
        m_parent->show();
    }

    void whereThereIsRoomAllStandSideBySide()
    {
        QCOMPARE(m_layout->heightForWidth(330), 30);
        QCOMPARE(m_layout->sizeHint(), QSize(330, 30));
        m_parent->resize(330, 30);
        QTRY_COMPARE(m_items.at(2)->geometry(), QRect(225, 5, 100, 20));
    }

    void whereThereIsNoneTheRestStandsBelow()
    {
        QCOMPARE(m_layout->heightForWidth(329), 60);
        QCOMPARE(m_layout->heightForWidth(110), 90);
        QCOMPARE(m_layout->minimumSize(), QSize(110, 30));
        m_parent->resize(220, 60);
        QTRY_COMPARE(m_items.at(1)->geometry(), QRect(115, 5, 100, 20));
        QTRY_COMPARE(m_items.at(2)->geometry(), QRect(5, 35, 100, 20));
    }

    void whatIsHiddenTakesNoPlace()
    {
        m_items.at(0)->hide();
        QCOMPARE(m_layout->heightForWidth(220), 30);
        m_parent->resize(220, 30);
        QTRY_COMPARE(m_items.at(1)->geometry().topLeft(), QPoint(5, 5));
    }

    void fromRightToLeftItBeginsAtTheRight()
    {
        m_parent->setLayoutDirection(Qt::RightToLeft);
        m_parent->resize(330, 30);
        QTRY_COMPARE(m_items.at(0)->geometry(), QRect(225, 5, 100, 20));
    }

    void whatIsTakenIsTheCallers()
    {
        const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(1));
        QCOMPARE(taken->widget(), m_items.at(1));
        QCOMPARE(m_layout->count(), 2);
        QCOMPARE(m_layout->takeAt(7), nullptr);
        QCOMPARE(m_layout->itemAt(-1), nullptr);
    }
};

QTEST_MAIN(tst_FlowLayout)
#include "tst_flowlayout.moc"
